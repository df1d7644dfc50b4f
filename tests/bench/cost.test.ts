import { describe, expect, it } from 'vitest';
import { costLines, rankCorrelation } from '../../bench/cost.js';

describe('the rank correlation', () => {
  it.each<[string, [number, number][], number]>([
    [
      'is 1 where the orders are the same, whatever the numbers',
      [
        [1, 10],
        [2, 1000],
        [3, 1001],
      ],
      1,
    ],
    [
      'is -1 where one is the other backwards',
      [
        [1, 3],
        [2, 2],
        [3, 1],
      ],
      -1,
    ],
    [
      'shares places among equal numbers',
      [
        [1, 1],
        [1, 1],
        [2, 2],
      ],
      1,
    ],
    [
      'is what the textbook says',
      [
        [1, 2],
        [2, 1],
        [3, 4],
        [4, 3],
        [5, 5],
      ],
      0.8,
    ],
  ])('%s', (_, pairs, wanted) => {
    expect(rankCorrelation(pairs)).toBeCloseTo(wanted, 10);
  });

  it('is printed with how far estimates are off', () => {
    const pairs = [1, 2, 3, 4].map((n) => ({ estimated: 60 * n, measured: 30 * n }));
    expect(costLines(pairs).join('\n')).toMatch(
      /of 4 operations .* 1\.00\n.*of 4 that take .* 2\.00 \(median\)/,
    );
  });
});
