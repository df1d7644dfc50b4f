import { describe, expect, it } from 'vitest';
import { toCursor, toPage } from '../../src/loaders/cursor.js';
import type { Order } from '../../src/loaders/edges.js';
import { markOf } from '../../src/loaders/mark.js';

const order: Order = {
  name: 'PUBLISHED_AT_DESC',
  columns: [
    { sql: 'e."publishedOrder"', type: 'timestamptz' },
    { sql: 'e."id"', type: 'uuid' },
  ],
  descending: true,
};
const values = ['2017-05-02 10:00:00.123+00', '01234567-89ab-8cde-8f01-23456789abcd'];
const encode = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');

describe('cursors', () => {
  it('lead back to the order values', () => {
    const cursor = toCursor(order, values);
    expect(toPage(order, { first: 3, after: cursor })).toEqual({
      size: 3,
      backward: false,
      after: values,
      before: null,
    });
    expect(toPage(order, { last: 3, before: cursor })).toEqual({
      size: 3,
      backward: true,
      after: null,
      before: values,
    });
  });

  it('has a page size of its own, and takes an empty cursor as none', () => {
    for (const args of [{}, { after: '' }, { before: '' }])
      expect(toPage(order, args)).toEqual({ size: 20, backward: false, after: null, before: null });
  });

  it.each([
    ['no JSON', 'abc'],
    ['no list', encode({ a: 1 })],
    ['an old version', encode([0, order.name, ...values])],
    ['a value too few', encode([1, order.name, values[0]])],
    ['a value too many', encode([1, order.name, ...values, 'x'])],
    ['a number for a time', encode([1, order.name, 5, values[1]])],
    ['SQL for a time', encode([1, order.name, "now()'; DROP TABLE x", values[1]])],
    ['a month that there is not', encode([1, order.name, '2017-13-02 10:00:00+00', values[1]])],
    ['a day that there is not', encode([1, order.name, '2017-02-30 10:00:00+00', values[1]])],
    ['a year that there is not', encode([1, order.name, '0000-05-02 10:00:00+00', values[1]])],
    ['no uuid', encode([1, order.name, values[0], 'x'])],
  ])('refuses %s', (_, cursor) => {
    expect(() => toPage(order, { after: cursor })).toThrow(
      '"after" must be a cursor that this connection gave',
    );
  });

  it('refuses the cursor of another order, and says so', () => {
    const cursor = toCursor({ ...order, name: 'NAME_ASC' }, values);
    expect(() => toPage(order, { before: cursor })).toThrow('"before" is a cursor of another order');
  });

  it('refuses the old place of articles without a date, which none has any more, and says what to do', () => {
    const old = ['0001-01-01 00:00:00+00', values[1] ?? ''];
    for (const mark of [undefined, markOf('Person.quotes', { kind: 'DIRECT' })])
      for (const argument of ['after', 'before'] as const) {
        const own = { ...order, ...(mark !== undefined && { mark }) };
        expect(() => toPage(own, { [argument]: toCursor(own, old) })).toThrow(
          /^"(after|before)" is a cursor from before .* Ask again from the start, without it\.$/,
        );
      }
    // Events without a date are still there, and articles that came in lately are at a place of the first century.
    const days: Order = { ...order, columns: [{ sql: 'e."dateOrder"', type: 'date' }] };
    expect(toPage(days, { after: toCursor(days, ['0001-01-01']) }).after).toEqual(['0001-01-01']);
    const present = ['0026-11-30 10:27:42.57+00', values[1] ?? ''];
    expect(toPage(order, { after: toCursor(order, present) }).after).toEqual(present);
  });

  it('holds only for the filter that it was given for, once it has a mark', () => {
    const marks = [{ kind: 'DIRECT' }, { kind: 'PARTIAL' }, null].map((filter) =>
      markOf('Person.quotes', filter),
    );
    const [direct = '', partial, none] = marks;
    const cursor = toCursor({ ...order, mark: direct }, values);
    expect(toPage({ ...order, mark: direct }, { after: cursor }).after).toEqual(values);
    for (const mark of [partial, none, undefined])
      expect(() => toPage({ ...order, ...(mark !== undefined && { mark }) }, { after: cursor })).toThrow(
        '"after" is a cursor of another connection or filter',
      );
  });

  it('holds for every filter where it is from before there were marks', () => {
    const page = toPage(
      { ...order, mark: markOf('Person.quotes', { kind: 'DIRECT' }) },
      { after: toCursor(order, values) },
    );
    expect(page.after).toEqual(values);
  });

  it('refuses first and last together', () => {
    expect(() => toPage(order, { first: 1, last: 1 })).toThrow('not for both');
  });
});

describe('marks of filters', () => {
  const mark = (filter: object | null) => markOf('Query.Article', filter);

  it.each([
    ['nothing', null, {}],
    [
      'what is as if not given',
      null,
      { text: ' ', types: [], and: [], not: {}, publisher: null, url: undefined },
    ],
    ['lists in another order', { countryCodes: ['US', 'RU'] }, { countryCodes: ['RU', 'US'] }],
    ['conditions in another order', { text: 'a', kind: 'b' }, { kind: 'b', text: 'a' }],
    [
      'filters in another order',
      { or: [{ text: 'a' }, { text: 'b' }] },
      { or: [{ text: 'b' }, { text: 'a' }] },
    ],
  ])('are one for %s', (_, one, other) => {
    expect(mark(other)).toBe(mark(one));
  });

  it.each([
    ['no filter', null, { text: 'a' }],
    ['false and not given', {}, { copies: false }],
    ['0 and not given', {}, { minConfidence: 0 }],
    ['another condition', { text: 'a' }, { publisher: 'a' }],
    ['another time', { publishedAfter: new Date(0) }, { publishedAfter: new Date(1) }],
    ['and for or', { or: [{ text: 'a' }] }, { and: [{ text: 'a' }] }],
  ])('differ for %s', (_, one, other) => {
    expect(mark(other)).not.toBe(mark(one));
  });

  it('differ for another connection', () => {
    expect(markOf('Person.quotes')).not.toBe(markOf('Query.Quote'));
  });
});
