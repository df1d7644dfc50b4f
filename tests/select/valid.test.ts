import 'reflect-metadata';
import { IsString, MaxLength, validateSync } from 'class-validator';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSchema } from '../../src/schema.js';
import { ArticleArgs } from '../../src/models/article.js';
import { ChangeFilter, ChangesArgs } from '../../src/models/change.js';
import { MentionsArgs } from '../../src/models/mention.js';
import { SearchArgs, SearchFilter } from '../../src/models/search.js';
import { SourcesArgs } from '../../src/models/source.js';
import { NodesArgs } from '../../src/resolvers/node.js';
import { pages } from '../../src/select/pages.js';
import { isValid } from '../../src/select/valid.js';

createSchema();

const made = <A extends object>(type: new () => A, values: object): A =>
  Object.assign(Object.create(type.prototype as object) as A, values);

/** Values that some decorator has something against, and others. */
const value = fc.oneof(
  fc.constantFrom(undefined, null, '', 'a\0b', 'x'.repeat(600), 'word', 0, 1, 100, 101, 1.5, -1),
  fc.array(fc.constantFrom('a', 'a\0', 'US'), { maxLength: 30 }),
  fc.date({ noInvalidDate: true }),
);

const holds = (object: object) =>
  validateSync(object, { dismissDefaultMessages: true, forbidUnknownValues: false }).length === 0;

const mostly = (...usual: unknown[]) =>
  fc.oneof({ arbitrary: fc.constantFrom(undefined, ...usual), weight: 6 }, { arbitrary: value, weight: 1 });
const [size, text] = [mostly(1, 100), mostly('word', null)];
const paging = { first: size, after: text, last: size, before: text };

test.each(Object.entries(pages))('the arguments of %s are valid where class-validator says so', (_, page) => {
  const { args, inputs } = page as { args: new () => object; inputs: Record<string, new () => object> };
  const names = ['text', 'publishedAfter', 'publishedBefore', 'types', 'countryCodes', 'minConfidence'];
  const own = fc.record(Object.fromEntries(names.map((name) => [name, mostly(null)])), { requiredKeys: [] });
  const filter = own.map((values) => made(inputs['filter'] ?? Object, values));
  const combined = fc
    .record(
      { own, or: fc.array(filter, { maxLength: 3 }), not: fc.option(filter) },
      { requiredKeys: ['own'] },
    )
    .map(({ own: values, ...inner }) => made(inputs['filter'] ?? Object, { ...values, ...inner }));
  const asked = fc.record(
    { ...paging, filter: fc.oneof(mostly(null), filter, combined) },
    { requiredKeys: [] },
  );
  let valid = 0;
  fc.assert(
    fc.property(asked, (values) => {
      const object = made(args, values);
      valid += holds(object) ? 1 : 0;
      expect(isValid(object)).toBe(holds(object));
    }),
    { numRuns: 200 },
  );
  expect(valid).toBeGreaterThan(5);
});

const ids = fc.oneof(fc.constant([]), fc.array(text, { maxLength: 5 }), fc.constant(Array(101).fill('a')));
const others: [string, new () => object, Record<string, fc.Arbitrary<unknown>>][] = [
  ['mentions', MentionsArgs, { ...paging, first: mostly(1, 5000, 5001), minConfidence: mostly(0, 1, 2) }],
  [
    'changes',
    ChangesArgs,
    {
      since: text,
      first: size,
      filter: mostly(null, made(ChangeFilter, {}), made(ChangeFilter, { types: [] })),
    },
  ],
  ['nodes', NodesArgs, { ids }],
  ['sources', SourcesArgs, { ...paging, orderBy: mostly(null) }],
];

test.each(others)('so are those of %s', (_, type, values) => {
  let [valid, invalid] = [0, 0];
  fc.assert(
    fc.property(fc.record(values, { requiredKeys: [] }), (given) => {
      const object = made(type, given);
      if (holds(object)) valid++;
      else invalid++;
      expect(isValid(object)).toBe(holds(object));
    }),
    { numRuns: 200 },
  );
  expect(Math.min(valid, invalid)).toBeGreaterThan(5);
});

class Grouped {
  @MaxLength(3, { groups: ['some'] })
  name = 'long';
}

class Sometimes {
  @IsString({ validateIf: () => false })
  name = 1;
}

test.each([Grouped, Sometimes])('refuses decorators that it does not read: %o', (type) => {
  expect(() => isValid(new type())).toThrow('not known here');
});

test('so are those of a search, and those of which exactly one must be given', () => {
  const filter = fc
    .record({ publishers: value, publishedAfter: value, publishedBefore: value }, { requiredKeys: [] })
    .map((values) => made(SearchFilter, values));
  const search = fc.record(
    { query: text, types: mostly([]), filter: fc.option(filter), ...paging },
    { requiredKeys: [] },
  );
  let valid = 0;
  fc.assert(
    fc.property(search, (values) => {
      const object = made(SearchArgs, values);
      valid += holds(object) ? 1 : 0;
      expect(isValid(object)).toBe(holds(object));
    }),
    { numRuns: 200 },
  );
  expect(valid).toBeGreaterThan(5);
  for (const values of [{}, { id: 'a' }, { id: 'a', slug: 'b' }, { id: null, slug: 'b' }])
    expect(isValid(made(ArticleArgs, values))).toBe(holds(made(ArticleArgs, values)));
  expect(isValid(made(ArticleArgs, {}))).toBe(false);
});
