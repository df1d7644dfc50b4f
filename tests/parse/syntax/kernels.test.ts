import { expect, test } from 'vitest';
import { makeArena, takeLongNumbers, takeNumbers } from '../../../src/parse/syntax/arena.js';
import { ONE_BITS, UNIT_BITS } from '../../../src/parse/syntax/kernels.js';
import { makeRandom } from '../../../train/syntax/random.js';

const HIDDEN = 96;
const BYTES = 2 * HIDDEN;
const random = makeRandom(3);

function fill(numbers: Int16Array, largest: number): Int16Array {
  return numbers.map((_, index) => (numbers[index] = Math.round((2 * random() - 1) * largest)));
}

/** The kernels work on addresses; here they are compared with what the same sums are in plain code. */
test('rows are added up, and what is below 0 counts as 0', () => {
  const arena = makeArena(1 << 16);
  const rows = takeNumbers(arena, 7 * HIDDEN);
  fill(rows, 2000);
  const addresses = takeLongNumbers(arena, 4);
  const wanted = [6, 0, 3, 3];
  addresses.set(wanted.map((row) => rows.byteOffset + row * BYTES));
  const out = takeNumbers(arena, HIDDEN);
  arena.kernels.sumRows(addresses.byteOffset, addresses.length, BYTES, out.byteOffset);
  const sums = Array.from({ length: HIDDEN }, (_, unit) =>
    wanted.reduce((sum, row) => sum + (rows[row * HIDDEN + unit] ?? 0), 0),
  );
  expect([...out]).toEqual(sums.map((sum) => Math.max(0, sum) >> UNIT_BITS));
});

test('sums that are too large stay at the largest number', () => {
  const arena = makeArena(1 << 16);
  const row = takeNumbers(arena, HIDDEN).fill(30_000);
  const addresses = takeLongNumbers(arena, 2).fill(row.byteOffset);
  const out = takeNumbers(arena, HIDDEN);
  arena.kernels.sumRows(addresses.byteOffset, 2, BYTES, out.byteOffset);
  expect(new Set(out)).toEqual(new Set([32_767 >> UNIT_BITS]));
});

test('rows are multiplied with the units', () => {
  const arena = makeArena(1 << 16);
  const units = takeNumbers(arena, HIDDEN);
  fill(units, 1000);
  const rows = takeNumbers(arena, 5 * HIDDEN);
  fill(rows, 3000);
  const out = takeLongNumbers(arena, 5);
  arena.kernels.scoreRows(units.byteOffset, rows.byteOffset, 5, BYTES, out.byteOffset);
  const scores = Array.from({ length: 5 }, (_, row) =>
    units.reduce((sum, value, unit) => sum + value * (rows[row * HIDDEN + unit] ?? 0), 0),
  );
  expect([...out]).toEqual(scores);
});

test('a vector is multiplied with a matrix and rounded', () => {
  const arena = makeArena(1 << 16);
  const dimensions = 24;
  const vector = takeNumbers(arena, dimensions);
  fill(vector, 900);
  const matrix = takeNumbers(arena, dimensions * HIDDEN);
  fill(matrix, 700);
  const out = takeNumbers(arena, HIDDEN);
  arena.kernels.multiply(vector.byteOffset, 2 * dimensions, matrix.byteOffset, BYTES, out.byteOffset);
  const products = Array.from({ length: HIDDEN }, (_, unit) =>
    vector.reduce((sum, value, dimension) => sum + value * (matrix[dimension * HIDDEN + unit] ?? 0), 0),
  );
  const one = 2 ** ONE_BITS;
  expect([...out]).toEqual(products.map((sum) => Math.floor(sum / one + 0.5)));
});
