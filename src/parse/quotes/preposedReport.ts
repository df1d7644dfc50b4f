import { ROLE_NOUNS } from '../data/roles.js';
import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import { breaksOff, hasVerb, isInfinitive, isMainVerb } from './clause.js';
import type { Cue } from './cue.js';
import { skipDateline } from './dateline.js';
import { is, isDeterminer, phraseBefore, type Phrase } from './phrase.js';
import { SHORTEST_REPORT, type Report } from './report.js';
import { endOfReport, isQuoteMark } from './reportEnd.js';
import { skipAdverbials } from './adverbial.js';
import { isManner, isSource } from './source.js';
import type { Unit } from './reporterSentence.js';
import { ADVERB, AUXILIARY, PREPOSITION, PRONOUN, TIME_WORD, VERBISH } from './lexicalFeatures.js';

/**
 * How many units after a source to look for its comma: "According to a report by the bank in May, | it is
 * over."
 */
const SOURCE_REACH = 14;
/**
 * Length in units from which words before a reporting verb count as a clause, even if no ending marks a verb.
 */
const SHORTEST_VERBLESS = 4;

/** The clause reported after its source: According to the police, | it is over. */
export function readAfterSource(units: readonly Unit[], cue: Cue, cues: readonly Cue[]): Report | null {
  if (!cue.subject || cue.first > 1 || isManner(units, cue.subject)) return null;
  if (cue.first > 0 && units[0]?.kind === 'QUOTATION') return null;
  let at = cue.subject.end;
  while (at < cue.subject.end + SOURCE_REACH && units[at]?.kind !== 'PUNCT') at++;
  if (units[at]?.lower !== ',') return null;
  const first = RELATIVES.test(units[at + 1]?.lower ?? '')
    ? skipRelative(units, at + 1)
    : skipApposition(units, at + 1);
  const end = endOfReport(units, first, cue, cues);
  if (end === null || end - first < SHORTEST_REPORT || breaksOff(units, end)) return null;
  return { first, end, cue, why: 'according-to-before', from: 0 };
}

const RELATIVES = /^(?:who|whose|which)$/;

/** "According to Ann Lee, who runs the bank, | it is over": the index after the comma, or past the end. */
function skipRelative(units: readonly Unit[], first: number): number {
  let at = first;
  while (at < units.length && units[at]?.lower !== ',') at++;
  return at + 1;
}

/**
 * "According to Ann Lee, an economist at the bank, | it is over": a part without a verb is an apposition to
 * the source.
 */
function skipApposition(units: readonly Unit[], first: number): number {
  for (let at = first; at < first + SOURCE_REACH; at++) {
    if (is(units[at], AUXILIARY | VERBISH | PRONOUN) || units[at]?.kind === 'QUOTATION') return first;
    if (units[at]?.lower === ',') return at + 1;
  }
  return first;
}

/**
 * The clause reported before its source, or on both sides of it: It is over, | she said on Monday. It is over
 * | according to the police. The plan, | she said, | would fail.
 */
export function readPreposed(units: readonly Unit[], cue: Cue, cues: readonly Cue[]): Report | null {
  const { subject, rule } = cue;
  if (!subject || OTHERS.test(units[subject.head]?.lower ?? '')) return null;
  const from = startOfAttribution(units, cue, subject);
  const comma = itemAt(units, from - 1)?.lower === ',';
  // "paid according to the law" is an adverbial.
  if (!comma && (rule !== 'according-to' || !isSource(units, subject))) return null;
  if (rule === 'according-to' && isManner(units, subject)) return null;
  const last = comma ? from - 1 : from;
  const first = startBefore(units, last);
  if (first === null || breaksOff(units, last) || isOpen(itemAt(units, last - 1))) return null;
  const whole = isWhole(units, first, last);
  const behind = Math.max(cue.end, subject.end);
  const stop = skipPlaces(units, behind);
  // "On Monday, she boasted of …"; "Turning to Lee, she said: …"
  if (/^(?:of|about)$/.test(units[behind]?.lower ?? '') || units[stop]?.lower === ':') return null;
  if (comma && units[stop]?.lower === ',') {
    const end = endOfReport(units, stop + 1, cue, cues);
    if (end === null) return null;
    if (goesOn(units, stop + 1, end, whole, rule))
      return first < last && !breaksOff(units, end) ? { first, end, cue, why: 'around', from } : null;
  } else if (rule !== 'according-to' && units[stop] && units[stop].kind !== 'PUNCT') return null;
  if (last - first < SHORTEST_REPORT || opensAside(units, first, last) || !whole) return null;
  return { first, end: last, cue, why: `${rule === 'aside' ? 'subject-verb' : rule}-after`, from };
}

