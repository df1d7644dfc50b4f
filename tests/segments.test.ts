import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../src/library.js';

/** [name, start, end], and what each segment holds. */
describe('segmentsOf', () => {
  it.each<[string, [string, number, number][], [number, number, string][]]>([
    ['nothing', [], [[0, 20, '']]],
    [
      'one in the middle',
      [['a', 3, 5]],
      [
        [0, 3, ''],
        [3, 5, 'a'],
        [5, 20, ''],
      ],
    ],
    [
      'overlapping',
      [
        ['a', 0, 9],
        ['b', 4, 12],
      ],
      [
        [0, 4, 'a'],
        [4, 9, 'ba'],
        [9, 12, 'b'],
        [12, 20, ''],
      ],
    ],
    [
      'in one another, over the edges, empty and outside',
      [
        ['quote', -5, 30],
        ['name', 6, 8],
        ['empty', 7, 7],
        ['outside', 20, 25],
      ],
      [
        [0, 6, 'quote'],
        [6, 8, 'namequote'],
        [8, 20, 'quote'],
      ],
    ],
  ])('%s', (_, given, wanted) => {
    const spans = given.map(([name, start, end]) => ({ name, start, end }));
    const segments = segmentsOf(spans, { start: 0, end: 20 });
    expect(
      segments.map(({ start, end, spans: held }) => [start, end, held.map(({ name }) => name).join('')]),
    ).toEqual(wanted);
  });

  it('follow each other without a gap, and each span is the segments that hold it', () => {
    const span = fc
      .tuple(fc.nat(30), fc.nat(10))
      .map(([start, length]) => ({ start, end: start + length + 1 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const segments = segmentsOf(spans, { start: 0, end: 50 });
        expect(segments.map(({ start }) => start)).toEqual([
          0,
          ...segments.slice(0, -1).map(({ end }) => end),
        ]);
        for (const one of spans) {
          const own = segments.filter(({ spans: held }) => held.includes(one));
          expect([own[0]?.start, own.at(-1)?.end]).toEqual([one.start, one.end]);
        }
      }),
    );
  });
});
