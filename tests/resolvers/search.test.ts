import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { answer, refusal, statementsOf } from '../support/api.js';
import { openTestDatabase, seedTestDatabase } from '../support/database.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await seedTestDatabase(database);
});
afterAll(() => database.close());

const FIELDS = `totalCount understood { words phrases excluded ignored message } pageInfo { hasNextPage endCursor }
  edges { score cursor snippet { text start spans { start end } } node {
    __typename ... on Person { name } ... on Article { slug text } ... on Quote { text } ... on Event { summary }
  } }`;
interface Found {
  totalCount: number;
  understood: { message: string };
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: {
    score: number;
    cursor: string;
    snippet: { text: string; start: number; spans: { start: number; end: number }[] };
    node: { __typename: string; name?: string; text: string };
  }[];
}
const search = async (args: string) =>
  ((await answer(database, `{ search(${args}) { ${FIELDS} } }`)) as { search: Found }).search;
const first = async (args: string) => {
  const [edge] = (await search(args)).edges;
  if (!edge) throw new Error('nothing found');
  return edge;
};
const types = (found: Found) => found.edges.map(({ node }) => node.__typename);

describe('search', () => {
  it('puts the person whose name is asked for first', async () => {
    const found = await search('query: "putin"');
    expect(found.edges[0]?.node).toEqual({ __typename: 'Person', name: 'Vladimir Putin' });
    expect(found.edges[0]?.score).toBeGreaterThan(1);
    expect(types(found)).toEqual(expect.arrayContaining(['Article', 'Quote']));
    expect(found.totalCount).toBeGreaterThan(3);
  });

  it('forgives typing errors in names', async () => {
    expect((await first('query: "tilerson"')).node.name).toBe('Rex Tillerson');
  });

  it('says by spans why something was found', async () => {
    const { snippet, node } = await first('query: "missile strikes", types: [ARTICLE]');
    expect(node.__typename).toBe('Article');
    expect(node.text.slice(snippet.start, snippet.start + snippet.text.length)).toBe(snippet.text);
    expect(snippet.spans.map(({ start, end }) => snippet.text.slice(start, end))).toEqual([
      'missile',
      'strikes',
    ]);
  });

  it.each([
    ['\\"email server\\"', 1],
    ['\\"server email\\"', 0],
    ['syria -ICBM', 1],
    ['Duterte or Haley', 2],
    ['the', 0],
  ])('understands %s', async (query, articles) => {
    expect((await search(`query: "${query}", types: [ARTICLE]`)).totalCount).toBe(articles);
  });

  it('ranks what is wanted, whatever must not occur', async () => {
    expect((await first('query: "syria -ICBM", types: [ARTICLE]')).score).toBeGreaterThan(0);
  });

  it('says that everything is looked for where it only says what must not occur', async () => {
    const { search } = await answer(
      database,
      '{ search(query: "-zanzibar") { totalCount understood { excluded message } } }',
    );
    expect(search.totalCount).toBeGreaterThan(0);
    expect(search.understood).toEqual({
      excluded: ['zanzibar'],
      message: 'Searched for everything, without “zanzibar”.',
    });
  });

  it('says what was understood where nothing was found', async () => {
    const found = await search('query: "the xyzzy \\"blue frogs\\" -cat"');
    expect(found).toMatchObject({
      totalCount: 0,
      edges: [],
      understood: {
        words: ['xyzzy'],
        phrases: ['blue frogs'],
        excluded: ['cat'],
        ignored: ['the'],
        message: 'Searched for “xyzzy”, “blue frogs”, without “cat”; “the” is too common to search for.',
      },
    });
  });

  it('pages over everything once, best first', async () => {
    const all = await search('query: "korea or syria or clinton", first: 100');
    const scores = all.edges.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(3);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const cursors: string[] = [];
    for (let after = ''; ;) {
      const page = await search(`query: "korea or syria or clinton", first: 2${after}`);
      cursors.push(...page.edges.map(({ cursor }) => cursor));
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(cursors).toEqual(all.edges.map(({ cursor }) => cursor));
  });

  it('asks the database once, and once for each type that was found', async () => {
    const found = await search('query: "clinton"');
    const kinds = new Set(types(found)).size;
    const statements = await statementsOf(database, () =>
      answer(database, '{ search(query: "clinton") { nodes { __typename } } }'),
    );
    expect(statements).toHaveLength(1 + kinds);
  });

  it.each([
    [`query: "${'x'.repeat(501)}"`, 'query must be shorter'],
    ['query: "a\\u0000b"', 'NUL'],
    ['query: "x", first: 101', 'first must be from 1 to 100, such as 20'],
  ])('refuses %s', async (args, said) => {
    expect((await refusal(database, `{ search(${args}) { totalCount } }`)).validation).toContain(said);
  });

  it.each(["' OR 1=1 --", '"; DROP TABLE "Article"; --', '& | ! ( ) <-> :*', '\\', '-', '""', '   ', '🙂'])(
    'takes %j as the words that it is',
    async (query) => {
      const { search: found } = await answer(
        database,
        'query ($query: String!) { search(query: $query) { nodes { __typename } understood { message } } }',
        { query },
      );
      expect(found.nodes.length).toBeLessThan(3);
    },
  );
});
