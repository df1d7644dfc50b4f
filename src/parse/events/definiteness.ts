import { INDEFINITE } from '../data/sentenceWords.js';
import { itemAt } from '../lists.js';
import type { Range } from './clause.js';
import { NOUN_PHRASE, type Tag, type Word } from './sentence.js';

/** Whether the determiner marks a noun as known ("the", "this", "their") or new ("a"). */
export type Definiteness = 'DEFINITE' | 'INDEFINITE' | 'BARE';

export function definiteness(words: readonly Word[], nominal: Range): { kind: Definiteness; from: number } {
  let { from } = nominal;
  for (
    let word = itemAt(words, from - 1);
    word && BEFORE_NOUN.has(word.tag);
    word = itemAt(words, from - 1)
  ) {
    from--;
    if (word.tag !== 'DET') continue;
    return { kind: INDEFINITE.has(word.lower) || word.lower === 'no' ? 'INDEFINITE' : 'DEFINITE', from };
  }
  return { kind: 'BARE', from };
}

/** Tags of what may stand between a noun and its determiner. */
const BEFORE_NOUN: ReadonlySet<Tag> = new Set([...NOUN_PHRASE, 'ADV', 'DATE']);
