import { randomUUID } from 'node:crypto';
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from './config.js';
import type { Parser } from './ingest/parser.js';
import { openServerParser } from './ingest/serverParser.js';
import { createTallies, type IngestTallies } from './ingest/tally.js';
import { printSdl } from './printSdl.js';
import { createSchema } from './schema.js';
import { type ServedLimits, serveGraphql } from './server/apollo.js';
import { createHeldAnswers } from './server/answers/heldAnswers.js';
import { createHeldBodies } from './server/limits/heldBodies.js';
import { openLimiters } from './server/limits/limiters.js';
import { createTurns } from './server/limits/turns.js';
import { BODY_LIMIT } from './server/limits/bodyLimits.js';
import { compressAnswers } from './server/answers/compression.js';
import { allowOrigins } from './server/http/crossOrigin.js';
import { drainConnections } from './server/http/drain.js';
import { closeExplorer, serveExplorer } from './server/pages/explorer.js';
import { serveExports } from './server/exports.js';
import { asSubgraph } from './server/federation.js';
import { gatherFacts } from './server/telemetry/facts.js';
import { serveHealth } from './server/telemetry/health.js';
import { readJsonBodies } from './server/http/jsonBodies.js';
import { endRequests } from './server/http/requestEnd.js';
import { answerBadBytes, answerError, answerErrors } from './server/http/httpErrors.js';
import { renderLandingPage } from './server/pages/landingPage.js';
import { hasReaderPages, serveReaderPages } from './server/pages/readerPages.js';
import { createMetrics, serveMetrics } from './server/telemetry/metrics.js';
import { type Outage, watchOutage } from './server/failures/outage.js';
import { serveTools } from './server/toolServer.js';
import type { Database } from './store/database.js';

/** Maximum time for a client to send a whole request, in milliseconds. */
const SENDING_TIMEOUT = 30_000;

/** Allowed request ids from clients: anything else could forge log lines. */
const REQUEST_ID = /^[\w.:-]{1,128}$/;

/** What a server is built from. */
export interface ServerParts {
  database: Database;
  config: Config;
  logger: FastifyBaseLogger;
  schema?: GraphQLSchema;
  /** Parses ingested articles; closed with the server. */
  parser?: Parser;
  /** Counts what the writers of this process take in. */
  tallies?: IngestTallies;
  /** Shared with the background jobs; stopped with the server. */
  outage?: Outage;
  /** Folder of the built reader pages; without it, `/` shows the page for developers. */
  pages?: string;
}

/**
 * The HTTP server, not yet listening: `/` reader pages, `/developers`, `/graphql` API and Sandbox,
 * `/explorer/`, `/livez`, `/readyz`, `/metrics`, `/export`, `/mcp`. `close` lets running requests finish; the
 * database stays open.
 */
export function createServer({
  database,
  config,
  logger,
  schema = createSchema(),
  parser = openServerParser(),
  tallies = createTallies(),
  outage = watchOutage(logger, database),
  pages,
}: ServerParts): FastifyInstance {
  const app = fastify({
    loggerInstance: logger,
    // Replaced by one line per request with its operation and outcome: src/server/telemetry/facts.ts.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: SENDING_TIMEOUT,
    // Idle time in both directions: one request timeout for the answer, another for the client to start
    // reading.
    connectionTimeout: 2 * config.requestTimeout,
    // Addresses that cannot be decoded bypass the error handler.
    frameworkErrors: (error, request, reply) => {
      answerError(error, request, reply, () => null);
    },
    clientErrorHandler: answerBadBytes,
    trustProxy: config.trustedProxies,
    genReqId: ({ headers }) => {
      const id = headers['x-request-id'];
      return typeof id === 'string' && REQUEST_ID.test(id) ? id : randomUUID();
    },
  });
  drainConnections(app);
  endRequests(app);
  gatherFacts(app);
  readJsonBodies(app);
  answerHeaders(app);
  answerErrors(app, outage);
  allowOrigins(app, config.corsOrigins);
  if (config.compression) compressAnswers(app);
  app.addHook('onClose', async () => {
    outage.stop();
    await parser.close();
  });
  const limits = sharedLimits(app, config);
  serveTools(app, { database, limits, timeout: config.requestTimeout });
  serveExports(app, database, limits.limiters);
  serveHealth(app, database);
  const metrics = createMetrics();
  serveMetrics(app, metrics, database, limits.limiters);
  const landingPage = renderLandingPage(config.introspection);
  const readerPages = pages !== undefined && hasReaderPages(pages) ? pages : null;
  app.register((child, _, done) => {
    for (const address of ['/developers', ...(readerPages === null ? ['/'] : [])])
      child.get(address, (_request, reply) => reply.type('text/html; charset=utf-8').send(landingPage));
    done();
  });
  if (readerPages !== null) app.register((child) => serveReaderPages(child, readerPages, config));
  const served = config.federation ? asSubgraph(schema, printSdl(schema)) : schema;
  app.register((child) =>
    serveGraphql(child, {
      database,
      config,
      schema: served,
      outage,
      metrics,
      parse: parser.parse,
      tallies,
      limits,
    }),
  );
  if (config.introspection) app.register(serveExplorer, config);
  else app.register(closeExplorer);
  return app;
}

function sharedLimits(app: FastifyInstance, config: Config): ServedLimits {
  const limiters = config.rateLimit > 0 ? openLimiters(config, app.log) : null;
  app.addHook('onClose', () => limiters?.close());
  const turns = createTurns();
  return { limiters, turns, held: createHeldAnswers(turns), bodies: createHeldBodies() };
}

/** `retry-after` of requests refused for lack of capacity, in seconds. */
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
