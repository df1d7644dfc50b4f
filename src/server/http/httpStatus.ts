import type { ApolloServerPlugin } from '@apollo/server';
import { statusOfFailure } from '../failures/failures.js';

const REQUEST_ERRORS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * GraphQL over HTTP: a client that accepts only application/json gets status 200 for any well-formed request, also
 * when its document cannot be parsed, validated or given its variables. Apollo answers 400 to all clients. An answer
 * that the database failed has the status of the failure for everybody: proxies and clients that ask again know it.
 */
export const httpStatusPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response, errors }) => {
        const accept = request.http?.headers.get('accept') ?? '';
        const { body } = response;
        const told = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        const failed = told
          .map(({ extensions }) => statusOfFailure(extensions?.['code']))
          .find((status) => status !== undefined);
        if (failed !== undefined) {
          response.http.status = failed;
        } else if (
          response.http.status === 400 &&
          !accept.includes('application/graphql-response+json') &&
          errors?.some(({ extensions }) => REQUEST_ERRORS.has(String(extensions['code'])))
        ) {
          response.http.status = 200;
        }
        return Promise.resolve();
      },
    }),
};
