import { inflateSync } from 'node:zlib';
import { COMMON_WORDS, WEIGHTS, WORD_CLASSES } from '../data/taggerWeights.js';
import { bitsOnceAForm, onceAForm } from '../forms.js';
import { wordSet } from '../tables.js';
import type { Document, Form } from '../types.js';
import {
  AROUND,
  featuresBefore,
  featuresBehind,
  featuresFarBefore,
  featuresFarBehind,
  frameFeatures,
  makeFactsReader,
  makeReading,
  MEMORIES,
  memoryFeatures,
  ownFeatures,
  placeFeatures,
  PLACES,
  readFeatures,
  type FactsReader,
  type StretchReading,
} from './features.js';
import {
  bodyShare,
  findBestPath,
  LABELS,
  makeLattice,
  personShare,
  stepsOf,
  sumWays,
  weighAlone,
  type Lattice,
} from './lattice.js';
import { isWithParticle } from './particles.js';
import type { NameType, TaggedName } from './taggedName.js';
import { splitTails } from './tails.js';
import { unpackClasses, type ClassFinder } from './wordClasses.js';

/** The tagger's output for a document. */
export interface Tagging {
  /** In text order, without overlaps. */
  names: TaggedName[];
  /** For each token, the probability (0 to 255) that it belongs to a person's name. */
  shares: Uint8Array;
  /** The same for an organization's name. */
  bodyShares: Uint8Array;
}

const TYPES: readonly NameType[] = ['PERSON', 'ORG', 'LOC', 'OTHER'];

/** The trained weights: an open-addressing hash table from feature to one weight per label. */
export interface Model {
  mask: number;
  /** A slot is 16 bytes, the feature's hash and a weight for each label, so that it fits one cache line. */
  keys: Int32Array;
  /** A view of the same bytes. In units of `scale`. */
  weights: Int8Array;
  scale: number;
  /** Factor of label pair [from * LABELS + to]. */
  steps: Float64Array;
  factsOf: FactsReader;
  /** Cached sums of the weights of feature groups. */
  sums: GroupSums;
}

/** One number per label. */
type Sums = readonly [number, number, number, number, number, number, number, number, number];

interface GroupSums {
  /** Sums for a word as the token itself, the previous word, the next word, and the words two away. */
  own: (form: Form) => Sums;
  before: (form: Form) => Sums;
  behind: (form: Form) => Sums;
  /** Sums for padding beyond the ends of a sentence. */
  farBefore: (form: Form) => Sums;
  farBehind: (form: Form) => Sums;
  nothingBefore: Sums;
  nothingBehind: Sums;
  nothingFarBefore: Sums;
  nothingFarBehind: Sums;
  memory: (Sums | undefined)[];
  place: (Sums | undefined)[];
}

let model: Model | undefined;

/** Reusable buffers for one stretch. */
interface Desk {
  tokens: number;
  reading: StretchReading;
  scores: Float32Array;
  lattice: Lattice;
}

const FEWEST = 64;
const MOST_KEPT = 4096;
let desk = makeDesk(FEWEST);

function makeDesk(tokens: number): Desk {
  return {
    tokens,
    reading: makeReading(tokens),
    scores: new Float32Array(tokens * LABELS),
    lattice: makeLattice(tokens),
  };
}

/**
 * Words that are capitalized only as first words of sentences and are too frequent to run the tagger on.
 * "So", "An", "To" and "No" are left out because they are family names, "WHO" because it is a body.
 */
const NEVER_NAMES = wordSet(
  'The A I It He She We You They This That These Those His Her Its Their Our But And Or In On At For By With From As If ' +
    'When While After Before Since Because Although There Here What Where Who Why Which During Despite However ' +
    'Meanwhile According Then Some Many Also',
);
const isNeverName = bitsOnceAForm(({ text }) => (NEVER_NAMES.has(text) ? 1 : 0));

/** Tags the names of people, organizations and places. */
export function tagNames(document: Document): Tagging {
  model ??= unpack(WEIGHTS, COMMON_WORDS, unpackClasses(WORD_CLASSES));
  const tagging = tagWith(model, document);
  for (const name of tagging.names)
    if (name.type === 'ORG' && isWithParticle(document.tokens, name.from, name.to)) name.type = 'PERSON';
  tagging.names = splitTails(document.tokens, tagging.names);
  return tagging;
}

/** The same with a given model. */
export function tagWith(trained: Model, document: Document): Tagging {
  const reader = readFeatures(document, trained.factsOf);
  const shares = new Uint8Array(document.tokens.length);
  const bodyShares = new Uint8Array(document.tokens.length);
  const names: TaggedName[] = [];
  for (const stretch of reader.stretches) {
    const length = stretch.to - stretch.from;
    const first = document.tokens[stretch.from];
    if (length === 1 && first !== undefined && isNeverName(first.form) === 1) continue;
    if (length > desk.tokens) desk = makeDesk(2 * length);
    const { reading, scores, lattice } = desk;
    reader.read(stretch, reading);
    score(trained, reading, length, scores);
    if (length === 1) weighAlone(lattice, scores, trained.steps);
    else {
      sumWays(lattice, scores, trained.steps, length);
      findBestPath(lattice, trained.steps, length);
    }
    for (let index = 0; index < length; index++) {
      shares[stretch.from + index] = Math.round(255 * personShare(lattice, index));
      bodyShares[stretch.from + index] = Math.round(255 * bodyShare(lattice, index));
    }
    collect(lattice, length, stretch.from, names);
  }
  if (desk.tokens > MOST_KEPT) desk = makeDesk(FEWEST);
  return { names, shares, bodyShares };
}

