import type { FastifyBaseLogger } from 'fastify';
import type { Context } from '../context.js';
import type { Costed } from './limits/costOf.js';
import type { Facts } from './telemetry/facts.js';
import type { Deadline } from './limits/deadline.js';

/** The context of a request that came over HTTP. */
export interface ServedContext extends Context {
  /** The request's, which knows its id. */
  log: FastifyBaseLogger;
  deadline: Deadline;
  facts: Facts;
  /** Who asks, see askerOf. */
  client: string;
  /** Gives back the place that resolvers have, once they have one. */
  leave?: () => void;
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal;
  /** Whether the operation is one of several that one request brought. */
  inBatch: boolean;
  /** What the operation costs, once that is known. */
  costed?: Costed;
}

/** The context, with which resolvers can do nothing more after the deadline: an operation nobody waits for ends there. */
export function servedContext(
  context: Context,
  served: Pick<ServedContext, 'budget' | 'log' | 'deadline' | 'facts' | 'client' | 'signal' | 'inBatch'>,
): ServedContext {
  const { signal } = served;
  // Apollo copies the context's own properties, which would read them for good.
  const guards = {
    get database() {
      signal.throwIfAborted();
      return context.database;
    },
    get reader() {
      signal.throwIfAborted();
      return context.reader;
    },
    get loaders() {
      signal.throwIfAborted();
      return context.loaders;
    },
  };
  const { apiKey, parse } = context;
  return Object.assign(Object.create(guards) as typeof guards, { apiKey, parse, ...served });
}
