import { breaksOff, hasVerb } from './clause.js';
import type { Cue } from './cue.js';
import { behindDateline } from './dateline.js';
import { isSource, SHORTEST_REPORT, type Report } from './report.js';
import { endOfReport } from './reportEnd.js';
import { overPhrases } from './sidePhrase.js';
import type { Unit } from './statement.js';

/** How far behind a source its comma may stand: "According to a report by the bank in May, | it is over." */
const SOURCE_REACH = 14;

/** What is reported behind its source: According to the police, | it is over. */
export function readAfterSource(units: readonly Unit[], cue: Cue, cues: readonly Cue[]): Report | null {
  if (!cue.subject || cue.first > 1) return null;
  let at = cue.subject.end;
  while (at < cue.subject.end + SOURCE_REACH && units[at]?.kind !== 'PUNCT') at++;
  if (units[at]?.lower !== ',') return null;
  const first = at + 1;
  const end = endOfReport(units, first, cue, cues);
  if (end === null || end - first < SHORTEST_REPORT || breaksOff(units, end)) return null;
  return { first, end, cue, why: 'according-to-before' };
}

/**
 * What is reported in front of its source, or on both sides of it:
 * It is over, | she said on Monday. It is over | according to the police. The plan, | she said, | would fail.
 */
export function readInFront(units: readonly Unit[], cue: Cue, cues: readonly Cue[]): Report | null {
  const { subject, rule } = cue;
  if (!subject) return null;
  const start = rule === 'subject-verb' ? subject.first : cue.first;
  const comma = units[start - 1]?.lower === ',';
  // "paid according to the law" says how.
  if (!comma && (rule !== 'according-to' || !isSource(units, cue))) return null;
  const last = comma ? start - 1 : start;
  const first = beginningInFront(units, last);
  if (first === null) return null;
  const stop = overPlaces(units, Math.max(cue.end, subject.end));
  if (comma && units[stop]?.lower === ',') {
    const end = endOfReport(units, stop + 1, cue, cues);
    if (end === null) return null;
    if (goesOn(units, stop + 1, end))
      return first < last && !breaksOff(units, end) ? { first, end, cue, why: 'around' } : null;
  } else if (rule !== 'according-to' && units[stop] && units[stop].kind !== 'PUNCT') return null;
  if (last - first < SHORTEST_REPORT || opensAside(units, first, last)) return null;
  return hasVerb(units, first, last) && !breaksOff(units, last)
    ? { first, end: last, cue, why: `${rule}-after` }
    : null;
}

/** Where what ends at `last` begins: at the statement's start, a semicolon, colon or bracket; null behind a quotation. */
function beginningInFront(units: readonly Unit[], last: number): number | null {
  let first = last;
  for (let depth = 0; first > 0; first--) {
    const before = units[first - 1];
    if (before?.kind === 'QUOTATION') return null;
    const lower = before?.lower ?? '';
    if (lower === ';' || lower === ':') break;
    if (lower === ')') depth++;
    if (lower === '(' && depth-- === 0) break;
  }
  if (first === 0) first = Math.min(behindDateline(units), last);
  while (first < last && (units[first]?.kind === 'PUNCT' || /^(?:and|but|so|yet)$/.test(units[first]?.lower ?? '')))
    first++; // prettier-ignore
  return first;
}

/** Whether what was said goes on behind the attribution: not with an apposition of the speaker. */
function goesOn(units: readonly Unit[], first: number, end: number): boolean {
  const lower = units[first]?.lower ?? '';
  // ", said Lee, a teacher"; ", the firm said, blaming the weather"
  if (/^(?:who|which|whose|an?)$/.test(lower) || (lower.length > 4 && lower.endsWith('ing'))) return false;
  return end - first > 1 && hasVerb(units, first - 1, end);
}

/** Over when and where, and what else is written with capitals: "she said | on Monday | Greenwich time". */
function overPlaces(units: readonly Unit[], from: number): number {
  let at = overPhrases(units, from);
  while (units[at]?.upper) at = overPhrases(units, at + 1);
  return at;
}

const ASIDE_OPENERS =
  /^(?:when|while|as|after|before|since|if|although|though|because|asked|speaking|in|at|on|during|for|with)$/;

/** "When asked about it, | she said": no more than what stands in front of a main clause. */
function opensAside(units: readonly Unit[], first: number, last: number): boolean {
  if (!ASIDE_OPENERS.test(units[first]?.lower ?? '')) return false;
  for (let at = first; at < last; at++) if (units[at]?.lower === ',') return false;
  return true;
}
