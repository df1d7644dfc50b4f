import { makeWordLayer, type WordLayer } from './formVectors.js';
import { makeMatrix, touch, touchAll, type Matrix } from './matrix.js';
import { exponential } from './exponential.js';
import type { Random } from './random.js';
import type { Example } from './vocabulary.js';

/** The tagger sees two words on either side, and its two previous tags. */
const TAGGER_PLACES = 5;
const BEFORE = 2;
const PREVIOUS_TAGS = 2;
const KEPT = 0.75;

export interface TaggerNet {
  hidden: number;
  tags: number;
  words: WordLayer;
  bias: Matrix;
  /** Rows for the first previous tag, then for the second. The row after the last tag is the start of the sentence. */
  previous: Matrix;
  /** A row for each tag. */
  out: Matrix;
  outBias: Matrix;
}

export function makeTaggerNet(tags: number, dimensions: number, hidden: number, random: Random): TaggerNet {
  const range = Math.sqrt(3 / (TAGGER_PLACES * dimensions));
  return {
    hidden,
    tags,
    words: makeWordLayer(makeMatrix(TAGGER_PLACES * dimensions, hidden, range, random), TAGGER_PLACES),
    bias: makeMatrix(1, hidden, 0, random),
    previous: makeMatrix(PREVIOUS_TAGS * (tags + 1), hidden, 0.1, random),
    out: makeMatrix(tags, hidden, Math.sqrt(3 / hidden), random),
    outBias: makeMatrix(1, tags, 0, random),
  };
}

export function taggerMatrices({ words, bias, previous, out, outBias }: TaggerNet): Matrix[] {
  return [words.matrix, bias, previous, out, outBias];
}

/**
 * Tags a sentence whose products have been computed. With `random` it also learns: units are dropped, and gradients are
 * added to the matrices and products.
 */
export function runTagger(net: TaggerNet, example: Example, random: Random | null): Int32Array {
  const { hidden, tags, words, bias, previous, out, outBias } = net;
  const { products, productGradients } = words;
  const { length, goldTags } = example;
  const given = new Int32Array(length);
  const units = new Float32Array(hidden);
  const unitGradients = new Float32Array(hidden);
  const scores = new Float64Array(tags);
  for (let word = 0; word < length; word++) {
    units.set(bias.values);
    for (let place = 0; place < TAGGER_PLACES; place++) {
      const at = word + place - BEFORE;
      if (at < 0 || at >= length) continue;
      const from = (at * TAGGER_PLACES + place) * hidden;
      for (let unit = 0; unit < hidden; unit++)
        units[unit] = (units[unit] ?? 0) + (products[from + unit] ?? 0);
    }
    const rows = [rowBefore(given, word, 1, tags), tags + 1 + rowBefore(given, word, 2, tags)];
    for (const row of rows) {
      const from = row * hidden;
      for (let unit = 0; unit < hidden; unit++)
        units[unit] = (units[unit] ?? 0) + (previous.values[from + unit] ?? 0);
    }
    for (let unit = 0; unit < hidden; unit++) {
      const value = units[unit] ?? 0;
      const dropped = random !== null && random() >= KEPT;
      units[unit] = value <= 0 || dropped ? 0 : random === null ? value : value / KEPT;
    }
    let best = 0;
    for (let tag = 0; tag < tags; tag++) {
      let score = outBias.values[tag] ?? 0;
      for (let unit = 0, at = tag * hidden; unit < hidden; unit++, at++)
        score += (units[unit] ?? 0) * (out.values[at] ?? 0);
      scores[tag] = score;
      if (score > (scores[best] ?? 0)) best = tag;
    }
    given[word] = best;
    const gold = goldTags[word] ?? -1;
    if (random === null || gold < 0) continue;

    let total = 0;
    const highest = scores[best] ?? 0;
    for (let tag = 0; tag < tags; tag++) total += scores[tag] = exponential((scores[tag] ?? 0) - highest);
    unitGradients.fill(0);
    for (let tag = 0; tag < tags; tag++) {
      const gradient = (scores[tag] ?? 0) / total - (tag === gold ? 1 : 0);
      if (Math.abs(gradient) < NEGLIGIBLE) continue;
      outBias.gradients[tag] = (outBias.gradients[tag] ?? 0) + gradient;
      touch(out, tag);
      for (let unit = 0, at = tag * hidden; unit < hidden; unit++, at++) {
        unitGradients[unit] = (unitGradients[unit] ?? 0) + gradient * (out.values[at] ?? 0);
        out.gradients[at] = (out.gradients[at] ?? 0) + gradient * (units[unit] ?? 0);
      }
    }
    for (let unit = 0; unit < hidden; unit++) {
      const gradient = (units[unit] ?? 0) === 0 ? 0 : (unitGradients[unit] ?? 0) / KEPT;
      unitGradients[unit] = gradient;
      bias.gradients[unit] = (bias.gradients[unit] ?? 0) + gradient;
    }
    for (const row of rows) {
      touch(previous, row);
      const to = row * hidden;
      for (let unit = 0; unit < hidden; unit++)
        previous.gradients[to + unit] = (previous.gradients[to + unit] ?? 0) + (unitGradients[unit] ?? 0);
    }
    for (let place = 0; place < TAGGER_PLACES; place++) {
      const at = word + place - BEFORE;
      if (at < 0 || at >= length) continue;
      const to = (at * TAGGER_PLACES + place) * hidden;
      for (let unit = 0; unit < hidden; unit++)
        productGradients[to + unit] = (productGradients[to + unit] ?? 0) + (unitGradients[unit] ?? 0);
    }
  }
  if (random !== null) for (const matrix of [words.matrix, bias, outBias]) touchAll(matrix);
  return given;
}

/** Smaller gradients are skipped: most are, and they do not matter. */
const NEGLIGIBLE = 1e-4;

function rowBefore(given: Int32Array, word: number, distance: number, tags: number): number {
  return word < distance ? tags : (given[word - distance] ?? tags);
}
