import { inflateSync } from 'node:zlib';
import { READER_WEIGHTS } from '../../data/readerWeights.js';
import type { EventType } from '../../types.js';
import { SLOTS, WORDS, type Features } from './features.js';

/** What a candidate may tell, in the order of the net's outcomes; the first outcome is that it tells nothing. */
export const OUTCOMES: readonly EventType[] = [
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST',
  'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
]; // prettier-ignore

/** Hidden units of the net. */
export const HIDDEN = 24;
/** Numbers to a word's vector. */
export const NECK = 16;

/** The net: weights of the features, vectors of words, and what leads from them to the outcomes. */
export interface ReaderNet {
  /** Hashes of stems, in rising order as unsigned numbers, and their vectors, NECK numbers each. */
  stems: Uint32Array;
  vectors: Float32Array;
  /** How often the stem told an event in what the net learned from, of 255. */
  shares: Uint8Array;
  /** HIDDEN numbers for each slot. */
  features: Float32Array;
  /** HIDDEN numbers for each place of a word and each number of its vector. */
  projection: Float32Array;
  /** One number for each hidden unit and outcome. */
  output: Float32Array;
  bias: Float32Array;
}

/**
 * The file of weights: the numbers of stems and the scales of the five tables, the stems as differences of 7 bits a byte, a byte
 * for each that says how often it tells, the vectors with 4 bits a number, and the other tables with 8.
 */
export function packNet(net: ReaderNet): Buffer {
  const { stems, vectors, shares } = net;
  const tables = [net.features, net.projection, net.output, net.bias];
  const scales = [scaleOf(vectors, 7), ...tables.map((table) => scaleOf(table, 127))];
  const head = Buffer.alloc(4 + 4 * scales.length);
  head.writeUInt32LE(stems.length);
  for (const [at, scale] of scales.entries()) head.writeFloatLE(scale, 4 + 4 * at);
  const deltas: number[] = [];
  let before = 0;
  for (const stem of stems) {
    let delta = stem - before;
    before = stem;
    for (; delta >= 128; delta = Math.floor(delta / 128)) deltas.push((delta & 127) | 128);
    deltas.push(delta);
  }
  const nibbles = new Uint8Array(vectors.length / 2);
  for (const at of nibbles.keys())
    nibbles[at] =
      nibble(vectors[2 * at] ?? 0, scales[0] ?? 1) * 16 + nibble(vectors[2 * at + 1] ?? 0, scales[0] ?? 1);
  const bytes = tables.map((table, at) =>
    Buffer.from(
      Int8Array.from(table, (value) => clamp(Math.round(value / (scales[at + 1] ?? 1)), 127)).buffer,
    ),
  );
  return Buffer.concat([head, Buffer.from(deltas), shares, nibbles, ...bytes]);
}

/** Vectors have few large numbers: the scale is that of the usual ones, and the others are cut. */
function scaleOf(table: Float32Array, most: number): number {
  if (most === 127)
    return Math.fround(table.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1e-9) / most);
  let squares = 0;
  for (const value of table) squares += value * value;
  return Math.fround((2.5 * Math.sqrt(squares / table.length)) / most);
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

function nibble(value: number, scale: number): number {
  return clamp(Math.round(value / scale), 7) + 8;
}

/** @throws Error when the bytes are not those of a net */
export function unpackNet(bytes: Buffer): ReaderNet {
  const count = bytes.readUInt32LE(0);
  const scales = [0, 1, 2, 3, 4].map((at) => bytes.readFloatLE(4 + 4 * at));
  const stems = new Uint32Array(count);
  let position = 24;
  let stem = 0;
  for (let at = 0; at < count; at++) {
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[position++] ?? 0;
      stem += (byte & 127) * factor;
      if (byte < 128) break;
    }
    stems[at] = stem;
  }
  const shares = Uint8Array.from(bytes.subarray(position, position + count));
  position += count;
  const vectors = new Float32Array(count * NECK);
  for (let at = 0; at < vectors.length; at += 2) {
    const byte = bytes[position++] ?? 0;
    vectors[at] = ((byte >> 4) - 8) * (scales[0] ?? 1);
    vectors[at + 1] = ((byte & 15) - 8) * (scales[0] ?? 1);
  }
  const read = (length: number, scale = 1): Float32Array => {
    const table = new Float32Array(length);
    for (let at = 0; at < length; at++) table[at] = (((bytes[position++] ?? 0) << 24) >> 24) * scale;
    return table;
  };
  const features = read(SLOTS * HIDDEN, scales[1]);
  const projection = read(WORDS * NECK * HIDDEN, scales[2]);
  const output = read(HIDDEN * (OUTCOMES.length + 1), scales[3]);
  const bias = read(OUTCOMES.length + 1, scales[4]);
  if (position !== bytes.length)
    throw new Error(
      `src/parse/data/readerWeights.ts is damaged: ${position} bytes expected, ${bytes.length} found.`,
    );
  return { stems, vectors, shares, features, projection, output, bias };
}

