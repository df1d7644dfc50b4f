import { crc32, deflateSync } from 'node:zlib';
import { MAGIC } from '../../src/parse/syntax/weightsFile.js';
import {
  shapesOf,
  VERSION,
  type MatrixName,
  type Shape,
  type WeightsHeader,
} from '../../src/parse/syntax/weightsFormat.js';
import { RELATIONS } from '../../src/parse/syntax/tree.js';
import type { Matrix } from './matrix.js';
import type { ParserNet } from './parserNet.js';
import type { TaggerNet } from './taggerNet.js';
import type { Vocabulary } from './vocabulary.js';

const CREDITS =
  'Trained on UD English EWT (Silveira et al. 2014, CC BY-SA 4.0) and UD English GUM (Zeldes 2017, CC BY 4.0, texts CC BY ' +
  'and CC BY-SA). These weights: CC BY-SA 4.0. See train/README.md.';

/** Largest integer for the vectors of forms, which are most of the weights. The lost precision shows in no score. */
const LARGEST_OF_FORMS = 31;
const LARGEST = 127;

/**
 * The content of the file of weights. Its format is described in src/parse/syntax/weightsFormat.ts.
 *
 * @param possibleTags the tags that frequent words may have, by the row of the word
 */
export function packWeights(
  vocabulary: Vocabulary,
  forms: Matrix,
  tagger: TaggerNet,
  parser: ParserNet,
  possibleTags: ReadonlyMap<number, number[]>,
): Buffer {
  const header: WeightsHeader = {
    version: VERSION,
    dimensions: forms.width,
    hidden: parser.hidden,
    taggerHidden: tagger.hidden,
    keys: vocabulary.keys.size,
    tags: vocabulary.tags,
    relations: [...RELATIONS],
    credits: CREDITS,
  };
  const matrices: Record<MatrixName, Matrix> = {
    forms,
    taggerWords: tagger.words.matrix,
    taggerBias: tagger.bias,
    taggerTags: tagger.previous,
    taggerOut: tagger.out,
    taggerOutBias: tagger.outBias,
    words: parser.words.matrix,
    bias: parser.bias,
    facts: parser.facts,
    moves: parser.moves,
    moveBias: parser.moveBias,
    labels: parser.labels,
    labelBias: parser.labelBias,
  };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const parts = [length, json, packKeys(vocabulary), packTags(vocabulary, possibleTags)];
  for (const [name, shape] of Object.entries(shapesOf(header)) as [MatrixName, Shape][])
    parts.push(packMatrix(name, matrices[name], shape));
  const body = deflateSync(Buffer.concat(parts), { level: 9 });
  const start = Buffer.alloc(MAGIC.length + 4);
  start.write(MAGIC, 'latin1');
  start.writeUInt32LE(crc32(body), MAGIC.length);
  return Buffer.concat([start, body]);
}

function packKeys({ keys }: Vocabulary): Buffer {
  const bytes = Buffer.alloc(4 * keys.size);
  let before = 0;
  let at = 0;
  for (const key of keys.keys()) {
    at = bytes.writeUInt32LE(key - before, at);
    before = key;
  }
  return bytes;
}

function packTags({ keys }: Vocabulary, possibleTags: ReadonlyMap<number, number[]>): Buffer {
  const bytes: number[] = [];
  for (const row of keys.values()) {
    const tags = possibleTags.get(row) ?? [];
    bytes.push(tags.length, ...tags);
  }
  return Buffer.from(bytes);
}

function packMatrix(name: MatrixName, { rows, width, values }: Matrix, shape: Shape): Buffer {
  if (rows !== shape.rows || width !== shape.width)
    throw new Error(
      `${name} has ${String(rows)} rows of ${String(width)}, not ${String(shape.rows)} of ${String(shape.width)}.`,
    );
  const most = name === 'forms' ? LARGEST_OF_FORMS : LARGEST;
  const bytes = Buffer.alloc(rows * (4 + width));
  for (let row = 0; row < rows; row++) {
    const numbers = values.subarray(row * width, (row + 1) * width);
    const largest = numbers.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
    const scale = Math.fround(largest / most);
    bytes.writeFloatLE(scale, 4 * row);
    for (const [index, value] of numbers.entries())
      bytes.writeInt8(scale === 0 ? 0 : Math.round(value / scale), 4 * rows + row * width + index);
  }
  return bytes;
}
