import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { openHub } from '../changes/hub.js';
import type { Config } from '../config.js';
import type { Parser } from '../ingest/parser.js';
import type { IngestTallies } from '../ingest/tally.js';
import { createContext, readerFor } from '../context.js';
import { readUntil } from '../store/postgres/cancel.js';
import type { Database } from '../store/database.js';
import { askerOf } from './limits/address.js';
import { createAdmission } from './limits/admission.js';
import { stringifyAnswer } from './answers/answerText.js';
import { bringKeys, requireKey, tellKeyed } from './apiKey.js';
import { isBatch, limitBatches } from './http/batch.js';
import { KEYED_BODY_LIMIT } from './limits/bodyLimits.js';
import { boundBodies, type HeldBodies } from './limits/heldBodies.js';
import { cacheControlPlugin, cachePolicies } from './answers/cacheControl.js';
import { compressLongAnswers } from './answers/longAnswers.js';
import { createContentTypes } from './http/contentTypes.js';
import { costs } from './limits/costOf.js';
import { costPlugin, costTaker } from './limits/costPlugin.js';
import { type Deadline, answerInTime } from './limits/deadline.js';
import { tagAnswers } from './answers/entityTag.js';
import { errorLogsPlugin, originOf } from './failures/errorLogs.js';
import { formatError } from './failures/formatError.js';
import type { HeldAnswers } from './answers/heldAnswers.js';
import { httpStatusPlugin } from './http/httpStatus.js';
import { type AnswerParts, answerKnown } from './answers/knownAnswer.js';
import { createKnownQueries } from './answers/knownQueries.js';
import type { Limiters } from './limits/limiters.js';
import { readOperationList } from './limits/operationList.js';
import { allowEmptyNames } from './http/namelessOperation.js';
import { operationListPlugin } from './limits/operationListPlugin.js';
import { operationTypeRule } from './http/operationTypeRule.js';
import type { Metrics } from './telemetry/metrics.js';
import type { Outage } from './failures/outage.js';
import { limitRate } from './limits/rateLimit.js';
import { answersByReader } from './answers/readerAnswers.js';
import { resultSizePlugin } from './answers/resultSize.js';
import { sandboxPage } from './pages/sandboxPage.js';
import { selectAnswers } from './answers/selectAnswer.js';
import { selectPlugin } from './answers/selectPlugin.js';
import { type ServedContext, servedContext } from './servedContext.js';
import { limitSubscriptions } from './subscriptions/subscriptionLimits.js';
import { serveSubscriptions } from './subscriptions/subscriptions.js';
import { watchStatistics } from './telemetry/statisticsWatch.js';
import { inSpan } from './telemetry/traces.js';
import { tracePlugin } from './telemetry/tracePlugin.js';
import { checkDocuments, guardFilters } from './limits/structureGuard.js';
import type { Turns } from './limits/turns.js';
import { refuseWebSockets } from './http/webSockets.js';

const sandboxPlugin: ApolloServerPlugin = {
  serverWillStart: () => Promise.resolve({ renderLandingPage: () => Promise.resolve({ html: sandboxPage }) }),
};

declare module 'fastify' {
  interface FastifyRequest {
    deadline: Deadline;
  }
}

/**
 * A form of the request that Apollo's handler can always read: it builds a URL from protocol, host and
 * address just to get the query string, but the host may be missing (HTTP/1.0) or invalid.
 */
