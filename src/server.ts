import { randomUUID } from 'node:crypto';
import fastifyCors from '@fastify/cors';
import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  fastify,
  LogController,
} from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from './config.js';
import type { Parser } from './ingest/parser.js';
import { openServerParser } from './ingest/serverParser.js';
import { createSchema } from './schema.js';
import { serveGraphql } from './server/apollo.js';
import { drainConnections } from './server/drain.js';
import { serveExplorer } from './server/explorer.js';
import { gatherFacts } from './server/facts.js';
import { maskError } from './server/formatError.js';
import { serveHealth } from './server/health.js';
import { renderLandingPage } from './server/landingPage.js';
import { RATE_HEADERS } from './server/rateLimit.js';
import { createMetrics, serveMetrics } from './server/metrics.js';
import { type Outage, watchOutage } from './server/outage.js';
import { isRefusal, toldOf } from './server/refusal.js';
import type { Database } from './store/database.js';

/** Larger request bodies are refused, in bytes. */
const BODY_LIMIT = 100 * 1024;

/** How long a client may take to send a whole request, in milliseconds. */
const SENDING_TIMEOUT = 30_000;

/** What a client may call a request: anything else could forge log lines. */
const REQUEST_ID = /^[\w.:-]{1,128}$/;

/** What a server is made of. */
export interface ServerParts {
  database: Database;
  config: Config;
  logger: FastifyBaseLogger;
  schema?: GraphQLSchema;
  /** Reads what comes in; closed with the server. */
  parser?: Parser;
}

/**
 * The HTTP server, not yet listening: `/` landing page, `/graphql` API and Sandbox, `/explorer/`, `/livez`, `/readyz`, `/metrics`.
 * Its `close` lets requests under way finish; the database stays open.
 */
export function createServer({
  database,
  config,
  logger,
  schema = createSchema(),
  parser = openServerParser(),
}: ServerParts): FastifyInstance {
  const app = fastify({
    loggerInstance: logger,
    // One line a request, of what it asked and how it ended: src/server/facts.ts.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: SENDING_TIMEOUT,
    // Of silence both ways: the answer may take one, the client another to begin to read it.
    connectionTimeout: 2 * config.requestTimeout,
    // An address that cannot be decoded reaches no error handler.
    frameworkErrors: (error, request, reply) => {
      answerError(error, request, reply, () => null);
    },
    trustProxy: config.trustedProxies,
    genReqId: ({ headers }) => {
      const id = headers['x-request-id'];
      return typeof id === 'string' && REQUEST_ID.test(id) ? id : randomUUID();
    },
  });
  drainConnections(app);
  gatherFacts(app);
  answerHeaders(app);
  const outage = watchOutage(app, database);
  answerErrors(app, outage);
  if (config.corsOrigins.length > 0) {
    app.register(fastifyCors, {
      origin: config.corsOrigins,
      methods: ['GET', 'POST'],
      exposedHeaders: ['x-request-id', 'retry-after', ...RATE_HEADERS],
      maxAge: 86_400,
    });
  }
  app.addHook('onClose', () => parser.close());
  serveHealth(app, database);
  const metrics = createMetrics();
  serveMetrics(app, metrics, database);
  const landingPage = renderLandingPage(config.introspection);
  app.get('/', (_, reply) => reply.type('text/html; charset=utf-8').send(landingPage));
  app.register((child) =>
    serveGraphql(child, { database, config, schema, outage, metrics, parse: parser.parse }),
  );
  if (config.introspection) app.register(serveExplorer);
  return app;
}

/** When to ask again what was refused for want of capacity, in seconds. */
const RETRY_AFTER = 1;

function answerHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers({
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
    });
    done();
  });
  app.addHook('onSend', (_, reply, _payload, done) => {
    if (reply.statusCode === 503 && !reply.hasHeader('retry-after'))
      void reply.header('retry-after', RETRY_AFTER);
    done();
  });
}

/** Errors outside GraphQL have the same shape as those inside. */
function answerErrors(app: FastifyInstance, { refusalOf }: Outage): void {
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send({
      errors: [
        {
          message: `There is nothing at ${request.method} ${request.url.slice(0, 200)}; the API is at /graphql.`,
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    }),
  );
  app.setErrorHandler((error: Error, request, reply) => {
    answerError(error, request, reply, refusalOf);
  });
}

/** Refusals and what clients did wrong are told, everything else is masked. */
function answerError(
  error: Error & { statusCode?: number; code?: string },
  request: FastifyRequest,
  reply: FastifyReply,
  refusalOf: Outage['refusalOf'],
): void {
  const { statusCode = 500, code = 'BAD_REQUEST', message } = error;
  const refused = isRefusal(error) ? error : refusalOf(error);
  const facts = (request as Partial<FastifyRequest>).facts;
  if (facts) facts.error = refused?.extensions.code ?? code;
  if (refused) {
    void reply.code(refused.extensions.http.status).send({ errors: [toldOf(refused)] });
  } else if (statusCode < 500) {
    void reply.code(statusCode).send({ errors: [{ message, extensions: { code } }] });
  } else {
    const masked = maskError(error, (err, errorId) => {
      request.log.error({ err, errorId }, 'masked error');
    });
    void reply.code(500).send({ errors: [masked] });
  }
}
