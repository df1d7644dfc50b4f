import type { GraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isKeyShaped, type KeyLookup, keyLookup } from '../store/apiKeys.js';
import type { Database } from '../store/database.js';
import { refusal } from './refusal.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Tells of the key that the request brings. */
    apiKey: KeyLookup;
  }
  interface RouteConstraint {
    /** Whether the request brings something in the form of an API key. */
    keyed?: boolean;
  }
}

/** Bytes that the body of a request with a key may have: room for articles. The server has a smaller limit for others. */
export const KEYED_BODY_LIMIT = 2 * 1024 * 1024;

/** The API key that the header `authorization` brings, if it has the form of one; whether it holds is looked up later. */
export function keyIn(authorization: string | undefined): string | null {
  const [, key = ''] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
  return isKeyShaped(key) ? key : null;
}

/** Whether a request brings nothing that could be a key: its answer is the same for everybody. */
export function isAnonymous({ http }: GraphQLRequest): boolean {
  return http?.headers.has('authorization') === false;
}

/** Lets every request be asked for its key. */
export function bringKeys(app: FastifyInstance, database: Database): void {
  app.addHook('onRequest', (request, _, done) => {
    request.apiKey = keyLookup(database, keyIn(request.headers.authorization));
    done();
  });
}

/**
 * Refuses bodies that are larger than those of clients without a key, or whose length is not told, where a key came
 * that does not hold: its form is public, and room for articles would be room for anybody.
 *
 * @throws Refusal UNAUTHENTICATED with status 401, before the body is read
 */
export function refuseForgedRoom(app: FastifyInstance): void {
  const { bodyLimit = 0 } = app.initialConfig;
  app.addHook('preParsing', async ({ method, headers, apiKey }, reply) => {
    if (method !== 'POST' || keyIn(headers.authorization) === null) return;
    if (Number(headers['content-length']) <= bodyLimit || (await apiKey())) return;
    void reply.headers({ 'www-authenticate': 'Bearer', connection: 'close' });
    throw refusal(
      'UNAUTHENTICATED',
      `A body of more than ${bodyLimit.toLocaleString('en')} bytes, or of a length that is not told, needs an API key that holds; the one that came does not.`,
      { status: 401 },
    );
  });
}

/**
 * Lets a request pass whose key holds, whatever its scope.
 * @throws Refusal UNAUTHENTICATED with status 401
 */
export async function requireKey(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (await request.apiKey()) return;
  void reply.header('www-authenticate', 'Bearer');
  throw refusal(
    'UNAUTHENTICATED',
    'Reading needs an API key here, in the header "authorization: Bearer ng_…"; none that holds came. ' +
      'Whoever runs this server makes one: npm run keys -- create NAME --scope read',
    { status: 401 },
  );
}

type Strategy = Parameters<FastifyInstance['addConstraintStrategy']>[0];
type Handler = Parameters<ReturnType<Strategy['storage']>['set']>[1];

/** Lets routes be told apart by `constraints: { keyed }`. */
export function tellKeyed(app: FastifyInstance): void {
  app.addConstraintStrategy({
    name: 'keyed',
    storage: () => {
      const handlers = new Map<unknown, Handler>();
      return {
        get: (keyed) => handlers.get(keyed) ?? null,
        set: (keyed, handler) => {
          handlers.set(keyed, handler);
        },
      };
    },
    validate: () => undefined,
    deriveConstraint: (request) => keyIn(request.headers.authorization) !== null,
  });
}
