import { getIntrospectionQuery, getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/schema.js';
import { measureCost } from '../../../src/server/limits/cost.js';
import { LIMITS } from '../../../src/server/limits/limits.js';
import { starterOperations } from '../../../src/server/pages/starterOperations.js';

const schema = createSchema();

function cost(source: string, variables: Record<string, unknown> = {}) {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('expected one operation');
  return measureCost(schema, document, operation, variables);
}

describe('what is given in arguments', () => {
  it.each<[string, number, Record<string, unknown>?]>([
    ['{ people(first: 100) { nodes { name } } }', 0],
    ['{ quotes(filter: { kinds: [DIRECT, PARTIAL] }) { totalCount } }', 2],
    ['{ quotes(filter: { or: [{ kinds: [DIRECT] }, {}], not: {} }) { totalCount } }', 4],
    // Those of a field, for each record that has it.
    ['{ people(first: 10) { nodes { quotes(filter: { or: [{}, {}] }) { totalCount } } } }', 20],
    [
      'query ($a: QuoteFilter!) { people(first: 10) { edges { node { quotes(filter: { or: [$a, $a] }) { totalCount } } } } }',
      10 * (2 + 2 * 3),
      { a: { or: [{}, { kinds: ['DIRECT'] }] } },
    ],
    // What a mutation writes is read once.
    [
      'mutation { ingestArticles(input: { articles: [{ text: "a" }, { text: "b" }] }) { results { __typename } } }',
      0,
    ],
  ])('%s', (source, given, variables = {}) => {
    expect(cost(source, variables).given).toBe(given);
  });
});

describe('measureCost', () => {
  it.each([
    ['{ __typename }', 0],
    ['{ person(slug: "x") { name } }', 0],
    ['{ people { nodes { name } } }', 20],
    ['{ people(last: 7) { nodes { name } } }', 7],
    ['{ people(first: 10) { edges { node { quotes(first: 5) { nodes { text } } } } } }', 10 + 10 * 5],
    // Both ways to the items lead to what is asked of them.
    [
      '{ people(first: 10) { edges { node { quotes(first: 5) { totalCount } } } nodes { quotes(first: 3) { totalCount } } } }',
      10 + 10 * 5 + 10 * 3,
    ],
    // What stands beside the items is there once a page.
    [
      '{ people(first: 10) { totalCount facets { countries(first: 4) { count } } timeline(interval: DAY) { count } } }',
      10 + 4 + 10,
    ],
    // Lists without a length count as 10, those of plain values as nothing.
    ['{ articles(first: 3) { nodes { paragraphs { text } } } }', 3 + 3 * 10],
    ['{ people(first: 3) { nodes { aliases titles } } }', 3],
    ['{ nodes(ids: ["a", "b"]) { ... on Person { quotes(first: 5) { totalCount } } } }', 2 + 2 * 5],
    // Aliases, fragments, and types that exclude each other.
    ['{ a: people(first: 2) { totalCount } b: people(first: 3) { totalCount } }', 5],
    [
      '{ people(first: 2) { ...Page } } fragment Page on PersonConnection { nodes { ...Quotes ...Quotes } } fragment Quotes on Person { quotes(first: 5) { totalCount } }',
      2 + 2 * 2 * 5,
    ],
    [
      '{ search(query: "x", first: 2) { nodes { ... on Person { quotes(first: 1) { totalCount } } ... on Article { people(first: 1) { totalCount } } } } }',
      2 + 2 * 2,
    ],
    // What a condition leaves out counts.
    ['{ people(first: 2) @skip(if: true) { totalCount } }', 2],
    // Sizes that the API refuses count as the largest or smallest that it takes.
    ['{ people(first: 2147483647) { totalCount } }', 100],
    ['{ people(first: -5) { totalCount } }', 1],
    ['{ people(first: null) { totalCount } }', 20],
    [
      '{ people(first: 100) { nodes { coMentions(first: 100) { nodes { coMentions(first: 100) { totalCount } } } } } }',
      1_010_100,
    ],
  ])('%s', (source, nodes) => {
    expect(cost(source).nodes).toBe(nodes);
  });

  it('reads variables, their defaults and lists of ids', () => {
    const source = 'query ($n: Int = 7) { people(first: $n) { totalCount } }';
    expect(cost(source, { n: 50 }).nodes).toBe(50);
    expect(cost(source, { n: 7 }).nodes).toBe(7);
    expect(cost('query ($n: Int) { people(first: $n) { totalCount } }').nodes).toBe(20);
    const ids = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(cost(ids, { ids: ['a', 'b', 'c'] }).nodes).toBe(3);
  });

  it('takes a point for a hundred requests to connections, at least one', () => {
    expect(cost('{ __typename }').requested).toBe(1);
    expect(cost('{ people(first: 100) { nodes { quotes { totalCount } } } }').requested).toBe(1);
    expect(
      cost('{ people(first: 100) { nodes { quotes { totalCount } coMentions { totalCount } } } }').requested,
    ).toBe(2);
    expect(
      cost(
        '{ people(first: 100) { nodes { quotes(first: 10) { nodes { article { people(first: 1) { totalCount } } } } } } }',
      ).requested,
    ).toBe(11);
  });

  it('counts doubling fragments without writing them out', () => {
    const length = 150;
    const fragments = Array.from(
      { length },
      (_, i) => `fragment F${String(i)} on Query { ...F${String(i + 1)} ...F${String(i + 1)} }`,
    );
    const document = parse(
      `{ ...F0 } ${fragments.join(' ')} fragment F${String(length)} on Query { people { totalCount } }`,
    );
    const operation = getOperationAST(document);
    expect(operation && measureCost(schema, document, operation, {}).nodes).toBe(Number.MAX_SAFE_INTEGER);
  });

  it.each<[string, string]>([
    ['introspection', getIntrospectionQuery()],
    ...starterOperations.map(({ title, query }) => [title, query] as [string, string]),
  ])('leaves room for %s', (_, query) => {
    expect(cost(query).nodes).toBeLessThan(LIMITS.nodes.most / 20);
  });
});
