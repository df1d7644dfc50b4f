import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Attributes,
  type Context,
  context,
  type ContextManager,
  propagation,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  type SpanStatus,
  SpanStatusCode,
  type TextMapPropagator,
  trace,
  TraceFlags,
} from '@opentelemetry/api';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../../src/store/database.js';
import { openTestDatabase } from '../../support/database.js';
import { post, type Running, start, troubleSchema } from '../support.js';

// What an SDK of OpenTelemetry would be told: the least of one, which keeps spans in memory.

interface Recorded {
  name: string;
  kind: SpanKind;
  traceId: string;
  spanId: string;
  parentId: string | null;
  attributes: Attributes;
  status: SpanStatus;
  ends: number;
  exceptions: string[];
}

let spans: Recorded[] = [];
let isRecording = false;
let ids = 0;
const nextId = (digits: number) => (++ids).toString(16).padStart(digits, '0');

function startSpan(
  name: string,
  { kind = SpanKind.INTERNAL } = {},
  parent: Context = context.active(),
): Span {
  const above = trace.getSpanContext(parent);
  const spanContext: SpanContext = {
    traceId: above?.traceId ?? nextId(32),
    spanId: nextId(16),
    traceFlags: TraceFlags.SAMPLED,
  };
  // Other test files of the same process may run later, with the tracer that was given once.
  if (!isRecording) return trace.wrapSpanContext(spanContext);
  const recorded: Recorded = {
    ...{ name, kind, traceId: spanContext.traceId, spanId: spanContext.spanId },
    ...{ parentId: above?.spanId ?? null, attributes: {}, status: { code: SpanStatusCode.UNSET } },
    ...{ ends: 0, exceptions: [] },
  };
  spans.push(recorded);
  const span: Span = {
    spanContext: () => spanContext,
    isRecording: () => recorded.ends === 0,
    setAttribute: (key, value) => span.setAttributes({ [key]: value }),
    setAttributes: (attributes) => {
      Object.assign(recorded.attributes, attributes);
      return span;
    },
    addEvent: () => span,
    addLink: () => span,
    addLinks: () => span,
    setStatus: (status) => {
      recorded.status = status;
      return span;
    },
    updateName: (changed) => {
      recorded.name = changed;
      return span;
    },
    end: () => {
      recorded.ends++;
    },
    recordException: (exception) => {
      recorded.exceptions.push(typeof exception === 'string' ? exception : (exception.message ?? ''));
    },
  };
  return span;
}

const storage = new AsyncLocalStorage<Context>();
const contexts: ContextManager = {
  active: () => storage.getStore() ?? ROOT_CONTEXT,
  with: (active, work, self, ...args) => storage.run(active, () => work.call(self as never, ...args)),
  bind: (active, target) =>
    typeof target === 'function'
      ? (((...args: unknown[]) => storage.run(active, () => target(...args) as unknown)) as typeof target)
      : target,
  enable: () => contexts,
  disable: () => contexts,
};

/** The header `traceparent` of the W3C. */
const traceParent: TextMapPropagator = {
  inject: () => undefined,
  extract: (into, carrier, getter) => {
    const [, traceId, spanId] =
      /^00-(\w{32})-(\w{16})-01$/.exec(String(getter.get(carrier, 'traceparent'))) ?? [];
    if (traceId === undefined || spanId === undefined) return into;
    return trace.setSpanContext(into, { traceId, spanId, traceFlags: TraceFlags.SAMPLED, isRemote: true });
  },
  fields: () => ['traceparent'],
};

let database: Database;
let server: Running;
beforeAll(async () => {
  isRecording = true;
  const tracer = { startSpan, startActiveSpan: () => undefined as never };
  expect(trace.setGlobalTracerProvider({ getTracer: () => tracer })).toBe(true);
  expect(context.setGlobalContextManager(contexts)).toBe(true);
  expect(propagation.setGlobalPropagator(traceParent)).toBe(true);
  database = await openTestDatabase();
  server = await start({ database, config: { answerCacheBytes: 0 } });
});
afterAll(async () => {
  await server.close();
  await database.close();
  isRecording = false;
  for (const api of [trace, context, propagation]) api.disable();
});
beforeEach(() => {
  spans = [];
});

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';
const CLIENT = { traceparent: `00-${TRACE_ID}-b7ad6b7169203331-01` };
const QUERY = 'query Code { country(code: "FR") { code } }';

