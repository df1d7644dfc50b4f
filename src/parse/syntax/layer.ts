import {
  addProducts,
  BLOCK,
  FACTORS,
  makeUnits,
  ONE_BITS,
  packLanes,
  sumLanes,
  unpackPositive,
  type Units,
} from './lanes.js';

/**
 * The hidden layer of the tagger or of the parser: what it looks at are rows of numbers that are added up. Some rows are
 * fixed; others belong to a form and a place, and are the form's vector times that place's part of a matrix. Those are
 * worked out when a form is first met at a place, and kept.
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
  /** The vectors of forms. */
  vectors: Int16Array;
  /** For each form the places whose rows have been worked out, a bit each. */
  known: Uint16Array;
  /** Where the rows to be added start in `rows`. */
  offsets: Int32Array;
  sums: Int32Array;
  products: Int32Array;
  /** What came out. */
  units: Units;
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
  const dimensions = matrix.length / hidden / places;
  if (dimensions % FACTORS !== 0) throw new Error(`Vectors need a multiple of ${String(FACTORS)} numbers.`);
  const fixedRows = fixed.length / hidden;
  const rows = new Int32Array((FIRST_FIXED + fixedRows) * lanes);
  packLanes(bias, 0, hidden, rows, BIAS_ROW * lanes);
  packLanes(fixed, 0, fixed.length, rows, FIRST_FIXED * lanes);
  const offsets = new Int32Array(most + 1);
  offsets[most] = BIAS_ROW * lanes;
  return {
    hidden,
    places,
    dimensions,
    matrix,
    lanes,
    rows,
    formsFrom: rows.length,
    vectors: new Int16Array(0),
    known: new Uint16Array(0),
    offsets,
    sums: new Int32Array(lanes),
    products: new Int32Array(hidden),
    units: makeUnits(hidden),
  };
}

/** Makes room for so many forms. */
export function reserve(layer: Layer, forms: number): void {
  const { formsFrom, places, lanes, rows, dimensions, vectors, known } = layer;
  if (known.length >= forms) return;
  layer.rows = new Int32Array(formsFrom + forms * places * lanes);
  layer.rows.set(rows);
  layer.vectors = new Int16Array(forms * dimensions);
  layer.vectors.set(vectors);
  layer.known = new Uint16Array(forms);
  layer.known.set(known);
}

/** Takes in a form as that of the `slot`, in place of the one that was there. */
export function addForm({ vectors, known, dimensions }: Layer, slot: number, vector: Int16Array): void {
  vectors.set(vector, slot * dimensions);
  known[slot] = 0;
}

/** Where the row of a form starts that stands at a place. */
export function offsetOfForm(layer: Layer, slot: number, place: number): number {
  const { formsFrom, places, lanes, known } = layer;
  const offset = formsFrom + (slot * places + place) * lanes;
  const bits = known[slot] ?? 0;
  if ((bits & (1 << place)) === 0) {
    known[slot] = bits | (1 << place);
    writeRow(layer, slot, place, offset);
  }
  return offset;
}

function writeRow(layer: Layer, slot: number, place: number, offset: number): void {
  const { hidden, dimensions, matrix, rows, vectors, products } = layer;
  products.fill(0);
  for (let dimension = 0; dimension < dimensions; dimension += FACTORS) {
    const from = (place * dimensions + dimension) * hidden;
    addProducts(vectors, slot * dimensions + dimension, matrix, from, products);
  }
  for (let unit = 0; unit < hidden; unit++) products[unit] = ((products[unit] ?? 0) + HALF) >> ONE_BITS;
  packLanes(products, 0, hidden, rows, offset);
}

const HALF = 1 << (ONE_BITS - 1);

/** Where a fixed row starts. */
export function offsetOfFixed({ lanes }: Layer, row: number): number {
  return (FIRST_FIXED + row) * lanes;
}

/** Adds up the rows that `offsets` names and the bias, and gives the units. */
export function runLayer({ rows, offsets, lanes, sums, units }: Layer): Units {
  sumLanes(rows, offsets, offsets.length, lanes, sums);
  unpackPositive(sums, units);
  return units;
}
