import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import { MAX_LISTED } from '../../src/loaders/search.js';
import type { Database } from '../../src/store/database.js';
import { answer, refusal } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await database.prisma.article.createMany({ data: inventArticles(600) });
  await ingestArticle(database, {
    text: 'Vintage of the century in Chile\n\nThe vintage in Chile was a record vintage, growers said. Vintage, vintage and more vintage.',
    publishedAt: '2001-01-01T00:00:00Z',
  });
  await ingestArticle(database, {
    text: 'German minister praises French vineyards\n\n"The grapes of France are sweet," said German minister Karl Brandt on Monday.',
    publishedAt: '2019-05-05T00:00:00Z',
    publisher: 'Grape News',
  });
});
afterAll(() => database.close());

/** Articles of seldom and common words, in which a word comes once or often. */
function inventArticles(count: number) {
  let seed = 7;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const word = () => `zab${String.fromCharCode(97 + Math.floor(random() ** 2 * 12))}ok`;
  return Array.from({ length: count }, (_, i) => {
    const words = Array.from({ length: 20 + Math.floor(random() * 180) }, word);
    const vintage = i < MAX_LISTED + 10 ? ' vintage' : '';
    return {
      id: `00000000-0000-8000-8000-${String(i).padStart(12, '0')}`,
      slug: `invented-${String(i)}`,
      headline: `Report ${String(i)} ${random() < 0.2 ? word() : ''}`,
      text: `Report ${String(i)}\n\n${words.join(' ')}${vintage}`,
      language: i % 2 === 0 ? 'en' : 'de-CH',
      wordCount: words.length,
      paragraphs: [],
      publisher: `Paper ${String(i % 3)}`,
      publishedAt: new Date(Date.UTC(2020, 0, 1 + i)),
    };
  });
}

interface Found {
  totalCount: number;
  types: { type: string; count: number }[];
  facets: {
    publishers: { publisher: string; count: number }[];
    countries: { country: { code: string }; count: number }[];
  };
  nodes: { __typename: string; slug?: string }[];
  understood: { listed: number };
}
const search = async (args: string) =>
  (
    (await answer(
      database,
      `{ search(${args}) { totalCount types { type count } understood { listed }
        facets { publishers(first: 2) { publisher count } countries { count country { code } } }
        nodes { __typename ... on Article { slug } } } }`,
    )) as { search: Found }
  ).search;

describe('best first', () => {
  it('the oldest article is first where it is the best, and all are counted', async () => {
    const found = await search('query: "vintage", types: [ARTICLE], first: 100');
    expect(found.nodes[0]?.slug).toMatch(/^vintage-of-the-century/);
    expect(found.totalCount).toBe(MAX_LISTED + 11);
    expect(found.understood.listed).toBe(MAX_LISTED);
  });

  it('of the ten that are best by all their words 98 of 100 are among the first ten', async () => {
    const letters = 'abcdefghijkl'.split('');
    const queries = letters.flatMap((a, i) => [
      [`zab${a}ok`],
      [`zab${a}ok`, `zab${letters[(i + 5) % 12] ?? ''}ok`],
    ]);
    let [hits, wanted] = [0, 0];
    for (const words of queries) {
      const { search: found } = (await answer(
        database,
        'query ($query: String!) { search(query: $query, types: [ARTICLE], first: 10) { edges { score } } }',
        { query: words.join(' ') },
      )) as { search: { edges: { score: number }[] } };
      const best = await database.prisma.$queryRaw<{ score: number }[]>`
        SELECT (ts_rank(search, to_tsquery('english', ${[...words, ...(words.length > 1 ? [words.join('')] : [])].join(' | ')}), 33) * 1000000)::int / 1000000::float8 AS score
        FROM "Article" WHERE search @@ to_tsquery('english', ${words.join(' & ')}) ORDER BY 1 DESC LIMIT 10`;
      const least = best.at(-1)?.score ?? 0;
      hits += found.edges.filter(({ score }) => score >= least - 1e-6).length;
      wanted += best.length;
    }
    expect(wanted).toBeGreaterThan(150);
    expect(hits / wanted).toBeGreaterThanOrEqual(0.98);
  });

  it('the rows beside the words follow the text', async () => {
    const where = { slug: 'invented-500' };
    await database.prisma.article.update({
      where,
      data: { headline: 'A quagga', text: 'Okapi, okapi and a zebra' },
    });
    const [row] = await database.prisma.$queryRaw<{ about: string; length: number }[]>`
      SELECT "searchAbout"::text AS about, "searchLength" AS length FROM "Article" WHERE slug = 'invented-500'`;
    expect(row?.about).toContain('quagga');
    expect(row?.about).toContain('okapi');
    expect(row?.about).not.toContain('zebra');
    expect(row?.length).toBe(3);
  });
});

