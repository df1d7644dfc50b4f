import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import possible from '../generated/possibleTypes';

/** Pages of another length are another list: a page that asks for names alone has not the rest. */
const pages = () => relayStylePagination(['first']);

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
      Country: { fields: { people: pages(), organizations: pages(), relations: pages() } },
      Organization: { fields: { people: pages() } },
    },
  });
