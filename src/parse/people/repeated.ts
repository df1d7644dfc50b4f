import type { Token } from '../types.js';
import { averageShare, isInOtherName, LIKELY, type NameContext } from './evidence.js';
import { makeName, type Name } from './name.js';
import { ARTICLE, COMMON, COUNTRY, is, isGivenName, PLACE, TITLE } from './words.js';

/** Minimum average probability for a lone given name over all its occurrences. */
const ENOUGH = 0.25;

/** Further occurrences of full names that the tagger missed. */
export function repeatFullNames(context: NameContext, found: readonly Name[]): Name[] {
  const { document, tagging, taken } = context;
  const { tokens, capitals } = document;
  /** Lengths of the names that begin with a word, and the set of all names, joined by spaces. */
  const lengths = new Map<string, Set<number>>();
  const known = new Set<string>();
  for (const { from, to, words } of found) {
    const first = tokens[from]?.text;
    const last = tokens[to - 1]?.text;
    if (words.length < 2 || first === undefined || last === undefined) continue;
    // If most occurrences of the words say otherwise, the name found was a mistake.
    if (averageShare(context, first) < LIKELY || averageShare(context, last) < LIKELY) continue;
    lengths.set(first, (lengths.get(first) ?? new Set()).add(to - from));
    known.add(wordsOf(tokens, from, to));
  }
  const names: Name[] = [];
  if (known.size === 0) return names;
  for (const index of capitals) {
    if (taken[index] === 1) continue;
    for (const length of lengths.get(tokens[index]?.text ?? '') ?? []) {
      const end = index + length;
      if (!known.has(wordsOf(tokens, index, end)) || taken.subarray(index, end).includes(1)) continue;
      if (tokens[end]?.capitalised === true || tokens[index - 1]?.capitalised === true) continue;
      names.push(makeName(document, tagging, index, end, 'repeated-full-name'));
      break;
    }
  }
  return names;
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let index = from; index < to; index++) words += ` ${tokens[index]?.text ?? ''}`;
  return words;
}

/** "Amber said", with Amber Sinclair elsewhere: the given name of a full name, on its own. */
export function repeatGivenNames(context: NameContext, found: readonly Name[]): Name[] {
  const { document, tagging } = context;
  const { tokens, capitals } = document;
  const given = new Set<string>();
  for (const { from, words } of found) {
    const text = tokens[from]?.text ?? '';
    if (words.length > 1 && text.split('-').every(isGivenName)) given.add(text);
  }
  const names: Name[] = [];
  if (given.size === 0) return names;
  for (const index of capitals) {
    const token = tokens[index];
    if (!token || !given.has(token.text) || isInOtherName(context, index)) continue;
    if (is(token, COMMON | TITLE | COUNTRY | PLACE) || averageShare(context, token.text) < ENOUGH) continue;
    if (tokens[index + 1]?.capitalised === true || tokens[index - 1]?.capitalised === true) continue;
    if (is(tokens[index - 1], ARTICLE)) continue;
    names.push(makeName(document, tagging, index, index + 1, 'given-name-of-full-name'));
  }
  return names;
}
