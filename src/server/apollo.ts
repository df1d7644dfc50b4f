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
import type { Database } from '../store/database.js';
import { costPlugin } from './costPlugin.js';
import { formatError } from './formatError.js';
import { httpStatusPlugin } from './httpStatus.js';
import { sandboxPage } from './sandboxPage.js';
import { guardStructure } from './structureGuard.js';

const sandboxPlugin: ApolloServerPlugin = {
  serverWillStart: () => Promise.resolve({ renderLandingPage: () => Promise.resolve({ html: sandboxPage }) }),
};

/** The GraphQL API at /graphql, for GET and POST. */
export async function serveGraphql(
  app: FastifyInstance,
  { database, config, schema }: { database: Database; config: Config; schema: GraphQLSchema },
): Promise<void> {
  // Errors are formatted without the request at hand; its logger, which knows its id, is found here.
  const requestLog = new AsyncLocalStorage<FastifyBaseLogger>();
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: app.log,
    formatError: (formatted, error) =>
      formatError(formatted, error, (err, errorId) => {
        (requestLog.getStore() ?? app.log).error({ err, errorId }, 'masked error');
      }),
    plugins: [
      httpStatusPlugin,
      costPlugin,
      config.introspection ? sandboxPlugin : ApolloServerPluginLandingPageDisabled(),
      // Not used; walking every answer for cache hints is dear, and APOLLO_* variables must not send data anywhere.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  guardStructure(app);
  const handler = fastifyApolloHandler(apollo, {
    context: () => Promise.resolve(createContext(database)),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler(request, reply) {
      return requestLog.run(request.log, () => handler.call(this, request, reply));
    },
  });
}
