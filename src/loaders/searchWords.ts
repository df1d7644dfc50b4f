import { LRUCache } from 'lru-cache';
import stem from 'wink-porter2-stemmer';
import { searchText } from './searchText.js';

/** Something that a search looks for in a text, so that it can be marked there. */
export type Mark =
  /** Words that follow each other, by their stems. */
  | { stems: readonly string[] }
  /** A name in exactly these signs: an acronym, AT&T, 東京. */
  | { exact: string }
  /** The beginning of a word. */
  | { start: string };

/** One word or phrase of a search in web-search syntax. */
export interface SearchPart {
  /** As written, without quotation marks and minus. */
  text: string;
  phrase: boolean;
  excluded: boolean;
}

/** What a search in web-search syntax asks for. */
export interface SearchWords {
  /** Words that must (or with "or", may) occur, as written. */
  words: string[];
  /** Phrases in quotation marks. */
  phrases: string[];
  /** Words and phrases behind a minus. */
  excluded: string[];
}

/** Every kind of quotation marks that comes in pairs: phones type “…”. */
const QUOTATION_MARKS = /[“”„‟«»＂〝〞「」『』]/gu;
const PART = /([-\u2212\uFF0D]?)(?:"([^"]*)"?|([^\s"]+))/gu;

/** The parts of a search, in groups of which one must hold ("or"): `a b or "c d" -e` → [a, b], ["c d", -e]. */
export function searchGroups(query: string): SearchPart[][] {
  const groups: SearchPart[][] = [[]];
  for (const [, minus = '', phrase, word = ''] of query.replace(QUOTATION_MARKS, '"').matchAll(PART)) {
    // Signs before the minus are skipped, as many minuses are one.
    const [, more = '', rest = ''] = /^([^\p{L}\p{N}]*-)?(.*)$/su.exec(word) ?? [];
    const text = (phrase ?? rest).trim();
    if (phrase === undefined && /^or$/i.test(text)) groups.push([]);
    else if (/[\p{L}\p{N}]/u.test(text)) {
      groups.at(-1)?.push({ text, phrase: phrase !== undefined, excluded: minus !== '' || more !== '' });
    }
  }
  return groups.filter((group) => group.length > 0);
}

/** `missile "safe zones" -Iran or Iraq` → words missile, Iraq; phrase safe zones; excluded Iran. */
export function readSearch(query: string): SearchWords {
  const parts = searchGroups(query).flat();
  const texts = (wanted: (part: SearchPart) => boolean) => parts.filter(wanted).map(({ text }) => text);
  return {
    words: texts(({ phrase, excluded }) => !phrase && !excluded),
    phrases: texts(({ phrase, excluded }) => phrase && !excluded),
    excluded: texts(({ excluded }) => excluded),
  };
}

/** A letter or digit, an accent, or a sign that nobody sees inside a word. */
const LETTER = '[\\p{L}\\p{N}\\p{M}\\u200B-\\u200D\\u2060\\u00AD]';
const APOSTROPHE = "['\\u2018\\u2019\\u02BC\\u00B4`]";
/** A run of letters and digits, with apostrophes inside it. */
const WORD = `${LETTER}+(?:${APOSTROPHE}${LETTER}+)*`;
const WORDS = new RegExp(WORD, 'gu');

/** The words of a text with their places. */
export function wordsOf(text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(WORDS);
}

const WORD_HERE = new RegExp(`(?<!${LETTER}${APOSTROPHE}?)${WORD}`, 'uy');

/** The word that begins at a place; null where none begins. */
export function wordAt(text: string, start: number): string | null {
  WORD_HERE.lastIndex = start;
  return WORD_HERE.exec(text)?.[0] ?? null;
}

/** The forms of a word by which it is looked for. */
export interface WordForms {
  /** In small letters without accents and apostrophes; a genitive without its ending. */
  plain: string;
  /** By which Postgres' English configuration would find it ("strikes" → "strike", "O’Brien" → "obrien"). */
  stem: string;
}

/** Texts use few words again and again: of so many the forms are kept. Longer ones are not words. */
const forms = new LRUCache<string, WordForms>({ max: 5000 });
const LONGEST_KEPT = 40;

export function formsOf(word: string): WordForms {
  const known = forms.get(word);
  if (known) return known;
  const found = formsOfRare(word);
  if (word.length <= LONGEST_KEPT) forms.set(word, found);
  return found;
}

/** The same for what hardly comes again, and is not kept. */
export function formsOfRare(word: string): WordForms {
  const plain = searchText(word).toLowerCase().replace(/'s$/, '').replaceAll("'", '');
  return { plain, stem: stem(plain) };
}

export const stemOf = (word: string): string => formsOf(word).stem;
export const plainWord = (word: string): string => formsOf(word).plain;
