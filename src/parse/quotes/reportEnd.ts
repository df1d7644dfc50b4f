import { OUTCOMES, SIDE_OPENERS, VERDICTS } from '../data/reportedSpeech.js';
import { itemAt } from '../lists.js';
import { hasVerb } from './clause.js';
import type { Cue } from './cue.js';
import { is } from './phrase.js';
import { skipAdverbials } from './adverbial.js';
import { isSource } from './source.js';
import type { Unit } from './reporterSentence.js';
import { AUXILIARY, DASH, PRONOUN, VERBISH } from './lexicalFeatures.js';

/** After a comma, these return to the reporter's own words. */
const TURNS = /^(?:while|though|although|whereas|according)$/;
/**
 * Maximum distance before a verb of the conjunction that coordinates it with an earlier one: "and has since |
 * warned".
 */
const JOINT_REACH = 4;

/**
 * Where the reported clause from `first` on ends: at the end of the sentence or where the reporter resumes.
 * Null if it contains a quotation, which is handled as quoted speech.
 */
export function endOfReport(
  units: readonly Unit[],
  first: number,
  cue: Cue,
  cues: readonly Cue[],
): number | null {
  const limit = nextOfSame(units, first, cue, cues);
  const aside = isSubordinate(units, cue);
  let end = first;
  const open: number[] = [];
  let inDashes = false;
  for (; end < limit; end++) {
    const unit = units[end];
    if (!unit) break;
    if (unit.kind === 'QUOTATION') return beforeConjunction(units, first, end);
    if (unit.kind !== 'PUNCT') continue;
    const { lower } = unit;
    if (isQuoteMark(unit)) return null;
    if (lower === ';' || lower === ':') break;
    if (lower === ',' && (aside || turns(units, end + 1) || isAttributed(units, end + 1, cues))) break;
    if (lower === '(' || lower === '[') open.push(end);
    if ((lower === ')' || lower === ']') && open.pop() === undefined) break;
    if (!is(unit, DASH)) continue;
    if (!inDashes && !hasDash(units, end + 1, limit)) break;
    inDashes = !inDashes;
  }
  // An unclosed bracket ends it.
  return withoutMarks(units, first, open[0] ?? end);
}

/** An unpaired quotation mark. */
export function isQuoteMark(unit: Unit | undefined): boolean {
  return unit?.kind === 'PUNCT' && /^["“”«»‘‹›„]$/.test(unit.lower);
}

/** "he was drunk, | police said": an attribution of the whole clause follows. */
function isAttributed(units: readonly Unit[], at: number, cues: readonly Cue[]): boolean {
  return cues.some(({ rule, subject, end }) => {
    if (rule !== 'subject-verb' || subject?.first !== at) return false;
    const stop = units[skipAdverbials(units, end)];
    return !stop || stop.kind === 'PUNCT';
  });
}

function turns(units: readonly Unit[], at: number): boolean {
  const lower = units[at]?.lower ?? '';
  const next = units[at + 1]?.lower ?? '';
  if (lower === 'even') return /^(?:as|though)$/.test(next);
  if (OUTCOMES.has(lower) || (lower === 'in' && next === 'what')) return true;
  if (/^(?:hours|minutes|days|weeks|months|years)$/.test(lower) && /^(?:after|before)$/.test(next))
    return true;
  // ", a claim that he denies"
  return TURNS.test(lower) || (/^an?$/.test(lower) && VERDICTS.has(next));
}

/** Whether a second dash closes the insertion. */
function hasDash(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (is(units[at], DASH)) return true;
  return false;
}

/**
 * "said he was tired | and called it “awful”": the end of the clause before one that contains a quotation.
 */
function beforeConjunction(units: readonly Unit[], first: number, quotation: number): number | null {
  for (let at = quotation - 1; at > first; at--) {
    const lower = units[at]?.lower ?? '';
    if (lower !== 'and' && lower !== 'but') continue;
    const whole =
      lower === 'but' ? hasVerb(units, first, at) : is(units[at + 1], AUXILIARY | VERBISH | PRONOUN);
    return whole ? withoutMarks(units, first, at) : null;
  }
  return null;
}

/** Marks that end a sentence or clause; not those of "5%" and "(BBC)". */
const EDGES = /^[.,;:!?…([*•—–―-]/;

function withoutMarks(units: readonly Unit[], first: number, end: number): number {
  let at = end;
  while (at > first && units[at - 1]?.kind === 'PUNCT' && EDGES.test(units[at - 1]?.lower ?? '')) at--;
  return at;
}

/** Index of the words that introduce the same reporter's next report: "said it was over | and warned". */
function nextOfSame(units: readonly Unit[], first: number, cue: Cue, cues: readonly Cue[]): number {
  for (const next of cues) {
    const start = next.first > first ? startOfNext(units, first, cue, next) : null;
    if (start !== null) return start;
  }
  return units.length;
}

function startOfNext(units: readonly Unit[], first: number, { subject }: Cue, next: Cue): number | null {
  if (!next.subject) return null;
  const joint = next.subject.first - 1;
  switch (next.rule) {
    case 'according-to':
      return isSource(units, next.subject) ? next.first : null;
    case 'shared-subject':
      if (next.subject.first !== subject?.first) return null;
      for (let at = next.first - 1; at > first && at >= next.first - JOINT_REACH; at--)
        if (/^(?:and|but|or|then)$/.test(units[at]?.lower ?? '')) return at;
      return null;
    case 'participle':
      return units[next.first - 1]?.lower === ',' ? next.first - 1 : null;
    case 'subject-verb':
      // ", and she added"
      return itemAt(units, joint - 1)?.lower === ',' && /^(?:and|but)$/.test(units[joint]?.lower ?? '')
        ? joint - 1
        : null;
    default:
      return null;
  }
}

/** Whether the cue is in a subordinate clause that a comma ends: "Lee, who said it was over, | left". */
function isSubordinate(units: readonly Unit[], { rule, first, subject }: Cue): boolean {
  if (rule === 'relative') return true;
  if (rule === 'participle') return first === 0;
  return SIDE_OPENERS.has(itemAt(units, (subject?.first ?? 0) - 1)?.lower ?? '');
}
