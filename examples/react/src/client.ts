import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import generated from './graphql/possibleTypes';

/** Address of the API: VITE_NEWSGRAPH, else where `npm start` serves it. */
const service = import.meta.env['VITE_NEWSGRAPH'] ?? 'http://localhost:4000';

export const client = new ApolloClient({
  link: new HttpLink({ uri: `${String(service)}/graphql` }),
  cache: new InMemoryCache({
    possibleTypes: generated.possibleTypes,
    // Pages of quotes become one list.
    typePolicies: { Person: { fields: { quotes: relayStylePagination() } } },
  }),
});
