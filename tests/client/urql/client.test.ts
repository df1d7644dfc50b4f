import type { Client } from '@urql/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ingestArticle } from '../../../src/ingest.js';
import { type SeededServer, startSeeded } from '../../server/support.js';
import {
  EmbeddedDocument,
  PersonQuotesDocument,
  RefetchDocument,
  SearchDocument,
} from '../generated/graphql.js';
import { createUrqlClient } from './client.js';

let server: SeededServer;
let client: Client;
beforeAll(async () => {
  server = await startSeeded();
});
beforeEach(() => {
  client = createUrqlClient(server.url);
});
afterAll(() => server.close());

async function personQuotes(slug: string, after: string | null = null) {
  const { data, error } = await client.query(PersonQuotesDocument, { slug, first: 2, after });
  if (error) throw error;
  if (!data?.person) throw new Error('expected a person');
  return data.person;
}

describe('urql', () => {
  it('puts the next page behind the first', async () => {
    const { quotes } = await personQuotes('hillary-clinton');
    expect(quotes).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    expect(quotes.edges).toHaveLength(2);
    const { quotes: all } = await personQuotes('hillary-clinton', quotes.pageInfo.endCursor);
    expect(new Set(all.edges.map(({ node }) => node.id)).size).toBe(4);
    expect(all.pageInfo.hasNextPage).toBe(false);
  });

  it('shows everywhere what a refetch by id answers', async () => {
    const { id, mentionCount } = await personQuotes('vladimir-putin');
    await ingestArticle(server.database, { text: 'Vladimir Putin spoke in Sochi. The audience applauded.' });
    await client.query(RefetchDocument, { ids: [id] });
    const answered = client.readQuery(PersonQuotesDocument, {
      slug: 'vladimir-putin',
      first: 2,
      after: null,
    });
    expect(answered?.data?.person?.mentionCount).toBe(mentionCount + 1);
  });

  it('keeps what a search found without a warning about types that it cannot place', async () => {
    const warn = vi.spyOn(console, 'warn');
    const { data } = await client.query(SearchDocument, { query: 'syria', first: 20 });
    const again = client.readQuery(SearchDocument, { query: 'syria', first: 20 });
    expect(new Set(again?.data?.search.edges.map(({ node }) => node.__typename))).toEqual(
      new Set(['Article', 'Event', 'Organization', 'Quote']),
    );
    expect(again?.data).toEqual(data);
    expect(warn).not.toHaveBeenCalled();
  });

  it('places every type without an id', async () => {
    const warn = vi.spyOn(console, 'warn');
    const ask = () => client.query(EmbeddedDocument, {});
    const { data, error } = await ask();
    expect(error).toBeUndefined();
    expect(client.readQuery(EmbeddedDocument, {})?.data).toEqual(data);
    expect(data?.people.facets.countries.length).toBeGreaterThan(0);
    expect(warn).not.toHaveBeenCalled();
  });

  it('tells why a request was refused', async () => {
    const { data, error } = await client.query(PersonQuotesDocument, { slug: 'vladimir-putin', first: 1000 });
    expect(data).toMatchObject({ person: null });
    expect(error?.graphQLErrors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
