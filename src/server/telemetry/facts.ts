import type { Span } from '@opentelemetry/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OperationDefinitionNode } from 'graphql';
import type { Cost } from '../limits/costOf.js';
import { endRequestSpan, startRequestSpan } from './traces.js';

/** Facts about a request for the log, metrics and traces. */
export interface Facts {
  /** Operation name given by the client. */
  operation?: string;
  type?: 'query' | 'mutation' | 'subscription';
  cost?: Cost;
  /** Code of the first error; absent if there is none. */
  error?: string;
  span: Span;
}

declare module 'fastify' {
  interface FastifyRequest {
    facts: Facts;
  }
}

/** Records the operation. */
export function noteOperation(facts: Facts, { name, operation }: OperationDefinitionNode, cost?: Cost): void {
  facts.type = operation;
  if (name) facts.operation = name.value;
  if (cost) facts.cost = cost;
}

/** Status of a request whose client left before the answer was sent, as servers log it. */
const CLIENT_GONE = 499;

/** A subscription ends when its client leaves. */
const isLeft = ({ facts }: FastifyRequest, { raw }: FastifyReply): boolean =>
  !raw.writableFinished && facts.type !== 'subscription';

/**
 * Outcome of a request that has ended: "OK", the code of its first error, or "CLIENT_GONE" if the client left
 * before the answer was sent.
 */
export function outcomeOf(request: FastifyRequest, reply: FastifyReply): string {
  const { error } = request.facts;
  if (error !== undefined) return error;
  if (isLeft(request, reply)) return 'CLIENT_GONE';
  return reply.statusCode < 400 ? 'OK' : String(reply.statusCode);
}

/**
 * Collects the facts of each request, and reports them at its end: to its trace, and as one line of the log.
 */
export function gatherFacts(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    request.facts = { span: startRequestSpan(request) };
    request.onEnd(() => {
      report(request, reply);
    });
    done();
  });
}

function report(request: FastifyRequest, reply: FastifyReply): void {
  const { operation, type, cost } = request.facts;
  const outcome = outcomeOf(request, reply);
  endRequestSpan(request, reply, outcome);
  const milliseconds = Math.round(reply.elapsedTime);
  const status = isLeft(request, reply) ? CLIENT_GONE : reply.statusCode;
  request.log.info({ operation, type, cost, milliseconds, status, outcome }, 'request');
}
