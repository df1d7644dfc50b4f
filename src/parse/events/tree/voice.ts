import { auxiliariesOf, isPassive, objectOf } from '../../syntax/predicate.js';
import { dependentOf, headOf, type SyntaxToken, type Tree } from '../../syntax/tree.js';

/**
 * Whether what the verb says is done to its subject, as far as words tell that the grammar does not: "was questioned and then
 * arrested" says "was" once, "those wrongly imprisoned" and "12 arrested" not at all.
 */
export function isDoneToSubject(tree: Tree, verb: SyntaxToken): boolean {
  if (isPassive(tree, verb)) return true;
  if (verb.xpos !== 'VBN' || objectOf(tree, verb) !== null) return false;
  if (auxiliariesOf(tree, verb).some(({ lower }) => HAVE.test(lower))) return false;
  if (verb.relation !== 'conj') return auxiliariesOf(tree, verb).length === 0;
  const first = headOf(tree, verb);
  return first !== null && dependentOf(tree, verb, 'nsubj') === null && isPassive(tree, first);
}

const HAVE = /^(?:have|has|had|having|['’]ve)$/;
