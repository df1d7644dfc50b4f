import { createHash } from 'node:crypto';
import { CombinedGraphQLErrors, gql, HttpLink } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { filter, firstValueFrom, map } from 'rxjs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ingestArticle } from '../../../src/ingest.js';
import { createKey } from '../../../src/store/apiKeys.js';
import { type SeededServer, startSeeded } from '../../server/support.js';
import { createApolloClient } from './client.js';
import {
  CardFragmentDoc,
  EmbeddedDocument,
  FrontPageDocument,
  IngestDocument,
  PersonQuotesDocument,
  type PersonQuotesQuery,
  RefetchDocument,
  SearchDocument,
} from '../generated/graphql.js';

let server: SeededServer;
let client: ReturnType<typeof createApolloClient>;
beforeAll(async () => {
  server = await startSeeded();
});
beforeEach(async () => {
  const { key } = await createKey(server.database, 'newsroom', 'WRITE');
  client = createApolloClient(server.url, { authorization: `Bearer ${key}` });
});
afterAll(() => server.close());

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

type Person = NonNullable<PersonQuotesQuery['person']>;

/** The page of somebody, which follows what the cache knows; `shows` waits until it shows what is asked for. */
function open(slug: string) {
  const page = client.watchQuery({ query: PersonQuotesDocument, variables: { slug, first: 2 } });
  const people = page.pipe(
    map(({ data, dataState }) => (dataState === 'complete' ? data.person : null)),
    filter((person) => person !== null),
  );
  page.subscribe({});
  return { page, shows: (what: (person: Person) => boolean) => firstValueFrom(people.pipe(filter(what))) };
}

describe('Apollo Client', () => {
  it('puts the next page behind the first', async () => {
    const { page, shows } = open('hillary-clinton');
    const { quotes } = await shows(({ quotes }) => quotes.edges.length === 2);
    expect(quotes).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    await page.fetchMore({ variables: { after: quotes.pageInfo.endCursor } });
    const { quotes: all } = await shows(({ quotes }) => quotes.edges.length === 4);
    expect(new Set(all.edges.map(({ node }) => node.id)).size).toBe(4);
    expect(all.pageInfo.hasNextPage).toBe(false);
  });

  it('shows everywhere what a mutation answers about a person', async () => {
    const { shows } = open('hillary-clinton');
    const before = await shows(() => true);
    const { data } = await client.mutate({
      mutation: IngestDocument,
      variables: { text: 'Hillary Clinton spoke in Boston. The audience applauded.' },
    });
    expect(data?.ingestArticle).toMatchObject({ created: true, userErrors: [] });
    expect(data?.ingestArticle.article?.people.nodes.map(({ id }) => id)).toEqual([before.id]);
    const after = await shows(({ mentionCount }) => mentionCount !== before.mentionCount);
    expect(after.mentionCount).toBe(before.mentionCount + 1);
  });

  it('shows everywhere what a refetch by id answers', async () => {
    const { shows } = open('vladimir-putin');
    const { id, mentionCount } = await shows(() => true);
    await ingestArticle(server.database, { text: 'Vladimir Putin spoke in Sochi. The audience applauded.' });
    await client.query({ query: RefetchDocument, variables: { ids: [id] } });
    const after = await shows((person) => person.mentionCount !== mentionCount);
    expect(after.mentionCount).toBe(mentionCount + 1);
  });

  it('gives a part of a page the fragment that it asks for', async () => {
    const { data } = await client.query({ query: FrontPageDocument, variables: { first: 1 } });
    const [card] = data?.articles.nodes ?? [];
    if (!card) throw new Error('expected an article');
    const fragment = client.watchFragment({ fragment: CardFragmentDoc, fragmentName: 'Card', from: card });
    expect(fragment.getCurrentResult()).toMatchObject({ dataState: 'complete', data: { slug: card.slug } });
  });

  it('knows what an interface and a union may be', async () => {
    const { data } = await client.query({ query: SearchDocument, variables: { query: 'syria', first: 20 } });
    const found = data?.search.edges.map(({ node }) => node) ?? [];
    expect(new Set(found.map((node) => node.__typename))).toEqual(
      new Set(['Article', 'Event', 'Organization', 'Quote']),
    );
    // `... on Node { id }`: without the possible types the cache would drop these ids.
    expect(found.map(({ id }) => id)).not.toContain(undefined);
  });

  it('keeps what has no id without a warning, also when asked in pieces', async () => {
    const warn = vi.spyOn(console, 'warn');
    const error = vi.spyOn(console, 'error');
    const { data } = await client.query({ query: EmbeddedDocument });
    await client.query({
      query: gql`
        {
          people(first: 3) {
            facets {
              publishers {
                count
              }
            }
          }
          rateLimit {
            limit
          }
        }
      `,
    });
    expect(client.readQuery({ query: EmbeddedDocument })).toEqual(data);
    expect([...warn.mock.calls, ...error.mock.calls]).toEqual([]);
  });

  it('tells why a request was refused', async () => {
    const refused = client.query({
      query: PersonQuotesDocument,
      variables: { slug: 'vladimir-putin', first: 1000 },
    });
    const error = await refused.then(
      () => null,
      (reason: unknown) => reason,
    );
    if (!CombinedGraphQLErrors.is(error)) throw new Error(`expected GraphQL errors, got ${String(error)}`);
    expect(error.errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('asks by the hash of a query, where caches on the way can keep the answer', async () => {
    const sent: string[] = [];
    const http = new HttpLink({
      uri: `${server.url}/graphql`,
      fetch: (input, init) => {
        sent.push(init?.method ?? 'GET');
        return fetch(input, init);
      },
    });
    client.setLink(new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(http));
    const ask = () =>
      client.query({
        query: SearchDocument,
        variables: { query: 'syria', first: 1 },
        fetchPolicy: 'network-only',
      });
    const { data } = await ask();
    expect((await ask()).data).toEqual(data);
    // The hash, which the server does not know yet; the text; the hash.
    expect(sent).toEqual(['GET', 'POST', 'GET']);
  });
});
