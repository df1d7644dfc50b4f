import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { embedded } from '../embedded.js';
import generated from '../generated/possibleTypes.js';

export function createApolloClient(url: string, headers: Record<string, string> = {}): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: `${url}/graphql`, headers }),
    cache: new InMemoryCache({
      possibleTypes: generated.possibleTypes,
      typePolicies: {
        // What two queries ask of one thing without an id is kept together.
        ...Object.fromEntries(embedded.map((type) => [type, { merge: true }])),
        Query: { fields: { search: relayStylePagination(['query', 'types']) } },
        Person: { fields: { quotes: relayStylePagination() } },
      },
    }),
  });
}
