import {
  ADVERBS, AUXILIARIES, COMMON_VERBS, CONJUNCTIONS, CONTRACTED_PRONOUN, DETERMINERS, PREPOSITIONS, STANDALONE,
  SUBJECT_PRONOUNS, TIME_WORDS,
} from '../data/functionWords.js'; // prettier-ignore
import { CONTRACTED_THIRD_PERSON, THIRD_PERSON } from '../data/pronouns.js';
import { NOUN_FORMS } from '../data/reportingVerbs.js';
import { FEMALE_ROLES, MALE_ROLES, ROLE_NOUNS } from '../data/roles.js';
import { bitsOnceAForm } from '../forms.js';
import { joinTables } from '../tables.js';
import type { Form } from '../types.js';
import { CUE_FORMS } from './cueForm.js';
import { CUE_OPENERS } from './cueOpeners.js';

/** Can be in a noun phrase. */
export const NOUNISH = 1;
/** A subject by itself: "he", "they've". */
export const PRONOUN = 2;
export const DETERMINER = 4;
/** A lower-case word that ends a subject: a known verb form or a past tense. */
export const VERBISH = 8;
/** Ends a clause: a mark or a quotation. */
export const BREAK = 16;
export const POSSESSIVE = 32;
export const PREPOSITION = 64;
export const CONJUNCTION = 128;
export const AUXILIARY = 256;
export const ADVERB = 512;
export const TIME_WORD = 1024;
/** Refers to people by itself: "one said". */
export const STANDS_ALONE = 2048;
/** May be the first word of a cue, or a mark that is one. */
export const OPENS_CUE = 4096;
/** May refer to somebody named elsewhere, or open a phrase that does: "she", "the". */
export const REFERS = 8192;
/** A name of a person. */
export const NAME = 16384;
/** A dash of any length. */
export const DASH = 32768;

/** A noun for a person: "delegate", "woman". */
export const SOMEBODY = 65536;
/** A name of a body. */
export const BODY = 131072;

/** Lexical bits of a word or mark. */
export const lexicalFeatures: (form: Form) => number = bitsOnceAForm((form) =>
  form.kind === 'PUNCT' ? bitsOfMark(form) : bitsOfWord(form),
);

export const NAME_BITS = NAME | NOUNISH;
export const BODY_BITS = BODY | NOUNISH;

function bitsOfMark({ lower }: Form): number {
  return (
    (lower === '&' || lower === '@' || lower === '#' ? NOUNISH : 0) |
    (lower === '&' ? 0 : BREAK) |
    (lower === ':' ? OPENS_CUE : 0) |
    (/[—–―-]/.test(lower) ? OPENS_CUE | DASH : 0)
  );
}

/** Words by class; their role in a phrase follows from it. */
const LOWER = joinTables([
  [[...SUBJECT_PRONOUNS].filter((word) => word !== 'who'), PRONOUN],
  [DETERMINERS, DETERMINER],
  [["'s", '’s'], POSSESSIVE],
  [PREPOSITIONS, PREPOSITION],
  [CONJUNCTIONS, CONJUNCTION],
  [AUXILIARIES, AUXILIARY],
  [ADVERBS, ADVERB],
  [TIME_WORDS, TIME_WORD],
  [STANDALONE, STANDS_ALONE],
  [CUE_OPENERS, OPENS_CUE],
  [THIRD_PERSON.keys(), REFERS],
  [['the', 'two', 'both'], REFERS],
  [[...ROLE_NOUNS, ...FEMALE_ROLES, ...MALE_ROLES], SOMEBODY],
]);

function bitsOfWord(form: Form): number {
  const { lower } = form;
  let bits = LOWER.get(lower) ?? 0;
  if (/['’]/.test(lower)) {
    if (CONTRACTED_PRONOUN.test(lower)) bits |= PRONOUN;
    if (CONTRACTED_THIRD_PERSON.test(lower)) bits |= REFERS;
  }
  if (isNounish(form, bits)) bits |= NOUNISH;
  if (isVerbish(form)) bits |= VERBISH;
  return bits;
}

function isNounish({ lower, upper }: Form, bits: number): boolean {
  if (bits & POSSESSIVE) return true;
  if (bits & (PREPOSITION | CONJUNCTION | AUXILIARY)) return false;
  if (bits & PRONOUN || lower === 'who' || lower === 'him' || lower === 'them')
    return upper && lower.length === 2 && lower !== 'he' && lower !== 'it' && lower !== 'we';
  if (upper) return true;
  if (
    bits & ADVERB ||
    (lower.endsWith('ly') &&
      lower.length > 5 &&
      !/family|ally|italy|assembly|monthly|weekly|daily|supply|reply|anomaly/.test(lower))
  )
    return false;
  const form = CUE_FORMS.get(lower);
  return !(form?.cueClass === 'SAY' && (form.form === 'PAST' || lower === 'says'));
}

function isVerbish({ lower, upper }: Form): boolean {
  if (upper) return false;
  if (COMMON_VERBS.has(lower)) return true;
  const form = CUE_FORMS.get(lower);
  return (
    (form !== undefined && form.form !== 'BASE' && !NOUN_FORMS.has(lower)) ||
    (lower.endsWith('ed') && lower.length > 4)
  );
}
