import { expect, test } from 'vitest';
import { withoutEmpty } from '../../../src/parse/syntax/emptyFacts.js';
import { FACTS, factRows, rowsOfFacts } from '../../../src/parse/syntax/features.js';

const TAGS = 5;

test('each row is of one fact, and each fact has an empty row of its own', () => {
  const ranges = rowsOfFacts(TAGS);
  expect(ranges).toHaveLength(FACTS);
  let from = 0;
  for (const range of ranges) {
    expect(range.from).toBe(from);
    expect(range.empty).toBeGreaterThanOrEqual(from);
    expect(range.empty).toBeLessThan(range.to);
    from = range.to;
  }
  expect(from).toBe(factRows(TAGS));
});

test('sums are the same without the empty rows', () => {
  const hidden = 2;
  const ranges = [
    { from: 0, to: 3, empty: 2 },
    { from: 3, to: 5, empty: 3 },
  ];
  const matrix = Int16Array.of(1, 2, 30, -40, 500, 600, 7, 8, -9, 10);
  const bias = Int16Array.of(1000, -1000);
  const facts = withoutEmpty(matrix, bias, ranges);
  const sum = (rows: Int16Array, start: Int16Array, chosen: number[]) =>
    [0, 1].map((unit) =>
      chosen.reduce((total, row) => total + (rows[row * hidden + unit] ?? 0), start[unit] ?? 0),
    );
  for (const first of [0, 1, 2])
    for (const second of [3, 4]) {
      const filled = [first, second].filter((row) => facts.empty[row] === 0);
      expect(sum(facts.rows, facts.bias, filled)).toEqual(sum(matrix, bias, [first, second]));
    }
  expect([...facts.empty]).toEqual([0, 0, 1, 1, 0]);
});
