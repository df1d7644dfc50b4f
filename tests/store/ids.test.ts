import { describe, expect, it } from 'vitest';
import { contentHash, placeId, sharedEventId, stableId } from '../../src/store/ids.js';

const UUID_8 = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('stableId', () => {
  it('is a UUID of version 8, the same whenever it is made', () => {
    // Written down: clients keep ids, so a change here is a change for them.
    expect(stableId('person', 'donald-trump')).toBe('2c90594d-bcc3-83fe-a762-3fa82354330e');
    for (let n = 0; n < 100; n++) expect(stableId('quote', 'a', n)).toMatch(UUID_8);
  });

  it('differs when any part of the key does', () => {
    const ids = [
      stableId('person', 'a'),
      stableId('event', 'a'),
      stableId('event', 'a', 'b'),
      stableId('event', 'ab'),
      stableId('event', 'a b'),
      stableId('event', 1),
      stableId('event', '1'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('placeId', () => {
  const article = stableId('article', 'x');

  it('is a UUID of version 8', () => {
    for (const start of [0, 1, 5000, 999_999]) expect(placeId('quote', article, start)).toMatch(UUID_8);
  });

  it('descends in the order of the text', () => {
    const ids = [0, 1, 255, 256, 70_000, 999_999].map((start) => placeId('quote', article, start));
    expect([...ids].sort().reverse()).toEqual(ids);
  });

  it('differs by place and by what is there', () => {
    expect(placeId('quote', article, 5, 9)).not.toBe(placeId('quote', article, 5, 8));
    expect(placeId('quote', article, 5)).not.toBe(placeId('event', article, 5));
  });
});

describe('sharedEventId', () => {
  const trump = { role: 'ACTOR', identity: 'p-trump' };
  const putin = { role: 'RECIPIENT', identity: 'p-putin' };
  const call = { type: 'CONSULT', day: '2017-05-02', participants: [trump, putin] };

  it.each([
    ['the order in which they are named', { ...call, participants: [putin, trump] }],
    ['one who is named twice', { ...call, participants: [trump, putin, trump] }],
    [
      'others who are only labels',
      { ...call, participants: [trump, putin, { role: 'ACTOR', identity: null }] },
    ],
  ])('does not care for %s', (_, telling) => {
    expect(sharedEventId(telling)).toBe(sharedEventId(call));
  });

  it.each([
    ['another type', { ...call, type: 'AGREE' }],
    ['another day', { ...call, day: '2017-05-03' }],
    ['one more participant', { ...call, participants: [trump, putin, { role: 'ACTOR', identity: 'US' }] }],
    ['other roles', { ...call, participants: [{ ...trump, role: 'RECIPIENT' }, putin] }],
  ])('tells %s apart', (_, telling) => {
    expect(sharedEventId(telling)).not.toBe(sharedEventId(call));
    expect(sharedEventId(telling)).not.toBeNull();
  });

  it.each([
    ['the day is not known', { ...call, day: null }],
    ['only one took part', { ...call, participants: [trump, { role: 'RECIPIENT', identity: null }] }],
    ['one did it to himself', { ...call, participants: [trump, { ...trump, role: 'RECIPIENT' }] }],
  ])('is null when %s', (_, telling) => {
    expect(sharedEventId(telling)).toBeNull();
  });
});

describe('contentHash', () => {
  it('tells texts apart that differ only in their line ends', () => {
    expect(contentHash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(new Set(['a\nb', 'a\r\nb', 'a\rb', 'a\nb\n'].map(contentHash)).size).toBe(4);
  });
});
