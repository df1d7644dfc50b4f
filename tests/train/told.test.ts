import { describe, expect, it } from 'vitest';
import type { GoldArticle, GoldEventMention } from '../../src/evaluate/gold.js';
import { EVENT_CONFIDENCE } from '../../src/parse/data/eventConfidence.js';
import { parseArticle } from '../../src/parse/parse.js';
import { tell } from '../../train/events/told.js';

const text = 'Kenya condemned Uganda, and France accused Spain of spying.';

/** The sentence with marks on the words. */
function sentence(...marks: { word: string; type: string; optional?: boolean }[]): GoldArticle {
  const events = marks.map(({ word, ...mark }): GoldEventMention => {
    const start = text.indexOf(word);
    return { ...mark, trigger: { start, end: start + word.length, text: word } };
  });
  return { id: 'test', text, sentences: [{ start: 0, end: text.length }], events };
}

/** Right and weight of each event that is told. */
const judge = (gold: GoldArticle) => tell(gold).map(({ right, weight }) => [right, weight]);

describe('tell', () => {
  it('takes what overlaps a mark of its type for right', () => {
    const marks = [
      { word: 'condemned', type: 'ACCUSE' },
      { word: 'accused', type: 'ACCUSE' },
    ];
    expect(judge(sentence(...marks))).toEqual([
      [true, 1],
      [true, 1],
    ]);
  });

  it('makes one event right by one mark: that which overlaps', () => {
    expect(judge(sentence({ word: 'accused', type: 'ACCUSE' }))).toEqual([
      [false, 1],
      [true, 1],
    ]);
  });

  it('takes a mark elsewhere in the sentence where none overlaps', () => {
    expect(judge(sentence({ word: 'spying', type: 'ACCUSE' }))).toEqual([
      [true, 1],
      [false, 1],
    ]);
  });

  it('counts an optional one half, and leaves out what else stands at it', () => {
    const marks = [
      { word: 'condemned', type: 'ACCUSE', optional: true },
      { word: 'accused', type: 'COERCE', optional: true },
    ];
    expect(judge(sentence(...marks))).toEqual([[true, 0.5]]);
  });

  it('adds up numbers of the rule, the type, both sides and what the net says', () => {
    expect(tell(sentence())[0]?.cells).toEqual([
      'base',
      'rule verb',
      'type ACCUSE',
      'sides KNOWN KNOWN',
      'chance 0.97',
    ]);
  });
});

describe('the table of how sure an event is', () => {
  it.each([text, 'Nigeria mourns. Nigeria is in shock. Police arrested three suspects on Monday.'])(
    'is applied to what it was fitted to: %s',
    (article) => {
      const sums = tell({ id: 'test', text: article }).map(({ cells }) =>
        cells.reduce((sum, cell) => sum + (EVENT_CONFIDENCE[cell] ?? 0), 0),
      );
      const sure = parseArticle({ text: article }).events.flatMap(({ mentions }) =>
        mentions.map(({ confidence }) => confidence),
      );
      expect(sure.length).toBeGreaterThan(0);
      expect(sure).toEqual(sums.map((points) => Math.round(100 / (1 + Math.exp(-points))) / 100));
    },
  );
});
