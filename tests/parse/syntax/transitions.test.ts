import { describe, expect, test } from 'vitest';
import {
  isAllowed,
  isFinished,
  LEFT,
  makeMove,
  makeState,
  MOVES,
  resetState,
  RIGHT,
  SHIFT,
  type ParseState,
} from '../../../src/parse/syntax/state.js';
import { makeRandom, type Random } from '../../../train/syntax/random.js';
import { costsOf } from '../../../train/syntax/oracle.js';

function start(words: number): ParseState {
  const state = makeState(words);
  resetState(state, words);
  return state;
}

describe('moves', () => {
  test('"Kenya sent troops": each move by hand', () => {
    const state = start(3);
    expect([SHIFT, LEFT, RIGHT].map((move) => isAllowed(state, move))).toEqual([true, false, false]);
    makeMove(state, SHIFT, 0);
    makeMove(state, LEFT, 7); // sent → Kenya
    expect([state.heads[0], state.labels[0], state.depth, state.front]).toEqual([1, 7, 0, 1]);
    makeMove(state, SHIFT, 0);
    expect(isAllowed(state, RIGHT)).toBe(false);
    makeMove(state, SHIFT, 0);
    // Two words wait for a head: none of them may become the root yet.
    expect([SHIFT, LEFT, RIGHT].map((move) => isAllowed(state, move))).toEqual([false, false, true]);
    makeMove(state, RIGHT, 9); // sent → troops
    expect([state.heads[2], state.labels[2], state.right1[1], state.left1[1]]).toEqual([1, 9, 2, 0]);
    expect(isFinished(state)).toBe(false);
    makeMove(state, LEFT, 3);
    expect([...state.heads.slice(0, 3)]).toEqual([1, 3, 1]);
    expect(isFinished(state)).toBe(true);
  });
});

/** Where no move is free of cost: `makeMove` would give a wrong head. */
const NO_MOVE = RIGHT;

/** Heads of a tree without crossing arcs: the root of a stretch, then the same for what is on either side of it. */
function randomTree(words: number, random: Random): number[] {
  const heads = new Array<number>(words).fill(words);
  const hang = (from: number, to: number, head: number): void => {
    if (from >= to) return;
    const top = from + Math.floor(random() * (to - from));
    heads[top] = head;
    const cut = from + Math.floor(random() * (top - from + 1));
    hang(from, cut, top);
    hang(cut, top, top);
    const after = top + 1 + Math.floor(random() * (to - top));
    hang(top + 1, after, top);
    hang(after, to, top);
  };
  hang(0, words, words);
  return heads;
}

describe('the oracle', () => {
  test('moves without cost lead to the right tree', () => {
    const random = makeRandom(7);
    const costs = new Float64Array(MOVES);
    for (let trial = 0; trial < 300; trial++) {
      const words = 1 + Math.floor(random() * 20);
      const heads = randomTree(words, random);
      const state = start(words);
      while (!isFinished(state)) {
        costsOf(state, { heads }, costs);
        const free = [SHIFT, LEFT, RIGHT].filter((move) => costs[move] === 0);
        makeMove(state, free[Math.floor(random() * free.length)] ?? NO_MOVE, 0);
      }
      expect([...state.heads.slice(0, words)]).toEqual(heads);
    }
  });

  test('after wrong moves a cost is what is lost: the cheapest way on loses no more', () => {
    const random = makeRandom(11);
    const costs = new Float64Array(MOVES);
    let different = 0;
    for (let trial = 0; trial < 300; trial++) {
      const words = 2 + Math.floor(random() * 12);
      const heads = randomTree(words, random);
      const state = start(words);
      let lost = 0;
      while (!isFinished(state)) {
        costsOf(state, { heads }, costs);
        const allowed = [SHIFT, LEFT, RIGHT].filter((move) => isAllowed(state, move));
        const wild = random() < 0.3;
        const lowest = Math.min(...costs);
        const choice = wild ? allowed : allowed.filter((move) => costs[move] === lowest);
        const move = choice[Math.floor(random() * choice.length)] ?? SHIFT;
        lost += costs[move] ?? 0;
        makeMove(state, move, 0);
      }
      const wrong = heads.filter((head, word) => state.heads[word] !== head).length;
      if (wrong !== lost) different++;
    }
    expect(different).toBe(0);
  });
});
