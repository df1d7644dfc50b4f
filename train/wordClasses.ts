/**
 * Classes of words that occur in similar contexts. Word vectors are clustered, and each cluster is clustered again, so that
 * the first bits of a class are its larger cluster. Only basic arithmetic and square roots are used, which give the same bits on
 * every machine.
 */
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { hash } from '../src/parse/people/features.js';

/** Clusters on each level: 5, 3 and 2 bits of a class, which src/parse/people/wordClasses.ts separates. */
const LEVELS = [32, 8, 4];
const ROUNDS = 12;

/** The class of each of the most common words, from 1, from vectors in the format of wink-nlp, which are sorted by frequency. */
export function readWordClasses(path: string, words: number): Map<string, number> {
  const { vectors, dimensions } = JSON.parse(readFileSync(path, 'utf8')) as {
    vectors: Record<string, number[]>;
    dimensions: number;
  };
  const chosen = Object.keys(vectors)
    .filter((word) => /\p{L}/u.test(word))
    .slice(0, words);
  const points = new Float32Array(chosen.length * dimensions);
  const mean = new Float64Array(dimensions);
  for (const word of chosen)
    for (let at = 0; at < dimensions; at++)
      mean[at] = (mean[at] ?? 0) + (vectors[word]?.[at] ?? 0) / chosen.length;
  for (const [row, word] of chosen.entries()) {
    const vector = Array.from(mean, (value, at) => (vectors[word]?.[at] ?? 0) - value);
    let square = 0;
    for (let at = 0; at < dimensions; at++) square += (vector[at] ?? 0) * (vector[at] ?? 0);
    for (let at = 0; at < dimensions; at++)
      points[row * dimensions + at] = (vector[at] ?? 0) / Math.sqrt(square);
  }
  const classes = new Uint16Array(chosen.length);
  split(points, dimensions, Int32Array.from(chosen.keys()), 0, classes);
  return new Map(chosen.map((word, row) => [word, (classes[row] ?? 0) + 1]));
}

/** Adds to the rows' classes their clusters on this level and those below. */
function split(
  points: Float32Array,
  dimensions: number,
  rows: Int32Array,
  level: number,
  classes: Uint16Array,
): void {
  const count = LEVELS[level];
  if (count === undefined || rows.length === 0) return;
  const groups = cluster(points, dimensions, rows, Math.min(count, rows.length));
  const below = LEVELS.slice(level + 1).reduce((product, each) => product * each, 1);
  for (let group = 0; group < count; group++) {
    const members = rows.filter((_, index) => groups[index] === group);
    for (const row of members) classes[row] = (classes[row] ?? 0) + group * below;
    split(points, dimensions, members, level + 1, classes);
  }
}

/** k-means on the unit sphere, starting from pseudo-random words among the 20,000 most common. */
function cluster(points: Float32Array, dimensions: number, rows: Int32Array, count: number): Uint8Array {
  const centres = new Float32Array(count * dimensions);
  let seed = 12345;
  for (let group = 0; group < count; group++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const row = rows[Math.floor((seed / 2 ** 32) * Math.min(rows.length, 20000))] ?? 0;
    centres.set(points.subarray(row * dimensions, (row + 1) * dimensions), group * dimensions);
  }
  const groups = new Uint8Array(rows.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (let index = 0; index < rows.length; index++)
      groups[index] = nearest(points, (rows[index] ?? 0) * dimensions, centres, count, dimensions);
    centres.fill(0);
    for (let index = 0; index < rows.length; index++) {
      const from = (rows[index] ?? 0) * dimensions;
      const to = (groups[index] ?? 0) * dimensions;
      for (let at = 0; at < dimensions; at++)
        centres[to + at] = (centres[to + at] ?? 0) + (points[from + at] ?? 0);
    }
    for (let group = 0; group < count; group++)
      normalise(centres.subarray(group * dimensions, (group + 1) * dimensions));
  }
  return groups;
}

function normalise(vector: Float32Array): void {
  let square = 0;
  for (const value of vector) square += value * value;
  const length = Math.sqrt(square);
  if (length > 0) for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) / length;
}

function nearest(
  points: Float32Array,
  from: number,
  centres: Float32Array,
  count: number,
  dimensions: number,
): number {
  let best = 0;
  let top = -Infinity;
  for (let group = 0; group < count; group++) {
    const to = group * dimensions;
    let product = 0;
    for (let at = 0; at < dimensions; at++) product += (points[from + at] ?? 0) * (centres[to + at] ?? 0);
    if (product > top) {
      top = product;
      best = group;
    }
  }
  return best;
}

/** Packs classes in the format that `unpackClasses` describes. Of words with the same hash, the most common counts. */
export function packClasses(classes: ReadonlyMap<string, number>): string {
  const byHash = new Map<number, number>();
  for (const [word, each] of classes) {
    const key = hash(word, 0, word.length) >>> 0;
    if (!byHash.has(key)) byHash.set(key, each);
  }
  const rows = [...byHash].sort((one, other) => one[0] - other[0]);
  const keyBytes: number[] = [];
  let last = 0;
  for (const [key] of rows) {
    let difference = key - last;
    last = key;
    for (; difference >= 128; difference = Math.floor(difference / 128))
      keyBytes.push((difference % 128) | 128);
    keyBytes.push(difference);
  }
  const head = 4 + keyBytes.length;
  const bytes = Buffer.alloc(head + 2 * rows.length);
  bytes.writeUInt32LE(rows.length, 0);
  bytes.set(keyBytes, 4);
  for (const [index, [, each]] of rows.entries()) bytes.writeUInt16LE(each, head + 2 * index);
  return deflateSync(bytes, { level: 9 }).toString('base64');
}
