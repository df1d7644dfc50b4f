import {
  Environment,
  type GraphQLSingularResponse,
  Network,
  Observable,
  RecordSource,
  Store,
} from 'relay-runtime';
import { createEvents, follow } from './events.js';

export function createRelayEnvironment(url: string): Environment {
  const events = createEvents(url);
  const network = Network.create(
    async ({ text }, variables) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables }),
      });
      return (await response.json()) as GraphQLSingularResponse;
    },
    ({ text }, variables) =>
      Observable.create((sink) =>
        follow(
          events,
          { query: text ?? '', variables },
          {
            next: (told) => {
              sink.next(told as GraphQLSingularResponse);
            },
            error: (error) => {
              sink.error(error instanceof Error ? error : new Error(JSON.stringify(error)));
            },
            complete: () => {
              sink.complete();
            },
          },
        ),
      ),
  );
  return new Environment({ network, store: new Store(new RecordSource()) });
}
