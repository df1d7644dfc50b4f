import { COUNTRY_NAMES } from '../data/countryNames.js';
import { findTokens } from '../tokens.js';
import type { Document } from '../types.js';

/** Names of countries that have several words, by their first. */
const PHRASES = indexPhrases();

function indexPhrases(): Map<string, string[][]> {
  const phrases = new Map<string, string[][]>();
  for (const { name, kind } of COUNTRY_NAMES) {
    if (kind !== 'NAME' || !/[\s.]/.test(name)) continue;
    const words = findTokens(name, 0, name.length).map(({ text }) => text);
    const [first = ''] = words;
    if (words.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  return phrases;
}

/** Marks the tokens of "DR Congo", "Saint Kitts and Nevis", "N. Korea", which else would look like people's names. */
export function takeCountryPhrases({ tokens, capitals }: Document, taken: Uint8Array): void {
  for (const index of capitals) {
    const first = tokens[index];
    if (first === undefined) continue;
    for (const words of PHRASES.get(first.text) ?? [])
      if (words.every((word, step) => tokens[index + step]?.text === word))
        taken.fill(1, index, index + words.length);
  }
}
