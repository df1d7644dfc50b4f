/**
 * Fits the net that decides which events verbs and nouns report, and writes its weights.
 *
 *   npx tsx train/events/reader.ts --vectors VECTORS FOLDER [--output src/parse/data/readerWeights.ts]
 *
 * VECTORS are those of the name tagger, FOLDER has the texts for which marks.jsonl was made, see ../README.md. The same files
 * and rules give the same weights.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deflateSync } from 'node:zlib';
import { SHAPE } from '../../src/parse/events/learned/shape.js';
import { packNet } from '../../src/parse/events/net/net.js';
import { packWords, placeOf } from '../../src/parse/events/net/words.js';
import { placesIn, readLessonTexts, WEIGHT_OF_PLAIN, weightsFile } from './lessons.js';
import type { MarkedText } from './marks.js';
import { fitNet } from './net.js';
import { readerExamples, type ReaderExample } from './readerExamples.js';
import { readStems, WORDS_OF_VECTORS } from './stems.js';

/** Weight of a sentence that somebody else wrote: there are fewer of them than invented ones. */
const WEIGHT_OF_OPEN = 2;
/** Smoothing: occurrences without an event that are added for each stem. */
const RARE = 1;
/** Weight of a short, plain sentence: each shows one thing, and there are few. */
const WEIGHT_OF_SHORT = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    vectors: { type: 'string' },
    output: { type: 'string', default: 'src/parse/data/readerWeights.ts' },
  },
});
const [folder] = positionals;
if (folder === undefined || values.vectors === undefined)
  throw new Error('Expected --vectors FILE and the folder of the texts.');

const stems = readStems(values.vectors, WORDS_OF_VECTORS);
const { open, newswire, news, plain } = readLessonTexts(folder);
const short = news.filter(({ id }) => id.startsWith('short'));
const examples = [
  ...weighted(plain, WEIGHT_OF_PLAIN),
  ...weighted(open, WEIGHT_OF_OPEN),
  ...weighted([...newswire, ...news.filter((one) => !short.includes(one))], 1),
  ...weighted(short, WEIGHT_OF_SHORT),
];
console.error(
  `${open.length} open, ${newswire.length} + ${news.length} invented sentences, ${examples.length} words`,
);
const shares = sharesOf(examples);
const placed = examples.filter(isAsked).map(({ words, ...rest }) => ({
  ...rest,
  places: placesIn(stems, words),
}));
const net = fitNet(placed, stems.vectors, SHAPE, { epochs: 7, rate: 0.05, drop: 0.5 });
const packed = deflateSync(Buffer.concat([packWords({ stems: stems.stems, shares }), packNet(net)]), {
  level: 9,
});
console.error(`${packed.length} bytes`);
writeFileSync(values.output, await weightsFile(commentOf(examples.length), 'READER_WEIGHTS', packed));

/** Whether the net is ever asked about a word like this: see mayTell in src/parse/events/learned/reader.ts. */
function isAsked({ listed, words }: ReaderExample): boolean {
  return listed || (shares[placeOf(stems, words[0] ?? 0)] ?? 0) > 0;
}

function weighted(texts: readonly MarkedText[], weight: number): ReaderExample[] {
  return texts.flatMap(readerExamples).map((example) => ({ ...example, weight: weight * example.weight }));
}

/** How often each stem reports an event, from 0 to 255; smoothed, so that rare stems get lower shares. */
function sharesOf(all: readonly ReaderExample[]): Uint8Array {
  const told = new Float64Array(stems.stems.length);
  const met = new Float64Array(stems.stems.length);
  for (const { words, outcome } of all) {
    const place = placeOf(stems, words[0] ?? 0);
    if (place < 0) continue;
    met[place] = (met[place] ?? 0) + 1;
    if (outcome > 0) told[place] = (told[place] ?? 0) + 1;
  }
  return Uint8Array.from(told, (times, place) => Math.round((255 * times) / ((met[place] ?? 0) + RARE)));
}

function commentOf(words: number): string {
  return `
Which events verbs and nouns report: a net with one hidden layer (src/parse/events/learned), fitted to ${words.toLocaleString('en')} of them
in marked sentences. Made by train/events/reader.ts; credits in train/README.md. Some texts are under CC BY-SA: treat the weights
as under CC BY-SA 4.0 too.`;
}