let net: ReaderNet | null = null;

function loadNet(): ReaderNet {
  net ??= unpackNet(inflateSync(Buffer.from(READER_WEIGHTS, 'base64')));
  return net;
}

/** Where a stem stands in the net's list, by its hash; -1 for one it does not know. */
export function placeOf({ stems }: Pick<ReaderNet, 'stems'>, hash: number): number {
  const wanted = hash >>> 0;
  let low = 0;
  let high = stems.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stems[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return stems[low] === wanted ? low : -1;
}

/** How often a stem told an event in what the net learned from, 0 to 1; by the hash of the stem. */
export function shareOf(hash: number): number {
  const known = loadNet();
  const place = placeOf(known, hash);
  return place < 0 ? 0 : (known.shares[place] ?? 0) / 255;
}

const hidden = new Float64Array(HIDDEN);
const chances = new Float64Array(OUTCOMES.length + 1);

const MOST_PROJECTED = 20_000;
const projections = new Map<number, Float64Array>();

/** What the vector of a word in a role adds to the hidden units: the same words come again and again. */
function projectedOf({ vectors, projection }: ReaderNet, place: number, role: number): Float64Array {
  const key = place * WORDS + role;
  const known = projections.get(key);
  if (known) return known;
  const sums = new Float64Array(HIDDEN);
  for (let number = 0; number < NECK; number++) {
    const value = vectors[place * NECK + number] ?? 0;
    for (let unit = 0, at = (role * NECK + number) * HIDDEN; unit < HIDDEN; unit++, at++)
      sums[unit] = (sums[unit] ?? 0) + value * (projection[at] ?? 0);
  }
  if (projections.size >= MOST_PROJECTED) projections.clear();
  projections.set(key, sums);
  return sums;
}

/** How likely a candidate tells nothing, and each of the types: shares that add up to 1, valid until the next call. */
export function chancesOf(features: Features): Float64Array {
  const known = loadNet();
  hidden.fill(0);
  const { slots, words } = features;
  for (const slot of slots) {
    const from = slot * HIDDEN;
    for (let unit = 0; unit < HIDDEN; unit++)
      hidden[unit] = (hidden[unit] ?? 0) + (known.features[from + unit] ?? 0);
  }
  for (let role = 0; role < words.length; role++) {
    const word = words[role] ?? 0;
    const place = word === 0 ? -1 : placeOf(known, word);
    if (place < 0) continue;
    const projected = projectedOf(known, place, role);
    for (let unit = 0; unit < HIDDEN; unit++) hidden[unit] = (hidden[unit] ?? 0) + (projected[unit] ?? 0);
  }
  chances.set(known.bias);
  const width = chances.length;
  for (let unit = 0; unit < HIDDEN; unit++) {
    const value = hidden[unit] ?? 0;
    if (value <= 0) continue;
    for (let outcome = 0; outcome < width; outcome++)
      chances[outcome] = (chances[outcome] ?? 0) + value * (known.output[unit * width + outcome] ?? 0);
  }
  let most = -Infinity;
  for (const value of chances) most = Math.max(most, value);
  let sum = 0;
  for (let outcome = 0; outcome < width; outcome++)
    sum += chances[outcome] = Math.exp((chances[outcome] ?? 0) - most);
  for (let outcome = 0; outcome < width; outcome++) chances[outcome] = (chances[outcome] ?? 0) / sum;
  return chances;
}
