import {
  ADVERBS, AUXILIARIES, COMMON_VERBS, CONJUNCTIONS, CONTRACTED_PRONOUN, DETERMINERS, PREPOSITIONS, STANDALONE,
  SUBJECT_PRONOUNS, TIME_WORDS,
} from '../data/functionWords.js'; // prettier-ignore
import { CONTRACTED_THIRD_PERSON, THIRD_PERSON } from '../data/pronouns.js';
import { NOUN_FORMS } from '../data/reportingVerbs.js';
import { bitsOnceAForm } from '../forms.js';
import type { Form } from '../types.js';
import { CUE_FORMS } from './cueForm.js';
import { CUE_OPENERS } from './cueOpeners.js';

/** Can stand inside a noun phrase, before its last noun or as it. */
export const NOUNISH = 1;
/** The subject of a clause by itself: "he", "they've". */
export const PRONOUN = 2;
export const DETERMINER = 4;
/** A lower-case word that ends a subject seen from its left: a known verb form or a past tense. */
export const VERBISH = 8;
/** Ends a clause: a mark or a quotation. */
export const BREAK = 16;
export const POSSESSIVE = 32;
export const PREPOSITION = 64;
export const CONJUNCTION = 128;
export const AUXILIARY = 256;
export const ADVERB = 512;
export const TIME_WORD = 1024;
/** Stands for people by itself: "one said". */
export const STANDS_ALONE = 2048;
/** The first word of a cue, or a mark that may be one. */
export const OPENS_CUE = 4096;
/** May stand for somebody named elsewhere, or open a phrase that does: "she", "the". */
export const REFERS = 8192;
/** A name of a person. */
export const NAME = 16384;

/** What a word or mark is by itself, as bits. */
export const unitBits: (form: Form) => number = bitsOnceAForm((form) =>
  form.kind === 'PUNCT' ? bitsOfMark(form) : bitsOfWord(form),
);

export const NAME_BITS = NAME | NOUNISH;
export const QUOTATION_BITS = BREAK;

function bitsOfMark({ lower }: Form): number {
  return (
    (lower === '&' || lower === '@' || lower === '#' ? NOUNISH : 0) |
    (lower === '&' ? 0 : BREAK) |
    (lower === ':' || /[—–―-]/.test(lower) ? OPENS_CUE : 0)
  );
}

function bitsOfWord(form: Form): number {
  const { lower } = form;
  return (
    (isNounish(form) ? NOUNISH : 0) |
    ((SUBJECT_PRONOUNS.has(lower) && lower !== 'who') || CONTRACTED_PRONOUN.test(lower) ? PRONOUN : 0) |
    (DETERMINERS.has(lower) ? DETERMINER : 0) |
    (isVerbish(form) ? VERBISH : 0) |
    (lower === "'s" || lower === '’s' ? POSSESSIVE : 0) |
    (PREPOSITIONS.has(lower) ? PREPOSITION : 0) |
    (CONJUNCTIONS.has(lower) ? CONJUNCTION : 0) |
    (AUXILIARIES.has(lower) ? AUXILIARY : 0) |
    (ADVERBS.has(lower) ? ADVERB : 0) |
    (TIME_WORDS.has(lower) ? TIME_WORD : 0) |
    (STANDALONE.has(lower) ? STANDS_ALONE : 0) |
    (CUE_OPENERS.has(lower) ? OPENS_CUE : 0) |
    (THIRD_PERSON.has(lower) || CONTRACTED_THIRD_PERSON.test(lower) || /^(?:the|two|both)$/.test(lower)
      ? REFERS
      : 0)
  );
}

function isNounish({ lower, upper }: Form): boolean {
  if (lower === "'s" || lower === '’s') return true;
  if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || AUXILIARIES.has(lower)) return false;
  if (SUBJECT_PRONOUNS.has(lower) || CONTRACTED_PRONOUN.test(lower) || lower === 'him' || lower === 'them')
    return upper && lower.length === 2 && lower !== 'he' && lower !== 'it' && lower !== 'we';
  if (upper) return true;
  if (
    ADVERBS.has(lower) ||
    (lower.endsWith('ly') &&
      lower.length > 5 &&
      !/family|ally|italy|assembly|monthly|weekly|daily/.test(lower))
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
