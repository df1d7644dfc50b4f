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

/** The numbers of a packed sum that are above 0; others count as 0. */
export function unpackPositive(packed: Int32Array, count: number, units: Int32Array): void {
  for (let lane = 0; lane < count; lane++) {
    const both = packed[lane] ?? 0;
    const low = (both << BITS) >> BITS;
    const high = (both - low) >> BITS;
    units[2 * lane] = low > 0 ? low : 0;
    units[2 * lane + 1] = high > 0 ? high : 0;
  }
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

/** The row of `outputs` with the largest sum of products with the units, among rows [first, first + count). */
export function bestOutput(
  units: Int32Array,
  outputs: Int16Array,
  bias: Int16Array,
  first: number,
  count: number,
): number {
  let best = 0;
  let highest = -Infinity;
  for (let output = 0; output < count; output++) {
    const score = scoreOutput(units, outputs, bias, first + output);
    if (score > highest) {
      highest = score;
      best = output;
    }
  }
  return best;
}

/** The sum of the products of the units with one row of `outputs`, and its bias. */
export function scoreOutput(units: Int32Array, outputs: Int16Array, bias: Int16Array, row: number): number {
  const { length } = units;
  let score = (bias[row] ?? 0) * ONE;
  for (let unit = 0, at = row * length; unit < length; unit++, at++)
    score += (units[unit] ?? 0) * (outputs[at] ?? 0);
  return score;
}

/** Weights are whole numbers: so many of them are 1. Their sums are the same on every machine. */
export const ONE = 1 << 9;
