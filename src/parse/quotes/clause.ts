import { FREE_VERBS, SAID_NOUNS } from '../data/reportedSpeech.js';
import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import { is, isDeterminer, phraseAfter } from './phrase.js';
import type { Unit } from './statement.js';
import {
  AUXILIARY,
  BREAK,
  CONJUNCTION,
  NAME,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  VERBISH,
} from './unitBits.js';

/** How far from the beginning of a clause its verb may stand; behind "say" anywhere. */
const VERB_REACH = 14;
/** Begin what counts something. */
const COUNTING = wordSet(
  'at about around over under up more less fewer nearly almost only not dozens hundreds thousands scores',
);
/** From so many units on what stands behind "say" is a clause. */
const LONGEST_NOUN = 7;
/** Between a noun and a verb they show that the verb is not the noun's. */
const LINKS = /^(?:who|which|that|whose|where|when|if|as)$/;

/** Whether a clause begins at `first` behind a reporting verb without "that": a subject and then its verb. */
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
  // "said two leaders reach an agreement": no ending shows the verb, but what is said in so many words is no noun.
  return anywhere && end - first >= LONGEST_NOUN;
}

/** Whether a clause stands behind "that": "said that it was over", not "a statement that was over", "repeated that promise". */
export function isThatClause(units: readonly Unit[], first: number, end: number): boolean {
  const unit = units[first];
  if (!unit || is(unit, AUXILIARY | VERBISH)) return false;
  if (unit.upper || is(unit, PRONOUN | NAME) || isDeterminer(unit) || unit.lower.endsWith('s')) return true;
  return !is(units[first + 1], PREPOSITION | CONJUNCTION | BREAK) || hasVerb(units, first, end);
}

/** A verb that can be the main one of a clause. */
export function isMainVerb(unit: Unit | undefined): boolean {
  return is(unit, AUXILIARY | VERBISH) && !unit?.lower.endsWith('ing');
}

/** Whether a verb stands behind the first unit. */
export function hasVerb(units: readonly Unit[], first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++) if (is(units[at], AUXILIARY | VERBISH)) return true;
  return false;
}

/** "the attacks that | , according to": words that cannot be the last ones of what was said. */
export function breaksOff(units: readonly Unit[], end: number): boolean {
  const last = itemAt(units, end - 1);
  // "he wanted that."
  if (last?.lower === 'that' && units[end]?.lower !== ',') return false;
  return is(last, CONJUNCTION) || /^(?:the|an?|its|his|their)$/.test(last?.lower ?? '');
}

/** Whether "to do" or "not to do" stands at `at`. */
export function isInfinitive(units: readonly Unit[], at: number): boolean {
  const to = units[at]?.lower === 'not' ? at + 1 : at;
  const verb = units[to + 1];
  return units[to]?.lower === 'to' && verb?.kind === 'WORD' && !verb.upper && !isDeterminer(verb)
    && !/^(?:me|us|him|them|you|it)$/.test(verb.lower); // prettier-ignore
}
