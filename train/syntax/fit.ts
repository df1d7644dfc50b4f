import {
  hideWords,
  multiply,
  multiplyBack,
  spreadGradients,
  sumVectors,
  type WordLayer,
} from './formVectors.js';
import { addToMean, learn, useMean, type Matrix } from './matrix.js';
import { parserMatrices, runParser, type ParserNet } from './parserNet.js';
import { shuffled, type Random } from './random.js';
import { runTagger, taggerMatrices, type TaggerNet } from './taggerNet.js';
import type { Example } from './vocabulary.js';

/** The nets, which share the vectors of forms. */
export interface Nets {
  forms: Matrix;
  tagger: TaggerNet;
  /** Null if only a tagger is trained. */
  parser: ParserNet | null;
}

export interface Course {
  epochs: number;
  random: Random;
  /** How often each form's key was seen. */
  counts: readonly number[];
  /** Called after each epoch, counted from 1. */
  report?: (epoch: number) => void;
}

const BATCH = 8;
const RATE = 0.003;
/** The rate falls to this share of RATE. */
const LAST_RATE = 0.03;
/** How often the parser follows its own moves, from the second epoch on. */
const EXPLORE = 0.9;
/** The final weights are a mean: they are sampled after every MEAN_EVERY batches, over this last part of the training. */
const MEAN_EVERY = 40;
const MEAN_PART = 0.25;

/** Trains the nets on the examples. */
export function fit(nets: Nets, examples: readonly Example[], course: Course): void {
  const { forms, tagger, parser } = nets;
  const { random, epochs, counts } = course;
  const matrices = [forms, ...taggerMatrices(tagger), ...(parser ? parserMatrices(parser) : [])];
  const batches = epochs * Math.ceil(examples.length / BATCH);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffled(examples.length, random);
    for (let from = 0; from < order.length; from += BATCH) {
      for (const index of order.slice(from, from + BATCH)) {
        const example = examples[index];
        if (example) learnFrom(nets, example, counts, random, epoch === 0 ? 0 : EXPLORE);
      }
      const rate = RATE * (1 - (1 - LAST_RATE) * (step / batches));
      step++;
      for (const matrix of matrices) learn(matrix, rate, step);
      if (step % MEAN_EVERY === 0 && step > (1 - MEAN_PART) * batches) matrices.forEach(addToMean);
    }
    course.report?.(epoch + 1);
  }
  matrices.forEach(useMean);
}

function learnFrom(
  { forms, tagger, parser }: Nets,
  example: Example,
  counts: readonly number[],
  random: Random,
  explore: number,
): void {
  const rows = hideWords(example, counts, random);
  const vectors = sumVectors(forms, rows);
  const gradients = new Float32Array(vectors.length);
  const through = (layer: WordLayer, run: () => void): void => {
    multiply(layer, vectors);
    run();
    multiplyBack(layer, vectors, gradients);
  };
  through(tagger.words, () => runTagger(tagger, example, random));
  if (parser) through(parser.words, () => runParser(parser, example, { random, explore }));
  spreadGradients(forms, rows, gradients);
}

/** The tagger's tags for an example. */
export function tagExample({ forms, tagger }: Nets, example: Example): Int32Array {
  multiply(tagger.words, sumVectors(forms, example.rows));
  return runTagger(tagger, example, null);
}

/** Shares of words, in per cent. */
export interface Scores {
  tags: number;
  heads: number;
  labelled: number;
}

/** Scores the nets on examples, whose tags are set to the tagger's. */
export function scoreNets(nets: Nets, examples: readonly Example[]): Scores {
  let words = 0;
  let tags = 0;
  let heads = 0;
  let labelled = 0;
  for (const example of examples) {
    example.tags = tagExample(nets, example);
    words += example.length;
    tags += example.tags.filter((tag, word) => tag === example.goldTags[word]).length;
    if (!nets.parser) continue;
    multiply(nets.parser.words, sumVectors(nets.forms, example.rows));
    const parsed = runParser(nets.parser, example, null);
    for (let word = 0; word < example.length; word++) {
      if (parsed.heads[word] !== example.heads[word]) continue;
      heads++;
      if (parsed.labels[word] === example.labels[word]) labelled++;
    }
  }
  const share = (count: number): number => Math.round((1000 * count) / words) / 10;
  return { tags: share(tags), heads: share(heads), labelled: share(labelled) };
}
