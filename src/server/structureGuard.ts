import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type DocumentNode, Lexer, parse, Source, TokenKind } from 'graphql';
import { operationsIn } from './batch.js';
import type { KnownQueries } from './knownQueries.js';
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

/**
 * Refuses documents that are too large to validate, before Apollo sees them: it offers no place ahead of validation.
 * @param queries of which each has passed before
 */
export function guardStructure(app: FastifyInstance, queries: KnownQueries): void {
  app.addHook('preHandler', (request, _, done) => {
    for (const source of sourcesOf(request)) if (!queries.has(source)) checkStructure(source);
    done();
  });
}
