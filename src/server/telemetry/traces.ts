import {
  type Context,
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FallBack } from '../../select/written.js';

/** A no-op unless an OpenTelemetry SDK is loaded. */
const tracer = trace.getTracer('newsgraph');

/**
 * Starts the span of a request. An SDK that observes HTTP servers has a span of the request already, which is then
 * the parent; otherwise it is the span that the client names.
 */
export function startRequestSpan({ headers }: FastifyRequest): Span {
  const active = context.active();
  const parent = trace.getSpan(active) ? active : propagation.extract(active, headers);
  return tracer.startSpan('request', { kind: SpanKind.SERVER }, parent);
}

export function endRequestSpan(request: FastifyRequest, reply: FastifyReply, outcome: string): void {
  const { span, operation, type, cost } = request.facts;
  if (span.isRecording()) {
    const { method, routeOptions } = request;
    const route = routeOptions.url;
    span.updateName(route === undefined ? method : `${method} ${route}`);
    span.setAttributes({
      'http.request.method': method,
      ...(route !== undefined && { 'http.route': route }),
      'http.response.status_code': reply.statusCode,
      ...(type && { 'graphql.operation.type': type }),
      ...(operation !== undefined && { 'graphql.operation.name': operation }),
      'newsgraph.outcome': outcome,
      ...(cost && { 'newsgraph.work': cost.work }),
    });
    // Errors of clients are no errors of the server.
    if (reply.statusCode >= 500) {
      span.setAttribute('error.type', outcome);
      span.setStatus({ code: SpanStatusCode.ERROR });
    }
  }
  span.end();
}

const within = (span: Span): Context => trace.setSpan(context.active(), span);

/** Does the work of a request. Spans that libraries start meanwhile are children of its span. */
export const inSpan = <T>(span: Span, work: () => T): T =>
  span.isRecording() ? context.with(within(span), work) : work();

/** Runs work as a span of a request's trace. */
export function traced<T>(parent: Span | undefined, name: string, work: () => Promise<T>): Promise<T> {
  return parent?.isRecording() ? record(parent, name, work) : work();
}

async function record<T>(parent: Span, name: string, work: () => Promise<T>): Promise<T> {
  const span = startChild(parent, name);
  try {
    return await context.with(within(span), work);
  } catch (error) {
    // What falls back to resolvers has not failed.
    if (error instanceof Error && !(error instanceof FallBack)) {
      span.recordException(error);
      span.setStatus({ code: SpanStatusCode.ERROR });
    }
    throw error;
  } finally {
    span.end();
  }
}

/** A span of a request's trace, to be ended by the caller. */
export const startChild = (parent: Span, name: string): Span => tracer.startSpan(name, {}, within(parent));
