import { ARMED_WORDS, LABOUR_WORDS, SILENCE_VERBS } from '../data/eventWords.js';
import { lemmaAt } from './clause.js';
import { WEAPONS } from './lexicon.js';
import type { Word } from './sentence.js';

/** "declined to comment": refusing to comment to the press is not an event. */
export function isSilence(words: readonly Word[], verb: number): boolean {
  if (!/^(?:decline|refuse)$/.test(lemmaAt(words, verb))) return false;
  return words[verb + 1]?.tag === 'TO' && SILENCE_VERBS.has(lemmaAt(words, verb + 2));
}

/** Whether the sentence contains a word for weapons or armed fighting. */
export function isArmed(words: readonly Word[]): boolean {
  return words.some(({ lower }) => ARMED_WORDS.has(lower) || WEAPONS.has(lower));
}

/** "the prolonged strike by dock workers", "a strike over pay": a stoppage of work, not an attack. */
export function isLabourStrike(words: readonly Word[], noun: number): boolean {
  if (!/^strikes?$/.test(words[noun]?.lower ?? '')) return false;
  return !isArmed(words) && words.some(({ lower }) => LABOUR_WORDS.has(lower));
}
