import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type DocumentNode, Lexer, parse, Source, TokenKind } from 'graphql';
import { operationsIn } from '../http/batch.js';
import type { KnownQueries } from '../answers/knownQueries.js';
import { LIMITS, checkLimits } from './limits.js';
import { measureStructure } from './structure.js';

/** The documents of a request: in the body of a POST, in the address of a GET. */
function sourcesOf(request: FastifyRequest): string[] {
  return operationsIn(request)
    .map((one) => (typeof one === 'object' && one !== null && 'query' in one ? one.query : null))
    .filter((source) => typeof source === 'string');
}

/** Number of tokens up to the first syntax error, or one over the limit if there are more. */
function countTokens(source: string): number {
  const lexer = new Lexer(new Source(source));
  let tokens = 0;
  try {
    while (tokens <= LIMITS.tokens.most && lexer.advance().kind !== TokenKind.EOF) tokens++;
  } catch {
    // Apollo reports the position.
  }
  return tokens;
}

function parseIfPossible(source: string): DocumentNode | null {
  try {
    return parse(source);
  } catch {
    // Apollo reports the error.
    return null;
  }
}

/**
 * Passes documents that cannot be parsed, which Apollo reports.
 * @throws Refusal of a document that is too large
 */
export function checkStructure(source: string): void {
  checkLimits({ tokens: countTokens(source) });
  const document = parseIfPossible(source);
  if (document) checkLimits({ ...measureStructure(document) });
}

/** The variables of a request; in an address they are JSON text. */
function variablesOf(operation: unknown): unknown {
  if (typeof operation !== 'object' || operation === null || !('variables' in operation)) return null;
  const { variables } = operation;
  if (typeof variables !== 'string') return variables;
  try {
    return JSON.parse(variables);
  } catch {
    // Apollo reports the error.
    return null;
  }
}

const INNER: ReadonlySet<string> = new Set(['and', 'or', 'not']);

/** Number of filters that a value of such a name holds. */
const filtersIn = (value: object): number => (Array.isArray(value) ? value.length : 1);

/**
 * Nesting depth and number of filters. Both are at most a little over their limits, which also bounds the work
 * here.
 */
export function measureFilters(variables: unknown): { filters: number; filtersInAll: number } {
  let [filters, filtersInAll] = [0, 0];
  const open: [value: unknown, depth: number][] = [[variables, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next;
    filters = Math.max(filters, depth);
    if (filters > LIMITS.filters.most || filtersInAll > LIMITS.filtersInAll.most) break;
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner !== 'object' || inner === null) continue;
      const isInner = INNER.has(name);
      if (isInner) filtersInAll += filtersIn(inner as object);
      open.push([inner, isInner ? depth + 1 : depth]);
    }
  }
  return { filters, filtersInAll };
}

/** Refuses filters in variables that are too deep or too many before anything reads them. */
export function guardFilters(app: FastifyInstance): void {
  app.addHook('preHandler', (request, _, done) => {
    for (const one of operationsIn(request)) checkLimits(measureFilters(variablesOf(one)));
    done();
  });
}

/**
 * Passes documents that are small enough to validate: Apollo has no hook before validation. Parsing them takes
 * time, so the client must have its turn.
 * @param queries known queries, which have all passed before
 * @throws Refusal of a document that is too large
 */
export function checkDocuments(request: FastifyRequest, queries: KnownQueries): void {
  for (const source of sourcesOf(request)) if (!queries.has(source)) checkStructure(source);
}
