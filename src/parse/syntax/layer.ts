import { pairRows, putNumbers, takeBytes, type NetMemory } from './kernels.js';

/**
 * The hidden layer of the tagger or the parser, whose input is a sum of rows. Some rows are fixed; others
 * belong to a form at a position, and are the product of the form's vector and the position's part of the
 * matrix. Those are computed on first use and cached. Addresses are in the net's memory.
 */
export interface Layer {
  memory: NetMemory;
  places: number;
  /** Length of a row and of a vector in bytes. */
  rowLength: number;
  vectorLength: number;
  /** The matrix, its rows interleaved in pairs. */
  matrix: number;
  /** The bias, then the fixed rows. */
  fixed: number;
  /** `places` rows for each form, and its vector. */
  forms: number;
  vectors: number;
  /** For each form a bit set of the positions whose rows are computed. */
  known: Uint16Array;
  /** Addresses of the rows to add; the first is the bias. */
  offsets: Int32Array;
  /** The layer's output. */
  units: number;
}

/** Size of a number in bytes. */
const BYTES = Int16Array.BYTES_PER_ELEMENT;
/** How many numbers of a row and of a vector the kernels process at a time. */
const ROW_STEP = 32;
const VECTOR_STEP = 2;

/** The numbers of a layer and its limits. */
interface LayerParts {
  matrix: Int16Array;
  bias: Int16Array;
  fixed: Int16Array;
  places: number;
  /** Maximum number of rows to add at a time. */
  most: number;
  /** Maximum number of cached forms. */
  forms: number;
}

export function makeLayer(
  memory: NetMemory,
  { matrix, bias, fixed, places, most, forms }: LayerParts,
): Layer {
  const hidden = bias.length;
  if (hidden % ROW_STEP !== 0)
    throw new Error(`A hidden layer needs a multiple of ${String(ROW_STEP)} units.`);
  const dimensions = matrix.length / hidden / places;
  if (dimensions % VECTOR_STEP !== 0)
    throw new Error(`Vectors need a multiple of ${String(VECTOR_STEP)} numbers.`);
  const rowLength = hidden * BYTES;
  const vectorLength = dimensions * BYTES;
  const rows = new Int16Array(hidden + fixed.length);
  rows.set(bias);
  rows.set(fixed, hidden);
  const layer: Layer = {
    memory,
    places,
    rowLength,
    vectorLength,
    matrix: putNumbers(memory, pairRows(matrix, hidden)),
    fixed: putNumbers(memory, rows),
    forms: takeBytes(memory, forms * places * rowLength),
    vectors: takeBytes(memory, forms * vectorLength),
    known: new Uint16Array(forms),
    offsets: new Int32Array(
      memory.buffer,
      takeBytes(memory, (most + 1) * Int32Array.BYTES_PER_ELEMENT),
      most + 1,
    ),
    units: takeBytes(memory, rowLength),
  };
  layer.offsets[0] = layer.fixed;
  return layer;
}

/** Caches a form in a slot, replacing the previous one. */
export function addForm(
  { memory, vectors, vectorLength, known }: Layer,
  slot: number,
  vector: Int16Array,
): void {
  memory.numbers.set(vector, (vectors + slot * vectorLength) / BYTES);
  known[slot] = 0;
}

/** Address of the row of a form at a position, computed if need be. */
export function rowOfForm(layer: Layer, slot: number, place: number): number {
  const { forms, places, rowLength, known } = layer;
  const row = forms + (slot * places + place) * rowLength;
  const bits = known[slot] ?? 0;
  if ((bits & (1 << place)) === 0) {
    known[slot] = bits | (1 << place);
    writeRow(layer, slot, place, row);
  }
  return row;
}

function writeRow(layer: Layer, slot: number, place: number, row: number): void {
  const { memory, matrix, rowLength, vectors, vectorLength } = layer;
  const part = matrix + (place * vectorLength * rowLength) / BYTES;
  memory.kernels.multiply(vectors + slot * vectorLength, vectorLength, part, rowLength, row);
}

/** Address of a fixed row. */
export function rowOfFixed({ fixed, rowLength }: Layer, row: number): number {
  return fixed + (1 + row) * rowLength;
}

/** Adds up the first `count` rows that `offsets` lists, the bias included, and computes the units. */
export function runLayer({ memory, offsets, rowLength, units }: Layer, count: number): void {
  memory.kernels.addRows(offsets.byteOffset, count, rowLength, units);
}

/** The output layer: a row of weights and a bias for each output. */
export interface Outputs {
  layer: Layer;
  rows: number;
  biases: number;
}

/** Units are scaled down by this factor relative to weights: see `addRows`. */
const COARSER = 4;

/** @param one the number that represents 1 among the weights */
export function makeOutputs(layer: Layer, weights: Int16Array, bias: Int16Array, one: number): Outputs {
  const { memory } = layer;
  return {
    layer,
    rows: putNumbers(memory, weights),
    biases: putNumbers(
      memory,
      Int32Array.from(bias, (value) => (value * one) / COARSER),
    ),
  };
}

const BIAS_BYTES = Int32Array.BYTES_PER_ELEMENT;

/** The best of `count` outputs from `first` on, counted from 0, after the latest run of the layer. */
export function bestOutput({ layer, rows, biases }: Outputs, first: number, count: number): number {
  const { memory, units, rowLength } = layer;
  return memory.kernels.best(units, rows + first * rowLength, rowLength, biases + first * BIAS_BYTES, count);
}

/** The score of one output after the latest run of the layer. */
export function scoreOutput({ layer, rows, biases }: Outputs, output: number): number {
  const { memory, units, rowLength } = layer;
  return memory.kernels.score(units, rows + output * rowLength, rowLength, biases + output * BIAS_BYTES);
}
