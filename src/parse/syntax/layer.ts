import { keepNumbers, takeLongNumbers, takeNumbers, type Arena } from './arena.js';
import { ONE_BITS, STRETCH, UNIT_BITS, type Kernels } from './kernels.js';

/**
 * The hidden layer of the tagger or of the parser: what it looks at are rows of numbers that are added up. Some rows are
 * fixed; others belong to a form and a place, and are the form's vector times that place's part of a matrix. Those are
 * worked out when a form is first met at a place, and kept.
 */
export interface Layer {
  kernels: Kernels;
  hidden: number;
  places: number;
  dimensions: number;
  matrix: Int16Array;
  /** A row of zeros, the bias, the fixed rows, then `places` rows for each form. */
  rows: Int16Array;
  /** The number of the first row of a form. */
  formsFrom: number;
  /** The vectors of forms. */
  vectors: Int16Array;
  /** For each form the places whose rows have been worked out, a bit each. */
  known: Uint16Array;
  /** The addresses of the rows to be added; the last is that of the bias. */
  addresses: Int32Array;
  /** What came out: sums that are above 0; others count as 0. */
  units: Int16Array;
}

/** How large a layer is. */
export interface LayerSize {
  places: number;
  /** Forms that it keeps rows of. */
  forms: number;
  /** Rows that are added up at a time. */
  added: number;
}

const BIAS_ROW = 1;
const FIRST_FIXED = 2;
const BYTES = Int16Array.BYTES_PER_ELEMENT;

/** Bytes that the rows and vectors of forms take in a layer. */
export function bytesOfForms(hidden: number, dimensions: number, { places, forms }: LayerSize): number {
  return forms * (places * hidden + dimensions) * BYTES;
}

export function makeLayer(
  arena: Arena,
  weights: { matrix: Int16Array; bias: Int16Array; fixed: Int16Array },
  { places, forms, added }: LayerSize,
): Layer {
  const { matrix, bias, fixed } = weights;
  const hidden = bias.length;
  if ((hidden * BYTES) % STRETCH !== 0)
    throw new Error(`A hidden layer needs a multiple of ${String(STRETCH / BYTES)} units.`);
  const dimensions = matrix.length / hidden / places;
  const formsFrom = FIRST_FIXED + fixed.length / hidden;
  const rows = takeNumbers(arena, (formsFrom + forms * places) * hidden);
  rows.set(bias, BIAS_ROW * hidden);
  rows.set(fixed, FIRST_FIXED * hidden);
  const addresses = takeLongNumbers(arena, added + 1);
  addresses[added] = rows.byteOffset + BIAS_ROW * hidden * BYTES;
  return {
    kernels: arena.kernels,
    hidden,
    places,
    dimensions,
    matrix: keepNumbers(arena, matrix),
    rows,
    formsFrom,
    vectors: takeNumbers(arena, forms * dimensions),
    known: new Uint16Array(forms),
    addresses,
    units: takeNumbers(arena, hidden),
  };
}

/** Takes in a form as that of the `slot`, in place of the one that was there. */
export function addForm({ vectors, known, dimensions }: Layer, slot: number, vector: Int16Array): void {
  vectors.set(vector, slot * dimensions);
  known[slot] = 0;
}

/** The address of the row that adds nothing: where a place is empty. */
export function addressOfNothing({ rows }: Layer): number {
  return rows.byteOffset;
}

/** How far apart the addresses of two rows are. */
export function bytesOfRow({ hidden }: Layer): number {
  return hidden * BYTES;
}

/** The address of a fixed row. */
export function addressOfFixed({ rows, hidden }: Layer, row: number): number {
  return rows.byteOffset + (FIRST_FIXED + row) * hidden * BYTES;
}

/** The address of the row of a form that stands at a place. */
export function addressOfForm(layer: Layer, slot: number, place: number): number {
  const { rows, formsFrom, places, hidden, known } = layer;
  const address = rows.byteOffset + (formsFrom + slot * places + place) * hidden * BYTES;
  const bits = known[slot] ?? 0;
  if ((bits & (1 << place)) === 0) {
    known[slot] = bits | (1 << place);
    const { kernels, vectors, dimensions, matrix } = layer;
    kernels.multiply(
      vectors.byteOffset + slot * dimensions * BYTES,
      dimensions * BYTES,
      matrix.byteOffset + place * dimensions * hidden * BYTES,
      hidden * BYTES,
      address,
    );
  }
  return address;
}

/** Adds up the rows that `addresses` names and the bias, which gives the units. */
export function runLayer({ kernels, addresses, hidden, units }: Layer): void {
  kernels.sumRows(addresses.byteOffset, addresses.length, hidden * BYTES, units.byteOffset);
}

/** What a layer may answer: a row of weights for each answer, one for each unit, and a bias. */
export interface Outputs {
  layer: Layer;
  weights: Int16Array;
  bias: Int32Array;
  /** The scores of the answers that were asked for last. */
  scores: Int32Array;
}

export function makeOutputs(arena: Arena, layer: Layer, weights: Int16Array, bias: Int16Array): Outputs {
  return {
    layer,
    weights: keepNumbers(arena, weights),
    // As large as products of units and weights are.
    bias: Int32Array.from(bias, (value) => (value << ONE_BITS) >> UNIT_BITS),
    scores: takeLongNumbers(arena, bias.length),
  };
}

/** Scores `count` answers from the number `first` on. */
export function scoreOutputs({ layer, weights, bias, scores }: Outputs, first: number, count: number): void {
  const { kernels, units, hidden } = layer;
  const rows = weights.byteOffset + first * hidden * BYTES;
  kernels.scoreRows(units.byteOffset, rows, count, hidden * BYTES, scores.byteOffset);
  for (let answer = 0; answer < count; answer++)
    scores[answer] = (scores[answer] ?? 0) + (bias[first + answer] ?? 0);
}

/** The number of the best of the answers that were scored last, from 0 on. */
export function bestOf({ scores }: Outputs, count: number): number {
  let best = 0;
  for (let answer = 1; answer < count; answer++)
    if ((scores[answer] ?? 0) > (scores[best] ?? 0)) best = answer;
  return best;
}
