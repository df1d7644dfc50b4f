import { TIME_LEADS } from '../data/functionWords.js';
import { is, isDeterminer, phraseAfter } from './phrase.js';
import type { Unit } from './reporterSentence.js';
import {
  ADVERB,
  AUXILIARY,
  NOUNISH,
  POSSESSIVE,
  PREPOSITION,
  TIME_WORD,
  VERBISH,
} from './lexicalFeatures.js';

/**
 * Index after an adverbial of time, place or manner that begins at `at`: "on Monday", "in an interview"; null
 * if there is none.
 */
export function skipAdverbial(units: readonly Unit[], at: number): number | null {
  const unit = units[at];
  if (unit?.lower === ',') return skipInsertion(units, at);
  if (unit?.kind !== 'WORD') return null;
  const next = units[at + 1];
  // "Thursday's attack", "there's no money"
  if (is(next, POSSESSIVE)) return null;
  if (is(unit, TIME_WORD)) return at + 1;
  // "nearly 100", "only three", "once it was over": part of what follows
  if (is(unit, ADVERB) || (unit.lower.endsWith('ly') && !is(unit, NOUNISH)))
    return unit.lower === 'once' || isDeterminer(next) || isNumber(next) ? null : at + 1;
  if (unit.lower === 'here') return at + 1;
  // "said there that", not "said there was"
  if (unit.lower === 'there') return is(next, AUXILIARY | VERBISH) ? null : at + 1;
  if (TIME_LEADS.has(unit.lower)) {
    let time = at + 1;
    while (TIME_LEADS.has(units[time]?.lower ?? '')) time++;
    if (is(units[time], TIME_WORD)) return is(units[time + 1], POSSESSIVE) ? null : time + 1;
  }
  if (!is(unit, PREPOSITION) || (unit.lower === 'to' && !isHearer(next)) || isQuantity(unit, next))
    return null;
  const phrase = phraseAfter(units, at + 1);
  return phrase && !is(units[phrase.end], AUXILIARY | VERBISH | POSSESSIVE) ? phrase.end : null;
}

/** Longest insertion between commas that is skipped. */
const LONGEST_INSERTION = 8;

/** ", however,"; ", in a statement, | that" */
function skipInsertion(units: readonly Unit[], at: number): number | null {
  if (is(units[at + 1], ADVERB) && units[at + 2]?.lower === ',') return at + 3;
  for (let close = at + 2; close < at + LONGEST_INSERTION; close++) {
    if (units[close]?.kind === 'QUOTATION') return null;
    if (units[close]?.lower === ',') return units[close + 1]?.lower === 'that' ? close + 1 : null;
  }
  return null;
}

/** "about 100 people", "at least three" */
function isQuantity({ lower }: Unit, next: Unit | undefined): boolean {
  if (lower === 'at') return next?.lower === 'least' || next?.lower === 'most';
  return /^(?:about|around|over|under|up)$/.test(lower) && isNumber(next);
}

function isNumber(unit: Unit | undefined): boolean {
  return /^\d/.test(unit?.lower ?? '');
}

/** Maximum number of adverbials that are skipped: "said | in an interview | on Monday | that". */
export const MOST_ADVERBIALS = 4;

/** Index after all adverbials at `from`. */
export function skipAdverbials(units: readonly Unit[], from: number): number {
  let at = from;
  for (let phrases = 0; phrases <= MOST_ADVERBIALS; phrases++) {
    const next = skipAdverbial(units, at);
    if (next === null) break;
    at = next;
  }
  return at;
}

/** "to reporters", "to the press", not "to help". */
function isHearer(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.upper || isDeterminer(unit) || unit.lower.endsWith('s'));
}
