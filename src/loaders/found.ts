import { CJK, HYPHENS, searchText } from './searchText.js';
import { formsOf, formsOfRare, type Mark, pieceAt, piecesOf, wordAt, wordsOf } from './searchWords.js';

/** A match in a text. */
export interface Hit {
  /** The matched term, equal for all forms of a word. */
  mark: string;
  start: number;
  end: number;
}

/** Maximum number of matches per text, enough for an excerpt. */
const MAX_HITS = 50;

/** Maximum number of characters between consecutive words. */
const MAX_GAP = 3;

/** The matches of a search in a text, in order and without overlaps. */
export function findHits(text: string, marks: readonly Mark[]): Hit[] {
  const hits = [...wordHits(text, marks), ...compoundHits(text, marks), ...exactHits(text, marks)];
  hits.sort((one, other) => one.start - other.start || other.end - one.end);
  const apart: Hit[] = [];
  for (const hit of hits) if (hit.start >= (apart.at(-1)?.end ?? 0)) apart.push(hit);
  return apart.slice(0, MAX_HITS);
}

/** Matches of words by stem, alone or in sequence, and of prefixes. */
function wordHits(text: string, marks: readonly Mark[]): Hit[] {
  const sequences = marks.flatMap((mark) => ('stems' in mark && mark.stems.length > 0 ? [mark.stems] : []));
  const starts = marks.flatMap((mark) => ('start' in mark ? [mark.start] : []));
  // A stem keeps the beginning of its word, except for up to two of its letters ("hoping" → "hope"), so most
  // words can be skipped without stemming. The lexeme of a name begins with it, up to a 0.
  const begin = (stem: string) =>
    /^[a-z]+(?=0)/.exec(stem)?.[0] ?? stem.slice(0, Math.max(2, stem.length - 2));
  const beginnings = new Set([...sequences.map(([first = '']) => begin(first)), ...starts]);
  const hits: Hit[] = [];
  for (const start of placesOf(text, beginnings)) {
    for (const word of new Set([wordAt(text, start), pieceAt(text, start)])) {
      if (word === null) continue;
      const end = start + word.length;
      const { plain, stem, name } = formsOf(word);
      if (starts.some((beginning) => plain.startsWith(beginning))) hits.push({ mark: stem, start, end });
      for (const [first, ...rest] of sequences)
        if (first === stem || first === name) hits.push(...follow(text, first, start, end, rest));
    }
    if (hits.length >= MAX_HITS) break;
  }
  return hits;
}

const WRITTEN_HYPHENS = `\\u002D\\uFE63\\uFF0D${HYPHENS}`;
/** A hyphen, a slash, or the space of a model: S 400. */
const JOINT = new RegExp(`[/${WRITTEN_HYPHENS}]| (?=[0-9])(?<=(?<![\\p{L}\\p{N}])[A-Z] )`, 'gu');
const BEFORE = new RegExp(`[\\p{L}\\p{N}]+(?:[${WRITTEN_HYPHENS}][\\p{L}\\p{N}]+)*$`, 'u');
const AFTER = new RegExp(`^(?: [0-9]+|(?:[/${WRITTEN_HYPHENS}][\\p{L}\\p{N}]+)+)`, 'u');
/** No compound is longer, in code units. */
const LONGEST_COMPOUND = 60;

/** Words searched as one: “ceasefire” in cease-fire, “s4” in S-400 and S 400. */
function compoundHits(text: string, marks: readonly Mark[]): Hit[] {
  const stems = new Set(
    marks.flatMap((mark) => ('stems' in mark && mark.stems.length === 1 ? mark.stems : [])),
  );
  const starts = marks.flatMap((mark) => ('start' in mark ? [mark.start] : []));
  if (stems.size === 0 && starts.length === 0) return [];
  const hits: Hit[] = [];
  let end = 0;
  for (const { index } of text.matchAll(JOINT)) {
    if (index < end) continue;
    const before = BEFORE.exec(text.slice(Math.max(end, index - LONGEST_COMPOUND), index))?.[0] ?? '';
    const after = AFTER.exec(text.slice(index, index + LONGEST_COMPOUND))?.[0] ?? '';
    if (before === '' || after === '') continue;
    const start = index - before.length;
    end = index + after.length;
    const joint = (before + after).replace(JOINT, '');
    const { plain, stem } = formsOfRare(joint);
    if (
      stems.has(stem) ||
      starts.some((beginning) => plain.startsWith(beginning) && beginning.length > before.length)
    )
      hits.push({ mark: stem, start, end });
    if (hits.length >= MAX_HITS) break;
  }
  return hits;
}

/** A word followed by the others, ignoring common words in between; empty if they do not follow. */
function follow(text: string, mark: string, start: number, end: number, rest: readonly string[]): Hit[] {
  const hits: Hit[] = [{ mark, start, end }];
  if (rest.length === 0) return hits;
  let [next, last, passed] = [0, end, 0];
  const isNext = (word: string, at: number): boolean => {
    const { stem, name } = formsOf(word);
    if (stem !== rest[next] && name !== rest[next]) return false;
    hits.push({ mark: stem, start: at, end: at + word.length });
    next++;
    return true;
  };
  // Enough text for the longest phrase of a query.
  for (const { 0: word, index } of wordsOf(text.slice(end, end + 600))) {
    const at = end + index;
    if (next === rest.length || passed > 2) break;
    const found =
      isNext(word, at) ||
      [...piecesOf(word)].map((piece) => isNext(piece[0], at + piece.index)).includes(true);
    if (found) passed = 0;
    else if (at - last > MAX_GAP) break;
    else passed++;
    last = at + word.length;
  }
  return next === rest.length ? hits : [];
}

