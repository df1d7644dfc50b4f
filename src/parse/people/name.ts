import { FEMALE_HONORIFICS, MALE_HONORIFICS, ALL_HONORIFICS } from '../data/honorifics.js';
import { nameConfidence } from '../data/nameConfidence.js';
import { itemAt } from '../lists.js';
import type { Document, Span, Token } from '../types.js';
import type { Tagging } from './tagger.js';
import { comparableOf } from './words.js';

export type Gender = 'FEMALE' | 'MALE';

/** What a word says by itself, by two lists. */
export function genderIn(word: string, women: ReadonlySet<string>, men: ReadonlySet<string>): Gender | null {
  return women.has(word) ? 'FEMALE' : men.has(word) ? 'MALE' : null;
}

/** A person's name where it stands, without honorific, title and possessive 's. */
export interface Name extends Span {
  text: string;
  /** Its words, comparable: lower case, without accents and full stops. */
  words: string[];
  /** `document.tokens[from, to)`; a part of a hyphenated token has its index. */
  from: number;
  to: number;
  /** What the honorific in front says. */
  gender: Gender | null;
  /** The form of address in front, as written. */
  honorific: string | null;
  why: string;
  confidence: number;
}

/** The name that `document.tokens[from, to)` is; `why` is the rule that found it. */
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

/** The tagger's probability for the least likely token. */
export function leastShare({ shares }: Tagging, from: number, to: number): number {
  let least = 255;
  for (let index = from; index < to; index++) least = Math.min(least, shares[index] ?? 0);
  return least / 255;
}

/** The form of address right in front of a name. */
export function honorificBefore(tokens: readonly Token[], from: number): Token | null {
  const before = itemAt(tokens, from - 1);
  return before && ALL_HONORIFICS.has(before.lower) && before.text !== before.lower ? before : null;
}
