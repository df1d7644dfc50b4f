import { describe, expect, test } from 'vitest';
import { SLOTS, WORDS } from '../../../src/parse/events/learned/features.js';
import {
  chancesOf,
  HIDDEN,
  NECK,
  OUTCOMES,
  packNet,
  placeOf,
  shareOf,
  unpackNet,
  type ReaderNet,
} from '../../../src/parse/events/learned/model.js';
import { hashOf, stemOf } from '../../../src/parse/events/learned/wordFacts.js';
import { parseArticle } from '../../../src/parse/parse.js';

const typesOf = (text: string): string[] => parseArticle({ text }).events.map(({ type }) => type);

describe('what only the net tells', () => {
  test.each([
    ['The Bolivian government gave in to miners who had blocked the road to Oruro for a week.', 'PROTEST'],
    ['A Nicaraguan court stripped 40 opponents of their citizenship on Friday.', 'COERCE'],
    ["Ghana's ruling party threw out its former treasurer on Tuesday.", 'SANCTION'],
  ])('%s', (text, type) => {
    expect(typesOf(text)).toContain(type);
  });

  test('an event that only the net tells names it', () => {
    const text = "Ghana's ruling party threw out its former treasurer on Tuesday.";
    const [event] = parseArticle({ text }).events;
    expect(event?.mentions.map(({ text: words, why }) => [words, why])).toEqual([['threw', 'learned-verb']]);
  });
});

function farthest(one: Float32Array, other: Float32Array): number {
  return one.reduce((most, value, at) => Math.max(most, Math.abs(value - (other[at] ?? Infinity))), 0);
}

/** A net of three stems whose numbers are all different. */
function makeNet(): ReaderNet {
  const table = (length: number): Float32Array =>
    Float32Array.from({ length }, (_, at) => ((at % 255) - 127) / 127);
  return {
    stems: Uint32Array.from([7, 300, 4_000_000_000]),
    vectors: Float32Array.from({ length: 3 * NECK }, (_, at) => (at % 15) - 7),
    shares: Uint8Array.from([0, 128, 255]),
    features: table(SLOTS * HIDDEN),
    projection: table(WORDS * NECK * HIDDEN),
    output: table(HIDDEN * (OUTCOMES.length + 1)),
    bias: table(OUTCOMES.length + 1),
  };
}

describe('the file of weights', () => {
  test('gives back the net, but for what is lost by rounding', () => {
    const net = makeNet();
    const read = unpackNet(packNet(net));
    expect([...read.stems]).toEqual([...net.stems]);
    expect([...read.shares]).toEqual([...net.shares]);
    for (const name of ['features', 'projection', 'output'] as const) {
      expect(read[name]).toHaveLength(net[name].length);
      expect(farthest(net[name], read[name])).toBeLessThan(0.01);
    }
    expect(farthest(net.vectors, read.vectors)).toBeLessThan(1);
  });

  test('that is cut short is refused', () => {
    expect(() => unpackNet(packNet(makeNet()).subarray(0, 1000))).toThrow('readerWeights.ts is damaged');
  });

  test('a stem is found by its hash', () => {
    const net = makeNet();
    expect([7, 300, 4_000_000_000 | 0, 8].map((hash) => placeOf(net, hash))).toEqual([0, 1, 2, -1]);
  });
});

describe('the net', () => {
  test('gives shares that add up to one', () => {
    const chances = [...chancesOf({ slots: Int32Array.of(1, 2, 3), words: new Int32Array(WORDS) })];
    expect(chances).toHaveLength(OUTCOMES.length + 1);
    expect(Math.min(...chances)).toBeGreaterThan(0);
    expect(chances.reduce((sum, chance) => sum + chance)).toBeCloseTo(1);
  });

  test('knows which words often tell something', () => {
    expect(shareOf(hashOf(stemOf('arrested')))).toBeGreaterThan(0.6);
    expect(shareOf(hashOf(stemOf('grew')))).toBeLessThan(0.05);
    expect(shareOf(hashOf('no such stem'))).toBe(0);
  });
});
