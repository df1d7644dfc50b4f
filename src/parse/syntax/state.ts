import { RELATIONS } from './tree.js';

/**
 * State of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) for one sentence.
 * Words are numbered from 0; the root has the number `words`, after the last word.
 */
export interface ParseState {
  words: number;
  /** Words without a head so far, the last on top. */
  stack: Int32Array;
  depth: number;
  /** Front of the buffer: the first unread word. */
  front: number;
  /** Head of each word; NONE if unknown. */
  heads: Int32Array;
  /** Index into RELATIONS. */
  labels: Uint8Array;
  /** The outermost and second-outermost children of each word on either side. */
  left1: Int32Array;
  left2: Int32Array;
  right1: Int32Array;
  right2: Int32Array;
  leftCount: Int32Array;
  rightCount: Int32Array;
  /** The first child with the relation `case`. */
  preposition: Int32Array;
}

export const NONE = -1;

/**
 * SHIFT moves a word to the stack; LEFT attaches the top of the stack to the front of the buffer, RIGHT to
 * the word below it.
 */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const MOVES = 3;

const CASE = RELATIONS.indexOf('case');

/** A state with room for this many words. */
export function makeState(room: number): ParseState {
  const size = room + 1;
  return {
    words: 0,
    stack: new Int32Array(size),
    depth: 0,
    front: 0,
    heads: new Int32Array(size),
    labels: new Uint8Array(size),
    left1: new Int32Array(size),
    left2: new Int32Array(size),
    right1: new Int32Array(size),
    right2: new Int32Array(size),
    leftCount: new Int32Array(size),
    rightCount: new Int32Array(size),
    preposition: new Int32Array(size),
  };
}

/** Starts a sentence of this many words. */
export function resetState(state: ParseState, words: number): void {
  state.words = words;
  state.depth = 0;
  state.front = 0;
  for (const array of [state.heads, state.left1, state.left2, state.right1, state.right2, state.preposition])
    array.fill(NONE, 0, words + 1);
  for (const array of [state.labels, state.leftCount, state.rightCount]) array.fill(0, 0, words + 1);
}

/** Whether all words have a head. */
export function isFinished({ depth, front, words }: ParseState): boolean {
  return depth === 0 && front === words;
}

/** Only one word may become the root, so LEFT to the root must wait until the stack has a single word. */
export function isAllowed({ depth, front, words }: ParseState, move: number): boolean {
  if (move === SHIFT) return front < words;
  if (move === LEFT) return depth > 0 && (front < words || depth === 1);
  return depth > 1;
}

/** The head that LEFT or RIGHT would give to the top of the stack. */
export function headFor(state: ParseState, move: number): number {
  return move === LEFT ? state.front : (state.stack[state.depth - 2] ?? NONE);
}

/** Makes a move; `label` is that of the new arc. */
export function makeMove(state: ParseState, move: number, label: number): void {
  const { stack, heads, labels, left1, left2, right1, right2, leftCount, rightCount, preposition } = state;
  if (move === SHIFT) {
    stack[state.depth++] = state.front++;
    return;
  }
  const child = stack[state.depth - 1] ?? NONE;
  const head = headFor(state, move);
  heads[child] = head;
  labels[child] = label;
  if (label === CASE && preposition[head] === NONE) preposition[head] = child;
  if (move === LEFT) {
    left2[head] = left1[head] ?? NONE;
    left1[head] = child;
    leftCount[head] = (leftCount[head] ?? 0) + 1;
  } else {
    right2[head] = right1[head] ?? NONE;
    right1[head] = child;
    rightCount[head] = (rightCount[head] ?? 0) + 1;
  }
  state.depth--;
}
