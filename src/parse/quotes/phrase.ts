import { TIME_LEADS } from '../data/functionWords.js';
import { NOUN_FORMS } from '../data/reportingVerbs.js';
import { SPEECH_NOUNS } from '../data/speechNouns.js';
import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import { CUE_FORMS } from './cueForm.js';
import type { Unit } from './reporterSentence.js';
import {
  ADVERB,
  BREAK,
  CONJUNCTION,
  DETERMINER,
  NAME,
  NOUNISH,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  STANDS_ALONE,
  TIME_WORD,
  VERBISH,
} from './lexicalFeatures.js';

/** A noun phrase: unit indices, `end` exclusive, and the unit that is its head. */
export interface Phrase {
  first: number;
  end: number;
  head: number;
}

/** Longest noun phrase in units, without complements with "of" or "for". */
const LONGEST_CORE = 12;
const MOST_PARTS = 4;

/** Whether the unit can be in a noun phrase. */
export function isNounish(unit: Unit | undefined): boolean {
  return is(unit, NOUNISH);
}

export function isPronoun(unit: Unit | undefined): boolean {
  return is(unit, PRONOUN);
}

export function isDeterminer(unit: Unit | undefined): boolean {
  return is(unit, DETERMINER);
}

export function isBreak(unit: Unit | undefined): boolean {
  return unit === undefined || is(unit, BREAK);
}

/** Whether the unit has any of these bits (see lexicalFeatures). False for no unit. */
export function is(unit: Unit | undefined, bits: number): boolean {
  return unit !== undefined && (unit.bits & bits) !== 0;
}

/** The noun phrase that ends at `last`, no further left than `from`. */
export function phraseBefore(units: readonly Unit[], last: number, from: number): Phrase | null {
  const whole = coreBefore(units, last, from);
  if (!whole) return null;
  let { first, head } = whole;
  let joined = false;
  for (let part = 0; part < MOST_PARTS; part++) {
    const link = itemAt(units, first - 1);
    if (link?.kind !== 'WORD' || first - 2 < from || SIDE_LINKS.has(link.lower)) break;
    if (isCounted(units, first, head)) {
      first = startOfCount(units, first - 2, from);
      break;
    }
    const before = linkedBefore(units, first, from, link);
    if (!before) break;
    if (!is(link, PREPOSITION)) joined = true;
    else if (!titlesName(units, before.head, first, head)) head = before.head;
    first = before.first;
  }
  // "Mr Lavrov at a press conference": only the name is the label.
  const named = units[head]?.kind === 'NAME' && head < whole.first;
  return { first, end: named && !joined ? head + 1 : last + 1, head };
}

/** "two of | the men", "most of | those polled": the men speak, and the label includes the number. */
function isCounted(units: readonly Unit[], first: number, head: number): boolean {
  return (
    itemAt(units, first - 1)?.lower === 'of' &&
    is(itemAt(units, first - 2), DETERMINER | STANDS_ALONE) &&
    !is(units[head], NAME)
  );
}

function startOfCount(units: readonly Unit[], last: number, from: number): number {
  let first = last;
  while (first > from && is(itemAt(units, first - 1), DETERMINER | STANDS_ALONE)) first--;
  return first;
}

/** The noun phrase that a preposition or conjunction links to the one that begins at `first`. */
function linkedBefore(units: readonly Unit[], first: number, from: number, link: Unit): Phrase | null {
  const isPreposition = is(link, PREPOSITION);
  if (!isPreposition && link.lower !== 'and' && link.lower !== 'or') return null;
  const before = coreBefore(units, first - 2, from);
  if (!before || (isPreposition && isPronoun(units[before.head]))) return null;
  // "a spokesman for | the campaign": the first part must look like a noun phrase at the start of a clause.
  // "Trump and Putin said"; not "resigned and Trump said"
  return link.lower === 'of' || startsPhrase(units, before) ? before : null;
}

/** "prices rose after | the bank said" */
const SIDE_LINKS = new Set(['after', 'before', 'since', 'until']);

/** A noun phrase without prepositional complements: an optional determiner and the nouns up to `last`. */
export function coreBefore(units: readonly Unit[], last: number, from: number): Phrase | null {
  const unit = itemAt(units, last);
  if (!unit || last < from) return null;
  if (isPronoun(unit)) return { first: last, end: last + 1, head: last };
  if (unit.kind === 'PUNCT' && unit.lower === ')') return beforeBracket(units, last, from);
  if (is(unit, STANDS_ALONE)) return { first: last, end: last + 1, head: last };
  // "Moody's said"
  if (is(unit, POSSESSIVE) && itemAt(units, last - 1)?.kind === 'WORD' && itemAt(units, last - 1)?.upper) {
    const owner = coreBefore(units, last - 1, from);
    return owner && { ...owner, end: last + 1 };
  }
  if (!isNounish(unit) || is(unit, DETERMINER | POSSESSIVE)) return null;
  let first = last;
  while (first - 1 >= from && last - first < LONGEST_CORE) {
    const before = itemAt(units, first - 1);
    // "the written ruling said"
    if (isPastParticiple(before) && isDeterminer(itemAt(units, first - 2))) {
      first -= 2;
      break;
    }
    if (!before || !isNounish(before)) break;
    first--;
    if (!isDeterminer(before)) continue;
    first = startOfDeterminers(units, first, from);
    if (!isPossessive(itemAt(units, first - 1))) break;
  }
  // "Now the mayor said": a capitalized adverb is not a noun.
  while (first < last && !isDeterminer(units[first]) && is(units[first], ADVERB)) first++;
  // A possessive mark cannot come first.
  while (first < last && isPossessive(units[first])) first++;
  return { first, end: last + 1, head: last };
}

