import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/schema.js';
import { cacheHeader, measureCachePolicy } from '../../../src/server/answers/cacheControl.js';

const invented = buildSchema(`
  enum CacheControlScope { PUBLIC PRIVATE }
  directive @cacheControl(maxAge: Int, scope: CacheControlScope, inheritMaxAge: Boolean)
    on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
  type Query {
    plain: Plain
    old: Old
    older: Old @cacheControl(maxAge: 5000)
    mine: Plain @cacheControl(maxAge: 500, scope: PRIVATE)
    number: Int
    hinted: Int @cacheControl(maxAge: 200)
    parts: Part
    either: Either
  }
  type Plain { name: String, old: Old, parts: [Part!], plain: Plain @cacheControl(inheritMaxAge: true) }
  type Old @cacheControl(maxAge: 1000) {
    name: String, count: Int @cacheControl(maxAge: 10), parts: [Part!], plain: Plain,
    sameAge: Plain @cacheControl(inheritMaxAge: true)
  }
  type Part @cacheControl(inheritMaxAge: true) { name: String }
  union Either = Old | Plain
`);

function policy(source: string, { schema = invented, defaultMaxAge = 60, name = '' } = {}) {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document, name || undefined);
  if (!operation) throw new Error('no such operation');
  return measureCachePolicy(schema, document, operation, defaultMaxAge);
}

describe('the age of an answer', () => {
  it.each([
    ['{ plain { name } }', 60],
    ['{ number }', 60],
    ['{ hinted }', 200],
    ['{ old { name } }', 1000],
    ['{ older { name } }', 5000],
    ['{ old { name count } }', 10],
    ['{ old { parts { name } } }', 1000],
    ['{ old { sameAge { name } } }', 1000],
    ['{ old { plain { name } } }', 60],
    ['{ old { name } plain { name } }', 60],
    ['{ parts { name } }', 60],
    ['{ either { __typename ... on Old { name } } }', 60],
    ['{ either { ... on Old { count } } }', 10],
    ['{ __typename }', 60],
    ['{ old { __typename } }', 1000],
    ['{ a: old { ...F } } fragment F on Old { b: count }', 10],
    ['{ old { name count @skip(if: true) } }', 10],
    ['{ __schema { queryType { name } } }', 60],
  ])('of %s is the least of its fields: %i', (source, maxAge) => {
    expect(policy(source)).toEqual({ maxAge, scope: 'PUBLIC' });
  });

  it('leaves out other operations of the document, and their fragments', () => {
    const source =
      'query A { old { ...F } } query B { old { ...G } } fragment F on Old { name } fragment G on Old { count }';
    expect(policy(source, { name: 'A' }).maxAge).toBe(1000);
    expect(policy(source, { name: 'B' }).maxAge).toBe(10);
  });

  it('is private as soon as one field is', () => {
    expect(policy('{ plain { name } mine { name } }')).toEqual({ maxAge: 60, scope: 'PRIVATE' });
  });
});

describe('the age of an answer of this API', () => {
  it.each([
    ['{ country(code: "CL") { id code name capital } }', 'max-age=3600, public'],
    ['{ country(code: "CL") { name mentionCount } }', 'no-cache'],
    ['{ country(code: "CL") { name articles { totalCount } } }', 'no-cache'],
    ['{ country(code: "CL") { name } rateLimit { remaining } }', 'no-store'],
    ['{ articles { nodes { headline } } }', 'no-cache'],
  ])('without a setting: %s: %s', (source, header) => {
    expect(cacheHeader(policy(source, { schema: createSchema(), defaultMaxAge: 0 }))).toBe(header);
  });

  it.each([
    ['{ articles { nodes { headline countries { nodes { name } } } } }', 'max-age=60, public'],
    ['{ country(code: "CL") { name } }', 'max-age=3600, public'],
    ['{ country(code: "CL") { name articles { totalCount } } }', 'max-age=60, public'],
    ['{ articles { nodes { headline } } rateLimit { remaining } }', 'no-store'],
  ])('with one of a minute: %s: %s', (source, header) => {
    expect(cacheHeader(policy(source, { schema: createSchema(), defaultMaxAge: 60 }))).toBe(header);
  });
});
