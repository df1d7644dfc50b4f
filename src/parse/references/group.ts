import { isNounish } from '../quotes/phrase.js';
import type { ReporterSentence, Unit } from '../quotes/reporterSentence.js';
import { wordSet } from '../tables.js';
import type { ParsedPerson } from '../types.js';

/** People who are coordinated, or do something together. */
export interface Group {
  people: ParsedPerson[];
  sentence: number;
  /** Index of the unit after the last name. */
  end: number;
  /** A plural noun for other people follows the names and could be the antecedent of "they". */
  crowded: boolean;
}

/**
 * Maximum number of units between two names of a group: "Donald Trump and his Russian counterpart, | Vladimir
 * Putin".
 */
const WIDEST_GAP = 7;
const MOST_PEOPLE = 6;
const TOGETHER = new Set(['with', 'and']);
const PLURAL_PEOPLE = wordSet(
  'officials leaders supporters voters people refugees aides advisers advisors reporters critics ' +
    'lawmakers democrats republicans members residents protesters families women men children troops ' +
    'soldiers forces police workers students delegates companies countries states experts ' +
    'investigators authorities parents teachers allies rivals candidates senators',
);

/** "Trump and Putin", "Mr Trump spoke with Mr Putin"; null if the sentence has no such group. */
export function findGroup({ units }: ReporterSentence, index: number): Group | null {
  let people: ParsedPerson[] = [];
  let end = -1;
  let found: Group | null = null;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit?.person) continue;
    const linked = end >= 0 && people.length < MOST_PEOPLE && areTogether(units, end, at);
    if (!linked) people = [unit.person];
    else if (!people.includes(unit.person)) people = [...people, unit.person];
    end = at + 1;
    if (people.length > 1) found = { people, sentence: index, end, crowded: false };
  }
  if (!found) return null;
  const crowded = units.some(
    ({ kind, lower }, at) => kind === 'WORD' && at >= found.end && PLURAL_PEOPLE.has(lower),
  );
  return { ...found, crowded };
}

/** Whether only "and", "with", commas and descriptive nouns are between two names, or a verb and "with". */
function areTogether(units: readonly Unit[], from: number, to: number): boolean {
  if (to - from > WIDEST_GAP) return false;
  const between = units.slice(from, to);
  if (
    between.some(
      ({ kind, lower }) =>
        kind === 'QUOTATION' ||
        (kind === 'PUNCT' && lower !== ',' && lower !== '(' && lower !== ')' && lower !== '-'),
    )
  )
    return false;
  const link = between.findIndex(({ lower }) => TOGETHER.has(lower));
  if (link < 0) return between.length === 1 && between[0]?.lower === ',';
  const rest = between.slice(link + 1);
  if (!rest.every((unit) => unit.lower === ',' || isNounish(unit) || unit.lower === 'of')) return false;
  // "Trump's aides and Putin": not a pair of the two names
  const before = between.slice(0, link);
  if (between[link]?.lower === 'and')
    return (
      before.every(({ kind }) => kind === 'PUNCT') ||
      before.every((unit) => unit.upper || unit.kind === 'PUNCT')
    );
  return (
    before.every(({ kind, lower }) => kind === 'WORD' && lower !== "'s" && lower !== '’s') &&
    before.length <= 3
  );
}
