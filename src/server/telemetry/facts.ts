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

/** What is told of a request when it is over: in the log, in metrics, in traces. */
export interface Facts {
  /** Name of the operation, as the client calls it. */
  operation?: string;
  type?: 'query' | 'mutation' | 'subscription';
  cost?: Cost;
  /** Code of the first error; not there where there is none. */
  error?: string;
  span: Span;
}

declare module 'fastify' {
  interface FastifyRequest {
    facts: Facts;
  }
}

/** Where others watch the service from: without their SDK this does nothing. */
const tracer = trace.getTracer('newsgraph');

/** Notes of an operation that is known. */
export function noteOperation(facts: Facts, { name, operation }: OperationDefinitionNode, cost?: Cost): void {
  facts.type = operation;
  if (name) facts.operation = name.value;
  if (cost) facts.cost = cost;
}

/** How a request ended: "OK", or the code of its first error. */
export const outcomeOf = ({ facts }: FastifyRequest, { statusCode }: FastifyReply): string =>
  facts.error ?? (statusCode < 400 ? 'OK' : String(statusCode));

/** The trace that a request belongs to. */
const within = (span: Span): TraceContext => trace.setSpan(context.active(), span);

/** Work that is part of a request's trace. */
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

/** Gathers the facts of each request, and tells them when it is over: to its trace, and in one line of the log. */
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
