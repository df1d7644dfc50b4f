import type { ApolloServerPlugin } from '@apollo/server';
import { statusOfFailure } from '../failures/failures.js';

const REQUEST_ERRORS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** Whether a client that accepts such content types expects status 200 for errors of parsing, validation and variables. */
export const expectsOk = (accept: string | undefined): boolean =>
  accept?.includes('application/graphql-response+json') !== true;

/**
 * GraphQL over HTTP: for clients that accept only application/json, errors of parsing, validation and
 * variables have status 200; Apollo would answer 400. Failures of the database have their own status for all
 * clients, since proxies and retrying clients rely on it.
 */
export const httpStatusPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response, errors }) => {
        const { body } = response;
        const told = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        const failed = told
          .map(({ extensions }) => statusOfFailure(extensions?.['code']))
          .find((status) => status !== undefined);
        if (failed !== undefined) {
          response.http.status = failed;
        } else if (
          response.http.status === 400 &&
          expectsOk(request.http?.headers.get('accept')) &&
          errors?.some(({ extensions }) => REQUEST_ERRORS.has(String(extensions['code'])))
        ) {
          response.http.status = 200;
        }
        return Promise.resolve();
      },
    }),
};
