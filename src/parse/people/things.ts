import {
  AFTER_EPONYMS,
  BEFORE_THINGS,
  FIRM_NOUNS,
  FIRM_WORDS,
  FIRST_OF_THINGS,
  NAMED_THINGS,
  PLACE_NOUNS,
  SEATS,
} from '../data/thingWords.js';
import type { Document, Token } from '../types.js';
import { isArticle, isPossessive } from './words.js';

/** Whether the name of a person in `tokens[from, to)` stands for a ship, a storm, a car or an illness. */
export function isThing(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (BEFORE_THINGS.has(before?.text ?? '') || FIRST_OF_THINGS.has(tokens[from]?.text ?? '')) return true;
  const after = tokens[isPossessive(tokens[to]) ? to + 1 : to]?.lower ?? '';
  return AFTER_EPONYMS.has(after) || (isArticle(before) && NAMED_THINGS.has(after));
}

/** Whether the word is one side of a firm's name: "Marks & Spencer". */
export function isBesideAmpersand(tokens: readonly Token[], index: number): boolean {
  return (
    (tokens[index - 1]?.text === '&' && tokens[index - 2]?.capitalised === true) ||
    (tokens[index + 1]?.text === '&' && tokens[index + 2]?.capitalised === true)
  );
}

/** The words that the text shows to be places, firms or clubs somewhere, as written. */
export function findThings({ tokens }: Document): Set<string> {
  const things = new Set<string>();
  for (const [index, token] of tokens.entries())
    if (token.capitalised && !things.has(token.text) && isShownThing(tokens, index)) things.add(token.text);
  return things;
}

function isShownThing(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (next === undefined) return false;
  if (before && FIRM_NOUNS.has(before.lower)) return true;
  // "the town of Douma"
  if (before?.lower === 'of' && PLACE_NOUNS.has(tokens[index - 2]?.lower ?? '') && !next.capitalised)
    return true;
  // "Douma, which fell"
  if (next.text === ',' && tokens[index + 2]?.lower === 'which' && !before?.capitalised) return true;
  if (FIRM_WORDS.has(next.text)) return true;
  // "Bumula MP Jack Wamboka"
  return SEATS.has(next.lower) && tokens[index + 2]?.capitalised === true;
}
