/**
 * Fits the net that decides who did it to whom, and writes its weights.
 *
 *   npx tsx train/events/sides.ts --vectors VECTORS FOLDER [--output src/parse/data/sideWeights.ts]
 *
 * VECTORS are those of the name tagger, FOLDER has the texts for which marks.jsonl was made, see ../README.md. Run reader.ts
 * first. The same files and rules give the same weights.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deflateSync } from 'node:zlib';
import { packNet } from '../../src/parse/events/net/net.js';
import { SHAPE } from '../../src/parse/events/sides/shape.js';
import { placesIn, readLessonTexts, WEIGHT_OF_PLAIN, weightsFile } from './lessons.js';
import { fitNet } from './net.js';
import { sideExamples } from './sideExamples.js';
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

const stems = readStems(values.vectors, WORDS_OF_VECTORS);
const { open, newswire, news, plain } = readLessonTexts(folder);
const lessons = [
  ...plain.flatMap(sideExamples).map((one) => ({ ...one, weight: WEIGHT_OF_PLAIN * one.weight })),
  ...[...open, ...newswire, ...news].flatMap(sideExamples),
].map(({ slots, words, outcome, weight }) => ({ slots, outcome, weight, places: placesIn(stems, words) }));
const net = fitNet(lessons, stems.vectors, SHAPE, { epochs: 6, rate: 0.05, drop: 0.3 });
const packed = deflateSync(packNet(net), { level: 9 });
console.error(`${lessons.length} phrases, ${packed.length} bytes`);
writeFileSync(values.output, await weightsFile(commentOf(lessons.length), 'SIDE_WEIGHTS', packed));

function commentOf(phrases: number): string {
  return `
Which side of an event a phrase is on: a net with one hidden layer (src/parse/events/sides), fitted to ${phrases.toLocaleString('en')} phrases of marked
sentences. Made by train/events/sides.ts; credits in train/README.md. Some texts are under CC BY-SA: treat the weights
as under CC BY-SA 4.0 too.`;
}
