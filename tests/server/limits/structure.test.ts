import { GraphQLError, getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { LIMITS, checkLimits } from '../../../src/server/limits/limits.js';
import { starterOperations } from '../../../src/server/pages/starterOperations.js';
import { measureStructure } from '../../../src/server/limits/structure.js';
import { checkStructure, measureFilters } from '../../../src/server/limits/structureGuard.js';

const measure = (source: string) => measureStructure(parse(source));

/** Fragments that each spread the next one twice. */
const bomb = (length: number) =>
  `{ ...F0 } ${Array.from({ length }, (_, i) => `fragment F${String(i)} on Query { ...F${String(i + 1)} ...F${String(i + 1)} }`).join(' ')} fragment F${String(length)} on Query { a: __typename }`;

describe('measureStructure', () => {
  it.each([
    ['{ a }', { fields: 1, depth: 1, aliases: 0, repeats: 0, directives: 0 }],
    ['{ a { b c { d } } e }', { fields: 5, depth: 3 }],
    ['{ x: a y: a a }', { fields: 3, aliases: 2, repeats: 0 }],
    ['{ a a x: a x: b }', { aliases: 2, repeats: 2 }],
    ['query Q($v: Int @a) @b { c @d ... @e { f @g @h } }', { directives: 6, fields: 2, depth: 1 }],
    // A fragment counts wherever it is spread, at the depth where it is spread.
    [
      '{ a { ...F } b { c { ...F } } } fragment F on T @d { x: y { z } }',
      { fields: 7, depth: 4, aliases: 2, directives: 2 },
    ],
    // Fields of different selections are no repeats.
    ['{ a { id } b { id } ...F } fragment F on T { a }', { fields: 5, repeats: 0 }],
    // Operations add up, fragments without a user too.
    ['query A { a } query B { a b { c } }', { fields: 4, depth: 2 }],
    ['{ a } fragment F on T { b { c } }', { fields: 3, depth: 2 }],
    ['{ ...Missing a }', { fields: 1 }],
  ])('%s', (source, wanted) => {
    expect(measure(source)).toMatchObject(wanted);
  });

  it('writes doubling fragments out in its count only', () => {
    expect(measure(bomb(10))).toMatchObject({ fields: 1024, aliases: 1024, depth: 1 });
    expect(measure(bomb(500)).fields).toBe(Number.MAX_SAFE_INTEGER);
  });

  it.each([
    '{ ...A } fragment A on Query { ...A }',
    '{ ...A } fragment A on Query { a { ...B } } fragment B on T { b { ...A } }',
    '{ a } fragment A on T { ... { ...A } }',
  ])('refuses a circle: %s', (source) => {
    expect(() => measure(source)).toThrow(/^Fragment "A" holds itself/);
  });
});

/** How a document is refused: null where it is not. */
function refusalOf(check: () => void): GraphQLError | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

describe('limits', () => {
  it('leave room for introspection and the operations we show', () => {
    checkStructure(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }));
    checkStructure(starterOperations.map(({ query }) => query).join('\n'));
  });

  it('say what the limit is, what came and what to change', () => {
    checkLimits({ depth: LIMITS.depth.most });
    expect(
      refusalOf(() => {
        checkLimits({ fields: 1, depth: LIMITS.depth.most + 1 });
      }),
    ).toMatchObject({
      message:
        'At most 15 fields inside one another; this asks for 16. Ask for the inner records by their ids in an operation of their own.',
      extensions: { code: 'QUERY_TOO_DEEP', limit: 15, requested: 16, http: { status: 400 } },
    });
  });

  it.each([
    ['TOO_MANY_TOKENS', `{ ${'__typename '.repeat(1999)} }`],
    ['TOO_MANY_FIELDS', bomb(9)],
    ['QUERY_TOO_DEEP', `${'{ a '.repeat(16)}${'}'.repeat(16)}`],
    [
      'TOO_MANY_ALIASES',
      `{ ${Array.from({ length: 51 }, (_, i) => `a${String(i)}: __typename`).join(' ')} }`,
    ],
    ['TOO_MANY_DUPLICATES', `{ ${'__typename '.repeat(22)} }`],
    ['TOO_MANY_DIRECTIVES', `{ __typename ${'@x '.repeat(51)} }`],
    ['FRAGMENT_CYCLE', '{ ...A } fragment A on Query { ...A }'],
  ])('%s', (code, source) => {
    const refused = refusalOf(() => {
      checkStructure(source);
    });
    expect(refused?.extensions['code']).toBe(code);
  });

  it.each(['{ a ', '{ "', '{ a } \0'])('leave what cannot be parsed to the parser: %s', (source) => {
    checkStructure(source);
  });
});

describe('measureFilters', () => {
  it.each([
    [null, 0, 0],
    ['x', 0, 0],
    [{ filter: { or: [{ not: { kinds: [] } }], and: [] } }, 2, 2],
    [{ filter: { and: [{}, {}, { or: [{}, null] }] }, other: { not: {} } }, 2, 6],
    [{ a: null, b: [[]] }, 0, 0],
  ])('%j: %i deep, %i in all', (variables, filters, filtersInAll) => {
    expect(measureFilters(variables)).toEqual({ filters, filtersInAll });
  });

  it('stops behind the limits', () => {
    const depth = 20_000;
    const deep: unknown = JSON.parse('{"not":'.repeat(depth) + '{}' + '}'.repeat(depth));
    expect(measureFilters(deep).filters).toBe(LIMITS.filters.most + 1);
    const wide = { or: [{ or: Array.from({ length: 5000 }, () => ({ or: [{}, {}] })) }] };
    expect(measureFilters(wide)).toEqual({ filters: 2, filtersInAll: 5001 });
  });
});