describe('a search is narrowed', () => {
  it.each([
    ['publishers: ["Paper 1"]', 70],
    ['publishers: ["Paper 1", "Paper 2"]', 140],
    ['publishers: []', 211],
    ['language: "EN"', 106],
    ['language: "de"', 105],
    ['language: "de-CH"', 105],
    ['publishedBefore: "2002-01-01T00:00:00Z"', 1],
    ['publishedAfter: "2020-01-01T00:00:00Z", publishedBefore: "2020-01-11T00:00:00Z"', 10],
    ['countryCodes: [CL, FR]', 1],
    ['countryCodes: [FR]', 0],
  ])('to %s', async (filter, wanted) => {
    const args = `query: "vintage", types: [ARTICLE], filter: { ${filter.replace(/\b(CL|FR)\b/g, '"$1"')} }`;
    expect((await search(args)).totalCount).toBe(wanted);
  });

  it('in all types, each counted', async () => {
    const found = await search('query: "brandt or grapes", filter: { publishers: ["Grape News"] }');
    const counts = Object.fromEntries(found.types.map(({ type, count }) => [type, count]));
    expect(counts).toMatchObject({ ARTICLE: 1, QUOTE: 1, PERSON: 1 });
    expect(found.totalCount).toBe(found.types.reduce((sum, { count }) => sum + count, 0));
    const other = await search('query: "brandt or grapes", filter: { publishers: ["Paper 1"] }');
    expect(other).toMatchObject({ totalCount: 0, types: [], nodes: [], facets: { publishers: [] } });
  });

  it('and says what all of it has to do with', async () => {
    const { facets } = await search('query: "vintage", types: [ARTICLE]');
    expect(facets.publishers).toEqual([
      { publisher: 'Paper 0', count: 70 },
      { publisher: 'Paper 1', count: 70 },
    ]);
    expect(facets.countries).toEqual([{ count: 1, country: { code: 'CL' } }]);
  });

  it('and when its articles were published', async () => {
    const timeline = async (args: string, asked: string) => {
      const query = `{ search(${args}) { totalCount timeline(${asked}) { start count } } }`;
      const answered = (await answer(database, query)) as {
        search: { totalCount: number; timeline: { start: string; count: number }[] };
      };
      return answered.search;
    };
    const years = 'query: "vintage", types: [ARTICLE]';
    expect((await timeline(years, 'interval: YEAR, fill: false')).timeline).toEqual([
      { start: '2001-01-01', count: 1 },
      { start: '2020-01-01', count: MAX_LISTED + 10 },
    ]);
    expect((await timeline(years, 'interval: YEAR')).timeline).toHaveLength(20);
    const { totalCount, timeline: months } = await timeline('query: "brandt or grapes"', 'interval: MONTH');
    expect(totalCount).toBeGreaterThan(2);
    expect(months).toEqual([{ start: '2019-05-01', count: totalCount }]);
  });

  it('no types are all types', async () => {
    expect((await search('query: "grapes", types: []')).totalCount).toBe(
      (await search('query: "grapes"')).totalCount,
    );
  });

  it.each([
    ['publishedAfter: "2020-01-02T00:00:00Z", publishedBefore: "2020-01-01T00:00:00Z"', 'must not be after'],
    ['personIds: ["x"]', 'filter.personIds'],
    ['publishers: [""]', 'publishers must have 1 to'],
  ])('not by %s', async (filter, said) => {
    const { message, validation } = await refusal(
      database,
      `{ search(query: "x", filter: { ${filter} }) { totalCount } }`,
    );
    expect(`${message} ${validation}`).toContain(said);
  });
});
