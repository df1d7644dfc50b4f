import { COUNTRY_NAMES } from '../data/countryNames.js';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../data/roles.js';
import { addTo } from '../lists.js';
import { CUE_FORMS } from '../quotes/cueForm.js';
import type { Unit } from '../quotes/reporterSentence.js';
import type { ParsedPerson } from '../types.js';

/** "the Russian leader": people of the article whose titles match it. */
export interface RolePhrase {
  people: ParsedPerson[];
  /** Index of the unit after it. */
  end: number;
  why: string;
  confidence: number;
}

const LONGEST_ROLE = 5;
/** Nouns that apply to too many people, or need a possessor: "the friend", "the official". */
const UNSPECIFIC = new Set(
  `member members friend son daughter wife husband father mother brother sister man woman boy girl couple worker resident
victim witness officer soldier player partner colleague head deputy vice member student reporter expert author host editor
driver team representative delegate spokesman spokeswoman spokesperson aide adviser advisor assistant official party
opposition candidate`.split(/\s+/),
);
const HEADS_OF_STATE = new Set(
  'president premier minister chancellor king queen leader pm dictator ruler monarch emir sultan chairman counterpart'.split(
    ' ',
  ),
);
const VAGUE = new Set([
  'former',
  'then',
  'late',
  'new',
  'current',
  'old',
  'longtime',
  'veteran',
  'first',
  'one-time',
  'onetime',
  'then-',
]);

const COUNTRY_CODES: ReadonlyMap<string, string> = new Map(
  COUNTRY_NAMES.map(({ name, code }) => [name.toLowerCase(), code]),
);

/**
 * Makes a function that reads a role phrase at a unit. It indexes the people once; each call is then one
 * look-up.
 */
export function makeRoleFinder(
  people: readonly ParsedPerson[],
): (units: readonly Unit[], at: number) => RolePhrase | null {
  const byHead = new Map<string, ParsedPerson[]>();
  for (const person of people) {
    for (const head of headsOf(person)) addTo(byHead, head, person);
  }
  return (units, at) => {
    if (units[at]?.lower !== 'the') return null;
    if (people.length === 1 && isAge(units, at + 1))
      return { people: [...people], end: at + 2, why: 'age-of-only-person', confidence: 0.8 };
    if (byHead.size === 0) return null;
    const end = endOfRole(units, at + 1);
    if (end < 0) return null;
    const head = units[end - 1]?.lower ?? '';
    const next = units[end];
    // "the president of …", "the senator Bernie Sanders": another person, or more words belong to it.
    if (
      next?.kind === 'NAME' ||
      next?.lower === 'of' ||
      next?.lower === 'for' ||
      (next?.kind === 'WORD' && next.upper)
    )
      return null;
    const bearers = byHead.get(head) ?? [];
    if (bearers.length === 0 || bearers.length > 20) return null;
    const modifiers = units.slice(at + 1, end - 1).map(({ lower }) => lower);
    const fitting = bearers.filter((person) => modifiers.every((word) => agrees(person, word, head)));
    if (fitting.length === 0) return null;
    if (modifiers.length === 0 && UNSPECIFIC.has(head)) return null;
    const exact = fitting.length === 1;
    return {
      people: fitting,
      end,
      why: exact ? 'title' : 'title-last-named',
      confidence: exact ? 0.85 : 0.7,
    };
  };
}

/** "the 51-year-old | said" */
function isAge(units: readonly Unit[], at: number): boolean {
  return (
    /^\d{1,3}-year-old$/.test(units[at]?.lower ?? '') &&
    units[at + 1]?.kind === 'WORD' &&
    CUE_FORMS.has(units[at + 1]?.lower ?? '')
  );
}

/** Head nouns of a person's titles; a head of state is also a "leader". */
function headsOf(person: ParsedPerson): Set<string> {
  const heads = new Set<string>();
  for (const { title } of person.titles) {
    for (const word of title.toLowerCase().split(/[\s,]+/)) {
      if (!ROLE_NOUNS.has(word)) continue;
      heads.add(word);
      if (HEADS_OF_STATE.has(word) && !/vice|foreign|deputy|press/.test(title.toLowerCase()))
        heads.add('leader');
    }
    if (/^sen\b/i.test(title)) heads.add('senator');
    if (/^gov\b/i.test(title)) heads.add('governor');
    if (/^rep\b/i.test(title))
      for (const head of ['congressman', 'congresswoman', 'lawmaker', 'representative']) heads.add(head);
  }
  return heads;
}

function endOfRole(units: readonly Unit[], from: number): number {
  for (let at = from; at < from + LONGEST_ROLE; at++) {
    const unit = units[at];
    if (unit?.kind !== 'WORD') return -1;
    const following = units[at + 1];
    if (ROLE_NOUNS.has(unit.lower) && !(following?.kind === 'WORD' && ROLE_NOUNS.has(following.lower)))
      return at + 1;
    if (
      !unit.upper &&
      !ROLE_MODIFIERS.has(unit.lower) &&
      !ROLE_NOUNS.has(unit.lower) &&
      !VAGUE.has(unit.lower)
    )
      return -1;
  }
  return -1;
}

/** Whether a word before the noun is part of the person's title or names their country. */
function agrees(person: ParsedPerson, word: string, head: string): boolean {
  if (VAGUE.has(word)) return true;
  const code = COUNTRY_CODES.get(word);
  return person.titles.some(({ title, countryCode }) => {
    const lower = title.toLowerCase();
    if (code !== undefined) return countryCode === code;
    return (
      lower.includes(word) && (head === 'leader' || lower.includes(head) || /^(?:sen|gov|rep)/.test(lower))
    );
  });
}
