import { readFileSync } from 'node:fs';
import { stemOf } from '../../src/parse/events/learned/wordFacts.js';
import { hashOf } from '../../src/parse/events/net/hash.js';
import { DIMENSIONS } from './net.js';

/** Number of the most common words that have vectors. */
export const WORDS_OF_VECTORS = 16_000;

/** Hashes of stems in ascending order, with their unit vectors. */
export interface Stems {
  stems: Uint32Array;
  vectors: Float32Array;
}

/** The stems of the most common words, from vectors in the format of wink-nlp. A stem has the mean of its words' vectors. */
export function readStems(path: string, words: number): Stems {
  const { vectors } = JSON.parse(readFileSync(path, 'utf8')) as { vectors: Record<string, number[]> };
  const sums = new Map<number, Float64Array>();
  const chosen = Object.keys(vectors).filter((word) => /\p{L}/u.test(word));
  for (const word of chosen.slice(0, words)) {
    const stem = hashOf(stemOf(word)) >>> 0;
    const sum = sums.get(stem) ?? new Float64Array(DIMENSIONS);
    const vector = vectors[word] ?? [];
    const length = lengthOf(vector.slice(0, DIMENSIONS));
    for (let at = 0; at < DIMENSIONS; at++) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0) / length;
    sums.set(stem, sum);
  }
  const stems = Uint32Array.from(sums.keys()).sort();
  const table = new Float32Array(stems.length * DIMENSIONS);
  for (const [place, stem] of stems.entries()) {
    const sum = sums.get(stem) ?? new Float64Array(DIMENSIONS);
    const length = lengthOf(sum);
    for (let at = 0; at < DIMENSIONS; at++) table[place * DIMENSIONS + at] = (sum[at] ?? 0) / length;
  }
  return { stems, vectors: table };
}

function lengthOf(vector: Iterable<number>): number {
  let square = 0;
  for (const value of vector) square += value * value;
  return Math.sqrt(square) || 1;
}
