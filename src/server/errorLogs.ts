import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { ServedContext } from './servedContext.js';

/** The logger of the request in which an error came up: Apollo formats errors without a word of the request. */
const logs = new WeakMap<object, FastifyBaseLogger>();

/** @returns undefined for errors from before the request had a context */
export const logOf = (error: unknown): FastifyBaseLogger | undefined =>
  typeof error === 'object' && error !== null ? logs.get(error) : undefined;

/** Notes whose each error is. */
export const errorLogsPlugin: ApolloServerPlugin<ServedContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, contextValue }) => {
        for (const error of errors) logs.set(error, contextValue.log);
        return Promise.resolve();
      },
    }),
};
