import { FREE_VERBS, SAID_NOUNS } from '../data/reportedSpeech.js';
import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import { is, isDeterminer, phraseAfter } from './phrase.js';
import type { Unit } from './reporterSentence.js';
import {
  AUXILIARY,
  BREAK,
  CONJUNCTION,
  NAME,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  VERBISH,
} from './lexicalFeatures.js';

/** Maximum number of units from the start of a clause to its verb; unlimited after "say". */
const VERB_REACH = 14;
/** Words that can open a quantity. */
const COUNTING = wordSet(
  'at about around over under up more less fewer nearly almost only not dozens hundreds thousands scores',
);
/** Length in units from which the words after "say" count as a clause. */
const LONGEST_NOUN = 7;
/** Between a noun and a verb, these show that the noun is not the verb's subject. */
const LINKS = /^(?:who|which|that|whose|where|when|if|as)$/;

/**
 * Whether a clause without "that" begins at `first` after a reporting verb: a subject followed by its verb.
 */
export function isClause(units: readonly Unit[], first: number, end: number, lemma: string): boolean {
  if (is(units[first], PRONOUN) || units[first]?.lower === 'there') return true;
  let noun = first;
  while (isDeterminer(units[noun])) noun++;
  // "this is", "that's", "the other will"
  if (noun > first && (isMainVerb(units[noun]) || is(units[noun], POSSESSIVE))) return true;
  // "said | if elected he would"
  if (units[first]?.lower === 'if') return hasVerb(units, first, end);
  if (is(units[first], VERBISH)) return false;
  const anywhere = lemma === 'say';
  const subject = phraseAfter(units, first);
  // "said | about 100 people were hurt"
  if (!subject) return anywhere && COUNTING.has(units[first]?.lower ?? '') && hasVerb(units, first, end);
  if (SAID_NOUNS.has(units[subject.head]?.lower ?? '') && !isMainVerb(units[subject.end])) return false;
  if (!FREE_VERBS.has(lemma)) return isMainVerb(units[subject.end]);
  const reach = anywhere ? end : Math.min(end, first + VERB_REACH);
  for (let at = subject.end; at < reach; at++) {
    const next = units[at];
    if (isMainVerb(next)) return true;
    // "said yes | and took it"
    if (next?.lower === 'but' || (next?.lower === 'and' && isMainVerb(units[at + 1]))) return false;
    if (!anywhere && (next?.kind === 'PUNCT' || LINKS.test(next?.lower ?? ''))) return false;
  }
  // "said two leaders reach an agreement": no ending marks the verb, but this many words are no noun phrase.
  return anywhere && end - first >= LONGEST_NOUN;
}

/**
 * Whether "that" opens a clause: "said that it was over", not "a statement that was over", "repeated that
 * promise".
 */
export function isThatClause(units: readonly Unit[], first: number, end: number): boolean {
  const unit = units[first];
  if (!unit || is(unit, AUXILIARY | VERBISH)) return false;
  if (unit.upper || is(unit, PRONOUN | NAME) || isDeterminer(unit) || unit.lower.endsWith('s')) return true;
  return !is(units[first + 1], PREPOSITION | CONJUNCTION | BREAK) || hasVerb(units, first, end);
}

/** Whether a unit can be the main verb of a clause. */
export function isMainVerb(unit: Unit | undefined): boolean {
  return is(unit, AUXILIARY | VERBISH) && !unit?.lower.endsWith('ing');
}

/** Whether a verb follows the first unit. */
export function hasVerb(units: readonly Unit[], first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++) if (is(units[at], AUXILIARY | VERBISH)) return true;
  return false;
}

/** "the attacks that | , according to": whether the words cannot be the end of a reported clause. */
export function breaksOff(units: readonly Unit[], end: number): boolean {
  const last = itemAt(units, end - 1);
  // "he wanted that."
  if (last?.lower === 'that' && units[end]?.lower !== ',') return false;
  return is(last, CONJUNCTION) || /^(?:the|an?|its|his|their)$/.test(last?.lower ?? '');
}

/** Whether "to do" or "not to do" is at `at`. */
export function isInfinitive(units: readonly Unit[], at: number): boolean {
  const to = units[at]?.lower === 'not' ? at + 1 : at;
  const verb = units[to + 1];
  return (
    units[to]?.lower === 'to' &&
    verb?.kind === 'WORD' &&
    !verb.upper &&
    !isDeterminer(verb) &&
    !/^(?:me|us|him|them|you|it)$/.test(verb.lower)
  );
}
