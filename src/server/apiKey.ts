import type { FastifyInstance } from 'fastify';
import { isKeyShaped } from '../store/apiKeys.js';

declare module 'fastify' {
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
