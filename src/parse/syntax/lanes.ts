/**
 * Two whole numbers of 16 bits in one of 32, so that one addition adds both: the first in the low half, the second in the
 * high half. Sums are right as long as each stays within 16 bits.
 */
const BITS = 16;

/** Packs `numbers`, an even number of them, into `packed` from `at` on. */
export function packLanes(
  numbers: ArrayLike<number>,
  from: number,
  count: number,
  packed: Int32Array,
  at: number,
): void {
  for (let index = 0; index < count; index += 2)
    packed[at + index / 2] = ((numbers[from + index + 1] ?? 0) << BITS) + (numbers[from + index] ?? 0);
}

/** The units of a hidden layer that are above 0, which are about half of them: their places and their values. */
export interface Units {
  count: number;
  places: Int32Array;
  values: Int32Array;
}

export function makeUnits(hidden: number): Units {
  return { count: 0, places: new Int32Array(hidden), values: new Int32Array(hidden) };
}

/** Units are counted in larger parts than weights, so that sums of their products stay within 32 bits. */
const COARSER = 2;

/** The numbers of a packed sum that are above 0. */
export function unpackPositive(packed: Int32Array, units: Units): void {
  const { places, values } = units;
  const { length } = packed;
  let count = 0;
  for (let lane = 0; lane < length; lane++) {
    const both = packed[lane] ?? 0;
    const low = (both << BITS) >> BITS;
    const high = (both - low) >> BITS;
    if (low > 0) {
      places[count] = 2 * lane;
      values[count++] = low >> COARSER;
    }
    if (high > 0) {
      places[count] = 2 * lane + 1;
      values[count++] = high >> COARSER;
    }
  }
  units.count = count;
}

/** Lanes that are summed at a time, each in a variable of its own. */
export const BLOCK = 8;

/** Adds up rows of `lanes` packed numbers, which start in `rows` at the first `count` of `offsets`. */
export function sumLanes(
  rows: Int32Array,
  offsets: Int32Array,
  count: number,
  lanes: number,
  sums: Int32Array,
): void {
  for (let block = 0; block < lanes; block += BLOCK) {
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    let sum4 = 0;
    let sum5 = 0;
    let sum6 = 0;
    let sum7 = 0;
    for (let row = 0; row < count; row++) {
      const at = (offsets[row] ?? 0) + block;
      sum0 = (sum0 + (rows[at] ?? 0)) | 0;
      sum1 = (sum1 + (rows[at + 1] ?? 0)) | 0;
      sum2 = (sum2 + (rows[at + 2] ?? 0)) | 0;
      sum3 = (sum3 + (rows[at + 3] ?? 0)) | 0;
      sum4 = (sum4 + (rows[at + 4] ?? 0)) | 0;
      sum5 = (sum5 + (rows[at + 5] ?? 0)) | 0;
      sum6 = (sum6 + (rows[at + 6] ?? 0)) | 0;
      sum7 = (sum7 + (rows[at + 7] ?? 0)) | 0;
    }
    sums[block] = sum0;
    sums[block + 1] = sum1;
    sums[block + 2] = sum2;
    sums[block + 3] = sum3;
    sums[block + 4] = sum4;
    sums[block + 5] = sum5;
    sums[block + 6] = sum6;
    sums[block + 7] = sum7;
  }
}

/** The number, from 0 on, of the best among `count` rows of `outputs` from `first` on. */
export function bestOutput(units: Units, outputs: Outputs, first: number, count: number): number {
  let best = 0;
  let highest = -Infinity;
  for (let output = 0; output < count; output++) {
    const score = scoreOutput(units, outputs, first + output);
    if (score > highest) {
      highest = score;
      best = output;
    }
  }
  return best;
}

/** What a layer may answer: a row of weights for each answer, one for each unit, and a bias. */
export interface Outputs {
  weights: Int16Array;
  bias: Int16Array;
  width: number;
}

/** The sum of the products of the units with one row of `outputs`, and its bias. */
export function scoreOutput({ count, places, values }: Units, outputs: Outputs, row: number): number {
  const { weights, bias, width } = outputs;
  const from = row * width;
  let score = ((bias[row] ?? 0) * ONE) >> COARSER;
  for (let unit = 0; unit < count; unit++)
    score = (score + Math.imul(values[unit] ?? 0, weights[from + (places[unit] ?? 0)] ?? 0)) | 0;
  return score;
}

/** Adds the products of the eight `factors` from `first` on with eight rows of `matrix`, the first of which starts at `from`, to `sums`. */
export function addProducts(
  factors: Int16Array,
  first: number,
  matrix: Int16Array,
  from: number,
  sums: Int32Array,
): void {
  const width = sums.length;
  const factor0 = factors[first] ?? 0;
  const factor1 = factors[first + 1] ?? 0;
  const factor2 = factors[first + 2] ?? 0;
  const factor3 = factors[first + 3] ?? 0;
  const factor4 = factors[first + 4] ?? 0;
  const factor5 = factors[first + 5] ?? 0;
  const factor6 = factors[first + 6] ?? 0;
  const factor7 = factors[first + 7] ?? 0;
  for (let unit = 0, at = from; unit < width; unit++, at++) {
    sums[unit] =
      ((sums[unit] ?? 0) +
        Math.imul(factor0, matrix[at] ?? 0) +
        Math.imul(factor1, matrix[at + width] ?? 0) +
        Math.imul(factor2, matrix[at + 2 * width] ?? 0) +
        Math.imul(factor3, matrix[at + 3 * width] ?? 0) +
        Math.imul(factor4, matrix[at + 4 * width] ?? 0) +
        Math.imul(factor5, matrix[at + 5 * width] ?? 0) +
        Math.imul(factor6, matrix[at + 6 * width] ?? 0) +
        Math.imul(factor7, matrix[at + 7 * width] ?? 0)) |
      0;
  }
}

/** Factors that `addProducts` takes at a time. */
export const FACTORS = 8;

/** Weights are whole numbers: so many of them are 1. Their sums are the same on every machine. */
export const ONE_BITS = 9;
export const ONE = 1 << ONE_BITS;
