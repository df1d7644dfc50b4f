import {
  type Context as TraceContext,
  context,
  propagation,
  type Span,
  SpanKind,
  trace,
} from '@opentelemetry/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OperationDefinitionNode } from 'graphql';
import type { Cost } from '../limits/costOf.js';

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

/** A no-op unless an OpenTelemetry SDK is loaded. */
const tracer = trace.getTracer('newsgraph');

/** Records the operation. */
export function noteOperation(facts: Facts, { name, operation }: OperationDefinitionNode, cost?: Cost): void {
  facts.type = operation;
  if (name) facts.operation = name.value;
  if (cost) facts.cost = cost;
}

/** Outcome of a request: "OK", or the code of its first error. */
export const outcomeOf = ({ facts }: FastifyRequest, { statusCode }: FastifyReply): string =>
  facts.error ?? (statusCode < 400 ? 'OK' : String(statusCode));

/** The trace context of a request. */
const within = (span: Span): TraceContext => trace.setSpan(context.active(), span);

/** Runs work as a span of a request's trace. */
export function traced<T>(parent: Span | undefined, name: string, work: () => Promise<T>): Promise<T> {
  return parent?.isRecording() ? record(parent, name, work) : work();
}

async function record<T>(parent: Span, name: string, work: () => Promise<T>): Promise<T> {
  const span = tracer.startSpan(name, { kind: SpanKind.CLIENT }, within(parent));
  try {
    return await work();
  } finally {
    span.end();
  }
}

/**
 * Collects the facts of each request, and reports them at its end: to its trace, and as one line of the log.
 */
export function gatherFacts(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _, done) => {
    const parent = propagation.extract(context.active(), request.headers);
    request.facts = { span: tracer.startSpan('request', { kind: SpanKind.SERVER }, parent) };
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { operation, type, cost, span } = request.facts;
    const outcome = outcomeOf(request, reply);
    if (span.isRecording())
      span.setAttributes({
        'graphql.operation.name': operation ?? '',
        'graphql.operation.type': type ?? '',
        'http.response.status_code': reply.statusCode,
        'newsgraph.outcome': outcome,
        'newsgraph.work': cost?.work ?? 0,
      });
    span.end();
    const milliseconds = Math.round(reply.elapsedTime);
    request.log.info({ operation, type, cost, milliseconds, status: reply.statusCode, outcome }, 'request');
    done();
  });
}
