import {
  AFTER_EPONYMS,
  BEFORE_THINGS,
  FIRM_NOUNS,
  FIRM_WORDS,
  FIRMS_HAVE,
  FIRST_OF_THINGS,
  NAMED_THINGS,
  PLACE_NOUNS,
  SEATS,
} from '../data/thingWords.js';
import { bitsOnceAForm } from '../forms.js';
import { itemAt } from '../lists.js';
import { joinTables, wordSet } from '../tables.js';
import type { Document, Token } from '../types.js';
import { ARTICLE, COUNTRY, FAMILY, GIVEN, is, PLACE, POSSESSIVE, ROLE, SPEECH, TITLE } from './words.js';

/** Whether a person's name in `tokens[from, to)` refers to a ship, a storm, a car or an illness. */
export function isThing(tokens: readonly Token[], from: number, to: number): boolean {
  const before = itemAt(tokens, from - 1);
  if (BEFORE_THINGS.has(before?.text ?? '') || FIRST_OF_THINGS.has(tokens[from]?.text ?? '')) return true;
  const after = tokens[is(tokens[to], POSSESSIVE) ? to + 1 : to]?.lower ?? '';
  return AFTER_EPONYMS.has(after) || (is(before, ARTICLE) && NAMED_THINGS.has(after));
}

/** Whether the word is one side of a company's name: "Marks & Spencer". */
export function isBesideAmpersand(tokens: readonly Token[], index: number): boolean {
  return (
    (itemAt(tokens, index - 1)?.text === '&' && tokens[index - 2]?.capitalised === true) ||
    (tokens[index + 1]?.text === '&' && tokens[index + 2]?.capitalised === true)
  );
}

/** Words that the text somewhere uses as names of places, companies or clubs, as written. */
export function findThings({ tokens, capitals }: Document): Set<string> {
  const things = new Set<string>();
  for (const index of capitals) if (isShownThing(tokens, index)) things.add(tokens[index]?.text ?? '');
  return things;
}

const FIRM = 1;
const FIRM_WORD = 2;
const PLACE_NOUN = 4;
const SEAT = 8;
const WARE = 16;

const LOWER = joinTables([
  [FIRM_NOUNS, FIRM],
  [PLACE_NOUNS, PLACE_NOUN],
  [SEATS, SEAT],
  [FIRMS_HAVE, WARE],
]);
const thingBits = bitsOnceAForm(
  ({ text, lower }) => (LOWER.get(lower) ?? 0) | (FIRM_WORDS.has(text) ? FIRM_WORD : 0),
);

function isOf(token: Token | undefined, bit: number): boolean {
  return token !== undefined && (thingBits(token.form) & bit) !== 0;
}

function isShownThing(tokens: readonly Token[], index: number): boolean {
  const before = itemAt(tokens, index - 1);
  const next = tokens[index + 1];
  if (next === undefined) return false;
  if (isOf(before, FIRM)) return true;
  // "the town of Douma"
  if (before?.lower === 'of' && isOf(tokens[index - 2], PLACE_NOUN) && !next.capitalised) return true;
  // "Ineos said it would", "Monex shares", "shares in Monex", "Petrol prices"
  if (isActing(tokens, index)) return true;
  // "Douma, which fell"
  if (next.text === ',' && tokens[index + 2]?.lower === 'which' && !before?.capitalised) return true;
  if (isOf(next, FIRM_WORD)) return true;
  // "Bumula MP Jack Wamboka"
  return isOf(next, SEAT) && tokens[index + 2]?.capitalised === true;
}

/**
 * "Ineos said it would buy", "Monex’s shareholders": a word that acts or is described as a company or
 * product.
 */
export function isActing(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (is(token, FAMILY | GIVEN | COUNTRY | PLACE | ROLE | TITLE) || itemAt(tokens, index - 1)?.capitalised)
    return false;
  let at = index + 1;
  if (is(tokens[at], SPEECH)) {
    at++;
    if (tokens[at]?.lower === 'that') at++;
    return (
      /^its?$/.test(tokens[at]?.lower ?? '') &&
      (tokens[at]?.lower === 'its' || OWN_VERBS.has(tokens[at + 1]?.lower ?? ''))
    );
  }
  if (is(tokens[at], POSSESSIVE)) at++;
  return isOf(tokens[at], WARE);
}

const OWN_VERBS = wordSet('had has would will is was plans planned expects expected');
