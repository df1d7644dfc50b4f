import { COUNTRY_NAMES } from '../data/countryNames.js';
import { TITLED_THINGS } from '../data/notPeople.js';
import { areAt, indexNames, wordsOfName } from '../nameIndex.js';
import type { Document, Token } from '../types.js';

/** Names of countries that have several words, and of things that are called by a title. */
const PHRASES = indexNames(
  [...COUNTRY_NAMES.filter(({ kind }) => kind === 'NAME').map(({ name }) => name), ...TITLED_THINGS]
    .map((name) => ({ words: wordsOfName(name) }))
    .filter(({ words }) => words.length > 1),
);

/** Marks the tokens of "DR Congo", "Saint Kitts and Nevis", "N. Korea", "Queen Bee", which else would look like people's names. */
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
    if (to === firstToken || to - firstToken > LONGEST_DATELINE) continue;
    if (/^[—–]$/.test(tokens[afterAgency(tokens, to)]?.text ?? '')) taken.fill(1, firstToken, to);
  }
}

/** "NIAMEY (Reuters) –": past the one word in brackets. */
function afterAgency(tokens: readonly Token[], index: number): number {
  return tokens[index]?.text === '(' && tokens[index + 2]?.text === ')' ? index + 3 : index;
}

const LONGEST_DATELINE = 3;
