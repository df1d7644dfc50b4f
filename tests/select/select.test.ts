import { getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cursorSql, toCursor } from '../../src/loaders/cursor.js';
import type { Order } from '../../src/loaders/edges.js';
import { createSchema } from '../../src/schema.js';
import { select } from '../../src/select/select.js';
import { readVariables } from '../../src/select/variables.js';
import { ingestArticle } from '../../src/ingest.js';
import type { Database } from '../../src/store/database.js';
import { answer, executeOn, statementsOf } from '../support/api.js';
import { fixedBudget } from '../support/budget.js';
import { openTestDatabase, seedTestDatabase } from '../support/database.js';
import { inventWorld } from '../support/world.js';

const schema = createSchema();
let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await seedTestDatabase(database);
  await inventWorld(database, 30);
}, 120_000);
afterAll(() => database.close());

async function compiled(source: string, variables: Record<string, unknown> = {}) {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const read = readVariables(schema, operation, variables);
  return select(schema, { document, operation, variables: read }, { reader: database, budget: fixedBudget });
}

const operations: [string, string, Record<string, unknown>?][] = [
  [
    'leaves',
    '{ articles(first: 5) { nodes { id slug headline headlineStart headlineEnd text language wordCount url publisher publishedAt ingestedAt } } }',
  ],
  [
    'computed fields',
    '{ articles(first: 5) { nodes { paragraphs { k: kind start end text __typename } body } } }',
  ],
  [
    'countries',
    '{ countries(first: 5) { nodes { id code code3 name officialName region capital demonym flag mentionCount __typename } } }',
  ],
  [
    'quotes',
    '{ quotes { nodes { id text kind start end context contextStart contextEnd cue cueStart cueEnd speakerLabel speakerStart speakerEnd why confidence speaker { name } article { slug } } } }',
  ],
  [
    'events',
    '{ events { nodes { id type status summary date dateEnd datePrecision dateText mentionCount country { name } participants { role label person { name } country { code } } mentions { start end text sentenceStart sentenceEnd why confidence article { slug } } } } }',
  ],
  ['people', '{ people { totalCount nodes { id slug name mentionCount articleCount aliases titles } } }'],
  [
    'edges with strength',
    '{ people { edges { cursor node { name countries { edges { cursor articleCount node { code } } } coMentions(first: 2) { edges { articleCount node { name } } pageInfo { hasNextPage endCursor } totalCount } } } } }',
  ],
  [
    'all edges of a country',
    '{ country(code: "RU") { name articles(first: 3) { totalCount nodes { slug } } events { totalCount nodes { type } } people { edges { articleCount node { name } } } quotesAbout { nodes { text } } relations { edges { eventCount node { code } } } } }',
  ],
  [
    'backward',
    '{ people(last: 3) { nodes { name } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
  ],
  [
    'at least a confidence',
    'query ($least: Float!) { quotes(filter: { minConfidence: 0.95 }) { totalCount nodes { confidence } } events(filter: { minConfidence: $least }) { totalCount facets { eventTypes { type count } } timeline(interval: MONTH) { start count } } articles(last: 4) { nodes { mentions(minConfidence: $least, first: 3) { totalCount nodes { confidence } } all: mentions { totalCount } } } }',
    { least: 0.9 },
  ],
  [
    'an empty page',
    '{ articles(filter: { text: "nowhereword" }) { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
  ],
  [
    'facets',
    '{ articles { facets { people(first: 3) { count person { name } } countries { count country { code } } publishers { publisher count } eventTypes { type count } } timeline(interval: MONTH) { start count } } }',
  ],
  [
    'timeline of a search',
    'query ($none: [SearchType!]) { search(query: "words", types: $none) { timeline(interval: MONTH) { start count } } quotes: search(query: "words", types: [QUOTE]) { timeline(interval: DAY, fill: false) { start count } } nothing: search(query: " ") { timeline(interval: DAY) { count } } }',
  ],
  [
    'facets of edges',
    '{ people(first: 3) { nodes { articles { facets { countries(first: 2) { count country { name } } } timeline(interval: YEAR) { start count } } } } }',
  ],
  [
    'search',
    '{ search(query: "Trump Syria") { totalCount edges { cursor score snippet { text start spans { start end } } node { __typename ... on Article { headline body } ... on Person { name } ... on Quote { text speaker { name } } ... on Event { summary } } } nodes { ... on Article { slug } } pageInfo { hasNextPage endCursor } understood { words phrases excluded ignored message } } }',
  ],
  [
    'search backward',
    '{ search(query: "the Trump", last: 3) { edges { cursor score } understood { ignored message } pageInfo { hasPreviousPage startCursor } } }',
  ],
  [
    'search for some types',
    'query ($q: String!, $types: [SearchType!]) { named: search(query: $q, types: [QUOTE, ARTICLE]) { ...Found } given: search(query: $q, types: $types) { ...Found } } fragment Found on SearchConnection { totalCount edges { cursor score snippet { text } node { __typename ... on Article { body } ... on Quote { text } ... on Person { name } } } }',
    { q: 'Trump Syria', types: ['PERSON', 'ARTICLE'] },
  ],
  [
    'filters',
    '{ events(filter: { types: [CONSULT, AGREE], countryCode: "us", after: "2017-01-01" }, orderBy: { field: DATE, direction: ASC }) { nodes { type date } } quotes(filter: { text: "Syria" }) { nodes { text } } people(filter: { name: "tilerson", minArticles: 1 }) { nodes { name } } }',
  ],
  [
    'conditions',
    'query ($yes: Boolean!, $no: Boolean!) { articles(first: 2) { nodes { slug @include(if: $yes) headline @skip(if: $yes) ... @include(if: $no) { id } } } }',
    { yes: true, no: false },
  ],
  [
    'fragments and aliases',
    'query ($n: Int) { a: articles(first: $n) { ...Page } b: articles(last: $n) { ...Page } } fragment Page on ArticleConnection { nodes { s: slug few: quotes(first: 1) { nodes { id } } many: quotes(first: 9) { nodes { text } } } }',
    { n: 2 },
  ],
  [
    'the rate limit',
    '{ rateLimit { limit cost } countries(first: 2) { nodes { code } } again: rateLimit { left: remaining resetAt __typename } }',
  ],
  [
    'nobody',
    '{ person(slug: "nobody") { name aliases } node(id: "nonsense") { id } nodes(ids: ["nonsense"]) { id } __typename }',
  ],
];

