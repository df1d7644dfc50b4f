import { describe, expect, test } from 'vitest';
import { chancesOf, OUTCOMES, shareOf } from '../../../src/parse/events/learned/model.js';
import { SHAPE } from '../../../src/parse/events/learned/shape.js';
import { stemOf } from '../../../src/parse/events/learned/wordFacts.js';
import { hashOf } from '../../../src/parse/events/net/hash.js';
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

describe('the net', () => {
  test('gives shares that add up to one', () => {
    const chances = [...chancesOf({ slots: Int32Array.of(1, 2, 3), words: new Int32Array(SHAPE.words) })];
    expect(chances).toHaveLength(OUTCOMES.length + 1);
    expect(SHAPE.outcomes).toBe(OUTCOMES.length + 1);
    expect(Math.min(...chances)).toBeGreaterThan(0);
    expect(chances.reduce((sum, chance) => sum + chance)).toBeCloseTo(1);
  });

  test('knows which words often tell something', () => {
    expect(shareOf(hashOf(stemOf('arrested')))).toBeGreaterThan(0.6);
    expect(shareOf(hashOf(stemOf('grew')))).toBeLessThan(0.05);
    expect(shareOf(hashOf('no such stem'))).toBe(0);
  });
});
