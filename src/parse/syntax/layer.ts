import { pairRows, putNumbers, takeBytes, type NetMemory } from './kernels.js';

/**
 * The hidden layer of the tagger or of the parser: what it looks at are rows of numbers that are added up. Some rows are
 * fixed; others belong to a form and a place, and are the form's vector times that place's part of a matrix. Those are
 * worked out when a form is first met at a place, and kept. Addresses are those of the net's memory.
 */
export interface Layer {
  memory: NetMemory;
  places: number;
  /** Bytes of a row and of a vector. */
  rowLength: number;
  vectorLength: number;
  /** The matrix, with its rows in pairs. */
  matrix: number;
  /** The bias, then the fixed rows. */
  fixed: number;
  /** `places` rows for each form, and its vector. */
  forms: number;
  vectors: number;
  /** For each form the places whose rows have been worked out, a bit each. */
  known: Uint16Array;
  /** The addresses of the rows to be added, the first of which is the bias. */
  offsets: Int32Array;
  /** What came out. */
  units: number;
}

/** Bytes of a number. */
const BYTES = Int16Array.BYTES_PER_ELEMENT;
/** Numbers that the kernels take at a time, of a row and of a vector. */
const ROW_STEP = 32;
const VECTOR_STEP = 2;

/**
 * @param most rows that are added up at a time
 * @param forms that are kept
 */
export function makeLayer(
  memory: NetMemory,
  matrix: Int16Array,
  bias: Int16Array,
  fixed: Int16Array,
  places: number,
  most: number,
  forms: number,
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

/** Takes in a form as that of the `slot`, in place of the one that was there. */
export function addForm(
  { memory, vectors, vectorLength, known }: Layer,
  slot: number,
  vector: Int16Array,
): void {
  memory.numbers.set(vector, (vectors + slot * vectorLength) / BYTES);
  known[slot] = 0;
}

/** The address of the row of a form that stands at a place. */
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

/** The address of a fixed row. */
export function rowOfFixed({ fixed, rowLength }: Layer, row: number): number {
  return fixed + (1 + row) * rowLength;
}

/** Adds up the bias and the rows that `offsets` names behind it, `count` of them in all; the units are what comes out. */
export function runLayer({ memory, offsets, rowLength, units }: Layer, count: number): void {
  memory.kernels.addRows(offsets.byteOffset, count, rowLength, units);
}

/** What a layer may answer: a row of weights for each answer, one for each unit, and a bias. */
export interface Outputs {
  layer: Layer;
  rows: number;
  biases: number;
}

/** Units are so many times as large as weights: `addRows` divides them. */
const COARSER = 4;

/** @param one the number that stands for 1 among the weights */
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

/** The number, from 0 on, of the best among `count` answers from `first` on, after the last run of the layer. */
export function bestOutput({ layer, rows, biases }: Outputs, first: number, count: number): number {
  const { memory, units, rowLength } = layer;
  return memory.kernels.best(units, rows + first * rowLength, rowLength, biases + first * BIAS_BYTES, count);
}

/** The score of one answer after the last run of the layer. */
export function scoreOutput({ layer, rows, biases }: Outputs, output: number): number {
  const { memory, units, rowLength } = layer;
  return memory.kernels.score(units, rows + output * rowLength, rowLength, biases + output * BIAS_BYTES);
}