describe('an operation by one statement', () => {
  it.each(operations)('%s: as resolvers answer', async (_, source, variables = {}) => {
    const texts: string[] = [];
    const statements = await statementsOf(database, async () => {
      texts.push(await compiled(source, variables));
    });
    expect(statements).toHaveLength(1);
    const { data } = await executeOn(database, null, fixedBudget)(source, variables);
    expect(texts.map((text): unknown => JSON.parse(text))).toEqual([JSON.parse(JSON.stringify(data))]);
  });

  it.each([
    '{ rateLimit { limit } }',
    '{ type: __typename a: rateLimit { left: remaining resetAt __typename } b: rateLimit { cost } }',
    'query ($yes: Boolean = true) { __typename articles @skip(if: $yes) { totalCount } }',
  ])('asks for none where the request knows everything: %s', async (source) => {
    const texts: string[] = [];
    const statements = await statementsOf(database, async () => {
      texts.push(await compiled(source));
    });
    expect(statements).toEqual([]);
    const { data } = await executeOn(database, null, fixedBudget)(source);
    expect(texts).toEqual([JSON.stringify(data)]);
  });

  it.each([
    ['signs that base64 has of its own', '~~~???>>> ÿþ 🙂'],
    ['what JSON escapes', 'Tim "Tip" O\\Neill\n'],
    ['more than a line of base64', 'Jean-Claude '.repeat(20)],
  ])('gives cursors as Node does: %s', async (_, name) => {
    const order: Order = {
      name: 'NAME_ASC',
      columns: [
        { sql: 'name', type: 'text' },
        { sql: 'id', type: 'uuid' },
      ],
      descending: false,
    };
    const values = [name, '01234567-89ab-8cde-8f01-23456789abcd'];
    const text = `SELECT ${cursorSql(order, ['$1::text', '$2::uuid'])}`;
    expect(await database.readText({ text, values })).toBe(toCursor(order, values));
  });

  describe('of a document that comes again', () => {
    /** Asks one document again and again, as clients do whose texts are known. */
    function asking(source: string) {
      const document = parse(source);
      const operation = getOperationAST(document);
      if (!operation) throw new Error('no operation');
      return async (variables: Record<string, unknown> = {}, budget = fixedBudget) => {
        const read = readVariables(schema, operation, variables);
        const text = await select(
          schema,
          { document, operation, variables: read },
          { reader: database, budget },
        );
        return JSON.parse(text) as unknown;
      };
    }

    it('gives what was written between', async () => {
      const ask = asking('query ($text: String) { articles(filter: { text: $text }) { totalCount } }');
      const counts = async (): Promise<unknown[]> => [
        await ask({ text: 'zyzzyva' }),
        await ask({ text: 'zyzzyva' }),
      ];
      const times = (totalCount: number) => Array.from({ length: 2 }, () => ({ articles: { totalCount } }));
      expect(await counts()).toEqual(times(0));
      await ingestArticle(database, { text: 'Ann Lee saw a zyzzyva in Chile, she said.' });
      expect(await counts()).toEqual(times(1));
    });

    it('tells a null from what is not given', async () => {
      const ask = asking(
        'query ($name: String = "Chile") { countries(filter: { name: $name }, first: 1) { totalCount } }',
      );
      const count = async (variables: Record<string, unknown>) =>
        ((await ask(variables)) as { countries: { totalCount: number } }).countries.totalCount;
      const all = await count({ name: null });
      expect(all).toBeGreaterThan(100);
      expect([await count({}), await count({ name: null }), await count({})]).toEqual([1, all, 1]);
    });

    it('tells a time from a text of the same letters', async () => {
      const time = '2100-01-01T00:00:00.000Z';
      const before = asking(
        'query ($it: DateTime) { articles(filter: { publishedAfter: $it }) { totalCount } }',
      );
      const named = asking('query ($it: String) { articles(filter: { text: $it }) { totalCount } }');
      for (const ask of [before, named, before])
        expect(await ask({ it: time })).toEqual({ articles: { totalCount: 0 } });
    });

    it('gives each client what it may still ask for', async () => {
      const ask = asking(
        'query ($n: Int) { countries(first: $n) { nodes { code } } rateLimit { remaining } }',
      );
      const poor = { ...fixedBudget, remaining: 3 };
      const left = async (budget: typeof fixedBudget) =>
        ((await ask({ n: 1 }, budget)) as { rateLimit: { remaining: number } }).rateLimit.remaining;
      const rich = await left(fixedBudget);
      expect(await left(poor)).not.toBe(rich);
      expect(await left(fixedBudget)).toBe(rich);
    });

    it('answers more sets of conditions than are kept', async () => {
      const names = ['a', 'b', 'c', 'd', 'e', 'f'];
      const ask = asking(
        `query (${names.map((name) => `$${name}: Boolean!`).join()}, $n: Int) { countries(first: $n) { nodes { code ${names
          .map((name) => `${name}: code3 @include(if: $${name})`)
          .join(' ')} } } }`,
      );
      for (let form = 0; form < 40; form++)
        for (const n of [1, 2, 1]) {
          const set = names.filter((_, i) => (form >> i) % 2 === 1);
          const variables = Object.fromEntries(names.map((name) => [name, set.includes(name)]));
          const { countries } = (await ask({ ...variables, n })) as {
            countries: { nodes: Record<string, string>[] };
          };
          expect(countries.nodes.map((node) => Object.keys(node))).toEqual(
            Array.from({ length: n }, () => ['code', ...set]),
          );
        }
    });
  });

  it('finds records by ids of all types', async () => {
    const { articles, people, countries, quotes, events } = await answer(
      database,
      '{ articles(first: 1) { nodes { id mentions(first: 1) { nodes { id } } } } people(first: 1) { nodes { id } } countries(first: 1) { nodes { id } } quotes(first: 1) { nodes { id } } events(first: 1) { nodes { id } } }',
    );
    const all = [articles, people, countries, quotes, events, articles.nodes[0].mentions];
    const ids = [...all.map(({ nodes }) => nodes[0].id as string), 'nonsense'];
    const source = `query ($ids: [ID!]!, $id: ID!) { node(id: $id) { ...N } nodes(ids: $ids) { ...N } }
      fragment N on Node { __typename id ... on Article { body } ... on Person { name } ... on Country { name } ... on Mention { person { name } } }`;
    const variables = { ids, id: ids[0] };
    const text = await compiled(source, variables);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(await answer(database, source, variables))));
  });
});
