import type { GraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isKeyShaped, type KeyLookup, keyLookup } from '../store/apiKeys.js';
import type { Database } from '../store/database.js';
import { type Refusal, refusal } from './failures/refusal.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Looks up the request's API key. */
    apiKey: KeyLookup;
  }
  interface RouteConstraint {
    /** Whether the request has something in the form of an API key. */
    keyed?: boolean;
  }
}

/** The API key in the `authorization` header, if it has the form of one; its validity is checked later. */
export function keyIn(authorization: string | undefined): string | null {
  const [, key = ''] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
  return isKeyShaped(key) ? key : null;
}

/** Whether a request has no `authorization`: its answer is the same for everybody. */
export function isAnonymous({ http }: GraphQLRequest): boolean {
  return http?.headers.has('authorization') === false;
}

/** Decorates requests with the look-up of their key. */
export function bringKeys(app: FastifyInstance, database: Database): void {
  app.addHook('onRequest', (request, _, done) => {
    request.apiKey = keyLookup(database, keyIn(request.headers.authorization));
    done();
  });
}

/** Headers and query parameters in which other services take keys. */
const ELSEWHERE = /^(?:x-)?api[-_]?key$/i;

/**
 * Whether a request has anything meant as an API key, valid or not: a client with a wrong key should get an
 * error rather than a smaller limit. Proxy passwords (`Basic …`) do not count.
 */
export function bringsKey({ headers, query }: FastifyRequest): boolean {
  const { authorization = '' } = headers;
  const names = [...Object.keys(headers), ...Object.keys(query ?? {})];
  return names.some((name) => ELSEWHERE.test(name)) || /^(?:Bearer\b|\S+$)|\bng_/i.test(authorization.trim());
}

/** What is wrong with the way the request sends its key. */
function problemOf({ headers }: FastifyRequest): string {
  if (/^Bearer\b/i.test(headers.authorization ?? ''))
    return 'The API key of this request does not hold: it was revoked, has expired, or was never made. Send another, or none.';
  return 'This request brings an API key where none is read. Send it in the header "authorization: Bearer ng_…", or leave it out.';
}

/** The error for an invalid key: such a client is never treated as anonymous. */
export function wrongKey(request: FastifyRequest, reply: FastifyReply): Refusal {
  // Its body may be as large as with a key, and is not read.
  void reply.headers({ 'www-authenticate': 'Bearer', connection: 'close' });
  return refusal('UNAUTHENTICATED', problemOf(request), { status: 401 });
}

/**
 * Rejects requests with an invalid key before their bodies are read.
 * @throws Refusal UNAUTHENTICATED with status 401
 */
export function refuseWrongKeys(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (bringsKey(request) && !(await request.apiKey())) throw wrongKey(request, reply);
  });
}

/**
 * Requires a valid key of any scope.
 * @throws Refusal UNAUTHENTICATED with status 401
 */
export async function requireKey(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (await request.apiKey()) return;
  void reply.header('www-authenticate', 'Bearer');
  throw refusal(
    'UNAUTHENTICATED',
    'Reading needs an API key here, in the header "authorization: Bearer ng_…"; no valid one was sent. ' +
      'Whoever runs this server makes one: npm run keys -- create NAME --scope read',
    { status: 401 },
  );
}

type Strategy = Parameters<FastifyInstance['addConstraintStrategy']>[0];
type Handler = Parameters<ReturnType<Strategy['storage']>['set']>[1];

/** Adds the route constraint `{ keyed }`. */
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
