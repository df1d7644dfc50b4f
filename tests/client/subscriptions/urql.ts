import { Client, type ExecutionResult, fetchExchange, subscriptionExchange } from '@urql/core';
import { createEvents, follow } from './events.js';

export function createUrqlClient(url: string): Client {
  const events = createEvents(url);
  return new Client({
    url: `${url}/graphql`,
    preferGetMethod: false,
    exchanges: [
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables = {} }) => ({
          subscribe: (sink) => ({
            unsubscribe: follow(
              events,
              { query, variables },
              {
                next: (result) => {
                  sink.next(result as ExecutionResult);
                },
                error: (error) => {
                  sink.error(error);
                },
                complete: () => {
                  sink.complete();
                },
              },
            ),
          }),
        }),
      }),
    ],
  });
}
