import { FACTS, makeReading, readState, WORD_POSITIONS } from './features.js';
import { bestOutput, rowOfFixed, rowOfForm, runLayer, scoreOutput } from './layer.js';
import type { Net } from './net.js';
import {
  isAllowed,
  isFinished,
  LEFT,
  makeMove,
  makeState,
  MOVES,
  NONE,
  resetState,
  SHIFT,
  type ParseState,
} from './state.js';
import { RELATIONS } from './tree.js';

const FIRST_ROOM = 64;
let state = makeState(FIRST_ROOM);
const reading = makeReading();

/**
 * Parses a sentence greedily: the returned state has a head and relation for each word. It is reused for the
 * next sentence. Takes two moves per word, so the time is linear.
 */
export function attachWords(net: Net, slots: Int32Array, tags: Int32Array): ParseState {
  const words = slots.length;
  if (state.heads.length <= words) state = makeState(2 * words);
  resetState(state, words);
  const { parser, moveOutputs, labelOutputs } = net;
  while (!isFinished(state)) {
    readState(state, tags, net.tags.length, reading);
    runLayer(parser, nameRows(net, slots));
    let move = SHIFT;
    let highest = -Infinity;
    for (let next = 0; next < MOVES; next++) {
      if (!isAllowed(state, next)) continue;
      const score = scoreOutput(moveOutputs, next);
      if (score <= highest) continue;
      highest = score;
      move = next;
    }
    let label = 0;
    if (move !== SHIFT) {
      const first = move === LEFT ? 0 : RELATIONS.length;
      label = bestOutput(labelOutputs, first, RELATIONS.length);
    }
    makeMove(state, move, label);
  }
  return state;
}

/**
 * Writes the row addresses of the words and facts of the current reading to the layer, and returns their
 * number.
 */
function nameRows({ parser, emptyFacts }: Net, slots: Int32Array): number {
  const { offsets } = parser;
  const { words, facts } = reading;
  let count = 1;
  for (let place = 0; place < WORD_POSITIONS; place++) {
    const word = words[place] ?? NONE;
    if (word !== NONE) offsets[count++] = rowOfForm(parser, slots[word] ?? 0, place);
  }
  for (let fact = 0; fact < FACTS; fact++) {
    const row = facts[fact] ?? 0;
    if (emptyFacts[row] === 0) offsets[count++] = rowOfFixed(parser, row);
  }
  return count;
}
