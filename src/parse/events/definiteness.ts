import { INDEFINITE } from '../data/sentenceWords.js';
import { itemAt } from '../lists.js';
import type { Range } from './clause.js';
import type { Word } from './sentence.js';

/** Whether the determiner marks a noun as known ("the", "this", "their") or new ("a"). */
export type Definiteness = 'DEFINITE' | 'INDEFINITE' | 'BARE';

export function definiteness(words: readonly Word[], nominal: Range): { kind: Definiteness; from: number } {
  let from = nominal.from;
  while (from > 0) {
    const word = itemAt(words, from - 1);
    if (
      word === undefined ||
      (word.tag !== 'NOUN' &&
        word.tag !== 'NAME' &&
        word.tag !== 'NUM' &&
        word.tag !== 'POSS' &&
        word.tag !== 'DET' &&
        word.tag !== 'ADV' &&
        word.tag !== 'DATE')
    )
      break;
    from--;
    if (word.tag === 'DET') {
      if (INDEFINITE.has(word.lower) || word.lower === 'no') return { kind: 'INDEFINITE', from };
      return { kind: 'DEFINITE', from };
    }
  }
  return { kind: 'BARE', from };
}
