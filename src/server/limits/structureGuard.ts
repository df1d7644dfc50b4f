import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type DocumentNode, Lexer, parse, Source, TokenKind } from 'graphql';
import { operationsIn } from '../http/batch.js';
import type { KnownQueries } from '../answers/knownQueries.js';
import { LIMITS, checkLimits } from './limits.js';
import { measureStructure } from './structure.js';

/** The documents of a request: of a POST in its body, of a GET in its address. */
function sourcesOf(request: FastifyRequest): string[] {
  return operationsIn(request)
    .map((one) => (typeof one === 'object' && one !== null && 'query' in one ? one.query : null))
    .filter((source) => typeof source === 'string');
}

/** Tokens of a document up to what cannot be read; one over the limit stands for all that follow. */
function countTokens(source: string): number {
  const lexer = new Lexer(new Source(source));
  let tokens = 0;
  try {
    while (tokens <= LIMITS.tokens.most && lexer.advance().kind !== TokenKind.EOF) tokens++;
  } catch {
    // Apollo says where.
  }
  return tokens;
}

function parseIfPossible(source: string): DocumentNode | null {
  try {
    return parse(source);
  } catch {
    // Apollo says why.
    return null;
  }
}

/**
 * Does nothing where the document cannot be parsed.
 * @throws Refusal of a document that is too large
 */
export function checkStructure(source: string): void {
  checkLimits({ tokens: countTokens(source) });
  const document = parseIfPossible(source);
  if (document) checkLimits({ ...measureStructure(document) });
}

/** The variables of a request; in an address they are text. */
function variablesOf(operation: unknown): unknown {
  if (typeof operation !== 'object' || operation === null || !('variables' in operation)) return null;
  const { variables } = operation;
  if (typeof variables !== 'string') return variables;
  try {
    return JSON.parse(variables);
  } catch {
    // Apollo says that they cannot be read.
    return null;
  }
}

const INNER: ReadonlySet<string> = new Set(['and', 'or', 'not']);

/** Filters inside one another, up to one over the limit. Reading variables recurses no deeper than that. */
export function filterDepth(variables: unknown): number {
  let deepest = 0;
  const open: [value: unknown, depth: number][] = [[variables, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next;
    deepest = Math.max(deepest, depth);
    if (deepest > LIMITS.filters.most) break;
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inner] of Object.entries(value))
      if (typeof inner === 'object') open.push([inner, INNER.has(name) ? depth + 1 : depth]);
  }
  return deepest;
}

/**
 * Refuses documents that are too large to validate, and filters that are too deep to be read, before Apollo sees
 * them: it offers no place ahead of validation.
 * @param queries of which each has passed before
 */
export function guardStructure(app: FastifyInstance, queries: KnownQueries): void {
  app.addHook('preHandler', (request, _, done) => {
    for (const source of sourcesOf(request)) if (!queries.has(source)) checkStructure(source);
    for (const one of operationsIn(request)) checkLimits({ filters: filterDepth(variablesOf(one)) });
    done();
  });
}
