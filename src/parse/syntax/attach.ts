import { FACTS, makeReading, readState, WORD_POSITIONS } from './features.js';
import {
  addressOfFixed,
  addressOfForm,
  addressOfNothing,
  bestOf,
  bytesOfRow,
  runLayer,
  scoreOutputs,
  type Layer,
} from './layer.js';
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
    scoreOutputs(moveOutputs, 0, MOVES);
    const { scores } = moveOutputs;
    let move = NONE;
    for (let next = 0; next < MOVES; next++) {
      if (isAllowed(state, next) && (move === NONE || (scores[next] ?? 0) > (scores[move] ?? 0))) move = next;
    }
    let label = 0;
    if (move !== SHIFT) {
      scoreOutputs(labelOutputs, move === LEFT ? 0 : RELATIONS.length, RELATIONS.length);
      label = bestOf(labelOutputs, RELATIONS.length);
    }
    makeMove(state, move, label);
  }
  return state;
}

/** Tells the layer which rows to add: those of the words and facts that were read. */
function nameRows(layer: Layer, slots: Int32Array): void {
  const { addresses } = layer;
  const { words, facts } = reading;
  const nothing = addressOfNothing(layer);
  for (let place = 0; place < WORD_POSITIONS; place++) {
    const word = words[place] ?? NONE;
    addresses[place] = word === NONE ? nothing : addressOfForm(layer, slots[word] ?? 0, place);
  }
  const first = addressOfFixed(layer, 0);
  const stride = bytesOfRow(layer);
  for (let fact = 0; fact < FACTS; fact++)
    addresses[WORD_POSITIONS + fact] = first + (facts[fact] ?? 0) * stride;
}
