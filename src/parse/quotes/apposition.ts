import { AUXILIARIES, PREPOSITIONS } from '../data/functionWords.js';
import { ROLE_NOUNS } from '../data/roles.js';
import { itemAt } from '../lists.js';
import { isBreak, isDeterminer, isNounish, isVerbish, phraseBefore, type Phrase } from './phrase.js';
import type { Unit } from './reporterSentence.js';

/** Maximum number of units between the name and the verb. */
const LONGEST = 20;
/** How many units after the verb to look for the second comma of a parenthesis. */
const REACH = 8;

/**
 * The name before an apposition that lacks its closing comma: "Ann Lee, director of the institute at Leeds
 * University | said". Null if there is none before the verb at `verb`, whose group begins after `last`.
 */
export function openApposition(
  units: readonly Unit[],
  last: number,
  from: number,
  verb: number,
): Phrase | null {
  let comma = last;
  while (comma > from && last - comma < LONGEST && isInside(units[comma])) comma--;
  if (units[comma]?.lower !== ',' || units[comma - 1]?.kind !== 'NAME') return null;
  if (!opensWithRole(units, comma + 1, last) || isParenthesis(units, verb)) return null;
  const subject = phraseBefore(units, comma - 1, from);
  if (!subject || units[subject.head]?.kind !== 'NAME' || !isBreak(itemAt(units, subject.first - 1)))
    return null;
  return { ...subject, end: comma };
}

function isInside(unit: Unit | undefined): boolean {
  return unit?.kind === 'WORD' && (isNounish(unit) || PREPOSITIONS.has(unit.lower) || unit.lower === 'and')
    ? true
    : unit?.kind === 'NAME';
}

/** "director of", "a resident of": a role with a complement, not "the mayor", who may be another person. */
function opensWithRole(units: readonly Unit[], first: number, last: number): boolean {
  if (isDeterminer(units[first]) && !/^(?:a|an|the)$/.test(units[first]?.lower ?? '')) return false;
  for (let at = first; at < last; at++) {
    const lower = units[at]?.lower ?? '';
    if (PREPOSITIONS.has(lower)) return ROLE_NOUNS.has(units[at - 1]?.lower ?? '');
  }
  return false;
}

/** "Lee, a member of the board said, was late": the words between the commas name the source, not Lee. */
function isParenthesis(units: readonly Unit[], verb: number): boolean {
  for (let at = verb + 1; at < Math.min(units.length, verb + REACH); at++) {
    const unit = units[at];
    if (unit?.kind === 'QUOTATION' || unit?.lower === ':' || unit?.lower === 'that') return false;
    const next = units[at + 1];
    if (unit?.lower === ',') return next !== undefined && (AUXILIARIES.has(next.lower) || isVerbish(next));
  }
  return false;
}