/** All spans of one trace, once they have ended. */
async function ended(count: number): Promise<Recorded[]> {
  await expect.poll(() => spans.filter(({ ends }) => ends > 0)).toHaveLength(count);
  expect(spans.map(({ ends }) => ends)).toEqual(spans.map(() => 1));
  return spans;
}

it('a request is a span in the trace of its client, and its statement a span below it', async () => {
  // The second is answered without Apollo's pipeline.
  for (let i = 0; i < 2; i++) {
    spans = [];
    await post(server.url, QUERY, CLIENT);
    const [request, select] = await ended(2);
    expect(request).toMatchObject({
      name: 'POST /graphql',
      kind: SpanKind.SERVER,
      traceId: TRACE_ID,
      parentId: 'b7ad6b7169203331',
      status: { code: SpanStatusCode.UNSET },
      attributes: {
        'http.request.method': 'POST',
        'http.route': '/graphql',
        'http.response.status_code': 200,
        'graphql.operation.type': 'query',
        'graphql.operation.name': 'Code',
        'newsgraph.outcome': 'OK',
        'newsgraph.work': expect.any(Number) as number,
      },
    });
    expect(select).toMatchObject({ name: 'select', traceId: TRACE_ID, parentId: request?.spanId });
  }
});

it('without a trace of the client it begins one of its own', async () => {
  await post(server.url, QUERY);
  const [request, select] = await ended(2);
  expect(request).toMatchObject({ parentId: null });
  expect(request?.traceId).not.toBe(TRACE_ID);
  expect(select?.traceId).toBe(request?.traceId);
});

it('resolvers are a span, and what libraries report while they run is in the trace', async () => {
  const schema = troubleSchema(() => {
    trace.getTracer('library').startSpan('of a library').end();
    return Promise.resolve('done');
  });
  const other = await start({ schema });
  try {
    await post(other.url, '{ slow }', CLIENT);
    const [request, ...below] = await ended(3);
    expect(below.map(({ name, parentId }) => [name, parentId])).toEqual([
      ['resolve', request?.spanId],
      ['of a library', request?.spanId],
    ]);
  } finally {
    await other.close();
  }
});

it('errors of the server are told as errors, those of clients are not', async () => {
  await post(server.url, '{ nothing }');
  const [refused] = await ended(1);
  expect(refused).toMatchObject({
    status: { code: SpanStatusCode.UNSET },
    attributes: {
      'http.response.status_code': 200,
      'newsgraph.outcome': 'GRAPHQL_VALIDATION_FAILED',
    },
  });
  spans = [];
  const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  const reader = { ...database.reader(), readText: () => Promise.reject(away) };
  const failing = await start({
    database: { ...database, reader: () => reader },
    config: { answerCacheBytes: 0 },
  });
  try {
    await post(failing.url, QUERY);
    const [request, select] = await ended(2);
    expect(request).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'http.response.status_code': 503, 'error.type': 'DATABASE_UNAVAILABLE' },
    });
    expect(select).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      exceptions: ['connect ECONNREFUSED'],
    });
  } finally {
    await failing.close();
  }
});

it('the span of a request ends when its client leaves', async () => {
  const other = await start({ schema: troubleSchema(() => new Promise(() => undefined)) });
  try {
    const asked = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ slow }' }),
      signal: AbortSignal.timeout(100),
    };
    await expect(fetch(`${other.url}/graphql`, asked)).rejects.toThrow();
    await expect
      .poll(() => spans[0])
      .toMatchObject({
        ends: 1,
        attributes: { 'newsgraph.outcome': 'CLIENT_GONE' },
      });
  } finally {
    await other.close();
  }
});
