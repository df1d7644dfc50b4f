import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { introspection } from '../generated/introspection.js';

interface Type {
  kind: string;
  name: string;
  fields?: readonly { name: string }[];
}

/** Types without an id: the cache keeps them inside what they belong to. */
const embedded = (introspection.__schema.types as readonly Type[]).filter(
  ({ kind, fields }) => kind === 'OBJECT' && !fields?.some(({ name }) => name === 'id'),
);

export function createUrqlClient(url: string): Client {
  return new Client({
    url: `${url}/graphql`,
    // The server refuses a plain GET, which any web page could send in a reader's name.
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        schema: introspection,
        keys: Object.fromEntries(embedded.map(({ name }) => [name, () => null])),
        resolvers: { Query: { search: relayPagination() }, Person: { quotes: relayPagination() } },
      }),
      fetchExchange,
    ],
  });
}
