import { ARMED_WORDS, LABOUR_WORDS, SILENCE_VERBS } from '../data/eventWords.js';
import { lemmaAt } from './clause.js';
import { WEAPONS } from './lexicon.js';
import type { Word } from './sentence.js';

/** "declined to comment": silence before the press is no refusal between parties. */
export function isSilence(words: readonly Word[], verb: number): boolean {
  if (!/^(?:decline|refuse)$/.test(lemmaAt(words, verb))) return false;
  return words[verb + 1]?.tag === 'TO' && SILENCE_VERBS.has(lemmaAt(words, verb + 2));
}

/** Whether anything in the sentence says that people fight with more than words. */
export function isArmed(words: readonly Word[]): boolean {
  return words.some(({ lower }) => ARMED_WORDS.has(lower) || WEAPONS.has(lower));
}

/** "the prolonged strike by dock workers", "a strike over pay": work is stopped, nobody is struck. */
export function isLabourStrike(words: readonly Word[], noun: number): boolean {
  if (!/^strikes?$/.test(words[noun]?.lower ?? '')) return false;
  return !isArmed(words) && words.some(({ lower }) => LABOUR_WORDS.has(lower));
}
