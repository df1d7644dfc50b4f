import { COUNTRY_NAMES } from '../data/countryNames.js';
import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from '../data/givenNames.js';
import { ALL_HONORIFICS, NAME_PARTICLES } from '../data/honorifics.js';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../data/roles.js';
import { COMMON_WORDS } from '../data/taggerWeights.js';
import type { Token } from '../types.js';

const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.split(' '));
const COUNTRY_WORDS: ReadonlySet<string> = new Set(COUNTRY_NAMES.map(({ name }) => name.toLowerCase()));
const GIVEN_NAMES: ReadonlySet<string> = new Set([...FEMALE_NAMES, ...MALE_NAMES, ...UNISEX_NAMES]);
const TITLE_WORDS: ReadonlySet<string> = new Set(
  [...ALL_HONORIFICS, ...ROLE_NOUNS, ...ROLE_MODIFIERS].filter((word) => !NAME_PARTICLES.has(word)),
);

/** Lower case, without accents, full stops and the Arabic article: how words of names are compared. */
export function comparable(word: string): string {
  const lower = PLAIN.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFD')
        .replace(/[\u0300-\u036f.]/g, '')
        .toLowerCase()
        .replace(/[’ʼ`]/g, "'");
  return lower.includes('-') ? lower.replace(/^(?:al|el|as|ash|ad|an|ul)-(?=.)/, '') : lower;
}

const PLAIN = /^[a-z-]+$/i;

/** An English word that is usually written in lower case. */
export function isCommonWord(lower: string): boolean {
  return COMMON.has(lower);
}

/** "Russia" or "Russian" */
export function isCountryWord(lower: string): boolean {
  return COUNTRY_WORDS.has(lower);
}

export function isGivenName(text: string): boolean {
  return GIVEN_NAMES.has(text);
}

/** A form of address or a part of an office. */
export function isTitleWord({ lower }: Token): boolean {
  return TITLE_WORDS.has(lower);
}

/** The 's of "Trump's" */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /^['’ʼ`]s$/.test(token.lower);
}

export function isArticle(token: Token | undefined): boolean {
  return token !== undefined && /^(?:the|a|an)$/.test(token.lower);
}
