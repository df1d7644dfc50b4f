import { BLOCK, ONE, packLanes, sumLanes, unpackPositive } from './lanes.js';

/**
 * The hidden layer of the tagger or of the parser: what it looks at are rows of numbers that are added up. Some rows are
 * fixed; others belong to a form and a place, and are the form's vector times that place's part of a matrix. Those are
 * worked out once for each form and kept.
 */
export interface Layer {
  hidden: number;
  places: number;
  dimensions: number;
  matrix: Int16Array;
  /** Packed numbers in a row. */
  lanes: number;
  /** A row of zeros, the bias, the fixed rows, then `places` rows for each form. */
  rows: Int32Array;
  /** Where the rows of forms start. */
  formsFrom: number;
  /** Where the rows to be added start in `rows`. */
  offsets: Int32Array;
  sums: Int32Array;
  /** What came out: the sums that are above 0. */
  units: Int32Array;
}

/** Where a place is empty. */
export const ZERO_ROW = 0;
const BIAS_ROW = 1;
const FIRST_FIXED = 2;

/** @param most rows that are added up at a time */
export function makeLayer(
  matrix: Int16Array,
  bias: Int16Array,
  fixed: Int16Array,
  places: number,
  most: number,
): Layer {
  const hidden = bias.length;
  const lanes = hidden / 2;
  if (lanes % BLOCK !== 0) throw new Error(`A hidden layer needs a multiple of ${String(2 * BLOCK)} units.`);
  const fixedRows = fixed.length / hidden;
  const rows = new Int32Array((FIRST_FIXED + fixedRows) * lanes);
  packLanes(bias, 0, hidden, rows, BIAS_ROW * lanes);
  packLanes(fixed, 0, fixed.length, rows, FIRST_FIXED * lanes);
  const offsets = new Int32Array(most + 1);
  offsets[most] = BIAS_ROW * lanes;
  return {
    hidden,
    places,
    dimensions: matrix.length / hidden / places,
    matrix,
    lanes,
    rows,
    formsFrom: rows.length,
    offsets,
    sums: new Int32Array(lanes),
    units: new Int32Array(hidden),
  };
}

/** Makes room for the rows of so many forms. */
export function reserve(layer: Layer, forms: number): void {
  const { formsFrom, places, lanes, rows } = layer;
  const size = formsFrom + forms * places * lanes;
  if (rows.length >= size) return;
  layer.rows = new Int32Array(size);
  layer.rows.set(rows);
}

/** Works out the rows of a form and keeps them as those of the `slot`. */
export function writeForm(layer: Layer, slot: number, vector: Int32Array): void {
  const { hidden, places, dimensions, matrix, lanes, rows, formsFrom } = layer;
  const products = new Float64Array(hidden);
  let to = formsFrom + slot * places * lanes;
  let from = 0;
  for (let place = 0; place < places; place++, to += lanes) {
    products.fill(0);
    for (let dimension = 0; dimension < dimensions; dimension++) {
      const value = vector[dimension] ?? 0;
      for (let unit = 0; unit < hidden; unit++)
        products[unit] = (products[unit] ?? 0) + value * (matrix[from++] ?? 0);
    }
    for (let unit = 0; unit < hidden; unit++) products[unit] = Math.round((products[unit] ?? 0) / ONE);
    packLanes(products, 0, hidden, rows, to);
  }
}

/** Where the row of a form starts that stands at a place. */
export function offsetOfForm({ formsFrom, places, lanes }: Layer, slot: number, place: number): number {
  return formsFrom + (slot * places + place) * lanes;
}

/** Where a fixed row starts. */
export function offsetOfFixed({ lanes }: Layer, row: number): number {
  return (FIRST_FIXED + row) * lanes;
}

/** Adds up the rows that `offsets` names and the bias, and gives the units. */
export function runLayer({ rows, offsets, lanes, hidden, sums, units }: Layer): Int32Array {
  sumLanes(rows, offsets, offsets.length, lanes, sums);
  unpackPositive(sums, hidden / 2, units);
  return units;
}
