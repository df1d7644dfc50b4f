import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type DocumentNode, GraphQLError, Lexer, parse, Source, TokenKind } from 'graphql';
import { LIMITS, overLimit } from './limits.js';
import { measureStructure } from './structure.js';

/** The document of a request, if it brings one: of a POST in its body, of a GET in its address. */
function sourceOf({ body, query }: FastifyRequest): string | null {
  const holder = body ?? query;
  const source = typeof holder === 'object' && holder !== null && 'query' in holder ? holder.query : null;
  return typeof source === 'string' ? source : null;
}

/** Tokens of a document; one over the limit stands for all that follow. */
function countTokens(source: string): number {
  const lexer = new Lexer(new Source(source));
  let tokens = 0;
  while (tokens <= LIMITS.tokens.most && lexer.advance().kind !== TokenKind.EOF) tokens++;
  return tokens;
}

/** What is wrong with the size of a document; null also where it cannot be parsed, which Apollo reports. */
export function refuseStructure(source: string): GraphQLError | null {
  let document: DocumentNode;
  try {
    const refused = overLimit({ tokens: countTokens(source) });
    if (refused) return refused;
    document = parse(source);
  } catch {
    return null;
  }
  try {
    return overLimit({ ...measureStructure(document) });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** Refuses documents that are too large to validate, before Apollo sees them: it offers no place ahead of validation. */
export function guardStructure(app: FastifyInstance): void {
  app.addHook('preHandler', async (request, reply) => {
    const source = sourceOf(request);
    const refused = source === null ? null : refuseStructure(source);
    if (!refused) return;
    const { http, ...extensions } = refused.extensions as { http: { status: number } };
    await reply.code(http.status).send({ errors: [{ message: refused.message, extensions }] });
  });
}