function readable(request: FastifyRequest): FastifyRequest {
  const [asked = ''] = /[?#].*/s.exec(request.url) ?? [];
  return Object.create(request, {
    protocol: { value: 'http' },
    hostname: { value: 'localhost' },
    url: { value: `/${asked.replace(/([?&])operationName=(?=&|$)/, '$1')}` },
  }) as FastifyRequest;
}

/** What the API is built from. */
export interface ServedParts {
  database: Database;
  config: Config;
  schema: GraphQLSchema;
  outage: Outage;
  metrics: Metrics;
  /** Parses articles that are ingested. */
  parse: Parser['parse'];
  tallies: IngestTallies;
  /** Shared by all that clients may ask. */
  limits: ServedLimits;
}

/** What bounds all requests of clients together, whatever address they ask. */
export interface ServedLimits {
  /** Null for no limit. */
  limiters: Limiters | null;
  turns: Turns;
  held: HeldAnswers;
  bodies: HeldBodies;
}

/** The GraphQL API at /graphql, with or without a trailing slash, for GET and POST. */
export async function serveGraphql(
  app: FastifyInstance,
  { database, config, schema, outage, metrics, parse, tallies, limits: shared }: ServedParts,
): Promise<void> {
  const { limiters, turns, held, bodies } = shared;
  const { persistedOperations: manifest } = config;
  const operations = manifest === null ? null : await readOperationList(manifest, schema);
  // The memory is shared equally by the primary and the replicas.
  const answersOf = answersByReader(
    Math.floor(config.answerCacheBytes / (1 + database.replicas().all)),
    metrics.countCache,
  );
  const policyOf = cachePolicies(schema, config.cacheMaxAge);
  const selectAnswer = selectAnswers(schema, answersOf, policyOf);
  const costOf = costs(schema, watchStatistics(app, database));
  const admission = createAdmission(config.poolSize * (1 + database.replicas().all));
  const takeCost = costTaker(config.maxWork);
  held.bound(app);
  const [queries, contentTypes] = [createKnownQueries(), createContentTypes()];
  const apollo = new ApolloServer<ServedContext>({
    schema,
    introspection: config.introspection,
    allowBatchedHttpRequests: config.batching,
    // Clients fix the first few errors; more would only be a load.
    validationOptions: { maxErrors: 5 },
    validationRules: [operationTypeRule],
    hideSchemaDetailsFromClientErrors: !config.introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: app.log,
    stringifyResult: stringifyAnswer,
    formatError: (formatted, error) => {
      const { log = app.log, isMutation = false } = originOf(error) ?? {};
      const report = (err: unknown, errorId: string) => {
        log.error({ err, errorId }, 'masked error');
      };
      return formatError(formatted, error, report, outage.refusalOf, isMutation);
    },
    plugins: [
      ...(operations ? [operationListPlugin(operations)] : []),
      httpStatusPlugin,
      errorLogsPlugin,
      costPlugin(costOf, takeCost),
      selectPlugin(selectAnswer, queries, { admission, held, outage }),
      resultSizePlugin,
      tracePlugin,
      cacheControlPlugin(policyOf),
      config.introspection ? sandboxPlugin : ApolloServerPluginLandingPageDisabled(),
      // Apollo's plugin walks every answer; and APOLLO_* variables must not make it report anywhere.
      ApolloServerPluginCacheControlDisabled(),
      // With it, any client of a subgraph could have every field of its operations timed.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  metrics.watch(app, { admission, held, database, tallies });
  tagAnswers(app);
  if (config.compression) compressLongAnswers(app);
  refuseWebSockets(app);
  // With text/plain, fetch's default, clients get the same error about JSON as with any other type.
  app.removeContentTypeParser('text/plain');
  bringKeys(app, database);
  limitRate(app, limiters);
  boundBodies(app, bodies);
  limitBatches(app, config.batching);
  allowEmptyNames(app);
  guardFilters(app);
  const mayRead = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!config.publicReading) await requireKey(request, reply);
  };
  const answerWithApollo = fastifyApolloHandler(apollo, {
    async context(request, reply) {
      await mayRead(request, reply);
      const { budget, apiKey, log, deadline, facts } = request;
      const context = await createContext(database, apiKey, parse, tallies.mutations);
      const client = askerOf(request);
      const served = { log, deadline, facts, client, signal: deadline.signal, inBatch: isBatch(request) };
      return servedContext(context, { ...(budget && { budget }), ...served });
    },
  });
  const parts: AnswerParts = {
    ...{ schema, queries, selectAnswer, costOf, takeCost, admission, held, outage, policyOf, contentTypes },
    async readerOf(request, reply) {
      await mayRead(request, reply);
      return readerFor(database, request.apiKey);
    },
  };
  const tell = (error: unknown, request: FastifyRequest) => {
    const cause =
      error instanceof GraphQLError
        ? error
        : new GraphQLError(String(error), { originalError: error as Error });
    const report = (err: unknown, errorId: string) => {
      request.log.error({ err, errorId }, 'masked error');
    };
    return formatError(cause.toJSON(), cause, report, outage.refusalOf);
  };
  const limits = limitSubscriptions(config.subscriptions, config.subscriptionsPerClient);
  const hub = openHub(database, (message) => {
    app.log.warn(message);
  });
  metrics.watchSubscriptions(limits);
  const answerWithEvents = serveSubscriptions(app, {
    ...{ schema, hub, limits, operations, costOf, takeCost, admission, held, mayRead, format: tell },
  });
  async function answer(
    this: FastifyInstance,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<unknown> {
    const known = await answerKnown(parts, request, reply);
    if (known !== null) return known;
    await turns.take(askerOf(request), request.deadline.signal);
    checkDocuments(request, queries);
    if (await answerWithEvents(request, reply)) return undefined;
    const ask = async () => answerWithApollo.call(this, readable(request), reply);
    const answered = await readUntil(request.deadline.signal, ask);
    // The content type of a batch differs from that of a single operation.
    if (!isBatch(request)) contentTypes.learn(request, reply);
    return answered;
  }
  tellKeyed(app);
  const routes = ['/graphql', '/graphql/'].flatMap((url) => [true, false].map((keyed) => ({ url, keyed })));
  for (const { url, keyed } of routes) {
    app.route({
      method: ['GET', 'POST'],
      url,
      constraints: { keyed },
      ...(keyed && { bodyLimit: KEYED_BODY_LIMIT }),
      handler(request, reply) {
        return answerInTime(request, reply, config.requestTimeout, () =>
          inSpan(request.facts.span, () => answer.call(this, request, reply)),
        );
      },
    });
  }
}
