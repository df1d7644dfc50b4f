/**
 * Fits the net that says who did what to whom, and writes its weights.
 *
 *   npx tsx train/events/sides.ts --vectors VECTORS FOLDER [--output src/parse/data/sideWeights.ts]
 *
 * VECTORS are those of the name tagger, FOLDER holds the texts that marks.jsonl was made on, see ../README.md. To be run after
 * reader.ts. The same files and rules give the same numbers.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deflateSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { readGold } from '../../src/evaluate/gold.js';
import { packNet } from '../../src/parse/events/net/net.js';
import { placeOf } from '../../src/parse/events/net/words.js';
import { SHAPE } from '../../src/parse/events/sides/shape.js';
import { packageRoot } from '../../src/root.js';
import { invented } from './invented.js';
import { isForConfidence, isTrainedOn } from './kept.js';
import { joinTexts } from './marks.js';
import { fitNet } from './net.js';
import { readAllNews, readNews } from './news.js';
import { sideExamples } from './sideExamples.js';
import { readSentences } from './sources.js';
import { readStems, WORDS_OF_VECTORS } from './stems.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    vectors: { type: 'string' },
    output: { type: 'string', default: 'src/parse/data/sideWeights.ts' },
  },
});
const folder = positionals[0];
if (folder === undefined || values.vectors === undefined)
  throw new Error('Expected --vectors FILE and the folder of the texts.');

/** The sentences of our exact tests of events: they show what the nets remember, not how well they read, so that no figure is taken from them. */
const WEIGHT_OF_PLAIN = 2;

const isForWeights = (one: unknown, index: number): boolean => !isForConfidence(one, index);
const stems = readStems(values.vectors, WORDS_OF_VECTORS);
const open = joinTexts(read('train/events/marks.jsonl'), readSentences(folder)).filter(isForWeights);
const newswire = readGold(read('tests/gold/newswire.jsonl'), 'newswire.jsonl').filter((_, index) =>
  isTrainedOn(index),
);
const plain = readNews(read('train/events/plain.txt'), 'plain.txt')
  .flatMap(sideExamples)
  .map((one) => ({ ...one, weight: WEIGHT_OF_PLAIN * one.weight }));
const lessons = [
  ...plain,
  ...[...open, ...newswire.map(invented), ...readAllNews().filter(isForWeights)].flatMap(sideExamples),
].map(({ slots, words, outcome, weight }) => ({
  slots,
  outcome,
  weight,
  places: words.map((word) => (word === 0 ? -1 : placeOf(stems, word))),
}));
const net = fitNet(lessons, stems.vectors, SHAPE, { epochs: 6, rate: 0.05, drop: 0.3 });
const packed = deflateSync(packNet(net), { level: 9 });
console.error(`${lessons.length} phrases, ${packed.length} bytes`);
writeFileSync(values.output, await fileOf(packed, lessons.length));

function read(path: string): string {
  return readFileSync(join(packageRoot, path), 'utf8');
}

/** The text of src/parse/data/sideWeights.ts. */
async function fileOf(bytes: Buffer, phrases: number): Promise<string> {
  const text = `/**
 * Which side of an event a phrase is on: a net with one hidden layer (src/parse/events/sides), fitted to ${phrases.toLocaleString('en')} phrases of marked
 * sentences. Made by train/events/sides.ts; credits in train/README.md. The texts are in part under CC BY-SA: treat the numbers
 * as under CC BY-SA 4.0 too.
 */
export const SIDE_WEIGHTS =
  '${bytes.toString('base64')}';
`;
  return format(text, { ...(await resolveConfig(import.meta.filename)), parser: 'typescript' });
}