/**
 * Adds up the weights of each token's features, group by group. Unrolled for the nine labels: this is the
 * hottest loop.
 */
export function score(trained: Model, reading: StretchReading, length: number, scores: Float32Array): void {
  const { mask, keys, weights, scale, sums, factsOf } = trained;
  const { forms, memory, place, around } = reading;
  const first = forms[1] ?? null;
  const last = forms[length + 2] ?? null;
  const frame = sumUp(trained, frameFeatures(factsOf(first), factsOf(last)));
  let feature = 0;
  for (let index = 0; index < length; index++) {
    const form = forms[index + 2] ?? null;
    if (form === null) throw new Error('A stretch has a form for each of its tokens.');
    const farBefore = forms[index] ?? null;
    const before = forms[index + 1] ?? null;
    const behind = forms[index + 3] ?? null;
    const farBehind = forms[index + 4] ?? null;
    const memoryKey = memory[index] ?? 0;
    const placeKey = place[index] ?? 0;
    const own = sums.own(form);
    const left = before === null ? sums.nothingBefore : sums.before(before);
    const right = behind === null ? sums.nothingBehind : sums.behind(behind);
    const farLeft = farBefore === null ? sums.nothingFarBefore : sums.farBefore(farBefore);
    const farRight = farBehind === null ? sums.nothingFarBehind : sums.farBehind(farBehind);
    const seen = (sums.memory[memoryKey] ??= sumUp(trained, memoryFeatures(memoryKey)));
    const spot = (sums.place[placeKey] ??= sumUp(trained, placeFeatures(placeKey)));
    let sum0 = own[0] + left[0] + right[0] + seen[0] + spot[0] + frame[0] + farLeft[0] + farRight[0];
    let sum1 = own[1] + left[1] + right[1] + seen[1] + spot[1] + frame[1] + farLeft[1] + farRight[1];
    let sum2 = own[2] + left[2] + right[2] + seen[2] + spot[2] + frame[2] + farLeft[2] + farRight[2];
    let sum3 = own[3] + left[3] + right[3] + seen[3] + spot[3] + frame[3] + farLeft[3] + farRight[3];
    let sum4 = own[4] + left[4] + right[4] + seen[4] + spot[4] + frame[4] + farLeft[4] + farRight[4];
    let sum5 = own[5] + left[5] + right[5] + seen[5] + spot[5] + frame[5] + farLeft[5] + farRight[5];
    let sum6 = own[6] + left[6] + right[6] + seen[6] + spot[6] + frame[6] + farLeft[6] + farRight[6];
    let sum7 = own[7] + left[7] + right[7] + seen[7] + spot[7] + frame[7] + farLeft[7] + farRight[7];
    let sum8 = own[8] + left[8] + right[8] + seen[8] + spot[8] + frame[8] + farLeft[8] + farRight[8];
    for (const end = feature + AROUND; feature < end; feature++) {
      const row = rowOf(keys, mask, around[feature] ?? 0);
      if (row < 0) continue;
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

/** Index of a feature's weights, -1 if it has none. */
function rowOf(keys: Int32Array, mask: number, key: number): number {
  let slot = (key ^ (key >>> 15)) & mask;
  for (;;) {
    const found = keys[slot * KEY_STEP];
    if (found === 0) return -1;
    if (found === key) return slot * SLOT_BYTES + KEY_BYTES;
    slot = (slot + 1) & mask;
  }
}

/** Adds up the weights of some features. */
function sumUp(
  { keys, mask, weights }: Pick<Model, 'keys' | 'mask' | 'weights'>,
  features: readonly number[],
): Sums {
  const sums: [number, number, number, number, number, number, number, number, number] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  for (const feature of features) {
    const row = rowOf(keys, mask, feature);
    if (row < 0) continue;
    for (let label = 0; label < LABELS; label++)
      sums[label] = (sums[label] ?? 0) + (weights[row + label] ?? 0);
  }
  return sums;
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
 * Unpacks the weights. The format is deflated: a header of four 32-bit numbers (number of features, table
 * size, bits of the scale, bytes of the keys); the transitions as floats; the sorted keys as differences in
 * 7-bit groups; the weights as signed bytes.
 */
export function unpack(packed: string, commonWords: string, classOf: ClassFinder): Model {
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
  const factsOf = makeFactsReader(new Set(commonWords.split(' ')), classOf);
  const sums = makeSums({ mask, keys, weights }, factsOf);
  return { mask, keys, weights, scale, steps: stepsOf(transitions), factsOf, sums };
}

function makeSums(table: Pick<Model, 'keys' | 'mask' | 'weights'>, factsOf: FactsReader): GroupSums {
  const nothing = factsOf(null);
  return {
    own: onceAForm((form) => sumUp(table, ownFeatures(factsOf(form)))),
    before: onceAForm((form) => sumUp(table, featuresBefore(factsOf(form)))),
    behind: onceAForm((form) => sumUp(table, featuresBehind(factsOf(form)))),
    farBefore: onceAForm((form) => sumUp(table, featuresFarBefore(factsOf(form)))),
    farBehind: onceAForm((form) => sumUp(table, featuresFarBehind(factsOf(form)))),
    nothingFarBefore: sumUp(table, featuresFarBefore(nothing)),
    nothingFarBehind: sumUp(table, featuresFarBehind(nothing)),
    nothingBefore: sumUp(table, featuresBefore(nothing)),
    nothingBehind: sumUp(table, featuresBehind(nothing)),
    memory: new Array<Sums | undefined>(MEMORIES).fill(undefined),
    place: new Array<Sums | undefined>(PLACES).fill(undefined),
  };
}
