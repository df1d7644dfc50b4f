import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import possible from '../generated/possibleTypes';

const pages = () => relayStylePagination();

/** What was answered, by id. Lists that are read on page after page are one list in it. */
export const createCache = (): InMemoryCache =>
  new InMemoryCache({
    possibleTypes: possible.possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          articles: relayStylePagination(['filter', 'orderBy']),
          quotes: relayStylePagination(['filter', 'orderBy']),
          events: relayStylePagination(['filter', 'orderBy']),
          edits: relayStylePagination(['filter']),
          search: relayStylePagination(['query', 'prefix', 'types', 'filter']),
        },
      },
      Article: { fields: { mentions: pages(), quotes: pages(), events: pages() } },
      Country: { fields: { people: pages(), relations: pages() } },
      Organization: { fields: { people: pages() } },
    },
  });
