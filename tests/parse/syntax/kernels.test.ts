import { expect, test } from 'vitest';
import { lackOf, makeNetMemory, pairRows, putNumbers, takeBytes } from '../../../src/parse/syntax/kernels.js';

/** Whole numbers between -most and most, in no order. */
function numbers(count: number, most: number, seed: number): Int16Array {
  let state = seed;
  return Int16Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >> 8) % most;
  });
}

function row(matrix: Int16Array, width: number, index: number): Int16Array {
  return matrix.subarray(index * width, (index + 1) * width);
}

function product(one: ArrayLike<number>, other: ArrayLike<number>): number {
  return Array.from(one).reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

const WIDTHS = [32, 64, 96];

test.each(WIDTHS)('rows of %d numbers are added up, and what is above 0 is divided by four', (width) => {
  const memory = makeNetMemory(1 << 16);
  const matrix = numbers(9 * width, 3000, width);
  const rows = putNumbers(memory, matrix);
  const chosen = [7, 0, 3, 3, 8];
  const offsets = putNumbers(
    memory,
    Int32Array.from(chosen, (index) => rows + index * width * 2),
  );
  const units = takeBytes(memory, width * 2);
  memory.kernels.addRows(offsets, chosen.length, width * 2, units);
  const sums = Array.from({ length: width }, (_, at) =>
    chosen.reduce((sum, index) => sum + (row(matrix, width, index)[at] ?? 0), 0),
  );
  expect(sums.some((sum) => sum < 0)).toBe(true);
  expect([...new Int16Array(memory.buffer, units, width)]).toEqual(sums.map((sum) => Math.max(sum, 0) >> 2));
});

test.each(WIDTHS)('scores of rows of %d numbers, and the best of them', (width) => {
  const memory = makeNetMemory(1 << 16);
  const vector = numbers(width, 8000, 1);
  const matrix = numbers(20 * width, 2000, 2);
  const bias = Int32Array.from(numbers(20, 30_000, 3), (value) => value * 128);
  const units = putNumbers(memory, vector);
  const rows = putNumbers(memory, matrix);
  const biases = putNumbers(memory, bias);
  const wanted = Array.from(bias, (value, index) => value + product(vector, row(matrix, width, index)));
  const found = wanted.map((_, index) =>
    memory.kernels.score(units, rows + index * width * 2, width * 2, biases + index * 4),
  );
  expect(found).toEqual(wanted);
  for (const count of [1, 7, 20])
    expect(memory.kernels.best(units, rows, width * 2, biases, count)).toBe(
      wanted.indexOf(Math.max(...wanted.slice(0, count))),
    );
});

test('of answers with the same score the first is the best', () => {
  const memory = makeNetMemory(1 << 16);
  const units = putNumbers(memory, new Int16Array(32).fill(1));
  const rows = putNumbers(memory, new Int16Array(3 * 32));
  const biases = putNumbers(memory, Int32Array.of(-9, -4, -4));
  expect(memory.kernels.best(units, rows, 64, biases, 3)).toBe(1);
});

test.each(WIDTHS)('a vector times a matrix with rows of %d numbers, rounded', (width) => {
  const memory = makeNetMemory(1 << 16);
  const vector = numbers(32, 2000, 4);
  const matrix = numbers(32 * width, 500, 5);
  const at = putNumbers(memory, vector);
  const paired = putNumbers(memory, pairRows(matrix, width));
  const result = takeBytes(memory, width * 2);
  memory.kernels.multiply(at, 64, paired, width * 2, result);
  const wanted = Array.from({ length: width }, (_, column) =>
    Math.floor(
      (product(
        vector,
        Array.from(vector, (_value, index) => matrix[index * width + column] ?? 0),
      ) +
        256) /
        512,
    ),
  );
  expect([...new Int16Array(memory.buffer, result, width)]).toEqual(wanted);
});

test('more than was set apart is refused', () => {
  const memory = makeNetMemory(1 << 16);
  takeBytes(memory, 1 << 16);
  expect(() => takeBytes(memory, 1)).toThrow(RangeError);
});

test('a machine that cannot run them is told what it lacks', () => {
  expect(lackOf()).toBeNull();
  expect(lackOf(false)).toMatch(/big-endian/);
  expect(lackOf(true, () => false)).toMatch(/WebAssembly with SIMD/);
});
