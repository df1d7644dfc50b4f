import { inflateSync } from 'node:zlib';
import { factRows, WORD_POSITIONS } from './features.js';
import { addKey, makeKeyTable, type KeyTable } from './keyTable.js';
import { MOVES } from './state.js';
import { RELATIONS } from './tree.js';

/**
 * Version of the format that follows the checksum. Deflated: the length of a piece of JSON, that JSON
 * (`WeightsHeader`), the sorted keys of forms as 32-bit differences, for each key the number of tags that its
 * word may have and those tags as bytes (0: any), and the matrices in the order of `shapesOf`, each as one
 * 32-bit float a row (its scale) and its rows as signed bytes. All numbers are little-endian.
 */
export const VERSION = 1;

export interface WeightsHeader {
  version: number;
  /** Length of a form's vector. */
  dimensions: number;
  /** Number of hidden units of the parser and of the tagger. */
  hidden: number;
  taggerHidden: number;
  /** Number of form keys with a row. Row 0 comes before them, for unknown words. */
  keys: number;
  /** "VERB|VBN": UPOS and Penn tag. */
  tags: string[];
  relations: string[];
  credits: string;
}

export interface Shape {
  rows: number;
  width: number;
}

/** Weights are fixed-point integers, and this one represents 1. Their sums are the same on every machine. */
export const ONE = 512;

/** Words in the tagger's window: two on either side. */
export const TAGGER_POSITIONS = 5;
/** Number of previous tags that the tagger sees. */
export const TAGGER_MEMORY = 2;

/** Shapes of the matrices, in the order of the file. */
export function shapesOf({ dimensions, hidden, taggerHidden, keys, tags }: WeightsHeader) {
  return {
    forms: { rows: keys + 1, width: dimensions },
    taggerWords: { rows: TAGGER_POSITIONS * dimensions, width: taggerHidden },
    taggerBias: { rows: 1, width: taggerHidden },
    /** The row after the last tag stands for the start of the sentence. */
    taggerTags: { rows: TAGGER_MEMORY * (tags.length + 1), width: taggerHidden },
    taggerOut: { rows: tags.length, width: taggerHidden },
    taggerOutBias: { rows: 1, width: tags.length },
    words: { rows: WORD_POSITIONS * dimensions, width: hidden },
    bias: { rows: 1, width: hidden },
    facts: { rows: factRows(tags.length), width: hidden },
    moves: { rows: MOVES, width: hidden },
    moveBias: { rows: 1, width: MOVES },
    labels: { rows: 2 * RELATIONS.length, width: hidden },
    labelBias: { rows: 1, width: 2 * RELATIONS.length },
  } satisfies Record<string, Shape>;
}

export type MatrixName = keyof ReturnType<typeof shapesOf>;

export interface Weights extends WeightsHeader {
  /** Maps each key to its row. */
  rows: KeyTable;
  /** The tags that a frequent word may have, by the row of its key. */
  tagsOf: ReadonlyMap<number, Uint8Array>;
  /** Row-major, in units of 1 / ONE. */
  matrices: Record<MatrixName, Int16Array>;
}

/** Unpacks the result of `readWeightsFile`. */
export function unpackWeights(packed: Buffer): Weights {
  const bytes = inflateSync(packed);
  let at = 4 + bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString('utf8', 4, at)) as WeightsHeader;
  if (header.version !== VERSION || header.relations.join() !== RELATIONS.join())
    throw new Error('The weights of the parser are of another version than the program: train them again.');
  const table = makeKeyTable(header.keys);
  let key = 0;
  for (let row = 1; row <= header.keys; row++, at += 4) {
    key += bytes.readUInt32LE(at);
    addKey(table, key, row);
  }
  const tagsOf = new Map<number, Uint8Array>();
  for (let row = 1; row <= header.keys; row++) {
    const count = bytes.readUInt8(at++);
    if (count > 0) tagsOf.set(row, Uint8Array.from(bytes.subarray(at, at + count)));
    at += count;
  }
  const matrices: Partial<Record<MatrixName, Int16Array>> = {};
  for (const [name, { rows, width }] of Object.entries(shapesOf(header)) as [MatrixName, Shape][]) {
    const matrix = new Int16Array(rows * width);
    const scales = at;
    at += 4 * rows;
    for (let row = 0; row < rows; row++) {
      const scale = bytes.readFloatLE(scales + 4 * row) * ONE;
      for (let index = row * width; index < (row + 1) * width; index++)
        matrix[index] = Math.round(scale * bytes.readInt8(at++));
    }
    matrices[name] = matrix;
  }
  return { ...header, rows: table, tagsOf, matrices: matrices as Record<MatrixName, Int16Array> };
}
