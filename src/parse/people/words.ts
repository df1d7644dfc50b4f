import { COUNTRY_NAMES } from '../data/countryNames.js';
import { FAMILY_FIRST as FAMILY_FIRST_NAMES } from '../data/familyFirst.js';
import { FAMILY_NAMES } from '../data/familyNames.js';
import { ORGANISATION_WORDS, PLACE_WORDS } from '../data/gazetteer.js';
import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from '../data/givenNames.js';
import { ALL_HONORIFICS, NAME_PARTICLES, PERSONAL_HONORIFICS } from '../data/honorifics.js';
import { OFFICES, ROLE_MODIFIERS, ROLE_NOUNS, SPEECH_VERBS } from '../data/roles.js';
import { COMMON_WORDS } from '../data/taggerWeights.js';
import { bitsOnceAForm, onceAForm } from '../forms.js';
import type { Form, Token } from '../types.js';

const COMMON_ONES: ReadonlySet<string> = new Set(COMMON_WORDS.split(' '));
const COUNTRY_WORDS: ReadonlySet<string> = new Set(COUNTRY_NAMES.map(({ name }) => name.toLowerCase()));
const GIVEN_NAMES: ReadonlySet<string> = new Set([...FEMALE_NAMES, ...MALE_NAMES, ...UNISEX_NAMES]);
const TITLE_WORDS: ReadonlySet<string> = new Set(
  [...ALL_HONORIFICS, ...ROLE_NOUNS, ...ROLE_MODIFIERS].filter((word) => !NAME_PARTICLES.has(word)),
);

/** An English word that is usually written in lower case. */
export const COMMON = 1;
/** "Russia" or "Russian" */
export const COUNTRY = 2;
/** A given name, as written. */
export const GIVEN = 4;
/** A form of address or a part of an office. */
export const TITLE = 8;
/** A town or a part of a country, as written. */
export const PLACE = 16;
/** A word in the names of organisations and places. */
export const ORGANISATION = 32;
/** What somebody may be: "minister", "striker". */
export const ROLE = 64;
/** "Mr", "Gen." */
export const ADDRESS = 128;
/** A family name, as written. */
export const FAMILY = 256;
/** A family name that stands first: "Kim" */
export const FAMILY_FIRST = 512;
/** "said" */
export const SPEECH = 1024;
/** "de", "bin" */
export const PARTICLE = 2048;
/** An office with the capital that stands before the bearer's name: "Mayor". */
export const OFFICE = 4096;
/** The 's of "Trump's" */
export const POSSESSIVE = 8192;
export const ARTICLE = 16384;

const wordBits = bitsOnceAForm(
  ({ text, lower }) =>
    (COMMON_ONES.has(lower) ? COMMON : 0) |
    (COUNTRY_WORDS.has(lower) ? COUNTRY : 0) |
    (GIVEN_NAMES.has(text) ? GIVEN : 0) |
    (TITLE_WORDS.has(lower) ? TITLE : 0) |
    (PLACE_WORDS.has(text) ? PLACE : 0) |
    (ORGANISATION_WORDS.has(lower) ? ORGANISATION : 0) |
    (ROLE_NOUNS.has(lower) ? ROLE : 0) |
    (PERSONAL_HONORIFICS.has(lower) ? ADDRESS : 0) |
    (FAMILY_NAMES.has(text) ? FAMILY : 0) |
    (FAMILY_FIRST_NAMES.has(lower) ? FAMILY_FIRST : 0) |
    (SPEECH_VERBS.has(lower) ? SPEECH : 0) |
    (NAME_PARTICLES.has(lower) ? PARTICLE : 0) |
    (OFFICES.has(text) ? OFFICE : 0) |
    (/^['’ʼ`]s$/.test(lower) ? POSSESSIVE : 0) |
    (/^(?:the|a|an)$/.test(lower) ? ARTICLE : 0),
);

/** Whether the word is any of these: `is(token, PLACE | COUNTRY)`. No token is none. */
export function is(token: Token | undefined, bits: number): boolean {
  return token !== undefined && (wordBits(token.form) & bits) !== 0;
}

/** The same as `comparable(token.text)`, made once. */
export const comparableOf: (form: Form) => string = onceAForm(({ text }) => comparable(text));

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
  return COMMON_ONES.has(lower);
}

export function isGivenName(text: string): boolean {
  return GIVEN_NAMES.has(text);
}
