import { isAllowed, LEFT, MOVES, RIGHT, SHIFT, type ParseState } from '../../src/parse/syntax/state.js';

/** The right heads of a sentence's words. The root's head is the number of words. */
export interface GoldHeads {
  heads: ArrayLike<number>;
}

/** The cost of a move that is not allowed. */
const FORBIDDEN = Infinity;

/**
 * Computes how many arcs of the right tree each move makes impossible: the dynamic oracle of the arc-hybrid system
 * (Goldberg and Nivre 2013). It is valid in every state, even after wrong moves, so that training can continue from the
 * net's own errors.
 */
export function costsOf(state: ParseState, { heads }: GoldHeads, costs: Float64Array): void {
  const { stack, depth, front, words } = state;
  const top = stack[depth - 1] ?? -1;
  const below = stack[depth - 2] ?? -1;
  for (let move = 0; move < MOVES; move++) costs[move] = isAllowed(state, move) ? 0 : FORBIDDEN;
  if (front < words) {
    let lost = 0;
    const head = heads[front] ?? -1;
    for (let at = 0; at < depth; at++) {
      const word = stack[at] ?? -1;
      if (heads[word] === front) lost++;
      if (word === head && at < depth - 1) lost++;
    }
    costs[SHIFT] = (costs[SHIFT] ?? 0) + lost;
  }
  if (depth === 0) return;
  const head = heads[top] ?? -1;
  let children = 0;
  for (let word = front; word < words; word++) if (heads[word] === top) children++;
  const fromBelow = depth > 1 && head === below ? 1 : 0;
  costs[LEFT] = (costs[LEFT] ?? 0) + children + fromBelow + (head > front ? 1 : 0);
  costs[RIGHT] = (costs[RIGHT] ?? 0) + children + (head >= front ? 1 : 0);
}

/** The lowest of the costs. */
export function lowestOf(costs: Float64Array): number {
  return Math.min(costs[SHIFT] ?? 0, costs[LEFT] ?? 0, costs[RIGHT] ?? 0);
}
