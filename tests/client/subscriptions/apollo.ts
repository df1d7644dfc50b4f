import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, Observable } from '@apollo/client';
import { getMainDefinition } from '@apollo/client/utilities';
import { OperationTypeNode, print } from 'graphql';
import generated from '../generated/possibleTypes.js';
import { createEvents, follow } from './events.js';

/** Subscriptions go to the stream of events, all else by HTTP as before. What an event tells is in the cache at once. */
export function createApolloClient(url: string): ApolloClient {
  const events = createEvents(url);
  const subscriptions = new ApolloLink(
    ({ query, variables }) =>
      new Observable((observer) =>
        follow(
          events,
          { query: print(query), variables },
          {
            next: (told) => {
              observer.next(told as ApolloLink.Result);
            },
            error: (error) => {
              observer.error(error);
            },
            complete: () => {
              observer.complete();
            },
          },
        ),
      ),
  );
  const isSubscription = (operation: ApolloLink.Operation) => {
    const definition = getMainDefinition(operation.query);
    return 'operation' in definition && definition.operation === OperationTypeNode.SUBSCRIPTION;
  };
  return new ApolloClient({
    link: ApolloLink.split(isSubscription, subscriptions, new HttpLink({ uri: `${url}/graphql` })),
    cache: new InMemoryCache({ possibleTypes: generated.possibleTypes }),
  });
}
