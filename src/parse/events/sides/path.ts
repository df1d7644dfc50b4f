import { prepositionOf } from '../../syntax/predicate.js';
import { headOf, type SyntaxToken, type Tree } from '../../syntax/tree.js';
import { hashOf, keptHashOf } from '../net/hash.js';

const LONGEST_PATH = 4;
const MOST_STEPS = 8;
const NONE = hashOf('none');
const LONG = hashOf('long');

/** Hash of the dependency path between two tokens: "^advcl _nsubj". */
export function pathOf(tree: Tree, from: SyntaxToken, to: SyntaxToken): number {
  const up: SyntaxToken[] = [from];
  for (let at = headOf(tree, from); at !== null && up.length < MOST_STEPS; at = headOf(tree, at)) up.push(at);
  const down: SyntaxToken[] = [];
  for (
    let at: SyntaxToken | null = to, step = 0;
    at !== null && step < MOST_STEPS;
    at = headOf(tree, at), step++
  ) {
    const top = up.indexOf(at);
    if (top >= 0) return top + down.length > LONGEST_PATH ? LONG : numberOf(tree, up.slice(0, top), down, to);
    down.push(at);
  }
  return NONE;
}

function numberOf(
  tree: Tree,
  up: readonly SyntaxToken[],
  down: readonly SyntaxToken[],
  to: SyntaxToken,
): number {
  let hash = 0;
  for (const { relation } of up) hash = Math.imul(hash + keptHashOf(relation), 0x01000193);
  hash ^= 0x5bd1e995;
  for (let at = down.length - 1; at >= 0; at--) {
    const token = down[at];
    if (token === undefined) continue;
    hash = Math.imul(hash + keptHashOf(token.relation), 0x9e3779b1);
    if (token !== to && token.upos !== 'VERB') hash ^= keptHashOf(prepositionOf(tree, token));
  }
  return hash | 0;
}
