import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { type Running, start } from '../server/support.js';
import { openTestDatabase } from '../support/database.js';
import { inventWorld } from '../support/world.js';
import {
  ArticlePageDocument,
  FrontPageDocument,
  PersonPageDocument,
  RefetchDocument,
  TimelineDocument,
  type ArticlePageQuery,
  type CardFragment,
} from './generated/graphql.js';
import { request } from './request.js';

// Article n of the invented world: persons n and n + 1 met, of countries n % 10 and (n + 3) % 10.
let database: Database;
let server: Running;
let slugs: string[];
beforeAll(async () => {
  database = await openTestDatabase();
  slugs = await inventWorld(database, 12);
  server = await start({ database });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

/** The front page as a reader scrolls it: page after page until there is none. */
async function scroll(first: number): Promise<CardFragment[][]> {
  const pages: CardFragment[][] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof frontPage>> = await frontPage(first, after);
    pages.push(page.articles.nodes);
    after = page.articles.pageInfo.hasNextPage ? page.articles.pageInfo.endCursor : null;
  } while (after !== null);
  return pages;
}

const frontPage = (first: number, after: string | null) =>
  request(server.url, FrontPageDocument, { first, after });

type ArticleOfPage = NonNullable<ArticlePageQuery['article']>;

/** The text in pieces, each with the name of the person or country that it mentions, as a page would link it. */
function linked({ text, mentions }: ArticleOfPage): [string, string | null][] {
  const pieces: [string, string | null][] = [];
  let written = 0;
  for (const { start, end, person, country } of mentions.nodes.toSorted((a, b) => a.start - b.start)) {
    pieces.push(
      [text.slice(written, start), null],
      [text.slice(start, end), person?.name ?? country?.name ?? null],
    );
    written = end;
  }
  return [...pieces, [text.slice(written), null]];
}

describe('the front page', () => {
  it('scrolls through all articles once', async () => {
    const pages = await scroll(5);
    expect(pages.map((page) => page.length)).toEqual([5, 5, 2]);
    expect(new Set(pages.flat().map(({ slug }) => slug)).size).toBe(12);
    const dates = pages.flat().flatMap(({ publishedAt }) => publishedAt ?? []);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  it('shows who and where on a card', async () => {
    const { articles } = await frontPage(12, null);
    expect(articles.totalCount).toBe(12);
    const card = articles.nodes.find(({ slug }) => slug === slugs[0]);
    expect(card?.publishedAt).toBe('2020-01-01T12:00:00.000Z');
    expect(card?.people.nodes.map(({ name }) => name)).toEqual(['Adaaa Personaa', 'Adaab Personab']);
    expect(card?.countries.nodes.map(({ code, flag }) => `${flag} ${code}`)).toEqual(['🇺🇸 US', '🇫🇷 FR']);
  });
});

describe('the page of an article', () => {
  it('links every mention where it stands', async () => {
    const { article } = await request(server.url, ArticlePageDocument, { slug: slugs[0] ?? '' });
    if (!article) throw new Error('expected an article, got null');
    const pieces = linked(article);
    expect(pieces.map(([piece]) => piece).join('')).toBe(article.text);
    expect(pieces.filter(([, name]) => name !== null)).toEqual([
      ['Adaaa Personaa', 'Adaaa Personaa'],
      ['Adaab Personab', 'Adaab Personab'],
      ['US', 'United States'],
      ['FR', 'France'],
    ]);
    expect(article.quotes.nodes.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'First words 0,',
      'Second words 0,',
    ]);
  });

  it('is empty for a slug that there is not', async () => {
    expect(await request(server.url, ArticlePageDocument, { slug: 'no-such-article' })).toEqual({
      article: null,
    });
  });
});

describe('the page of a person', () => {
  it('shows what she said and did', async () => {
    const { person } = await request(server.url, PersonPageDocument, { slug: 'adaab-personab', quotes: 1 });
    expect(person).toMatchObject({ name: 'Adaab Personab', quotes: { totalCount: 2 } });
    expect(person?.quotes.nodes).toHaveLength(1);
    const happening = person?.events.nodes.find(({ type }) => type === 'CONSULT');
    expect(happening).toMatchObject({ date: '2020-01-01', datePrecision: 'DAY', status: 'ACTUAL' });
    expect(happening?.participants.map(({ role, person: who }) => `${role} ${who?.slug ?? ''}`)).toEqual([
      'ACTOR adaaa-personaa',
      'RECIPIENT adaab-personab',
    ]);
  });
});

describe('the timeline of a country', () => {
  it('tells its events in order, each with the words that tell it', async () => {
    const variables = {
      countryCode: 'US',
      types: ['CONSULT' as const],
      after: '2020-01-01',
      before: '2020-01-05',
    };
    const { country, events } = await request(server.url, TimelineDocument, variables);
    expect(country).toMatchObject({ name: 'United States', flag: '🇺🇸' });
    expect(events.nodes.map(({ date, summary }) => `${date ?? ''} ${summary}`)).toEqual([
      '2020-01-01 Meeting 0',
    ]);
    expect(events.nodes[0]?.mentions).toMatchObject([
      { text: 'met', article: { headline: 'Meeting number 0' } },
    ]);
  });

  it('refuses a type that there is not, before it is sent', () => {
    // @ts-expect-error -- the generated types know the event types
    const send = () => request(server.url, TimelineDocument, { countryCode: 'US', types: ['PARTY'] });
    return expect(send()).rejects.toThrow('PARTY');
  });
});

describe('a cache that refetches by id', () => {
  it('gets the records in the order of the ids, each with its type', async () => {
    const { articles } = await frontPage(1, null);
    const [card] = articles.nodes;
    const ids = [card?.countries.nodes[0]?.id, card?.id, card?.people.nodes[0]?.id].flatMap((id) => id ?? []);
    const { nodes } = await request(server.url, RefetchDocument, { ids });
    expect(nodes.map((node) => node?.__typename)).toEqual(['Country', 'Article', 'Person']);
    expect(nodes.map((node) => node?.id)).toEqual(ids);
    const names = nodes.map((node) => (node?.__typename === 'Article' ? node.headline : null));
    expect(names).toEqual([null, card?.headline, null]);
  });
});