function isPastParticiple(unit: Unit | undefined): boolean {
  return unit?.kind === 'WORD' && CUE_FORMS.get(unit.lower)?.form === 'PAST';
}

/** "one of the", "all the", "the two", "his other"; not "the court found that | the state": a conjunction. */
function startOfDeterminers(units: readonly Unit[], last: number, from: number): number {
  let first = last;
  while (first - 1 >= from && isDeterminer(itemAt(units, first - 1))) {
    if (itemAt(units, first - 1)?.lower === 'that') break;
    first--;
  }
  return first;
}

/** "Tim Scott (R-S.C.) said" */
function beforeBracket(units: readonly Unit[], last: number, from: number): Phrase | null {
  let open = last - 1;
  while (open > from && last - open < 10 && units[open]?.lower !== '(') open--;
  if (units[open]?.lower !== '(' || open - 1 < from) return null;
  return coreBefore(units, open - 1, from);
}

/**
 * Whether a clause may start with this noun phrase: at a break, after a conjunction, or with a determiner or
 * name.
 */
function startsPhrase(units: readonly Unit[], phrase: Phrase): boolean {
  const before = itemAt(units, phrase.first - 1);
  if (isBreak(before)) return true;
  if (before?.kind !== 'WORD') return false;
  return is(before, CONJUNCTION) && before.lower !== 'and';
}

const LINKS = wordSet('of for from at with by');

/** The noun phrase that starts at `first`: "said | a spokesman for the campaign". */
export function phraseAfter(units: readonly Unit[], first: number): Phrase | null {
  const start = units[first];
  if (!start) return null;
  if (isPronoun(start)) return { first, end: first + 1, head: first };
  if (is(start, STANDS_ALONE) && !isNounish(units[first + 1])) return { first, end: first + 1, head: first };
  let index = first;
  while (isDeterminer(units[index])) index++;
  if (!isNounish(units[index]) || units[index]?.kind === 'PUNCT') {
    if (units[index]?.lower !== '@') return null;
  }
  let head = index;
  while (isNounish(units[index]) && !isDeterminer(units[index]) && index - first < LONGEST_CORE) {
    const unit = units[index];
    if (
      index > head &&
      unit &&
      (isVerbish(unit) || endsName(units, head, unit) || isTimeAfterName(units, index))
    )
      break;
    head = index;
    index++;
    if (unit?.kind === 'NAME' && !isPossessive(units[index]) && !modifies(units, index)) break;
  }
  if (isPossessive(units[head])) return null;
  let end = head + 1;
  // "the head of the department", "a spokesman for Trump"
  for (let part = 0; part < 2; part++) {
    const link = units[end];
    if (link?.kind !== 'WORD' || !LINKS.has(link.lower)) break;
    // "says | a report by the charity"
    if (link.lower === 'by' && !SPEECH_NOUNS.has(units[head]?.lower ?? '')) break;
    if (units[head]?.kind === 'NAME') break;
    let next = end + 1;
    while (isDeterminer(units[next])) next++;
    if (!isNounish(units[next])) break;
    while (isNounish(units[next]) && !isDeterminer(units[next]) && next - end < LONGEST_CORE) {
      const name = units[next]?.kind === 'NAME';
      next++;
      if (name && !isPossessive(units[next])) break;
    }
    if (titlesName(units, head, end + 1, next - 1)) head = next - 1;
    end = next;
  }
  return { first, end, head };
}

/** wrote the Financial Times | last month; said the White House | Friday */
function isTimeAfterName(units: readonly Unit[], at: number): boolean {
  if (!units[at - 1]?.upper || isNounish(units[at + 2])) return false;
  const unit = units[at];
  if (is(unit, TIME_WORD)) return !isNounish(units[at + 1]);
  return !unit?.upper && TIME_LEADS.has(unit?.lower ?? '') && is(units[at + 1], TIME_WORD);
}

/**
 * said | Clinton campaign manager Robby Mook; said | Trump supporters: the noun after the name is the head.
 */
function modifies(units: readonly Unit[], next: number): boolean {
  const unit = units[next];
  if (unit?.kind !== 'WORD' || !isNounish(unit) || is(unit, VERBISH | TIME_WORD)) return false;
  if (!unit.upper) return true;
  for (let index = next; index < next + 5 && isNounish(units[index]); index++) {
    if (units[index]?.kind === 'NAME') return true;
  }
  return false;
}

/** Secretary of | State Rex Tillerson: the complement of the title ends in the bearer's name. */
function titlesName(units: readonly Unit[], title: number, from: number, last: number): boolean {
  const head = units[title];
  return (
    head?.kind === 'WORD' &&
    head.upper &&
    units[last]?.kind === 'NAME' &&
    last > from &&
    units[from - 1]?.lower === 'of'
  );
}

function isPossessive(unit: Unit | undefined): boolean {
  return is(unit, POSSESSIVE);
}

/** "Roloson supports Mrs Clinton": after a name, a form that could be a noun is a verb. */
function endsName(units: readonly Unit[], head: number, unit: Unit): boolean {
  return (
    unit.kind === 'WORD' &&
    !unit.upper &&
    NOUN_FORMS.has(unit.lower) &&
    units[head]?.upper === true &&
    !isDeterminer(itemAt(units, head - 1))
  );
}

/** Whether a lower-case word ends a subject: a known verb form or a past tense. */
export function isVerbish(unit: Unit): boolean {
  return is(unit, VERBISH);
}
