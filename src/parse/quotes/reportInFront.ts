import { ROLE_NOUNS } from '../data/roles.js';
import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import { breaksOff, hasVerb, isInfinitive, isMainVerb } from './clause.js';
import type { Cue } from './cue.js';
import { behindDateline } from './dateline.js';
import { is, isDeterminer, phraseBefore, type Phrase } from './phrase.js';
import { SHORTEST_REPORT, type Report } from './report.js';
import { endOfReport, isQuoteMark } from './reportEnd.js';
import { overPhrases } from './sidePhrase.js';
import { isManner, isSource } from './source.js';
import type { Unit } from './statement.js';
import { ADVERB, AUXILIARY, PREPOSITION, PRONOUN, TIME_WORD, VERBISH } from './unitBits.js';

/** How far behind a source its comma may stand: "According to a report by the bank in May, | it is over." */
const SOURCE_REACH = 14;
/** From so many units on words in front of a reporting verb are a clause though no ending shows its verb. */
const SHORTEST_VERBLESS = 4;

/** What is reported behind its source: According to the police, | it is over. */
export function readAfterSource(units: readonly Unit[], cue: Cue, cues: readonly Cue[]): Report | null {
  if (!cue.subject || cue.first > 1 || isManner(units, cue.subject)) return null;
  if (cue.first > 0 && units[0]?.kind === 'QUOTATION') return null;
  let at = cue.subject.end;
  while (at < cue.subject.end + SOURCE_REACH && units[at]?.kind !== 'PUNCT') at++;
  if (units[at]?.lower !== ',') return null;
  const first = RELATIVES.test(units[at + 1]?.lower ?? '')
    ? behindRelative(units, at + 1)
    : behindApposition(units, at + 1);
  const end = endOfReport(units, first, cue, cues);
  if (end === null || end - first < SHORTEST_REPORT || breaksOff(units, end)) return null;
  return { first, end, cue, why: 'according-to-before', from: 0 };
}

const RELATIVES = /^(?:who|whose|which)$/;

/** "According to Ann Lee, who runs the bank, | it is over": behind the comma, or beyond the end. */
function behindRelative(units: readonly Unit[], first: number): number {
  let at = first;
  while (at < units.length && units[at]?.lower !== ',') at++;
  return at + 1;
}

/** "According to Ann Lee, an economist at the bank, | it is over": a piece without a verb says more of the source. */
function behindApposition(units: readonly Unit[], first: number): number {
  for (let at = first; at < first + SOURCE_REACH; at++) {
    if (is(units[at], AUXILIARY | VERBISH | PRONOUN) || units[at]?.kind === 'QUOTATION') return first;
    if (units[at]?.lower === ',') return at + 1;
  }
  return first;
}

/**
 * What is reported in front of its source, or on both sides of it:
 * It is over, | she said on Monday. It is over | according to the police. The plan, | she said, | would fail.
 */
export function readInFront(units: readonly Unit[], cue: Cue, cues: readonly Cue[]): Report | null {
  const { subject, rule } = cue;
  if (!subject || OTHERS.test(units[subject.head]?.lower ?? '')) return null;
  const from = startOfAttribution(units, cue, subject);
  const comma = itemAt(units, from - 1)?.lower === ',';
  // "paid according to the law" says how.
  if (!comma && (rule !== 'according-to' || !isSource(units, subject))) return null;
  if (rule === 'according-to' && isManner(units, subject)) return null;
  const last = comma ? from - 1 : from;
  const first = beginningInFront(units, last);
  if (first === null || breaksOff(units, last) || isOpen(itemAt(units, last - 1))) return null;
  const whole = isWhole(units, first, last);
  const behind = Math.max(cue.end, subject.end);
  const stop = overPlaces(units, behind);
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

/** Forms that no subject has: "let us say". */
const OTHERS = /^(?:us|me|him|them|her)$/;

/** Index of the first unit of the attribution: the verb or the subject, ", its governor, Ann Lee, said" whole. */
function startOfAttribution(units: readonly Unit[], { rule, first }: Cue, subject: Phrase): number {
  if (rule !== 'subject-verb' && rule !== 'aside') return first;
  if (rule === 'aside' && itemAt(units, subject.first - 1)?.lower === ',') {
    const title = phraseBefore(units, subject.first - 2, 0);
    if (title && isDeterminer(units[title.first]) && itemAt(units, title.first - 1)?.lower === ',')
      return title.first;
  }
  return subject.first;
}

/** Whether a clause stands in front: with a verb, or too long for when and where. */
function isWhole(units: readonly Unit[], first: number, last: number): boolean {
  if (hasVerb(units, first, last)) return true;
  return last - first >= SHORTEST_VERBLESS && !is(units[first], PREPOSITION | TIME_WORD | ADVERB);
}

/** Where what ends at `last` begins: at the statement's start, a semicolon, colon or bracket; null behind a quotation. */
function beginningInFront(units: readonly Unit[], last: number): number | null {
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
  if (first === 0) first = Math.min(behindDateline(units), last);
  while (first < last && (isMark(units[first]) || /^(?:and|but|so|yet)$/.test(units[first]?.lower ?? '')))
    first++; // prettier-ignore
  return first;
}

/** A mark that no clause begins with. */
function isMark(unit: Unit | undefined): boolean {
  return unit?.kind === 'PUNCT' && unit.lower !== '(' && unit.lower !== '[';
}

/**
 * Whether what was said goes on behind the attribution: not with an apposition of the speaker (", said Lee, a teacher")
 * nor with what the reporter adds (", he said, as people cheered").
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

/** Over when and where, and what else is written with capitals: "she said | on Monday | Greenwich time". */
function overPlaces(units: readonly Unit[], from: number): number {
  let at = overPhrases(units, from);
  while (units[at]?.upper) at = overPhrases(units, at + 1);
  return at;
}

/** Open a clause that stands in front of the main one. */
const CLAUSE_OPENERS =
  /^(?:when|while|as|after|before|since|if|although|though|because|once|until|asked|speaking)$/;

/** "When asked about it, | she said": no more than what stands in front of a main clause. */
function opensAside(units: readonly Unit[], first: number, last: number): boolean {
  if (!CLAUSE_OPENERS.test(units[first]?.lower ?? '')) return false;
  // "As many as 40 are missing", "Since 2010 it has doubled"
  if (/^(?:many|much|few|little|\d+)$/.test(units[first + 1]?.lower ?? '')) return false;
  for (let at = first; at < last; at++) if (units[at]?.lower === ',') return false;
  return true;
}
