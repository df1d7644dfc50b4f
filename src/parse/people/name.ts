import { FEMALE_HONORIFICS, MALE_HONORIFICS, ALL_HONORIFICS } from '../data/honorifics.js';
import { nameConfidence } from '../data/nameConfidence.js';
import { itemAt } from '../lists.js';
import type { Document, Span, Token } from '../types.js';
import type { Tagging } from './tagger.js';
import { comparableOf } from './words.js';

export type Gender = 'FEMALE' | 'MALE';

/** Gender of a word by two lists; null if it is in neither. */
export function genderIn(word: string, women: ReadonlySet<string>, men: ReadonlySet<string>): Gender | null {
  return women.has(word) ? 'FEMALE' : men.has(word) ? 'MALE' : null;
}

/** A mention of a person's name, without honorific, title and possessive 's. */
export interface Name extends Span {
  text: string;
  /** Its words in comparable form: lower case, without accents and full stops. */
  words: string[];
  /** `document.tokens[from, to)`; a part of a hyphenated token has the token's index. */
  from: number;
  to: number;
  /** Gender by the honorific before it. */
  gender: Gender | null;
  /** The form of address before it, as written. */
  honorific: string | null;
  why: string;
  confidence: number;
}

/** Makes the name at `document.tokens[from, to)`; `why` is the rule that found it. */
export function makeName(document: Document, tagging: Tagging, from: number, to: number, why: string): Name {
  const { tokens, text } = document;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const words: string[] = [];
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    const word = token?.kind === 'WORD' ? comparableOf(token.form) : '';
    if (word !== '') words.push(word);
  }
  const honorific = honorificBefore(tokens, from);
  const address = honorific?.lower ?? '';
  return {
    start,
    end,
    text: text.slice(start, end),
    words,
    from,
    to,
    gender: FEMALE_HONORIFICS.has(address) ? 'FEMALE' : MALE_HONORIFICS.has(address) ? 'MALE' : null,
    honorific: honorific?.text ?? null,
    why,
    confidence: nameConfidence(why, leastShare(tagging, from, to)),
  };
}

/** The tagger's probability of the least likely token, 0 to 255. */
export function leastShare({ shares }: Tagging, from: number, to: number): number {
  let least = 255;
  for (let index = from; index < to; index++) least = Math.min(least, shares[index] ?? 0);
  return least / 255;
}

/** The form of address directly before a name. */
export function honorificBefore(tokens: readonly Token[], from: number): Token | null {
  const before = itemAt(tokens, from - 1);
  return before && ALL_HONORIFICS.has(before.lower) && before.text !== before.lower ? before : null;
}
