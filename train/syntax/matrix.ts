import { integerPower } from './exponential.js';
import type { Random } from './random.js';

/** A table of weights and its training state. A batch changes only the rows it touched, so that large tables cost little. */
export interface Matrix {
  rows: number;
  width: number;
  values: Float32Array;
  gradients: Float32Array;
  /** Adam's running means of the gradient and of its square. */
  mean: Float32Array;
  square: Float32Array;
  /** Rows with a gradient in this batch. */
  touched: number[];
  isTouched: Uint8Array;
  /** Sum of the values after several batches, and the number of these batches. */
  sum: Float64Array;
  sums: number;
}

/** A matrix with random values from -range to range. */
export function makeMatrix(rows: number, width: number, range: number, random: Random): Matrix {
  const size = rows * width;
  const values = new Float32Array(size);
  for (let index = 0; index < size; index++) values[index] = (2 * random() - 1) * range;
  return {
    rows,
    width,
    values,
    gradients: new Float32Array(size),
    mean: new Float32Array(size),
    square: new Float32Array(size),
    touched: [],
    isTouched: new Uint8Array(rows),
    sum: new Float64Array(size),
    sums: 0,
  };
}

/** Marks a row as having a gradient. */
export function touch(matrix: Matrix, row: number): void {
  if (matrix.isTouched[row] === 1) return;
  matrix.isTouched[row] = 1;
  matrix.touched.push(row);
}

export function touchAll(matrix: Matrix): void {
  for (let row = 0; row < matrix.rows; row++) touch(matrix, row);
}

const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.98;
const SMALLEST = 1e-8;

/** One step of Adam for the touched rows. `step` counts from 1. */
export function learn(matrix: Matrix, rate: number, step: number): void {
  const { width, values, gradients, mean, square, touched, isTouched } = matrix;
  const meanShare = 1 - integerPower(MEAN_DECAY, step);
  const squareShare = 1 - integerPower(SQUARE_DECAY, step);
  const size = (rate * Math.sqrt(squareShare)) / meanShare;
  for (const row of touched) {
    isTouched[row] = 0;
    for (let index = row * width; index < (row + 1) * width; index++) {
      const gradient = gradients[index] ?? 0;
      const newMean = MEAN_DECAY * (mean[index] ?? 0) + (1 - MEAN_DECAY) * gradient;
      const newSquare = SQUARE_DECAY * (square[index] ?? 0) + (1 - SQUARE_DECAY) * gradient * gradient;
      mean[index] = newMean;
      square[index] = newSquare;
      values[index] = (values[index] ?? 0) - (size * newMean) / (Math.sqrt(newSquare) + SMALLEST);
      gradients[index] = 0;
    }
  }
  touched.length = 0;
}

/** Adds the current values to the mean of `useMean`. */
export function addToMean(matrix: Matrix): void {
  const { values, sum } = matrix;
  for (let index = 0; index < sum.length; index++) sum[index] = (sum[index] ?? 0) + (values[index] ?? 0);
  matrix.sums++;
}

/** Replaces the values by the mean of those that were added. */
export function useMean(matrix: Matrix): void {
  const { values, sum, sums } = matrix;
  if (sums === 0) return;
  for (let index = 0; index < sum.length; index++) values[index] = (sum[index] ?? 0) / sums;
}
