import { SUBORDINATORS } from '../data/functionWords.js';
import { skipDateline } from './dateline.js';
import { is, phraseAfter, type Phrase } from './phrase.js';
import type { Unit } from './reporterSentence.js';
import { ADVERB, DETERMINER, NOUNISH, PREPOSITION, PRONOUN, TIME_WORD } from './lexicalFeatures.js';

/**
 * The subject of the clause that starts at `from`, skipping adverbials before it: "In Berlin on Monday, | the
 * minister said", "When asked, | she said".
 */
export function firstSubject(units: readonly Unit[], from: number, to: number): Phrase | null {
  let index = from === 0 ? skipDateline(units) : from;
  for (let hop = 0; hop < MOST_HOPS; hop++) {
    while (index < to && isSkipped(units[index])) index++;
    if (index >= to || !units[index]) return null;
    if (opensSideClause(units, index)) {
      index = afterComma(units, index, to);
      // "Following a hastily called, | late meeting, the council said"
      if (goesOnWithNoun(units, index)) index = afterComma(units, index, to);
      continue;
    }
    const phrase = phraseAfter(units, index);
    if (!phrase) index++;
    else if (isTimePhrase(units, phrase)) index = phrase.end;
    else if (index > 0 && isRestOfPlace(units, phrase)) index = phrase.end + 1;
    else return phrase;
  }
  return null;
}

/** Maximum number of adverbials before a subject. */
const MOST_HOPS = 4;

/** Index after the next comma, or after `to` if there is none. */
function afterComma(units: readonly Unit[], from: number, to: number): number {
  let at = from;
  while (at < to && units[at]?.lower !== ',') at++;
  return at + 1;
}

/**
 * Whether a lower-case word without an article follows the comma: the second of two adjectives, not a
 * subject.
 */
function goesOnWithNoun(units: readonly Unit[], index: number): boolean {
  const participle = units[index - 2];
  const next = units[index];
  if (participle?.kind !== 'WORD' || !participle.lower.endsWith('ed') || next?.kind !== 'WORD' || next.upper)
    return false;
  if (!is(next, NOUNISH) || is(next, DETERMINER | PRONOUN)) return false;
  const phrase = phraseAfter(units, index);
  return phrase !== null && units[phrase.end]?.lower === ',';
}

/** "Earlier this week", "a few days later": an adverbial of time, not a subject. "USA Today" is a name. */
export function isTimePhrase(units: readonly Unit[], { first, end }: Phrase): boolean {
  const last = units[end - 1];
  if (!is(last, TIME_WORD)) return false;
  return !(last?.upper && NAMED_TIMES.test(last.lower) && end - first > 1 && units[end - 2]?.upper);
}

/** Words for times that are capitalized only in names. */
const NAMED_TIMES = /^(?:today|tonight|week|month|year|night|morning)$/;

/** "At a rally in Portland, | Maine, | Lee said" */
function isRestOfPlace(units: readonly Unit[], { first, end }: Phrase): boolean {
  if (units[first - 1]?.lower !== ',' || units[end]?.lower !== ',') return false;
  for (let index = first; index < end; index++) {
    const unit = units[index];
    if (unit?.kind !== 'WORD' || !unit.upper) return false;
  }
  return true;
}

/** A mark, a conjunction or an adverb. */
function isSkipped(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'WORD') return unit?.kind === 'PUNCT';
  const { lower } = unit;
  return is(unit, ADVERB) || JOINTS.has(lower) || (lower.endsWith('ly') && lower.length > 5);
}

const JOINTS = new Set(['and', 'but', 'or', 'yet', 'so']);

function opensSideClause(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit?.kind !== 'WORD') return false;
  const { lower } = unit;
  if (is(unit, PREPOSITION) || SUBORDINATORS.has(lower)) return true;
  if (
    index === 0 &&
    lower.length > 5 &&
    lower.endsWith('ing') &&
    is(units[index + 1], DETERMINER | PREPOSITION)
  )
    return true;
  // "Warned by his doctors, Biden …"
  if (index === 0 && lower.endsWith('ed') && is(units[index + 1], PREPOSITION)) return true;
  return is(unit, TIME_WORD) && units[index + 1]?.lower === ',';
}
