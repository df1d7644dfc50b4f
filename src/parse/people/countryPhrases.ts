import { COUNTRY_NAMES } from '../data/countryNames.js';
import { TITLED_THINGS } from '../data/notPeople.js';
import { areAt, indexNames, wordsOfName } from '../nameIndex.js';
import type { Document, Token } from '../types.js';

/** Country names of several words, and things whose name includes a title. */
const PHRASES = indexNames(
  [...COUNTRY_NAMES.filter(({ kind }) => kind === 'NAME').map(({ name }) => name), ...TITLED_THINGS]
    .map((name) => ({ words: wordsOfName(name) }))
    .filter(({ words }) => words.length > 1),
);

/**
 * Marks the tokens of "DR Congo", "Saint Kitts and Nevis", "N. Korea", "Queen Bee", which could be mistaken
 * for people's names.
 */
export function takeCountryPhrases({ tokens, capitals }: Document, taken: Uint8Array): void {
  for (const index of capitals)
    for (const { words } of PHRASES.get(tokens[index]?.text ?? '') ?? [])
      if (areAt(tokens, index, words)) taken.fill(1, index, index + words.length);
}

/** "SANTO DOMINGO — Police said": marks the tokens of datelines. */
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

/** "NIAMEY (Reuters) –": skips one word in brackets. */
function afterAgency(tokens: readonly Token[], index: number): number {
  return tokens[index]?.text === '(' && tokens[index + 2]?.text === ')' ? index + 3 : index;
}

const LONGEST_DATELINE = 3;
