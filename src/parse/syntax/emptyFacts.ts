import type { FactRows } from './features.js';

/** The parser's fact rows relative to those for absent values, which then need not be added. */
export interface Facts {
  bias: Int16Array;
  rows: Int16Array;
  /** 1 for each row that is all zeros. */
  empty: Uint8Array;
}

/**
 * Subtracts the row for an absent value from each fact's rows and adds it to the bias: all sums stay the
 * same.
 */
export function withoutEmpty(matrix: Int16Array, bias: Int16Array, ranges: readonly FactRows[]): Facts {
  const hidden = bias.length;
  const facts: Facts = {
    bias: bias.slice(),
    rows: matrix.slice(),
    empty: new Uint8Array(matrix.length / hidden),
  };
  for (const { from, to, empty } of ranges) {
    facts.empty[empty] = 1;
    for (let unit = 0; unit < hidden; unit++) {
      const value = matrix[empty * hidden + unit] ?? 0;
      facts.bias[unit] = (facts.bias[unit] ?? 0) + value;
      for (let row = from; row < to; row++) {
        const at = row * hidden + unit;
        facts.rows[at] = (facts.rows[at] ?? 0) - value;
      }
    }
  }
  return facts;
}
