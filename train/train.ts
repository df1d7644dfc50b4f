/**
 * Trains the name tagger (a linear-chain conditional random field) and writes its weights.
 *
 *   npx tsx train/train.ts --vectors vectors.json [--hold-out 10] [--output src/parse/data/taggerWeights.ts] data.jsonl[=weight] ...
 *
 * A data file has one JSON object per line: { text, entities: [{ start, end, type }] }, type PERSON, ORG, LOC or OTHER.
 * A file whose name ends in .txt has one text per line, with its names in braces (train/marked.ts).
 * Word vectors, in the format of wink-nlp, give the classes of words.
 * With --hold-out N every Nth record is left out of training and scored at the end.
 * The data and its licences are described in train/README.md. Only train/names/ is part of this repository.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deflateSync } from 'node:zlib';
import { readDocument } from '../src/parse/document.js';
import { allFeatures, makeFactsReader, makeReading, readFeatures } from '../src/parse/people/features.js';
import {
  addPairs,
  LABELS,
  makeLattice,
  mayFollow,
  stepsOf,
  sumWays,
  type Lattice,
} from '../src/parse/people/lattice.js';
import { tagWith, unpack } from '../src/parse/people/tagger.js';
import { unpackClasses } from '../src/parse/people/wordClasses.js';
import type { Document } from '../src/parse/types.js';
import { readMarked, type Marked, type MarkedName } from './marked.js';
import { packClasses, readWordClasses } from './wordClasses.js';

const EPOCHS = 12;
const RATE = 0.12;
const DECAY = 2e-6;
/** Rarer features are left out. */
const FEWEST = 3;
/** Features whose largest weight is below this are not written. */
const SMALLEST = 0.09;
/** Larger weights are cut to this. */
const LARGEST = 4;
const MOST_COMMON_WORDS = 9000;
/** Number of words that have a class. */
const MOST_CLASSED_WORDS = 80_000;
const TYPES = ['PERSON', 'ORG', 'LOC', 'OTHER'];

interface Example {
  document: Document;
  labels: Uint8Array;
  weight: number;
}

interface Chain {
  /** Dense feature ids, -1 for rare ones. */
  features: Int32Array;
  labels: Uint8Array;
  weight: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    vectors: { type: 'string' },
    'hold-out': { type: 'string' },
    output: { type: 'string', default: 'src/parse/data/taggerWeights.ts' },
  },
});

if (values.vectors === undefined) throw new Error('Expected --vectors FILE, the word vectors.');
const classes = packClasses(readWordClasses(values.vectors, MOST_CLASSED_WORDS));
const classOf = unpackClasses(classes);
const examples = positionals.flatMap(readExamples);
const every = Number(values['hold-out'] ?? 0);
const training = every > 0 ? examples.filter((_, index) => index % every !== 0) : examples;
const heldOut = every > 0 ? examples.filter((_, index) => index % every === 0) : [];
const common = findCommonWords(training);
const { chains, hashes } = makeChains(training, common);
console.error(
  `${String(training.length)} records, ${String(chains.length)} stretches, ${String(hashes.length)} features`,
);
const { weights, transitions } = fit(chains, hashes.length);
const packed = pack(hashes, weights, transitions);
const commonWords = [...common].join(' ');
writeFileSync(
  values.output,
  '// Made by train/train.ts; see train/README.md for the texts it was trained on, their authors and licences.\n\n' +
    '/** English words that are usually written in lower case. */\n' +
    `export const COMMON_WORDS =\n  ${quote(commonWords)};\n\n` +
    '/** Deflated, in base64; unpacked by people/tagger.ts. */\n' +
    `export const WEIGHTS =\n  '${packed}';\n\n` +
    '/** Classes of words; deflated, in base64; unpacked by people/wordClasses.ts. */\n' +
    `export const WORD_CLASSES =\n  '${classes}';\n`,
);
console.error(`wrote ${values.output}: ${String(Math.round(packed.length / 1024))} kB`);
if (heldOut.length > 0) report(heldOut, packed, commonWords);

function quote(text: string): string {
  return `'${text.replaceAll("'", "\\'")}'`;
}

function readExamples(argument: string): Example[] {
  const [path = '', weight = '1'] = argument.split('=');
  const file = readFileSync(path, 'utf8');
  const records = path.endsWith('.txt') ? readMarked(file) : readRecords(file);
  return records.map(({ text, entities }) => {
    const document = readDocument(text);
    return { document, labels: labelTokens(document, entities), weight: Number(weight) };
  });
}

function readRecords(file: string): Marked[] {
  return file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Marked);
}

