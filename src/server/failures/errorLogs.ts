import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import { OperationTypeNode } from 'graphql';
import type { ServedContext } from '../servedContext.js';

/** The request in which an error occurred: Apollo's formatError does not get it. */
interface Origin {
  log: FastifyBaseLogger;
  isMutation: boolean;
}

const origins = new WeakMap<object, Origin>();

/** @returns undefined for errors from before the request had a context */
export const originOf = (error: unknown): Origin | undefined =>
  typeof error === 'object' && error !== null ? origins.get(error) : undefined;

/** Records the request of each error. */
export const errorLogsPlugin: ApolloServerPlugin<ServedContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, operation, contextValue: { log } }) => {
        const isMutation = operation?.operation === OperationTypeNode.MUTATION;
        for (const error of errors) origins.set(error, { log, isMutation });
        return Promise.resolve();
      },
    }),
};
