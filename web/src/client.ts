import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache, ServerError } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import possible from '../generated/possibleTypes';

const KEY = 'newsgraph.key';

/** The API key that was given on this machine; empty where none was. */
export const storedKey = (): string => localStorage.getItem(KEY) ?? '';

/** Keeps a key for this and later visits, or forgets it when it is empty. */
export function storeKey(key: string): void {
  if (key === '') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, key);
}

const pages = () => relayStylePagination();

/** Asks the service that the page came from. Lists that are read on page after page are one list in the cache. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({
      uri: '/graphql',
      fetch: (input, init) => {
        const headers = new Headers(init?.headers);
        if (storedKey()) headers.set('authorization', `Bearer ${storedKey()}`);
        return fetch(input, { ...init, headers });
      },
    }),
    cache: new InMemoryCache({
      possibleTypes: possible.possibleTypes,
      typePolicies: {
        Query: {
          fields: {
            articles: relayStylePagination(['filter', 'orderBy']),
            quotes: relayStylePagination(['filter', 'orderBy']),
            events: relayStylePagination(['filter', 'orderBy']),
            search: relayStylePagination(['query', 'prefix', 'types', 'filter']),
          },
        },
        Article: { fields: { mentions: pages(), quotes: pages(), events: pages() } },
      },
    }),
  });
}

interface Told {
  errors?: { extensions?: Record<string, unknown> }[];
}

/** What the service answered with a status that is no success: its errors are in the body all the same. */
function toldIn(body: string): Told {
  try {
    return JSON.parse(body) as Told;
  } catch {
    return {};
  }
}

/** The code of an error that the service told, such as RATE_LIMITED; null for any other failure. */
export function codeOf(error: unknown): string | null {
  const told: Told = CombinedGraphQLErrors.is(error)
    ? { errors: [...error.errors] }
    : ServerError.is(error)
      ? toldIn(error.bodyText)
      : {};
  const code = told.errors?.[0]?.extensions?.['code'];
  return typeof code === 'string' ? code : null;
}
