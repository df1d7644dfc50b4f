import { WORD_NAMES } from '../data/wordNames.js';
import { itemAt } from '../lists.js';
import type { Document, Token } from '../types.js';
import { honorificBefore } from './name.js';
import type { TaggedName } from './taggedName.js';
import type { Tagging } from './tagger.js';
import { findThings, isBesideAmpersand } from './things.js';
import {
  ARTICLE,
  COMMON,
  comparableOf,
  COUNTRY,
  FAMILY,
  GIVEN,
  is,
  ORGANISATION,
  PARTICLE,
  PLACE,
  TITLE,
  SPEECH,
} from './words.js';

/** Minimum average probability of a lone word over all its occurrences in the document. */
export const LIKELY = 0.5;

/** Shared state of the name finders: the document, its tagging, and the tokens already in names. */
export interface NameContext {
  document: Document;
  tagging: Tagging;
  /** 1 for every token of a name found so far. */
  taken: Uint8Array;
  /** For every token, the index of the tagged name that contains it, or -1. */
  owners: Int32Array;
  /** Average tagger probability of each capitalized word over all its occurrences. */
  votes: ReadonlyMap<string, Vote>;
  /** Words that the text elsewhere uses as names of places, companies or clubs. */
  things: ReadonlySet<string>;
}

interface Vote {
  sum: number;
  count: number;
  /** The word occurs after the first word of a sentence, so its capital marks a name. */
  inside: boolean;
}

/** Collects document-wide evidence from a tagging. */
export function readContext(document: Document, tagging: Tagging): NameContext {
  const owners = new Int32Array(document.tokens.length).fill(-1);
  for (const [index, { from, to }] of tagging.names.entries()) owners.fill(index, from, to);
  return {
    document,
    tagging,
    taken: new Uint8Array(document.tokens.length),
    owners,
    votes: countVotes(document, tagging),
    things: findThings(document),
  };
}

/** Average probability of being a person's name for each lone capitalized word, over all its occurrences. */
function countVotes(document: Document, tagging: Tagging): Map<string, Vote> {
  const votes = new Map<string, Vote>();
  const { tokens, sentences, capitals } = document;
  let sentence = 0;
  for (const index of capitals) {
    const token = tokens[index];
    if (!token) continue;
    while ((sentences[sentence]?.endToken ?? tokens.length) <= index) sentence++;
    const inside =
      index > (sentences[sentence]?.firstToken ?? 0) && itemAt(tokens, index - 1)?.kind !== 'PUNCT';
    const share = (tagging.shares[index] ?? 0) / 255;
    const vote = votes.get(token.text);
    if (vote) {
      vote.sum += share;
      vote.count++;
      vote.inside ||= inside;
    } else votes.set(token.text, { sum: share, count: 1, inside });
  }
  return votes;
}

/**
 * "Gunmen", "Wildfires", "Luckily": a word with an English ending that is not a known name and is capitalized
 * only at the start of sentences.
 */
function isOrdinary({ document: { tokens }, votes }: NameContext, token: Token, from: number): boolean {
  // "Grace periods end in June", "Frank talks took place"
  const next = tokens[from + 1];
  if (WORD_NAMES.has(token.text) && votes.get(token.text)?.inside === false)
    return (
      next !== undefined &&
      /^\p{Ll}{3,}s$/u.test(next.text) &&
      !is(next, SPEECH) &&
      tokens[from + 2]?.kind === 'WORD'
    );
  return !is(token, FAMILY | GIVEN) && ORDINARY.test(token.lower) && votes.get(token.text)?.inside === false;
}

const ORDINARY =
  /(?:[^aiosu'’]s|ias|ees|ies|oes|men|[^aeiou]ing|[a-z]{3}ly|ism|[ts]ion|ment|ness|[a-z]{3}ity)$/;

/** Average probability that a word is a person's name in this document. */
export function averageShare({ votes }: NameContext, word: string): number {
  const vote = votes.get(word);
  return vote ? vote.sum / vote.count : 0;
}

/** Whether a token is inside a longer name that is not a person's: "Trump" in "Trump University". */
export function isInOtherName({ tagging, owners, taken }: NameContext, index: number): boolean {
  if (taken[index] === 1) return true;
  const owner = tagging.names[owners[index] ?? -1];
  return owner !== undefined && owner.type !== 'PERSON' && owner.to - owner.from > 1;
}

/** Whether a lone word that the tagger marks as a person really is one, by document-wide evidence. */
export function isLikelyPerson(
  context: NameContext,
  { from }: TaggedName,
  token: Token,
  known: ReadonlySet<string>,
): boolean {
  const before = itemAt(context.document.tokens, from - 1);
  const word = comparableOf(token.form);
  if (is(token, PARTICLE)) return false;
  if (is(token, TITLE)) return known.has(word) && !is(before, ARTICLE);
  if (honorificBefore(context.document.tokens, from) !== null) return true;
  if (is(token, COUNTRY)) return known.has(word) && before?.lower !== 'in';
  if (isBesideAmpersand(context.document.tokens, from)) return false;
  if (known.has(word)) return true;
  if (context.things.has(token.text)) return false;
  if (is(token, PLACE | ORGANISATION | COMMON)) return false;
  // "HRW", "KCNA"
  if (/^\p{Lu}{2,5}$/u.test(token.text)) return false;
  if (isOrdinary(context, token, from)) return false;
  return averageShare(context, token.text) >= LIKELY;
}
