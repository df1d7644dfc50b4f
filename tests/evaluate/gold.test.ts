import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isEventMention, readGold } from '../../src/evaluate/gold.js';
import { packageRoot } from '../../src/root.js';

const file = join(packageRoot, 'tests', 'gold', 'own.jsonl');

describe('readGold', () => {
  it('reads one article a line and skips empty lines', () => {
    const golds = readGold('{"id":"a","text":"x"}\n\n{"id":"b","text":"y"}\n', 'two.jsonl');
    expect(golds.map((gold) => gold.id)).toEqual(['a', 'b']);
  });

  it.each([
    ['{"id":"a"}', 'bad.jsonl, line 1: expected an object with "id" and "text"'],
    ['\n{', 'bad.jsonl, line 2: '],
    [
      '{"id":"a","text":"She left.","quotes":[{"text":"left","start":3,"end":7,"kind":"direct"}]}',
      'bad.jsonl, line 1: expected "left" at 3, found " lef"',
    ],
    [
      '{"id":"a","text":"They met.","events":[{"type":"CONSULT","trigger":{"text":"met","start":4,"end":7}}]}',
      'bad.jsonl, line 1: expected "met" at 4, found " me"',
    ],
  ])('refuses %s', (content, message) => {
    expect(() => readGold(content, 'bad.jsonl')).toThrow(message);
  });
});

describe('tests/gold/own.jsonl', () => {
  const golds = readGold(readFileSync(file, 'utf8'), 'own.jsonl');

  it('covers every field in a dozen articles', () => {
    expect(golds).toHaveLength(13);
    expect(golds.flatMap((gold) => gold.quotes ?? []).length).toBeGreaterThan(50);
    expect(golds.flatMap((gold) => gold.otherQuoted ?? []).length).toBeGreaterThan(3);
    expect(golds.flatMap((gold) => gold.people ?? []).length).toBeGreaterThan(40);
    expect(golds.flatMap((gold) => gold.events ?? []).filter(isEventMention).length).toBeGreaterThan(40);
    expect(golds.flatMap((gold) => gold.dates ?? []).length).toBeGreaterThan(40);
  });

  it('points every speaker at the words that name him', () => {
    const quotes = golds.flatMap(({ text, quotes: annotated = [] }) =>
      annotated.map((quote) => ({ text, quote })),
    );
    for (const { text, quote } of quotes) {
      if (quote.speaker === null) continue;
      expect(text.slice(quote.speakerStart, quote.speakerEnd)).toBe(quote.speaker);
    }
  });
});
