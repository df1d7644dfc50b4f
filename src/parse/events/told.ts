import type { Sentence } from '../types.js';
import type { TreeReader } from '../syntax/treeReader.js';
import { findNominals } from './nominals.js';
import type { Scene } from './participants.js';
import { findPredicates } from './predicates.js';
import { isPartOfName, tellingsOf } from './sentenceTellings.js';
import type { Telling } from './tellings.js';
import { isWorthTree } from './tree/rows.js';
import { tellingsOfTree } from './tree/tellings.js';

/**
 * What one sentence tells by the rules of words, and by those of the tree where the table of predicates has one of its words.
 * @param mayHold whether the sentence holds a word of that table: see mayHoldPredicate
 */
export function tellIn(scene: Scene, sentence: Sentence, mayHold: boolean, treeOf: TreeReader): Telling[] {
  const { text, words } = scene;
  const predicates = findPredicates(words).filter(({ group }) => !isPartOfName(text, words, group.verb));
  const nominals = findNominals(words, predicates);
  if (predicates.length === 0 && nominals.length === 0 && !mayHold) return [];
  const found = tellingsOf(scene, sentence, predicates, nominals);
  const told = found.map(({ mention }) => mention);
  if (mayHold && isWorthTree(words, told))
    found.push(...tellingsOfTree(scene, sentence, treeOf(sentence), found));
  return found;
}
