import { auxiliariesOf, isPassive, objectOf } from '../../syntax/predicate.js';
import { dependentOf, headOf, type SyntaxToken, type Tree } from '../../syntax/tree.js';

/**
 * Whether the subject undergoes the verb in ways that are not marked as passive: "was questioned and then
 * arrested" has one "was", "those wrongly imprisoned" and "12 arrested" have none.
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