const CJK_SIGN = new RegExp(`[${CJK}]`, 'u');

/** Literal matches. A number does not match inside a longer one: 2,500 in 12,500 or in 2,500,000. */
function exactHits(text: string, marks: readonly Mark[]): Hit[] {
  const wanted = marks.flatMap((mark) => ('exact' in mark ? [mark.exact] : []));
  if (wanted.length === 0) return [];
  const { composed, startOf, endOf } = compose(text);
  return wanted.flatMap((exact) => {
    const [before, after] = CJK_SIGN.test(exact)
      ? ['', '']
      : ['(?<![\\p{L}\\p{N}]|\\p{N}[.,])', '(?![\\p{L}\\p{N}]|[.,]\\p{N})'];
    const pattern = new RegExp(`${before}${writtenAs(exact)}${after}`, 'giu');
    return Array.from(composed.matchAll(pattern), ({ 0: found, index }) => ({
      mark: exact,
      start: startOf(index),
      end: endOf(index + found.length),
    })).slice(0, MAX_HITS);
  });
}

/** Longer ones are looked for as they are: with gaps, a repeated character would take seconds. */
const LONGEST_APART = 40;

/** A pattern of literal characters. As in the index, Chinese, Japanese and Korean ones may have signs between them. */
function writtenAs(exact: string): string {
  const signs = Array.from(exact, (sign) => sign.replace(/[$()*+.?[\\\]^{|}]/, '\\$&'));
  return signs
    .map((sign, i) =>
      i > 0 && signs.length <= LONGEST_APART && (CJK_SIGN.test(sign) || CJK_SIGN.test(signs[i - 1] ?? ''))
        ? `[\\s\\p{P}]{0,3}${sign}`
        : sign,
    )
    .join('');
}

/** Full and half width, signs that are written in parts, and signs that nobody sees. */
const UNEVEN = /[\u3099-\u309A\u1100-\u11FF\uF900-\uFAFF\uFF00-\uFFEF\u200B-\u200F\u2060\uFEFF\u00AD]/;
/** One sign with all its parts: a syllable of Hangul, a letter of kana with its sound mark. */
const SIGN = /[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|.(?:\u3099|\u309A|\uFF9E|\uFF9F)?/gsu;

interface Composed {
  /** The text as the columns have its signs. */
  composed: string;
  /** Where in the text itself a hit begins and ends. */
  startOf: (at: number) => number;
  endOf: (at: number) => number;
}

/** A text in the form in which its signs are looked for, with the places they have in the text itself. */
function compose(text: string): Composed {
  if (!UNEVEN.test(text)) return { composed: text, startOf: (at) => at, endOf: (at) => at };
  const places: { start: number; end: number }[] = [];
  let composed = '';
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const same = UNEVEN.test(sign) ? searchText(sign) : sign;
    composed += same;
    places.push(...Array.from(same.split(''), () => ({ start: index, end: index + sign.length })));
  }
  return {
    composed,
    startOf: (at) => places[at]?.start ?? text.length,
    endOf: (at) => places[at - 1]?.end ?? text.length,
  };
}

/** Where a prefix may occur, in any case, also inside words. In text order. */
function placesOf(text: string, beginnings: ReadonlySet<string>): number[] {
  const some = [...beginnings].filter(Boolean);
  if (some.length === 0) return [];
  const lower = text.toLowerCase();
  // Some letters become two in lower case, which shifts positions.
  if (lower.length !== text.length) return [...wordsOf(text)].map(({ index }) => index);
  const places = [...some.flatMap((beginning) => placesIn(lower, beginning)), ...changedPlaces(text, some)];
  return [...new Set(places)].sort((one, other) => one - other);
}

function placesIn(lower: string, beginning: string): number[] {
  const places: number[] = [];
  for (let at = lower.indexOf(beginning); at >= 0; at = lower.indexOf(beginning, at + 1)) places.push(at);
  return places;
}

/**
 * A character that may be an accented letter, or part of a name such as O’Brien or U.S., which is indexed
 * without its marks. Tested by code units, which are several times as fast to read as code points; for a
 * surrogate pair, the first is enough.
 */
const CHANGED =
  /[^\0-\u007F\u2010-\u201F\u2026\u20AC\u00A0\u00A3\uDC00-\uDFFF]|['\u2019](?!s\b)[A-Za-z]|[A-Z]\.[A-Z]/g;

/** Starts of words whose spelling differs from the searched form. */
function changedPlaces(text: string, beginnings: readonly string[]): number[] {
  const places: number[] = [];
  let end = 0;
  for (const { index } of text.matchAll(CHANGED)) {
    if (index < end) continue;
    const start = startOfWord(text, index, end);
    const word = wordAt(text, start) ?? '';
    end = Math.max(start + word.length, index + 1);
    const { plain } = formsOf(word);
    const isBegun = (form: string) => beginnings.some((beginning) => form.startsWith(beginning));
    if (isBegun(plain)) places.push(start);
    for (const piece of piecesOf(word))
      if (isBegun(formsOf(piece[0]).plain)) places.push(start + piece.index);
  }
  return places;
}

const INSIDE = /[\p{L}\p{N}\p{M}\u200B-\u200D\u2060\u00AD'’\u2018\u02BC\u00B4`]/u;

/** Start of the word around `at`; words before `from` are done. */
function startOfWord(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && INSIDE.test(text.charAt(start - 1))) start--;
  while (start < at && wordAt(text, start) === null) start++;
  return start;
}
