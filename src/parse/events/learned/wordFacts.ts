import { classOfWord } from '../../people/wordClass.js';
import { coarseClass, middleClass } from '../../people/wordClasses.js';
import { remembered } from '../../remembered.js';
import { VERB_READINGS } from '../lexicon.js';
import { hashOf } from '../net/hash.js';

/** What the reader knows of a word without its context. */
export interface WordFacts {
  /** Hash of the word in lower case. */
  word: number;
  /** Hash of its stem, so that "accuse", "accused" and "accusing" are one. */
  stem: number;
  /** Hash of the stem by which its vector is looked up. */
  key: number;
  /** Distributional word classes, 0 for rare words: see people/wordClasses.ts. */
  fine: number;
  middle: number;
  coarse: number;
}

/** Facts about a word, given in lower case. */
export const wordFacts = remembered(50_000, (lower): WordFacts => {
  const fine = classOfWord(lower);
  return {
    word: hashOf(lower),
    stem: hashOf(stemOf(VERB_READINGS.get(lower)?.lemma ?? lower)),
    key: hashOf(stemOf(lower)),
    fine,
    middle: middleClass(fine),
    coarse: coarseClass(fine),
  };
});

/** A word without its ending. */
export function stemOf(lower: string): string {
  return lower.replace(/(?:ied|ies)$/, 'y').replace(/(?:ing|ed|es|s|e)$/, '');
}
