import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import generated from '../generated/possibleTypes.js';

export function createApolloClient(url: string, headers: Record<string, string> = {}): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: `${url}/graphql`, headers }),
    cache: new InMemoryCache({
      possibleTypes: generated.possibleTypes,
      typePolicies: {
        // Types without an id: what two queries ask of one is kept together.
        Facets: { merge: true },
        RateLimit: { merge: true },
        Query: { fields: { search: relayStylePagination(['query', 'types']) } },
        Person: { fields: { quotes: relayStylePagination() } },
      },
    }),
  });
}
