import { FACTS, factRows, makeReading, readState, WORD_POSITIONS } from '../../src/parse/syntax/features.js';
import {
  headFor,
  isAllowed,
  isFinished,
  LEFT,
  makeMove,
  makeState,
  MOVES,
  resetState,
  SHIFT,
} from '../../src/parse/syntax/state.js';
import { RELATIONS } from '../../src/parse/syntax/tree.js';
import { exponential } from './exponential.js';
import { makeWordLayer, type WordLayer } from './formVectors.js';
import { makeMatrix, touch, touchAll, type Matrix } from './matrix.js';
import { costsOf, lowestOf } from './oracle.js';
import type { Random } from './random.js';
import type { Example } from './vocabulary.js';

export interface ParserNet {
  hidden: number;
  tags: number;
  words: WordLayer;
  bias: Matrix;
  facts: Matrix;
  moves: Matrix;
  moveBias: Matrix;
  /** A row for each relation of an arc made by LEFT, then one for each made by RIGHT. */
  labels: Matrix;
  labelBias: Matrix;
}

/** How to learn from a sentence. */
export interface Lesson {
  random: Random;
  /** How often, 0 to 1, the net's own move is followed rather than a right one. */
  explore: number;
}

const KEPT = 0.75;

export function makeParserNet(tags: number, dimensions: number, hidden: number, random: Random): ParserNet {
  const range = Math.sqrt(3 / (WORD_POSITIONS * dimensions));
  return {
    hidden,
    tags,
    words: makeWordLayer(makeMatrix(WORD_POSITIONS * dimensions, hidden, range, random), WORD_POSITIONS),
    bias: makeMatrix(1, hidden, 0, random),
    facts: makeMatrix(factRows(tags), hidden, 0.15, random),
    moves: makeMatrix(MOVES, hidden, Math.sqrt(3 / hidden), random),
    moveBias: makeMatrix(1, MOVES, 0, random),
    labels: makeMatrix(2 * RELATIONS.length, hidden, Math.sqrt(3 / hidden), random),
    labelBias: makeMatrix(1, 2 * RELATIONS.length, 0, random),
  };
}

export function parserMatrices(net: ParserNet): Matrix[] {
  return [net.words.matrix, net.bias, net.facts, net.moves, net.moveBias, net.labels, net.labelBias];
}

/** Heads and labels of the words, as in Example. */
export interface Parsed {
  heads: Int32Array;
  labels: Uint8Array;
}

let state = makeState(0);
const reading = makeReading();
const costs = new Float64Array(MOVES);
const scores = new Float64Array(MOVES);
const labelScores = new Float64Array(RELATIONS.length);

/**
 * Parses a sentence whose products have been computed. With a lesson it also learns: units are dropped, and gradients are
 * added to the matrices and products. The loss is the negative log of the total probability of the cheapest moves and,
 * where an arc is right, that of the right relation.
 */
export function runParser(net: ParserNet, example: Example, lesson: Lesson | null): Parsed {
  const { hidden, words, labels, labelBias } = net;
  const { length, tags } = example;
  if (state.heads.length <= length) state = makeState(2 * length);
  resetState(state, length);
  const units = new Float32Array(hidden);
  const unitGradients = new Float32Array(hidden);
  while (!isFinished(state)) {
    readState(state, tags, net.tags, reading);
    sumUnits(net, units);
    for (let unit = 0; unit < hidden; unit++) {
      const value = units[unit] ?? 0;
      if (value <= 0 || (lesson !== null && lesson.random() >= KEPT)) units[unit] = 0;
      else if (lesson !== null) units[unit] = value / KEPT;
    }
    const best = scoreMoves(net, units);
    let move = best;
    let cheapest = best;
    if (lesson !== null) {
      costsOf(state, example, costs);
      cheapest = bestCheapest();
      unitGradients.fill(0);
      learnMoves(net, units, unitGradients);
      if (lesson.random() >= lesson.explore) move = cheapest;
    }
    let label = 0;
    if (move !== SHIFT) {
      const first = move === LEFT ? 0 : RELATIONS.length;
      label = scoreLabels(labels, labelBias, first, units);
      const top = state.stack[state.depth - 1] ?? 0;
      if (lesson !== null && headFor(state, move) === example.heads[top]) {
        learnLabel(net, first, example.labels[top] ?? 0, units, unitGradients);
        if (lesson.random() >= lesson.explore) label = example.labels[top] ?? 0;
      }
    }
    if (lesson !== null) {
      for (let unit = 0; unit < hidden; unit++)
        unitGradients[unit] = (units[unit] ?? 0) === 0 ? 0 : (unitGradients[unit] ?? 0) / KEPT;
      spread(net, unitGradients);
    }
    makeMove(state, move, label);
  }
  if (lesson !== null)
    for (const matrix of [words.matrix, net.bias, net.moves, net.moveBias, labelBias]) touchAll(matrix);
  return { heads: state.heads.slice(0, length), labels: state.labels.slice(0, length) };
}

