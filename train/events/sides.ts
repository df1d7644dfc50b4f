/**
 * Fits who did it to whom to marked sentences, and writes the numbers of the model.
 *
 *   npx tsx train/events/sides.ts FOLDER [--output src/parse/data/sideWeights.ts]
 *
 * FOLDER holds the texts that marks.jsonl was made on, see ../README.md. The same folder and rules give the same numbers.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deflateSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { readGold } from '../../src/evaluate/gold.js';
import { SLOTS } from '../../src/parse/events/sides/model.js';
import { packageRoot } from '../../src/root.js';
import { invented } from './invented.js';
import { isTrainedOn } from './kept.js';
import { joinTexts } from './marks.js';
import { readAllNews } from './news.js';
import { sideExamples } from './sideExamples.js';
import { fitSoftmax } from './softmax.js';
import { readSentences } from './sources.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { output: { type: 'string', default: 'src/parse/data/sideWeights.ts' } },
});
const folder = positionals[0];
if (folder === undefined) throw new Error('Expected the folder of the texts.');

const open = joinTexts(read('train/events/marks.jsonl'), readSentences(folder));
const trained = readGold(read('tests/gold/newswire.jsonl'), 'newswire.jsonl').filter((_, index) =>
  isTrainedOn(index),
);
const examples = [...open, ...trained.map(invented), ...readAllNews()].flatMap(sideExamples);
const numbers = fitSoftmax(examples, { slots: SLOTS, outcomes: 3, epochs: 5, rate: 0.1, pull: 0 });
writeFileSync(values.output, await fileOf(numbers, examples.length));

function read(path: string): string {
  return readFileSync(join(packageRoot, path), 'utf8');
}

/** The text of src/parse/data/sideWeights.ts: whole numbers from -127 to 127 and what one of them is worth. */
async function fileOf(all: Float64Array, phrases: number): Promise<string> {
  const most = all.reduce((largest, number) => Math.max(largest, Math.abs(number)), 0);
  const scale = Math.fround(most / 127);
  const packed = deflateSync(
    Int8Array.from(all, (number) => Math.round(number / scale)),
    { level: 9 },
  );
  const text = `/**
 * How likely a phrase did it, or had it done to it: a log-linear model of hashed features (src/parse/events/sides), fitted to
 * ${phrases.toLocaleString('en')} phrases of marked sentences. Made by train/events/sides.ts; credits in train/README.md. The texts are in part under
 * CC BY-SA: treat the numbers as under CC BY-SA 4.0 too.
 */
/** What one unit of a number is worth in log-odds. */
export const SIDE_SCALE = ${scale};
/** The numbers, one byte each, deflated, in base64. */
export const SIDE_WEIGHTS =
  '${Buffer.from(packed).toString('base64')}';
`;
  return format(text, { ...(await resolveConfig(import.meta.filename)), parser: 'typescript' });
}
