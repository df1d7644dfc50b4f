import { FORM_FEATURES, WORD_FEATURE } from '../../src/parse/syntax/formKeys.js';
import { touch, type Matrix } from './matrix.js';
import type { Random } from './random.js';
import { NO_ROW, UNKNOWN_WORD, type Example } from './vocabulary.js';

/**
 * A layer over the vectors of a sentence's words, each of which is the sum of its features' rows. For each place in its
 * input, the layer has a matrix by which it multiplies the word's vector. Products and gradients are computed once for
 * each word and place, however often the layer sees the word there.
 */
export interface WordLayer {
  places: number;
  dimensions: number;
  hidden: number;
  /** places · dimensions rows of `hidden` numbers. */
  matrix: Matrix;
  /** `hidden` numbers for each word and place. */
  products: Float32Array;
  productGradients: Float32Array;
}

export function makeWordLayer(matrix: Matrix, places: number): WordLayer {
  return {
    places,
    dimensions: matrix.rows / places,
    hidden: matrix.width,
    matrix,
    products: new Float32Array(0),
    productGradients: new Float32Array(0),
  };
}

/** The rows of a sentence, with some words made unknown, so that the net learns to handle these; rare words most often. */
export function hideWords({ rows }: Example, counts: readonly number[], random: Random): Int32Array {
  const hidden = Int32Array.from(rows);
  for (let at = WORD_FEATURE; at < hidden.length; at += FORM_FEATURES) {
    const count = counts[hidden[at] ?? 0] ?? 0;
    if (random() < Math.max(HIDDEN / (HIDDEN + count), LEAST_HIDDEN)) hidden[at] = UNKNOWN_WORD;
  }
  return hidden;
}

const HIDDEN = 0.25;
const LEAST_HIDDEN = 0.02;

/** Words that are multiplied at a time. Sentences are padded to a multiple with zero vectors. */
const WORDS = 4;
/** Dimensions that are multiplied at a time. The length of vectors must be a multiple. */
const DIMENSIONS = 8;

/** The vectors of all words of a sentence. */
export function sumVectors(table: Matrix, rows: Int32Array): Float32Array {
  const { width, values } = table;
  const words = rows.length / FORM_FEATURES;
  const vectors = new Float32Array(Math.ceil(words / WORDS) * WORDS * width);
  for (const [at, row] of rows.entries()) {
    if (row === NO_ROW) continue;
    const from = row * width;
    const to = Math.floor(at / FORM_FEATURES) * width;
    for (let index = 0; index < width; index++)
      vectors[to + index] = (vectors[to + index] ?? 0) + (values[from + index] ?? 0);
  }
  return vectors;
}

/** Adds the gradients of the vectors to those of the table's rows. */
export function spreadGradients(table: Matrix, rows: Int32Array, vectorGradients: Float32Array): void {
  const { width, gradients } = table;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? NO_ROW;
    if (row === NO_ROW) continue;
    touch(table, row);
    const to = row * width;
    const from = Math.floor(at / FORM_FEATURES) * width;
    for (let index = 0; index < width; index++)
      gradients[to + index] = (gradients[to + index] ?? 0) + (vectorGradients[from + index] ?? 0);
  }
}

/** Computes the products of a sentence and clears their gradients. Eight rows at a time: no loop is hotter in training. */
export function multiply(layer: WordLayer, vectors: Float32Array): void {
  const { places, dimensions, hidden, matrix } = layer;
  if (dimensions % DIMENSIONS !== 0)
    throw new Error(`Vectors need a multiple of ${String(DIMENSIONS)} numbers.`);
  const words = vectors.length / dimensions;
  const size = words * places * hidden;
  if (layer.products.length < size) {
    layer.products = new Float32Array(size);
    layer.productGradients = new Float32Array(size);
  }
  const { products, productGradients } = layer;
  productGradients.fill(0, 0, size);
  products.fill(0, 0, size);
  const { values } = matrix;
  for (let row = 0; row < places * dimensions; row += DIMENSIONS) {
    const place = Math.floor(row / dimensions);
    for (let word = 0; word < words; word++) {
      const at = word * dimensions + (row % dimensions);
      const value0 = vectors[at] ?? 0;
      const value1 = vectors[at + 1] ?? 0;
      const value2 = vectors[at + 2] ?? 0;
      const value3 = vectors[at + 3] ?? 0;
      const value4 = vectors[at + 4] ?? 0;
      const value5 = vectors[at + 5] ?? 0;
      const value6 = vectors[at + 6] ?? 0;
      const value7 = vectors[at + 7] ?? 0;
      let from = row * hidden;
      let to = (word * places + place) * hidden;
      for (let unit = 0; unit < hidden; unit++, from++, to++) {
        products[to] =
          (products[to] ?? 0) +
          (value0 * (values[from] ?? 0) + value1 * (values[from + hidden] ?? 0)) +
          (value2 * (values[from + 2 * hidden] ?? 0) + value3 * (values[from + 3 * hidden] ?? 0)) +
          (value4 * (values[from + 4 * hidden] ?? 0) + value5 * (values[from + 5 * hidden] ?? 0)) +
          (value6 * (values[from + 6 * hidden] ?? 0) + value7 * (values[from + 7 * hidden] ?? 0));
      }
    }
  }
}

/** Propagates the gradients of the products to the matrix and to the vectors, by adding to `vectorGradients`. */
export function multiplyBack(layer: WordLayer, vectors: Float32Array, vectorGradients: Float32Array): void {
  const { places, dimensions, hidden, matrix, productGradients } = layer;
  const { values, gradients } = matrix;
  const words = vectors.length / dimensions;
  const stride = places * hidden;
  for (let row = 0; row < places * dimensions; row++) {
    const place = Math.floor(row / dimensions);
    const dimension = row % dimensions;
    for (let word = 0; word < words; word += WORDS) {
      const at = word * dimensions + dimension;
      const value0 = vectors[at] ?? 0;
      const value1 = vectors[at + dimensions] ?? 0;
      const value2 = vectors[at + 2 * dimensions] ?? 0;
      const value3 = vectors[at + 3 * dimensions] ?? 0;
      let sum0 = 0;
      let sum1 = 0;
      let sum2 = 0;
      let sum3 = 0;
      let from = word * stride + place * hidden;
      let to = row * hidden;
      for (let unit = 0; unit < hidden; unit++, from++, to++) {
        const gradient0 = productGradients[from] ?? 0;
        const gradient1 = productGradients[from + stride] ?? 0;
        const gradient2 = productGradients[from + 2 * stride] ?? 0;
        const gradient3 = productGradients[from + 3 * stride] ?? 0;
        const value = values[to] ?? 0;
        sum0 += gradient0 * value;
        sum1 += gradient1 * value;
        sum2 += gradient2 * value;
        sum3 += gradient3 * value;
        gradients[to] =
          (gradients[to] ?? 0) +
          (value0 * gradient0 + value1 * gradient1) +
          (value2 * gradient2 + value3 * gradient3);
      }
      vectorGradients[at] = (vectorGradients[at] ?? 0) + sum0;
      vectorGradients[at + dimensions] = (vectorGradients[at + dimensions] ?? 0) + sum1;
      vectorGradients[at + 2 * dimensions] = (vectorGradients[at + 2 * dimensions] ?? 0) + sum2;
      vectorGradients[at + 3 * dimensions] = (vectorGradients[at + 3 * dimensions] ?? 0) + sum3;
    }
  }
}