/** A token gets the label of the entity that covers more than half of it. */
function labelTokens(document: Document, entities: readonly MarkedName[]): Uint8Array {
  const labels = new Uint8Array(document.tokens.length);
  let next = 0;
  let inside: MarkedName | undefined;
  const sorted = [...entities].sort((one, other) => one.start - other.start);
  for (const [index, token] of document.tokens.entries()) {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= token.start) next++;
    const entity = sorted[next];
    if (!entity) break;
    const overlap = Math.min(entity.end, token.end) - Math.max(entity.start, token.start);
    if (overlap * 2 <= token.end - token.start) continue;
    const type = TYPES.indexOf(entity.type);
    labels[index] = 2 * type + (inside === entity ? 2 : 1);
    inside = entity;
  }
  return labels;
}

/** Words that are mostly written in lower case. */
function findCommonWords(from: readonly Example[]): Set<string> {
  const counts = new Map<string, { lower: number; all: number }>();
  for (const { document } of from) {
    for (const { text, lower, kind } of document.tokens) {
      if (kind !== 'WORD' || !/^[a-z]{2,14}$/.test(lower)) continue;
      const count = counts.get(lower) ?? { lower: 0, all: 0 };
      count.all++;
      if (text === lower) count.lower++;
      counts.set(lower, count);
    }
  }
  return new Set(
    [...counts]
      .filter(([, { lower, all }]) => lower >= 4 && lower >= all * 0.65)
      .sort((one, other) => other[1].lower - one[1].lower)
      .slice(0, MOST_COMMON_WORDS)
      .map(([word]) => word),
  );
}

function makeChains(
  from: readonly Example[],
  words: ReadonlySet<string>,
): { chains: Chain[]; hashes: Int32Array } {
  const raw: { hashes: Int32Array; labels: Uint8Array; weight: number }[] = [];
  const counts = new Map<number, number>();
  const factsOf = makeFactsReader(words, classOf);
  for (const { document, labels, weight } of from) {
    const reader = readFeatures(document, factsOf);
    for (const stretch of reader.stretches) {
      const reading = makeReading(stretch.to - stretch.from);
      reader.read(stretch, reading);
      const hashes = allFeatures(stretch, factsOf, reading);
      for (const key of hashes) counts.set(key, (counts.get(key) ?? 0) + 1);
      const cut = labels.slice(stretch.from, stretch.to);
      mend(cut);
      raw.push({ hashes, labels: cut, weight });
    }
  }
  const kept = Int32Array.from(
    [...counts].filter(([key, count]) => key !== 0 && count >= FEWEST).map(([key]) => key),
  );
  const ids = new Map<number, number>();
  for (const [id, key] of kept.entries()) ids.set(key, id);
  const chains = raw.map(({ hashes: keys, labels, weight }) => ({
    features: keys.map((key) => ids.get(key) ?? -1),
    labels,
    weight,
  }));
  return { chains, hashes: kept };
}

/** A name that starts before the stretch is made to begin in it. */
function mend(labels: Uint8Array): void {
  let last = 0;
  for (const [index, label] of labels.entries()) {
    if (!mayFollow(last, label)) labels[index] = label - 1;
    last = labels[index] ?? 0;
  }
}

/** Stochastic gradient ascent on the log-likelihood, step sizes by AdaGrad. */
function fit(data: readonly Chain[], count: number): { weights: Float32Array; transitions: Float32Array } {
  const weights = new Float32Array(count * LABELS);
  const squares = new Float32Array(count * LABELS).fill(1e-2);
  const transitions = new Float32Array(LABELS * LABELS);
  const transitionSquares = new Float32Array(LABELS * LABELS).fill(1);
  const lattice = makeLattice(data.reduce((longest, { labels }) => Math.max(longest, labels.length), 1));
  const order = data.map((_, index) => index);
  let seed = 12345;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    let loss = 0;
    for (const index of order) {
      const chain = data[index];
      if (chain) loss += climb(lattice, chain, weights, squares, transitions, transitionSquares);
    }
    console.error(`epoch ${String(epoch + 1)}: ${(loss / data.length).toFixed(4)}`);
  }
  return { weights, transitions };
}

