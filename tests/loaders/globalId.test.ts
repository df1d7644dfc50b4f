import { describe, expect, it } from 'vitest';
import { keyOf, parseGlobalId, toGlobalId } from '../../src/loaders/globalId.js';

const id = '01234567-89ab-8cde-8f01-23456789abcd';

describe('global ids', () => {
  it.each([
    ['Article', id],
    ['Person', id],
    ['Country', 'RU'],
    ['Quote', id],
    ['Event', id],
    ['Mention', id],
  ] as const)('leads back from a %s', (type, key) => {
    expect(parseGlobalId(toGlobalId(type, key))).toEqual({ type, key });
  });

  it.each([
    ['nothing', ''],
    ['no base64', '###'],
    ['words', Buffer.from('hello').toString('base64url')],
    ['another type', Buffer.from(`Table:${id}`).toString('base64url')],
    ['an inherited name', Buffer.from(`constructor:${id}`).toString('base64url')],
    ['no uuid', Buffer.from('Person:1').toString('base64url')],
    ['SQL', Buffer.from(`Person:${id}' OR 1=1`).toString('base64url')],
    ['a lower-case code', Buffer.from('Country:ru').toString('base64url')],
    ['a second part', Buffer.from(`Person:${id}:x`).toString('base64url')],
    ['padding', `${toGlobalId('Country', 'RU')}==`],
  ])('knows that %s is no id', (_, text) => {
    expect(parseGlobalId(text)).toBeNull();
  });

  it('says what was expected and what came', () => {
    expect(() => keyOf('abc', ['Person'], 'id')).toThrow(
      '"id" must be the id of a Person as this API gave it; "abc" is not an id of this API',
    );
    expect(() => keyOf(toGlobalId('Quote', id), ['Person', 'Country'], 'filter.participantId')).toThrow(
      '"filter.participantId" must be the id of a Person or a Country; this is the id of a Quote.',
    );
    expect(() => keyOf(toGlobalId('Event', id), ['Article'], 'id')).toThrow(
      '"id" must be the id of an Article; this is the id of an Event.',
    );
  });
});
