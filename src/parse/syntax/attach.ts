import { FACTS, makeReading, readState, WORD_POSITIONS } from './features.js';
import { bestOutput, rowOfFixed, rowOfForm, runLayer, scoreOutput, type Layer } from './layer.js';
import type { Net } from './net.js';
import {
  isAllowed,
  isFinished,
  LEFT,
  makeMove,
  makeState,
  MOVES,
  resetState,
  SHIFT,
  type ParseState,
} from './state.js';
import { RELATIONS } from './tree.js';

const FIRST_ROOM = 64;
let state = makeState(FIRST_ROOM);
const reading = makeReading();

/**
 * Gives each word of a sentence a head and a relation: the state after the best moves. It is overwritten by the next
 * sentence. Two moves a word, so that the time grows with the length of the sentence.
 */
export function attachWords(net: Net, slots: Int32Array, tags: Int32Array): ParseState {
  const words = slots.length;
  if (state.heads.length <= words) state = makeState(2 * words);
  resetState(state, words);
  const { parser, moveOutputs, labelOutputs } = net;
  while (!isFinished(state)) {
    readState(state, tags, net.tags.length, reading);
    nameRows(parser, slots);
    runLayer(parser);
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

/** Tells the layer which rows to add: those of the words and facts that were read. */
function nameRows(layer: Layer, slots: Int32Array): void {
  const { offsets } = layer;
  const { words, facts } = reading;
  for (let place = 0; place < WORD_POSITIONS; place++) {
    const slot = slots[words[place] ?? -1];
    offsets[place] = slot === undefined ? layer.fixed : rowOfForm(layer, slot, place);
  }
  for (let fact = 0; fact < FACTS; fact++)
    offsets[WORD_POSITIONS + fact] = rowOfFixed(layer, facts[fact] ?? 0);
}
