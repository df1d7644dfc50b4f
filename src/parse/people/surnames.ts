import { FAMILY_FIRST } from '../data/familyFirst.js';
import { NAME_SUFFIXES, POST_NOMINALS } from '../data/honorifics.js';
import { nameConfidence } from '../data/nameConfidence.js';
import { itemAt } from '../lists.js';
import type { Document, Token } from '../types.js';
import { averageShare, isInOtherName, LIKELY, type NameContext } from './evidence.js';
import { leastShare, makeName, type Name } from './name.js';
import { isBesideAmpersand } from './things.js';
import {
  ARTICLE,
  COMMON,
  comparable,
  comparableOf,
  COUNTRY,
  is,
  isCommonWord,
  ORGANISATION,
  PLACE,
  ROLE,
  SPEECH,
  TITLE,
} from './words.js';

/** Minimum average probability for the surname of a full name over all its occurrences. */
const ENOUGH = 0.25;

/** Last words of the full names, and family names that come first. */
export function surnamesOf(names: readonly Name[]): Set<string> {
  const known = new Set<string>();
  for (const { words, honorific, text } of names) {
    const last = words.findLast((word) => !NAME_SUFFIXES.has(word));
    if (last !== undefined && last.length > 1 && (words.length > 1 || honorific !== null)) known.add(last);
    // "Xi Jinping", "Kim Jong-un": the second word is not a Western given name.
    const [first = ''] = words;
    if (words.length > 1 && (FAMILY_FIRST.has(first) || EAST_ASIAN.test(text))) known.add(first);
  }
  return known;
}

/** "Ban Ki-moon": a given name of two syllables after a family name of one. */
const EAST_ASIAN = /^\p{Lu}\p{Ll}{1,5} \p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u;

/**
 * Further occurrences of known surnames that the tagger missed: "Trump and Putin", "anti-Morales protest".
 */
export function propagateSurnames(context: NameContext, known: ReadonlySet<string>): Name[] {
  const { document, tagging } = context;
  const names: Name[] = [];
  if (known.size === 0) return names;
  for (const index of document.capitals) {
    const token = document.tokens[index];
    if (!token || isInOtherName(context, index)) continue;
    if (known.has(comparableOf(token.form))) {
      if (is(token, COMMON | TITLE) && !isSurnameHere(document, index)) continue;
      if (is(token, COUNTRY) || isInsideBiggerName(document, index)) continue;
      if (isBesideAmpersand(document.tokens, index)) continue;
      // "Summers said", with April Summers elsewhere: certain, whatever the tagger says.
      const speaks = document.tokens[index + 1]?.lower === 'said' && !is(token, PLACE);
      if (!speaks && averageShare(context, token.text) < (is(token, PLACE) ? LIKELY : ENOUGH)) continue;
      const from = isGivenBefore(context, index) ? index - 1 : index;
      names.push(makeName(document, tagging, from, index + 1, 'surname-of-full-name'));
    } else if (token.text.includes('-')) {
      const part = findPart(context, index, token, known);
      if (part) names.push(part);
    }
  }
  return names;
}

/** "Rakeyia Scott", where a Scott is known: the unknown word before it can only be a given name. */
export function isGivenBefore({ document: { tokens }, taken }: NameContext, index: number): boolean {
  const given = itemAt(tokens, index - 1);
  if (!given?.capitalised || taken[index - 1] === 1 || !GIVEN_NAME.test(given.text)) return false;
  if (is(given, COMMON | TITLE | COUNTRY | PLACE | ORGANISATION | ROLE | SPEECH)) return false;
  const before = itemAt(tokens, index - 2);
  // "Jess Burton MP"
  const next = tokens[index + 1];
  return !before?.capitalised && (next?.capitalised !== true || POST_NOMINALS.has(next.text));
}

const GIVEN_NAME = /^\p{Lu}[\p{Ll}’'-]+$/u;

/**
 * Whether a surname that is also a common word is a name here: "King was arrested", not "the King", "King
 * Abdullah" or "Cook the rice".
 */
function isSurnameHere(document: Document, index: number): boolean {
  const next = document.tokens[index + 1];
  if (is(itemAt(document.tokens, index - 1), ARTICLE) || next?.capitalised === true) return false;
  return (
    next !== undefined &&
    (/^['’]s$/.test(next.lower) || is(next, SPEECH) || /^(?:was|is|has|had|will|would)$/.test(next.lower))
  );
}

/** "Trump University", "the Clinton Foundation", "Lake Victoria" */
function isInsideBiggerName(document: Document, index: number): boolean {
  const next = document.tokens[index + 1];
  const before = itemAt(document.tokens, index - 1);
  if (
    next &&
    next.capitalised &&
    (is(next, ORGANISATION) || next.start > (document.tokens[index]?.end ?? 0) + 1)
  ) {
    return is(next, ORGANISATION);
  }
  return before !== undefined && before.capitalised && is(before, ORGANISATION) && !is(before, ROLE);
}

/** A known surname in a compound: "post-Tendulkar", "Trump-led", "Trump-Putin". */
function findPart(
  { document, tagging }: NameContext,
  index: number,
  token: Token,
  known: ReadonlySet<string>,
): Name | null {
  let start = token.start;
  for (const part of token.text.split('-')) {
    const word = comparable(part);
    if (part.length > 2 && /^\p{Lu}/u.test(part) && known.has(word) && !isCommonWord(part.toLowerCase())) {
      return {
        start,
        end: start + part.length,
        text: document.text.slice(start, start + part.length),
        words: [word],
        from: index,
        to: index + 1,
        gender: null,
        honorific: null,
        why: 'surname-in-compound',
        confidence: nameConfidence('surname-in-compound', leastShare(tagging, index, index + 1)),
      };
    }
    start += part.length + 1;
  }
  return null;
}
