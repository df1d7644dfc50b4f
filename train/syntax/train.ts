/**
 * Trains the tagger and the parser and writes their weights.
 *
 *   npx tsx train/syntax/train.ts FOLDER [--output src/parse/data/syntaxWeights.bin] [--hidden 64] [--dimensions 32]
 *
 * FOLDER has en_ewt-train.conllu, en_gum-train.conllu, and the same with -dev, on which it reports scores while it trains.
 * The same folder gives the same weights on every machine. The data is described in ../README.md.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConllu, type GoldSentence } from './conllu.js';
import { fit, scoreNets, tagExample, type Nets } from './fit.js';
import { makeMatrix } from './matrix.js';
import { packWeights } from './packWeights.js';
import { makeParserNet } from './parserNet.js';
import { makeRandom } from './random.js';
import { makeTaggerNet } from './taggerNet.js';
import { findPossibleTags, findTags, makeExample, makeVocabulary, type Example } from './vocabulary.js';

const SEED = 1;
const FOLDS = 4;
const FOLD_EPOCHS = 2;
const FOLD_HIDDEN = 64;
const FOLD_DIMENSIONS = 32;
const TREEBANKS = ['en_ewt', 'en_gum'];
const RANGE = 0.15;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    output: { type: 'string', default: 'src/parse/data/syntaxWeights.bin' },
    hidden: { type: 'string', default: '64' },
    dimensions: { type: 'string', default: '32' },
    'tagger-hidden': { type: 'string', default: '96' },
    epochs: { type: 'string', default: '5' },
  },
});
const folder = positionals[0];
if (folder === undefined) throw new Error('Expected the folder of the treebanks.');

const training = readPart('train');
const tags = findTags(training);
const vocabulary = makeVocabulary(training, tags);
const examples = training.map((sentence) => makeExample(vocabulary, sentence));
const development = readPart('dev').map((sentence) => makeExample(vocabulary, sentence));
tell(
  `${String(training.length)} sentences, ${String(tags.length)} tags, ${String(vocabulary.keys.size)} keys`,
);
tagByFolds();

const random = makeRandom(SEED);
const dimensions = Number(values.dimensions);
const parser = makeParserNet(tags.length, dimensions, Number(values.hidden), random);
const nets: Nets = {
  forms: makeMatrix(vocabulary.keys.size + 1, dimensions, RANGE, random),
  tagger: makeTaggerNet(tags.length, dimensions, Number(values['tagger-hidden']), random),
  parser,
};
fit(nets, examples, {
  epochs: Number(values.epochs),
  random,
  counts: vocabulary.counts,
  report: (epoch) => {
    report(`epoch ${String(epoch)}`, nets);
  },
});
report('mean', nets);
const packed = packWeights(vocabulary, nets.forms, nets.tagger, parser, findPossibleTags(examples));
writeFileSync(values.output, packed);
tell(`${values.output}: ${String(packed.length)} bytes`);

function readPart(part: string): GoldSentence[] {
  return TREEBANKS.flatMap((name) => readConllu(join(folder ?? '', `${name}-${part}.conllu`)));
}

/** Gives the parser realistic tags, with errors: each part is tagged by a tagger that was trained on the others. */
function tagByFolds(): void {
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = training.filter((_, index) => index % FOLDS !== fold);
    const known = makeVocabulary(others, tags);
    const foldRandom = makeRandom(SEED + 1 + fold);
    const tagger: Nets = {
      forms: makeMatrix(known.keys.size + 1, FOLD_DIMENSIONS, RANGE, foldRandom),
      tagger: makeTaggerNet(tags.length, FOLD_DIMENSIONS, FOLD_HIDDEN, foldRandom),
      parser: null,
    };
    const lessons = others.map((sentence) => makeExample(known, sentence));
    fit(tagger, lessons, { epochs: FOLD_EPOCHS, random: foldRandom, counts: known.counts });
    const held: Example[] = [];
    for (let index = fold; index < training.length; index += FOLDS) {
      const sentence = training[index];
      const example = examples[index];
      if (!sentence || !example) continue;
      const unseen = makeExample(known, sentence);
      example.tags = tagExample(tagger, unseen);
      held.push(unseen);
    }
    tell(`fold ${String(fold + 1)}: tags ${String(scoreNets(tagger, held).tags)}`);
  }
}

function report(name: string, trained: Nets): void {
  const scores = scoreNets(trained, development);
  tell(`${name}: tags ${String(scores.tags)} UAS ${String(scores.heads)} LAS ${String(scores.labelled)}`);
}

function tell(line: string): void {
  console.error(`${(process.uptime() / 60).toFixed(1)} min  ${line}`);
}