function climb(
  lattice: Lattice,
  { features, labels, weight }: Chain,
  weights: Float32Array,
  squares: Float32Array,
  transitions: Float32Array,
  transitionSquares: Float32Array,
): number {
  const length = labels.length;
  const scores = new Float32Array(length * LABELS);
  const each = features.length / length;
  for (let index = 0; index < length; index++) {
    for (let feature = index * each; feature < (index + 1) * each; feature++) {
      const id = features[feature] ?? -1;
      if (id < 0) continue;
      for (let label = 0; label < LABELS; label++) {
        scores[index * LABELS + label] =
          (scores[index * LABELS + label] ?? 0) + (weights[id * LABELS + label] ?? 0);
      }
    }
  }
  const gradient = new Float64Array(LABELS * LABELS);
  const steps = stepsOf(transitions);
  const logTotal = sumWays(lattice, scores, steps, length);
  const { shares } = lattice;
  for (let index = 1; index < length; index++) addPairs(lattice, steps, index, -1, gradient);
  let right = -logTotal;
  let last = 0;
  for (let index = 0; index < length; index++) {
    const label = labels[index] ?? 0;
    right += (scores[index * LABELS + label] ?? 0) + (transitions[last * LABELS + label] ?? 0);
    gradient[last * LABELS + label] = (gradient[last * LABELS + label] ?? 0) + 1;
    last = label;
    if (index === 0) {
      for (let to = 0; to < LABELS; to++) gradient[to] = (gradient[to] ?? 0) - (shares[to] ?? 0);
    }
    for (let feature = index * each; feature < (index + 1) * each; feature++) {
      const id = features[feature] ?? -1;
      if (id < 0) continue;
      for (let to = 0; to < LABELS; to++) {
        const cell = id * LABELS + to;
        const slope =
          weight * ((to === label ? 1 : 0) - (shares[index * LABELS + to] ?? 0)) -
          DECAY * (weights[cell] ?? 0);
        if (Math.abs(slope) < 1e-6) continue;
        const square = (squares[cell] ?? 0) + slope * slope;
        squares[cell] = square;
        weights[cell] = (weights[cell] ?? 0) + (RATE * slope) / Math.sqrt(square);
      }
    }
  }
  for (const [pair, slope] of gradient.entries()) {
    if (slope === 0) continue;
    const square = (transitionSquares[pair] ?? 0) + slope * slope * weight * weight;
    transitionSquares[pair] = square;
    transitions[pair] = (transitions[pair] ?? 0) + (RATE * weight * slope) / Math.sqrt(square);
  }
  return -right;
}

/** Packs the weights in the format that `unpack` describes. */
function pack(keys: Int32Array, weights: Float32Array, transitions: Float32Array): string {
  const rows = [...keys.entries()]
    .map(([id, key]) => ({ key: key >>> 0, row: weights.subarray(id * LABELS, (id + 1) * LABELS) }))
    .filter(({ row }) => row.some((value) => Math.abs(value) >= SMALLEST))
    .sort((one, other) => one.key - other.key);
  const scale = LARGEST / 127;
  const keyBytes: number[] = [];
  let last = 0;
  for (const { key } of rows) {
    let difference = key - last;
    last = key;
    while (difference >= 128) {
      keyBytes.push((difference % 128) | 128);
      difference = Math.floor(difference / 128);
    }
    keyBytes.push(difference);
  }
  const size = 2 ** Math.ceil(Math.log2(rows.length * 1.6));
  const head = 16 + 4 * LABELS * LABELS;
  const bytes = Buffer.alloc(head + keyBytes.length + rows.length * LABELS);
  bytes.writeUInt32LE(rows.length, 0);
  bytes.writeUInt32LE(size, 4);
  bytes.writeFloatLE(scale, 8);
  bytes.writeUInt32LE(keyBytes.length, 12);
  for (const [pair, value] of transitions.entries()) bytes.writeFloatLE(value, 16 + 4 * pair);
  for (const [index, byte] of keyBytes.entries()) bytes[head + index] = byte;
  let position = head + keyBytes.length;
  for (const { row } of rows) {
    for (const value of row) {
      bytes.writeInt8(Math.max(-127, Math.min(127, Math.round(value / scale))), position++);
    }
  }
  console.error(`${String(rows.length)} features kept`);
  return deflateSync(bytes, { level: 9 }).toString('base64');
}

/** Prints precision, recall and F1 of whole names on the held-out records. */
function report(records: readonly Example[], trained: string, words: string): void {
  const model = unpack(trained, words, classOf);
  for (const [type, name] of TYPES.entries()) {
    let found = 0;
    let wanted = 0;
    let right = 0;
    for (const { document, labels } of records) {
      const spans = new Set<string>();
      for (const [index, label] of labels.entries()) {
        if (label !== 2 * type + 1) continue;
        let end = index + 1;
        while (labels[end] === label + 1) end++;
        spans.add(`${String(index)}-${String(end)}`);
      }
      const names = tagWith(model, document).names.filter((tagged) => tagged.type === name);
      wanted += spans.size;
      found += names.length;
      right += names.filter(({ from, to }) => spans.has(`${String(from)}-${String(to)}`)).length;
    }
    const precision = right / Math.max(1, found);
    const recall = right / Math.max(1, wanted);
    const f1 = (200 * precision * recall) / Math.max(1e-9, precision + recall);
    console.error(
      `${name}: P ${(100 * precision).toFixed(1)} R ${(100 * recall).toFixed(1)} F1 ${f1.toFixed(1)} of ${String(wanted)}`,
    );
  }
}
