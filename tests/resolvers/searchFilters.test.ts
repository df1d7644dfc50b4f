import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_SEARCH_FILTERS } from '../../src/loaders/combine.js';
import type { Database } from '../../src/store/database.js';
import { refusal } from '../support/api.js';
import { answerBothWays } from '../support/bothWays.js';
import { openTestDatabase } from '../support/database.js';
import { inventWorld } from '../support/world.js';

// Article n of the invented world: persons n and n + 1 met, of countries n % 10 and (n + 3) % 10; no date where n % 5 is 4.
let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await inventWorld(database, 12, true);
});
afterAll(() => database.close());

/** What finds everything of a type. */
const EVERYTHING = {
  ARTICLE: '"met"',
  QUOTE: '"words"',
  EVENT: '"meeting or words"',
  PERSON: '"ada", prefix: true',
  ORGANIZATION: '"firm* or court"',
};

type Type = keyof typeof EVERYTHING;

async function held(type: Type, filters: Record<string, string>): Promise<Record<string, number>> {
  const parts = Object.entries(filters).map(
    ([key, filter]) =>
      `${key}: search(query: ${EVERYTHING[type]}, types: [${type}], filter: { ${filter} }) { totalCount }`,
  );
  const data = (await answerBothWays(database, `{ ${parts.join(' ')} }`)) as Record<
    string,
    { totalCount: number }
  >;
  return Object.fromEntries(Object.entries(data).map(([key, { totalCount }]) => [key, totalCount]));
}

describe('and, or, not of a search', () => {
  const CONDITIONS = [
    ['publishers: ["Paper 1"]', 'publishedAfter: "2020-01-05"'],
    ['countryCodes: ["US"]', 'personIds: ["adaac-personac"]'],
    ['organizationIds: ["firm0-inc"]', 'publishedBefore: "2020-01-08"'],
  ] as const;
  const all = (Object.keys(EVERYTHING) as Type[]).flatMap((type) =>
    CONDITIONS.map(([one, other]) => [type, one, other] as const),
  );

  it.each(all)('%s: sets of { %s } and { %s }', async (type, one, other) => {
    const {
      all: total = 0,
      a = 0,
      b = 0,
      beside = 0,
      ...told
    } = await held(type, {
      all: '',
      a: one,
      b: other,
      beside: `${one}, and: [{ ${other} }]`,
      nested: `and: [{ ${one} }, { and: [{ ${other} }] }]`,
      either: `or: [{ ${one} }, { ${other} }]`,
      notA: `not: { ${one} }`,
      neither: `not: { or: [{ ${one} }, { ${other} }] }`,
      twice: `not: { not: { ${one} } }`,
      nothing: 'and: [], or: [{}], not: { or: [] }',
    });
    expect(a).toBeGreaterThan(0);
    expect(told).toEqual({
      nested: beside,
      either: a + b - beside,
      notA: total - a,
      neither: total - (a + b - beside),
      twice: a,
      nothing: total,
    });
  });

  it('one article meets all conditions beside each other, several those inside "and"', async () => {
    // Person 1 is in articles 0 (Paper 0, January 1) and 1 (Paper 1, January 2).
    const paper = 'personIds: ["adaab-personab"], publishers: ["Paper 1"]';
    const { one, several } = await held('PERSON', {
      one: `${paper}, publishedBefore: "2020-01-02"`,
      several: `${paper}, and: [{ publishedBefore: "2020-01-02" }]`,
    });
    expect({ one, several }).toEqual({ one: 0, several: 1 });
  });

  it('finds what has no date where dates are excluded', async () => {
    expect(
      await held('ARTICLE', {
        dated: 'publishedAfter: "2020-01-01"',
        not: 'not: { publishedAfter: "2020-01-01" }',
      }),
    ).toEqual({ dated: 10, not: 2 });
  });

  it('counts, sums and pages by them in one statement', async () => {
    const { search } = await answerBothWays(
      database,
      `query ($filter: SearchFilter) { search(query: "met or words", filter: $filter, first: 3) {
        totalCount types { type count } facets { publishers { publisher count } } timeline(interval: YEAR) { count }
        nodes { __typename } pageInfo { hasNextPage } } }`,
      { filter: { not: { or: [{ publishers: ['Paper 1'] }, { publishers: ['Paper 2'] }] } } },
    );
    expect(search.facets.publishers.map(({ publisher }: { publisher: string }) => publisher)).toEqual([
      'Paper 0',
    ]);
    expect(search.totalCount).toBeGreaterThan(3);
  });

  it.each([
    ['an id of nothing', 'not: { personIds: ["x y"] }', '"filter.not.personIds" must be the id'],
    [
      'too many',
      `or: [${'{ copies: true }, '.repeat(MAX_SEARCH_FILTERS)}]`,
      `at most ${String(MAX_SEARCH_FILTERS)} filters`,
    ],
    [
      'too many values',
      `or: [${`{ publishers: [${'"a", '.repeat(100)}], personIds: [${'"a-b", '.repeat(100)}] }, `.repeat(6)}]`,
      'at most 1,000 values',
    ],
    ['too deep ones', 'not: { and: [{ not: { or: [{ not: { copies: true } }] } }] }', 'at most 5 deep'],
    ['an empty name', 'not: { publishers: [""] }', 'publishers must have'],
  ])('refuses %s', async (_, filter, said) => {
    const { message, validation } = await refusal(
      database,
      `{ search(query: "met", filter: { ${filter} }) { totalCount } }`,
    );
    expect(`${message} ${validation}`).toContain(said);
  });
});
