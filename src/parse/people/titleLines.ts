import { FAMILY_FIRST } from '../data/familyFirst.js';
import { FAMILY_NAMES } from '../data/familyNames.js';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../data/honorifics.js';
import type { Document, Sentence } from '../types.js';
import type { TaggedName } from './taggedName.js';
import { comparableOf, isCommonWord, isGivenName } from './words.js';

/** A line is title case if at least this share of its longer words is capitalized. */
const TITLE_CASE = 0.85;
const LEAST_WORDS = 4;
/** Longest word that stays in lower case in a title, as in "Comes to the Aid of". */
const SMALL_WORD = 4;
const MOST_WORDS = 8;

/** Names found in running text. */
interface Attested {
  /** Full names, words joined by spaces. */
  full: ReadonlySet<string>;
  /** Last words of the full names. */
  surnames: ReadonlySet<string>;
  /** Names of one word. */
  lone: ReadonlySet<string>;
}

/**
 * Cuts names in title-case lines to names attested in running text: "Ben Carson Defends" becomes "Ben
 * Carson", and "Morton Blackwell Endorses Ted Cruz" two people. Names in running text stay as they are.
 */
export function cutTitleLines(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const inTitle = markTitleLines(document);
  if (inTitle === null) return [...names];
  const attested = readAttested(
    document,
    names.filter(({ from }) => inTitle[from] !== 1),
  );
  return names.flatMap((name) =>
    inTitle[name.from] === 1 && name.to - name.from > 1 ? cut(document, name, attested) : [name],
  );
}

/** 1 for each token of a title-case sentence; null if the document has none. */
export function markTitleLines(document: Document): Uint8Array | null {
  let marks: Uint8Array | null = null;
  for (const sentence of document.sentences) {
    if (!isTitleCase(document, sentence)) continue;
    marks ??= new Uint8Array(document.tokens.length);
    marks.fill(1, sentence.firstToken, sentence.endToken);
  }
  return marks;
}

function isTitleCase({ tokens }: Document, { firstToken, endToken }: Sentence): boolean {
  let capitals = 0;
  let words = 0;
  for (let index = firstToken; index < endToken; index++) {
    const token = tokens[index];
    if (token?.kind !== 'WORD' || token.text.length < SMALL_WORD) continue;
    words++;
    if (token.capitalised) capitals++;
    // Give up early: even if all remaining words were capitalized, the share would be too low.
    else if (capitals + endToken - index < (words + endToken - index) * TITLE_CASE) return false;
  }
  return words >= LEAST_WORDS && capitals >= words * TITLE_CASE;
}

function readAttested(document: Document, names: readonly TaggedName[]): Attested {
  const full = new Set<string>();
  const surnames = new Set<string>();
  const lone = new Set<string>();
  for (const { from, to } of names) {
    const words = wordsOf(document, from, to);
    const last = words.findLast((word) => !NAME_SUFFIXES.has(word));
    if (last === undefined) continue;
    if (words.length === 1) lone.add(last);
    else {
      full.add(words.join(' '));
      surnames.add(last);
    }
  }
  return { full, surnames, lone };
}

function wordsOf({ tokens }: Document, from: number, to: number): string[] {
  return tokens.slice(from, to).map(({ form }) => comparableOf(form));
}

function cut(document: Document, name: TaggedName, attested: Attested): TaggedName[] {
  const words = wordsOf(document, name.from, name.to);
  if (words.length > MOST_WORDS || attested.full.has(words.join(' '))) return [name];
  const parts: TaggedName[] = [];
  let strange = 0;
  let index = 0;
  while (index < words.length) {
    const end = endOfFullName(words, index, attested);
    if (end > index) parts.push({ from: name.from + index, to: name.from + end, type: name.type });
    else if (!isNameWord(document.tokens[name.from + index]?.text ?? '')) strange++;
    index = Math.max(end, index + 1);
  }
  // "Ahmad Nawaf Al-Ahmad Al-Sabah" may be a longer form of "Ahmad Nawaf": all its words can be in names.
  if (parts.length > 1 || (parts.length === 1 && strange > 0)) return parts;
  if (parts.length === 1) return [name];
  const end = endOfSurname(document, name, words, attested);
  return [{ from: name.from, to: name.from + end, type: name.type }];
}

/** End of the longest attested full name that begins at `from`; `from` if there is none. */
function endOfFullName(words: readonly string[], from: number, { full }: Attested): number {
  for (let end = words.length; end > from + 1; end--) {
    if (full.has(words.slice(from, end).join(' '))) return end;
  }
  return from;
}

/** "Marco Rubio Miss The Mark", where the text mentions Rubio, "Clinton Joked": the end of the surname. */
function endOfSurname(
  { tokens }: Document,
  { from }: TaggedName,
  words: readonly string[],
  { surnames, lone }: Attested,
): number {
  for (let end = 1; end < words.length; end++) {
    const word = words[end - 1] ?? '';
    const next = tokens[from + end]?.text ?? '';
    const behind = words[end] ?? '';
    if (isNameWord(next) || surnames.has(behind) || lone.has(behind)) continue;
    // "Rand Paul At": a common word ends the name in any case
    if (end > 1 && (lone.has(word) || isCommonWord(behind))) return end;
    if (!surnames.has(word)) continue;
    const given = end === 1 && (FAMILY_FIRST.has(word) || isGivenName(tokens[from]?.text ?? ''));
    if (!given || isCommonWord(behind) || VERB_ENDING.test(behind)) return end;
  }
  return words.length;
}

/** "joked", "breaks" */
const VERB_ENDING = /(?:ed|s)$/;

/** Whether a word can continue a name: "Jr.", "de", "Al-Sabah", a given or family name. */
function isNameWord(text: string): boolean {
  const lower = text.toLowerCase();
  if (NAME_PARTICLES.has(lower) || NAME_SUFFIXES.has(lower) || text.startsWith(lower.charAt(0))) return true;
  return text.includes('-') || /^\p{Lu}\.?$/u.test(text) || isGivenName(text) || FAMILY_NAMES.has(text);
}
