import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { embedded } from '../embedded.js';
import { introspection } from '../generated/introspection.js';

export function createUrqlClient(url: string): Client {
  return new Client({
    url: `${url}/graphql`,
    // The server refuses a plain GET, which any web page could send in a reader's name.
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        schema: introspection,
        keys: {
          ...Object.fromEntries(embedded.map((type) => [type, () => null])),
          // Often asked for its words alone, and then kept inside its event.
          EventMention: ({ id }) => (typeof id === 'string' ? id : null),
        },
        resolvers: { Query: { search: relayPagination() }, Person: { quotes: relayPagination() } },
      }),
      fetchExchange,
    ],
  });
}
