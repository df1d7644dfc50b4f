import { TIME_LEADS } from '../data/functionWords.js';
import { is, isDeterminer, phraseAfter } from './phrase.js';
import type { Unit } from './statement.js';
import { ADVERB, AUXILIARY, PREPOSITION, TIME_WORD, VERBISH } from './unitBits.js';

/** Behind a phrase of time, place or manner that begins at `at`: "on Monday", "in an interview"; null where none does. */
export function overPhrase(units: readonly Unit[], at: number): number | null {
  const unit = units[at];
  // ", however,"
  if (unit?.lower === ',' && is(units[at + 1], ADVERB) && units[at + 2]?.lower === ',') return at + 3;
  if (unit?.kind !== 'WORD') return null;
  if (is(unit, TIME_WORD | ADVERB) || unit.lower === 'here') return at + 1;
  // "said there that", not "said there was"
  if (unit.lower === 'there') return is(units[at + 1], AUXILIARY | VERBISH) ? null : at + 1;
  if (TIME_LEADS.has(unit.lower)) {
    let time = at + 1;
    while (TIME_LEADS.has(units[time]?.lower ?? '')) time++;
    if (is(units[time], TIME_WORD)) return time + 1;
  }
  if (!is(unit, PREPOSITION) || (unit.lower === 'to' && !isHearer(units[at + 1]))) return null;
  const phrase = phraseAfter(units, at + 1);
  return phrase && !is(units[phrase.end], AUXILIARY | VERBISH) ? phrase.end : null;
}

/** Most phrases that are passed over: "said | in an interview | on Monday | that". */
export const MOST_PHRASES = 4;

/** Behind all such phrases at `from`. */
export function overPhrases(units: readonly Unit[], from: number): number {
  let at = from;
  for (let phrases = 0; phrases <= MOST_PHRASES; phrases++) {
    const next = overPhrase(units, at);
    if (next === null) break;
    at = next;
  }
  return at;
}

/** "to reporters", "to the press", not "to help". */
function isHearer(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.upper || isDeterminer(unit) || unit.lower.endsWith('s'));
}
