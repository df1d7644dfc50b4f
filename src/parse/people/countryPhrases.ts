import { COUNTRY_NAMES } from '../data/countryNames.js';
import { areAt, indexNames, wordsOfName } from '../nameIndex.js';
import type { Document } from '../types.js';

/** Names of countries that have several words. */
const PHRASES = indexNames(
  COUNTRY_NAMES.filter(({ kind }) => kind === 'NAME')
    .map(({ name }) => ({ words: wordsOfName(name) }))
    .filter(({ words }) => words.length > 1),
);

/** Marks the tokens of "DR Congo", "Saint Kitts and Nevis", "N. Korea", which else would look like people's names. */
export function takeCountryPhrases({ tokens, capitals }: Document, taken: Uint8Array): void {
  for (const index of capitals)
    for (const { words } of PHRASES.get(tokens[index]?.text ?? '') ?? [])
      if (areAt(tokens, index, words)) taken.fill(1, index, index + words.length);
}

/** "SANTO DOMINGO — Police said": where the report comes from. */
export function takeDatelines({ tokens, sentences }: Document, taken: Uint8Array): void {
  for (const { firstToken, endToken } of sentences) {
    let to = firstToken;
    while (
      to < endToken &&
      to - firstToken <= LONGEST_DATELINE &&
      /^\p{Lu}[\p{Lu}.'’-]+$/u.test(tokens[to]?.text ?? '')
    )
      to++;
    if (to > firstToken && to - firstToken <= LONGEST_DATELINE && /^[—–]$/.test(tokens[to]?.text ?? ''))
      taken.fill(1, firstToken, to);
  }
}

const LONGEST_DATELINE = 3;
