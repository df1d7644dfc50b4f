import { type Environment, fetchQuery } from 'relay-runtime';
import { waitForFragmentData } from 'relay-runtime/experimental.js';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  expectTypeOf,
  it,
  type MockInstance,
  vi,
} from 'vitest';
import { ingestArticle } from '../../../src/ingest.js';
import { type SeededServer, startSeeded } from '../../server/support.js';
import pageQuery, { type personQuotesPageQuery } from '../generated/relay/personQuotesPageQuery.graphql.js';
import personQuery, { type personQuotesQuery } from '../generated/relay/personQuotesQuery.graphql.js';
import searchQuery, {
  type personQuotesSearchQuery,
} from '../generated/relay/personQuotesSearchQuery.graphql.js';
import personFragment, {
  type personQuotes_person$key,
} from '../generated/relay/personQuotes_person.graphql.js';
import quoteFragment, {
  type personQuotes_quote$data,
  type personQuotes_quote$key,
} from '../generated/relay/personQuotes_quote.graphql.js';
import { createRelayEnvironment } from './environment.js';

let server: SeededServer;
let environment: Environment;
let complaints: MockInstance[];
beforeAll(async () => {
  server = await startSeeded();
});
beforeEach(() => {
  environment = createRelayEnvironment(server.url);
  complaints = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
});
afterEach(() => {
  for (const complaint of complaints) expect(complaint).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
afterAll(() => server.close());

async function loadPerson(slug: string, first = 2) {
  const data = await fetchQuery<personQuotesQuery>(environment, personQuery, { slug, first }).toPromise();
  if (!data?.person) throw new Error(`expected a person, got ${JSON.stringify(data)}`);
  return data.person;
}

const readPerson = (person: personQuotes_person$key) =>
  waitForFragmentData(environment, personFragment, person);

const readQuote = (quote: personQuotes_quote$key) => waitForFragmentData(environment, quoteFragment, quote);

describe('Relay', () => {
  it('gives each part what its own fragment asks for', async () => {
    const person = await loadPerson('hillary-clinton');
    expect(person.name).toBe('Hillary Clinton');
    expect(person).not.toHaveProperty('quotes');
    const { quotes } = await readPerson(person);
    const [edge] = quotes.edges;
    if (!edge) throw new Error('expected a quote');
    expect(edge.node.kind).toBe('DIRECT');
    const quote = await readQuote(edge.node);
    expect(quote).toMatchObject({ speakerLabel: 'she', article: { publishedAt: null } });
  });

  it('puts the next page behind the first', async () => {
    const person = await loadPerson('hillary-clinton');
    const { id, quotes } = await readPerson(person);
    expect(quotes).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    expect(quotes.edges).toHaveLength(2);
    const next = { id, first: 2, after: quotes.pageInfo.endCursor };
    await fetchQuery<personQuotesPageQuery>(environment, pageQuery, next).toPromise();
    const { quotes: all } = await readPerson(person);
    expect(new Set(all.edges.map(({ node }) => node.text)).size).toBe(4);
    expect(all.pageInfo.hasNextPage).toBe(false);
  });

  it('shows everywhere what a refetch by id answers', async () => {
    const person = await loadPerson('vladimir-putin');
    const before = await readPerson(person);
    await ingestArticle(server.database, { text: 'Vladimir Putin spoke in Sochi. The audience applauded.' });
    await fetchQuery<personQuotesPageQuery>(environment, pageQuery, { id: before.id }).toPromise();
    const after = await readPerson(person);
    expect(after.mentionCount).toBe(before.mentionCount + 1);
  });

  it('tells the members of a union apart', async () => {
    const found = { query: '"pretty good"' };
    const data = await fetchQuery<personQuotesSearchQuery>(environment, searchQuery, found).toPromise();
    const quotes = data?.search.edges.flatMap(({ node }) => (node.__typename === 'Quote' ? [node.text] : []));
    expect(quotes).toEqual(['pretty good']);
  });

  it('tells why a request was refused', async () => {
    await expect(loadPerson('hillary-clinton', 1000)).rejects.toThrow(
      'first must be from 1 to 100, such as 20',
    );
  });
});

/** Checked by the compiler (`npm run typecheck`): nothing here can fail when it runs. */
describe('the types of Relay', () => {
  it('say what may be null, and leave room for new values of an enum', () => {
    type Person = personQuotesQuery['response']['person'];
    expectTypeOf<null>().toExtend<Person>();
    expectTypeOf<NonNullable<Person>['name']>().toEqualTypeOf<string>();
    expectTypeOf<NonNullable<Person>>().not.toHaveProperty('mentionCount');
    expectTypeOf<personQuotes_quote$data['article']['headline']>().toEqualTypeOf<string>();
    expectTypeOf<null>().toExtend<personQuotes_quote$data['article']['publishedAt']>();
  });

  it('know which variables there are', () => {
    expectTypeOf<{ first: number }>().not.toExtend<personQuotesQuery['variables']>();
    expectTypeOf<{ slug: string; first: number }>().toExtend<personQuotesQuery['variables']>();
  });
});
