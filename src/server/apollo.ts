import { AsyncLocalStorage } from 'node:async_hooks';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import { type Context, createContext } from '../context.js';
import { readUntil } from '../store/cancel.js';
import type { Database } from '../store/database.js';
import { KEYED_BODY_LIMIT, bringKeys, requireKey, tellKeyed } from './apiKey.js';
import { cacheControlPlugin, cachePolicies } from './cacheControl.js';
import { costPlugin } from './costPlugin.js';
import { startDeadline, untilDeadline } from './deadline.js';
import { tagAnswers } from './entityTag.js';
import { formatError } from './formatError.js';
import { httpStatusPlugin } from './httpStatus.js';
import { openLimiters } from './limiters.js';
import { readOperationList } from './operationList.js';
import { operationListPlugin } from './operationListPlugin.js';
import { operationTypeRule } from './operationTypeRule.js';
import { limitRate } from './rateLimit.js';
import { answersByReader } from './readerAnswers.js';
import { sandboxPage } from './sandboxPage.js';
import { selectPlugin, stringifyAnswer } from './selectPlugin.js';
import { guardStructure } from './structureGuard.js';

const sandboxPlugin: ApolloServerPlugin = {
  serverWillStart: () => Promise.resolve({ renderLandingPage: () => Promise.resolve({ html: sandboxPage }) }),
};

/** The GraphQL API at /graphql, for GET and POST. */
export async function serveGraphql(
  app: FastifyInstance,
  { database, config, schema }: { database: Database; config: Config; schema: GraphQLSchema },
): Promise<void> {
  // Errors are formatted and contexts made without these at hand. The logger is the request's, which knows its id.
  const underWay = new AsyncLocalStorage<{ log: FastifyBaseLogger; signal: AbortSignal }>();
  const { persistedOperations: manifest } = config;
  const operations = manifest === null ? null : await readOperationList(manifest, schema);
  // Each replica has its share of the memory, and the primary.
  const answersOf = answersByReader(Math.floor(config.answerCacheBytes / (1 + database.replicas().all)));
  const policyOf = cachePolicies(schema, config.cacheMaxAge);
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: config.introspection,
    // A person mends the first few; a flood of mistakes gets no flood of errors.
    validationOptions: { maxErrors: 5 },
    validationRules: [operationTypeRule],
    hideSchemaDetailsFromClientErrors: !config.introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: app.log,
    stringifyResult: stringifyAnswer,
    formatError: (formatted, error) =>
      formatError(formatted, error, (err, errorId) => {
        (underWay.getStore()?.log ?? app.log).error({ err, errorId }, 'masked error');
      }),
    plugins: [
      ...(operations ? [operationListPlugin(operations)] : []),
      httpStatusPlugin,
      costPlugin,
      selectPlugin(answersOf, policyOf),
      cacheControlPlugin(policyOf),
      config.introspection ? sandboxPlugin : ApolloServerPluginLandingPageDisabled(),
      // Apollo's own walks every answer; and APOLLO_* variables must not send data anywhere.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  tagAnswers(app);
  bringKeys(app, database);
  if (config.rateLimit > 0) limitRate(app, openLimiters(config, app.log));
  guardStructure(app);
  const handler = fastifyApolloHandler(apollo, {
    async context(request, reply) {
      const { budget, apiKey } = request;
      if (!config.publicReading) await requireKey(request, reply);
      const context = Object.assign(await createContext(database, apiKey), budget && { budget });
      const signal = underWay.getStore()?.signal;
      return signal ? untilDeadline(context, signal) : context;
    },
  });
  tellKeyed(app);
  for (const keyed of [true, false]) {
    app.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      constraints: { keyed },
      ...(keyed && { bodyLimit: KEYED_BODY_LIMIT }),
      handler(request, reply) {
        const deadline = startDeadline(config.requestTimeout);
        const { signal } = deadline;
        reply.raw.once('close', () => {
          if (!reply.raw.writableEnded) deadline.leave();
        });
        const answer = async () => handler.call(this, request, reply);
        return deadline.wait(underWay.run({ log: request.log, signal }, () => readUntil(signal, answer)));
      },
    });
  }
}
