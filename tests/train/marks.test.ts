import { describe, expect, it } from 'vitest';
import { joinMarks } from '../../train/events/marks.js';
import { hashOf } from '../../train/events/sources.js';

const text = 'Police arrested four men in Lagos.';
const events = [
  {
    trigger: [7, 15],
    types: ['COERCE', 'ASSAULT'],
    status: 'ACTUAL',
    actors: [[0, 6]],
    recipients: [[16, 24]],
  },
];
const line = JSON.stringify({ source: 'pud', doc: 'n01063', sha256: hashOf(text), events });

describe('joinMarks', () => {
  it('puts marks on the sentence that they were made on', () => {
    expect(joinMarks(`${line}\n`, new Map([[hashOf(text), text]]))).toEqual([
      {
        id: 'pud/n01063',
        text,
        sentences: [{ start: 0, end: 34 }],
        events: [
          {
            trigger: { start: 7, end: 15, text: 'arrested' },
            type: 'COERCE',
            altType: ['ASSAULT'],
            status: 'ACTUAL',
          },
        ],
      },
    ]);
  });

  it('names the source and the document of a sentence that is not there', () => {
    expect(() => joinMarks(line, new Map())).toThrow(
      `marks.jsonl, line 1: no sentence of the files has the hash ${hashOf(text)} (pud, document n01063)`,
    );
  });
});
