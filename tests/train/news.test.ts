import { describe, expect, test } from 'vitest';
import { readNews } from '../../train/events/news.js';

describe('invented news with its events in brackets', () => {
  test('spans, types, status and sides', () => {
    const [sentence, none, ...rest] = readNews(
      "# a note\n[a1,r2 Chad] [t1:CONSULT|AGREE:PLANNED? will meet] [r1 [a2 Togo]'s envoy], whom it [t2:ACCUSE accused].\n\nNo event.\n",
      'f.txt',
    );
    const text = "Chad will meet Togo's envoy, whom it accused.";
    expect(sentence).toEqual({
      id: 'f.txt:2',
      text,
      events: [
        {
          trigger: { start: 5, end: 14 },
          types: ['CONSULT', 'AGREE'],
          status: 'PLANNED',
          optional: true,
          actors: [{ start: 0, end: 4 }],
          recipients: [{ start: 15, end: 27 }],
        },
        {
          trigger: { start: 37, end: 44 },
          types: ['ACCUSE'],
          status: 'ACTUAL',
          actors: [{ start: 15, end: 19 }],
          recipients: [{ start: 0, end: 4 }],
        },
      ],
    });
    expect(none).toEqual({ id: 'f.txt:4', text: 'No event.', events: [] });
    expect(rest).toEqual([]);
  });

  test.each([
    ['a bracket that is not closed', '[a1 Chad [t1:AID helped].'],
    ['a bracket too many', '[t1:AID Helped]].'],
    ['a bracket without tags', 'He said "[it] helped".'],
    ['a side of no event', '[a2 Chad] [t1:AID helped].'],
  ])('%s stops it and names the line', (_, line) => {
    expect(() => readNews(`Fine.\n${line}`, 'f.txt')).toThrow('f.txt:2');
  });
});
