import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill, isFilled } from '../../bench/data/fill.js';
import { type StatementName, statements } from '../../bench/floor/statements.js';
import { tellDifference, withoutSnippets } from '../../bench/measure/difference.js';
import { OPERATION_NAMES, type Operation, prepareOperations } from '../../bench/operations.js';
import type { Database } from '../../src/store/database.js';
import { answer } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';

const ARTICLES = 150;

let database: Database;
let operations: Operation[];
beforeAll(async () => {
  database = await openTestDatabase();
  await fill(database, ARTICLES);
  operations = await prepareOperations(database, ARTICLES, OPERATION_NAMES);
}, 120_000);
afterAll(() => database.close());

/** What the floor answers, as data. */
async function floorAnswer(name: StatementName, variables: Record<string, string>): Promise<unknown> {
  const { sql, parameters } = statements[name];
  const rows = await database.prisma.$queryRawUnsafe<object[]>(sql, ...parameters(variables));
  return JSON.parse(String(Object.values(rows[0] ?? {})[0]));
}

describe('the data of the bench', () => {
  it('are marked when they are complete', async () => {
    expect(await isFilled(database, ARTICLES)).toBe(true);
    expect(await isFilled(database, ARTICLES + 1)).toBe(false);
  });

  it.each([
    ['Mention', 'text', 'start', 'end'],
    ['Quote', 'text', 'start', 'end'],
    ['Quote', 'context', 'contextStart', 'contextEnd'],
    ['EventMention', 'text', 'start', 'end'],
  ])('say in %s where %s stands', async (table, column, start, end) => {
    const rows = await database.prisma.$queryRawUnsafe<
      { whole: string; text: string; start: number; end: number }[]
    >(
      `SELECT a.text AS whole, x."${column}" AS text, x."${start}" AS start, x."${end}" AS "end"
        FROM "${table}" x JOIN "Article" a ON a.id = x."articleId"`,
    );
    expect(rows.length).toBeGreaterThan(ARTICLES);
    expect(rows.filter(({ whole, text, start, end }) => whole.slice(start, end) !== text)).toEqual([]);
  });

  it('have the counts that the service keeps, and indexes and foreign keys as before', async () => {
    const [sums] = await database.prisma.$queryRaw<object[]>`
      SELECT (SELECT sum("mentionCount")::int FROM "Person") = (SELECT count(*)::int FROM "Mention" WHERE "personId" IS NOT NULL) AS people,
        (SELECT sum("mentionCount")::int FROM "Country") = (SELECT count(*)::int FROM "Mention" WHERE "countryCode" IS NOT NULL) AS countries,
        (SELECT sum("mentionCount") FROM "Event") = (SELECT count(*) FROM "EventMention") AS events,
        (SELECT count(*) FROM pg_indexes WHERE schemaname = 'public') > 40 AS indexes,
        (SELECT count(*) FROM pg_constraint WHERE contype = 'f') > 20 AS keys`;
    expect(sums).toEqual({ people: true, countries: true, events: true, indexes: true, keys: true });
  });
});

describe('the floor', () => {
  it.each(OPERATION_NAMES)('answers %s as the service does, but for snippets', async (name) => {
    const operation = operations.find((each) => each.name === name);
    const sets = operation?.variables.slice(0, 5) ?? [];
    expect(sets.length).toBeGreaterThan(0);
    for (const set of sets as Record<string, string>[]) {
      const wanted: unknown = JSON.parse(JSON.stringify(await answer(database, operation?.query ?? '', set)));
      const given = await floorAnswer(operation?.statement ?? 'latest', set);
      expect(tellDifference(withoutSnippets(wanted), withoutSnippets(given))).toBeNull();
    }
  });

  it('says that the last page is the last', async () => {
    const { articles } = (await floorAnswer('latest', {})) as {
      articles: { pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
    expect(articles.pageInfo.hasNextPage).toBe(true);
    const [last] = await database.prisma.$queryRaw<{ id: string }[]>`
      SELECT id::text FROM "Article" ORDER BY "publishedOrder", id LIMIT 1`;
    const end = Buffer.from(
      JSON.stringify([1, 'PUBLISHED_AT_DESC', '0001-01-01 00:00:00+00', last?.id]),
    ).toString('base64url');
    expect(await floorAnswer('latestAfter', { after: end })).toEqual({
      articles: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
  });
});
