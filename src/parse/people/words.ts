import { COUNTRY_NAMES } from '../data/countryNames.js';
import { FAMILY_FIRST as FAMILY_FIRST_NAMES } from '../data/familyFirst.js';
import { FAMILY_NAMES } from '../data/familyNames.js';
import { ORGANISATION_WORDS, PLACE_WORDS } from '../data/gazetteer.js';
import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from '../data/givenNames.js';
import { ALL_HONORIFICS, NAME_PARTICLES, PERSONAL_HONORIFICS } from '../data/honorifics.js';
import { OFFICES, ROLE_MODIFIERS, ROLE_NOUNS, SPEECH_VERBS } from '../data/roles.js';
import { COMMON_WORDS } from '../data/taggerWeights.js';
import { bitsOnceAForm, onceAForm } from '../forms.js';
import { joinTables } from '../tables.js';
import type { Form, Token } from '../types.js';

const TITLE_WORDS = [...ALL_HONORIFICS, ...ROLE_NOUNS, ...ROLE_MODIFIERS].filter(
  (word) => !NAME_PARTICLES.has(word),
);

/** An English word that is usually written in lower case. */
export const COMMON = 1;
/** "Russia" or "Russian" */
export const COUNTRY = 2;
/** A given name, as written. */
export const GIVEN = 4;
/** A form of address or part of an office. */
export const TITLE = 8;
/** A town or part of a country, as written. */
export const PLACE = 16;
/** A word that occurs in the names of organizations and places. */
export const ORGANISATION = 32;
/** A role: "minister", "striker". */
export const ROLE = 64;
/** "Mr", "Gen." */
export const ADDRESS = 128;
/** A family name, as written. */
export const FAMILY = 256;
/** A family name that comes first: "Kim" */
export const FAMILY_FIRST = 512;
/** "said" */
export const SPEECH = 1024;
/** "de", "bin" */
export const PARTICLE = 2048;
/** A capitalized office that precedes a name: "Mayor". */
export const OFFICE = 4096;
/** The 's of "Trump's" */
export const POSSESSIVE = 8192;
export const ARTICLE = 16384;

/** Bits by lower-case form, and by form as written. */
const LOWER = joinTables([
  [COMMON_WORDS.split(' '), COMMON],
  [COUNTRY_NAMES.map(({ name }) => name.toLowerCase()), COUNTRY],
  [TITLE_WORDS, TITLE],
  [ORGANISATION_WORDS, ORGANISATION],
  [ROLE_NOUNS, ROLE],
  [PERSONAL_HONORIFICS, ADDRESS],
  [FAMILY_FIRST_NAMES, FAMILY_FIRST],
  [SPEECH_VERBS, SPEECH],
  [NAME_PARTICLES, PARTICLE],
  [["'s", '’s', 'ʼs', '`s'], POSSESSIVE],
  [['the', 'a', 'an'], ARTICLE],
]);
const WRITTEN = joinTables([
  [FEMALE_NAMES, GIVEN],
  [MALE_NAMES, GIVEN],
  [UNISEX_NAMES, GIVEN],
  [PLACE_WORDS, PLACE],
  [FAMILY_NAMES, FAMILY],
  [OFFICES, OFFICE],
]);

const wordBits = bitsOnceAForm(({ text, lower }) => (LOWER.get(lower) ?? 0) | (WRITTEN.get(text) ?? 0));

/** Whether the word has any of these bits: `is(token, PLACE | COUNTRY)`. False for no token. */
export function is(token: Token | undefined, bits: number): boolean {
  return token !== undefined && (wordBits(token.form) & bits) !== 0;
}

/** Cached `comparable(token.text)`. */
export const comparableOf: (form: Form) => string = onceAForm(({ text }) => comparable(text));

/** Normalizes a word for comparing names: lower case, without accents, full stops and the Arabic article. */
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
  return ((LOWER.get(lower) ?? 0) & COMMON) !== 0;
}

export function isGivenName(text: string): boolean {
  return ((WRITTEN.get(text) ?? 0) & GIVEN) !== 0;
}