/** "The plan is, | the minister said, | dead." */
function isOpen(unit: Unit | undefined): boolean {
  return is(unit, AUXILIARY) && unit?.upper === false;
}

/** Forms that cannot be subjects: "let us say". */
const OTHERS = /^(?:us|me|him|them|her)$/;

/**
 * Index of the first unit of the attribution: its verb or subject, including ", its governor, Ann Lee, said".
 */
function startOfAttribution(units: readonly Unit[], { rule, first }: Cue, subject: Phrase): number {
  if (rule !== 'subject-verb' && rule !== 'aside') return first;
  if (rule === 'aside' && itemAt(units, subject.first - 1)?.lower === ',') {
    const title = phraseBefore(units, subject.first - 2, 0);
    if (title && isDeterminer(units[title.first]) && itemAt(units, title.first - 1)?.lower === ',')
      return title.first;
  }
  return subject.first;
}

/**
 * Whether a clause precedes the attribution: it has a verb, or is too long for an adverbial of time or place.
 */
function isWhole(units: readonly Unit[], first: number, last: number): boolean {
  if (hasVerb(units, first, last)) return true;
  return last - first >= SHORTEST_VERBLESS && !is(units[first], PREPOSITION | TIME_WORD | ADVERB);
}

/**
 * Where the clause that ends at `last` begins: at the start of the sentence, or after a semicolon, colon or
 * bracket; null after a quotation.
 */
function startBefore(units: readonly Unit[], last: number): number | null {
  let first = last;
  let depth = 0;
  for (; first > 0; first--) {
    const before = units[first - 1];
    if (before?.kind === 'QUOTATION') return null;
    const lower = before?.lower ?? '';
    if (lower === ';' || lower === ':') break;
    if (lower === ')' || lower === ']') depth++;
    if ((lower === '(' || lower === '[') && depth-- === 0) break;
    if (isQuoteMark(before)) return null;
  }
  if (depth > 0) return null;
  if (first === 0) first = Math.min(skipDateline(units), last);
  while (first < last && (isMark(units[first]) || /^(?:and|but|so|yet)$/.test(units[first]?.lower ?? '')))
    first++;
  return first;
}

/** A mark that cannot begin a clause. */
function isMark(unit: Unit | undefined): boolean {
  return unit?.kind === 'PUNCT' && unit.lower !== '(' && unit.lower !== '[';
}

/**
 * Whether the reported clause continues after the attribution: not with an apposition of the speaker (", said
 * Lee, a teacher") or an addition by the reporter (", he said, as people cheered").
 */
function goesOn(
  units: readonly Unit[],
  first: number,
  end: number,
  whole: boolean,
  rule: Cue['rule'],
): boolean {
  const unit = units[first];
  if (end - first < 2 || !unit || !hasVerb(units, first - 1, end)) return false;
  // "The plan, she said, never worked"
  if (isMainVerb(is(unit, ADVERB) ? units[first + 1] : unit)) return true;
  // "It is over, she said, because …", ", and it …"
  if (whole) return isInfinitive(units, first) || (GOES_ON.has(unit.lower) && !is(units[first + 1], VERBISH));
  if (/^(?:who|which|whose|an?|his|her|their|its)$|^\d/.test(unit.lower) || unit.lower.endsWith('ing'))
    return false;
  return rule === 'subject-verb' || rule === 'aside' || !ROLE_NOUNS.has(unit.lower);
}

const GOES_ON = wordSet(
  'because and if so unless that or nor until for especially particularly perhaps including partly largely mainly rather not',
);

/**
 * Skips adverbials of time and place, and other capitalized words: "she said | on Monday | Greenwich time".
 */
function skipPlaces(units: readonly Unit[], from: number): number {
  let at = skipAdverbials(units, from);
  while (units[at]?.upper) at = skipAdverbials(units, at + 1);
  return at;
}

/** Words that open an adverbial clause before a main clause. */
const CLAUSE_OPENERS =
  /^(?:when|while|as|after|before|since|if|although|though|because|once|until|asked|speaking)$/;

/** "When asked about it, | she said": the words are only an adverbial clause before the main one. */
function opensAside(units: readonly Unit[], first: number, last: number): boolean {
  if (!CLAUSE_OPENERS.test(units[first]?.lower ?? '')) return false;
  // "As many as 40 are missing", "Since 2010 it has doubled"
  if (/^(?:many|much|few|little|\d+)$/.test(units[first + 1]?.lower ?? '')) return false;
  for (let at = first; at < last; at++) if (units[at]?.lower === ',') return false;
  return true;
}