function sumUnits({ hidden, words, bias, facts }: ParserNet, units: Float32Array): void {
  units.set(bias.values);
  const { products } = words;
  for (let place = 0; place < WORD_POSITIONS; place++) {
    const word = reading.words[place] ?? -1;
    if (word < 0) continue;
    let from = (word * WORD_POSITIONS + place) * hidden;
    for (let unit = 0; unit < hidden; unit++) units[unit] = (units[unit] ?? 0) + (products[from++] ?? 0);
  }
  const { values } = facts;
  for (let fact = 0; fact < FACTS; fact++) {
    let from = (reading.facts[fact] ?? 0) * hidden;
    for (let unit = 0; unit < hidden; unit++) units[unit] = (units[unit] ?? 0) + (values[from++] ?? 0);
  }
}

/** Adds the gradients of the units to those of their inputs. */
function spread({ hidden, words, bias, facts }: ParserNet, unitGradients: Float32Array): void {
  const { productGradients } = words;
  for (let unit = 0; unit < hidden; unit++)
    bias.gradients[unit] = (bias.gradients[unit] ?? 0) + (unitGradients[unit] ?? 0);
  for (let place = 0; place < WORD_POSITIONS; place++) {
    const word = reading.words[place] ?? -1;
    if (word < 0) continue;
    let to = (word * WORD_POSITIONS + place) * hidden;
    for (let unit = 0; unit < hidden; unit++, to++)
      productGradients[to] = (productGradients[to] ?? 0) + (unitGradients[unit] ?? 0);
  }
  const { gradients } = facts;
  for (let fact = 0; fact < FACTS; fact++) {
    const row = reading.facts[fact] ?? 0;
    touch(facts, row);
    let to = row * hidden;
    for (let unit = 0; unit < hidden; unit++, to++)
      gradients[to] = (gradients[to] ?? 0) + (unitGradients[unit] ?? 0);
  }
}

function dot(units: Float32Array, rows: Float32Array, from: number): number {
  let sum = 0;
  let at = from;
  for (const unit of units) sum += unit * (rows[at++] ?? 0);
  return sum;
}

/** Fills `scores`, and returns the best allowed move. */
function scoreMoves({ hidden, moves, moveBias }: ParserNet, units: Float32Array): number {
  let best = -1;
  for (let move = 0; move < MOVES; move++) {
    if (!isAllowed(state, move)) {
      scores[move] = -Infinity;
      continue;
    }
    scores[move] = (moveBias.values[move] ?? 0) + dot(units, moves.values, move * hidden);
    if (best < 0 || (scores[move] ?? 0) > (scores[best] ?? 0)) best = move;
  }
  return best;
}

function bestCheapest(): number {
  const lowest = lowestOf(costs);
  let best = -1;
  for (let move = 0; move < MOVES; move++) {
    if (costs[move] === lowest && (best < 0 || (scores[move] ?? 0) > (scores[best] ?? 0))) best = move;
  }
  return best;
}

function learnMoves(
  { hidden, moves, moveBias }: ParserNet,
  units: Float32Array,
  unitGradients: Float32Array,
): void {
  const lowest = lowestOf(costs);
  const highest = Math.max(...scores);
  let total = 0;
  let cheap = 0;
  for (let move = 0; move < MOVES; move++) {
    const share = scores[move] === -Infinity ? 0 : exponential((scores[move] ?? 0) - highest);
    scores[move] = share;
    total += share;
    if (costs[move] === lowest) cheap += share;
  }
  for (let move = 0; move < MOVES; move++) {
    const share = scores[move] ?? 0;
    if (share === 0) continue;
    const wanted = costs[move] === lowest && cheap > 0 ? share / cheap : 0;
    addOutput(moves, moveBias, move, share / total - wanted, hidden, units, unitGradients);
  }
}

/** Fills `labelScores`, and returns the best relation. */
function scoreLabels(labels: Matrix, labelBias: Matrix, first: number, units: Float32Array): number {
  let best = 0;
  for (let label = 0; label < RELATIONS.length; label++) {
    const row = first + label;
    labelScores[label] = (labelBias.values[row] ?? 0) + dot(units, labels.values, row * labels.width);
    if ((labelScores[label] ?? 0) > (labelScores[best] ?? 0)) best = label;
  }
  return best;
}

function learnLabel(
  { hidden, labels, labelBias }: ParserNet,
  first: number,
  gold: number,
  units: Float32Array,
  unitGradients: Float32Array,
): void {
  const highest = Math.max(...labelScores);
  let total = 0;
  for (let label = 0; label < RELATIONS.length; label++)
    total += labelScores[label] = exponential((labelScores[label] ?? 0) - highest);
  for (let label = 0; label < RELATIONS.length; label++) {
    const gradient = (labelScores[label] ?? 0) / total - (label === gold ? 1 : 0);
    if (Math.abs(gradient) < NEGLIGIBLE) continue;
    addOutput(labels, labelBias, first + label, gradient, hidden, units, unitGradients);
  }
}

/** Smaller gradients are skipped: most are, and they do not matter. */
const NEGLIGIBLE = 1e-4;

function addOutput(
  rows: Matrix,
  bias: Matrix,
  row: number,
  gradient: number,
  hidden: number,
  units: Float32Array,
  unitGradients: Float32Array,
): void {
  bias.gradients[row] = (bias.gradients[row] ?? 0) + gradient;
  touch(rows, row);
  const { values, gradients } = rows;
  for (let unit = 0, at = row * hidden; unit < hidden; unit++, at++) {
    unitGradients[unit] = (unitGradients[unit] ?? 0) + gradient * (values[at] ?? 0);
    gradients[at] = (gradients[at] ?? 0) + gradient * (units[unit] ?? 0);
  }
}
