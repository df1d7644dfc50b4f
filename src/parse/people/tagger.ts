import { inflateSync } from 'node:zlib';
import { COMMON_WORDS, WEIGHTS } from '../data/taggerWeights.js';
import type { Document } from '../types.js';
import { FEATURES, readFeatures } from './features.js';
import { findBestPath, LABELS, makeLattice, personShare, stepsOf, sumWays, type Lattice } from './lattice.js';

/** What a name is, as the tagger sees it. */
export type NameType = 'PERSON' | 'ORG' | 'LOC' | 'OTHER';

/** A name in the text: `document.tokens[from, to)`. */
export interface TaggedName {
  from: number;
  to: number;
  type: NameType;
}

/** What the tagger says of a document. */
export interface Tagging {
  /** In text order, not overlapping. */
  names: TaggedName[];
  /** For each token the probability (0 to 255) that it belongs to a person's name. */
  shares: Uint8Array;
}

const TYPES: readonly NameType[] = ['PERSON', 'ORG', 'LOC', 'OTHER'];

/** The trained weights: an open-addressing table from feature hash to one weight a label. */
export interface Model {
  mask: number;
  /** A slot is 16 bytes, so that one look into memory brings all of it: the feature's hash and a weight for each label. */
  keys: Int32Array;
  /** The same bytes. In units of `scale`. */
  weights: Int8Array;
  scale: number;
  /** Factor of label pair [from * LABELS + to]. */
  steps: Float64Array;
  common: ReadonlySet<string>;
}

let model: Model | undefined;

/** Room to work on one stretch, kept from text to text. */
interface Desk {
  tokens: number;
  buffer: Int32Array;
  scores: Float32Array;
  lattice: Lattice;
}

const FEWEST = 64;
const MOST_KEPT = 4096;
let desk = makeDesk(FEWEST);

function makeDesk(tokens: number): Desk {
  return {
    tokens,
    buffer: new Int32Array(tokens * FEATURES),
    scores: new Float32Array(tokens * LABELS),
    lattice: makeLattice(tokens),
  };
}

/** Marks the names of persons, organisations and places. */
export function tagNames(document: Document): Tagging {
  model ??= unpack(WEIGHTS, COMMON_WORDS);
  return tagWith(model, document);
}

/** The same with a given model. */
export function tagWith(trained: Model, document: Document): Tagging {
  const reader = readFeatures(document, trained.common);
  const shares = new Uint8Array(document.tokens.length);
  const names: TaggedName[] = [];
  for (const stretch of reader.stretches) {
    const length = stretch.to - stretch.from;
    if (length > desk.tokens) desk = makeDesk(2 * length);
    const { buffer, scores, lattice } = desk;
    reader.read(stretch, buffer);
    score(trained, buffer, length, scores);
    sumWays(lattice, scores, trained.steps, length);
    for (let index = 0; index < length; index++) {
      shares[stretch.from + index] = Math.round(255 * personShare(lattice, index));
    }
    findBestPath(lattice, trained.steps, length);
    collect(lattice, length, stretch.from, names);
  }
  if (desk.tokens > MOST_KEPT) desk = makeDesk(FEWEST);
  return { names, shares };
}

/** Sums the weights of each token's features. Written out for the nine labels: this loop is a tenth of the parse. */
function score(
  { mask, keys, weights, scale }: Model,
  buffer: Int32Array,
  length: number,
  scores: Float32Array,
): void {
  let feature = 0;
  for (let index = 0; index < length; index++) {
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    let sum4 = 0;
    let sum5 = 0;
    let sum6 = 0;
    let sum7 = 0;
    let sum8 = 0;
    for (const last = feature + FEATURES; feature < last; feature++) {
      const key = buffer[feature] ?? 0;
      let slot = (key ^ (key >>> 15)) & mask;
      let found = keys[slot * KEY_STEP];
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = keys[slot * KEY_STEP];
      }
      if (found === 0) continue;
      const row = slot * SLOT_BYTES + KEY_BYTES;
      sum0 += weights[row] ?? 0;
      sum1 += weights[row + 1] ?? 0;
      sum2 += weights[row + 2] ?? 0;
      sum3 += weights[row + 3] ?? 0;
      sum4 += weights[row + 4] ?? 0;
      sum5 += weights[row + 5] ?? 0;
      sum6 += weights[row + 6] ?? 0;
      sum7 += weights[row + 7] ?? 0;
      sum8 += weights[row + 8] ?? 0;
    }
    const row = index * LABELS;
    scores[row] = scale * sum0;
    scores[row + 1] = scale * sum1;
    scores[row + 2] = scale * sum2;
    scores[row + 3] = scale * sum3;
    scores[row + 4] = scale * sum4;
    scores[row + 5] = scale * sum5;
    scores[row + 6] = scale * sum6;
    scores[row + 7] = scale * sum7;
    scores[row + 8] = scale * sum8;
  }
}

const SLOT_BYTES = 16;
const KEY_BYTES = 4;
/** Slot size in units of `keys`. */
const KEY_STEP = SLOT_BYTES / KEY_BYTES;

/** Label 0 is outside; then beginning and inside of each type. */
function collect(lattice: Lattice, length: number, offset: number, names: TaggedName[]): void {
  const { path } = lattice;
  let index = 0;
  while (index < length) {
    const label = path[index] ?? 0;
    if (label === 0) {
      index++;
      continue;
    }
    const from = index;
    const inside = label + (label % 2);
    index++;
    while (index < length && path[index] === inside) index++;
    const type = TYPES[(inside >> 1) - 1] ?? 'OTHER';
    names.push({ from: offset + from, to: offset + index, type });
  }
}

/**
 * Unpacks the weights: deflated; header of four 32-bit numbers (features, table size, bits of the scale, bytes of the
 * keys); the transitions as floats; the sorted keys as differences of 7 bits a byte; the weights as signed bytes.
 */
export function unpack(packed: string, commonWords: string): Model {
  const bytes = inflateSync(Buffer.from(packed, 'base64'));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const size = view.getUint32(4, true);
  const scale = view.getFloat32(8, true);
  const keyBytes = view.getUint32(12, true);
  let position = 16;
  const transitions = new Float32Array(LABELS * LABELS);
  for (let index = 0; index < transitions.length; index++, position += 4) {
    transitions[index] = view.getFloat32(position, true);
  }
  let weightAt = position + keyBytes;
  const table = new ArrayBuffer(size * SLOT_BYTES);
  const keys = new Int32Array(table);
  const weights = new Int8Array(table);
  const mask = size - 1;
  let key = 0;
  for (let feature = 0; feature < count; feature++) {
    let difference = 0;
    let factor = 1;
    for (;;) {
      const byte = bytes[position++] ?? 0;
      difference += (byte & 127) * factor;
      if (byte < 128) break;
      factor *= 128;
    }
    key += difference;
    const signed = key | 0;
    let slot = (signed ^ (signed >>> 15)) & mask;
    while (keys[slot * KEY_STEP] !== 0) slot = (slot + 1) & mask;
    keys[slot * KEY_STEP] = signed;
    for (let label = 0; label < LABELS; label++) {
      weights[slot * SLOT_BYTES + KEY_BYTES + label] = view.getInt8(weightAt++);
    }
  }
  return { mask, keys, weights, scale, steps: stepsOf(transitions), common: new Set(commonWords.split(' ')) };
}
