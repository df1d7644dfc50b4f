import type { FastifyBaseLogger } from 'fastify';
import type { Context } from '../context.js';
import type { Costed } from './limits/costOf.js';
import type { Facts } from './telemetry/facts.js';
import type { Deadline } from './limits/deadline.js';

/** The context of an HTTP request. */
export interface ServedContext extends Context {
  /** The request's logger, with its id. */
  log: FastifyBaseLogger;
  deadline: Deadline;
  facts: Facts;
  /** The client, see askerOf. */
  client: string;
  /** Releases the place of the resolvers, once they have one. */
  leave?: () => void;
  /** Aborted when the client no longer waits for the answer. */
  signal: AbortSignal;
  /** Whether the operation is part of a batch. */
  inBatch: boolean;
  /** Cost of the operation, once known. */
  costed?: Costed;
}

/** A context whose database stops working after the deadline, so that abandoned operations end. */
export function servedContext(
  context: Context,
  served: Pick<ServedContext, 'budget' | 'log' | 'deadline' | 'facts' | 'client' | 'signal' | 'inBatch'>,
): ServedContext {
  const { signal } = served;
  // Apollo copies own properties of the context, which would read these getters once and for all.
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
  const { apiKey, parse, tally } = context;
  return Object.assign(Object.create(guards) as typeof guards, { apiKey, parse, tally, ...served });
}
