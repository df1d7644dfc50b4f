import { describe, expect, test } from 'vitest';
import { FeatureBag } from '../../../src/parse/events/net/bag.js';
import { hashOf, keptHashOf } from '../../../src/parse/events/net/hash.js';
import { NetReader, packNet, unpackNet, type Net, type Shape } from '../../../src/parse/events/net/net.js';
import { packWords, placeOf, unpackWords } from '../../../src/parse/events/net/words.js';

const SHAPE: Shape = { slots: 16, words: 2, outcomes: 3, hidden: 4, neck: 2 };
const WORDS = 3;

/** A net whose numbers are all different. */
function makeNet(): Net {
  const table = (length: number): Float32Array =>
    Float32Array.from({ length }, (_, at) => (((at * 37) % 255) - 127) / 127);
  return {
    vectors: Float32Array.from({ length: WORDS * SHAPE.neck }, (_, at) => (at % 15) - 7),
    features: table(SHAPE.slots * SHAPE.hidden),
    projection: table(SHAPE.words * SHAPE.neck * SHAPE.hidden),
    output: table(SHAPE.hidden * SHAPE.outcomes),
    bias: table(SHAPE.outcomes),
  };
}

function farthest(one: Float32Array, other: Float32Array): number {
  return one.reduce((most, value, at) => Math.max(most, Math.abs(value - (other[at] ?? Infinity))), 0);
}

describe('the file of a net', () => {
  test('gives back the net, but for what is lost by rounding', () => {
    const net = makeNet();
    const read = unpackNet(packNet(net), SHAPE, WORDS, 'a.ts');
    for (const name of ['features', 'projection', 'output', 'bias'] as const) {
      expect(read[name]).toHaveLength(net[name].length);
      expect(farthest(net[name], read[name])).toBeLessThan(0.01);
    }
    expect(farthest(net.vectors, read.vectors)).toBeLessThan(2);
  });

  test('that is cut short is refused by name', () => {
    expect(() => unpackNet(packNet(makeNet()).subarray(0, 50), SHAPE, WORDS, 'a.ts')).toThrow(
      'a.ts is damaged',
    );
  });
});

describe('the list of words', () => {
  const words = { stems: Uint32Array.from([7, 300, 4_000_000_000]), shares: Uint8Array.from([0, 128, 255]) };

  test('is read as it was written', () => {
    const packed = packWords(words);
    const { stems, shares, end } = unpackWords(Buffer.concat([packed, Buffer.from('more')]));
    expect({ stems, shares, end }).toEqual({ ...words, end: packed.length });
  });

  test('a stem is found by its hash', () => {
    expect([7, 300, 4_000_000_000 | 0, 8].map((hash) => placeOf(words, hash))).toEqual([0, 1, 2, -1]);
  });
});

describe('the net', () => {
  const ask = (slots: number[], places: number[]): number[] => [
    ...new NetReader(makeNet(), SHAPE).chancesOf({
      slots: Int32Array.from(slots),
      places: Int32Array.from(places),
    }),
  ];

  test('gives shares that add up to one', () => {
    const chances = ask([1, 2], [0, -1]);
    expect(Math.min(...chances)).toBeGreaterThan(0);
    expect(chances.reduce((sum, chance) => sum + chance)).toBeCloseTo(1);
  });

  test('looks at features and at words, and at words by their role', () => {
    const plain = ask([1], [-1, -1]);
    expect(ask([1, 5], [-1, -1])).not.toEqual(plain);
    expect(ask([1], [0, -1])).not.toEqual(plain);
    expect(ask([1], [-1, 0])).not.toEqual(ask([1], [0, -1]));
  });
});

test('a bag keeps features apart by their template and by what fills them, and forgets them', () => {
  const bag = new FeatureBag(1 << 12);
  bag.add(1, 2);
  bag.add(2, 1);
  bag.add(1, keptHashOf('obj'));
  expect(new Set(bag.take()).size).toBe(3);
  bag.clear();
  expect(bag.take()).toHaveLength(0);
  expect(keptHashOf('obj')).toBe(hashOf('obj'));
});
