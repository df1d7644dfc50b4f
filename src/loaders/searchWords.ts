import stem from 'wink-porter2-stemmer';

/** What a search in web-search syntax asks for, as websearch_to_tsquery reads it. */
export interface SearchWords {
  /** Words that must (or with "or", may) occur, as written. */
  words: string[];
  /** Phrases in quotation marks. */
  phrases: string[];
  /** Words and phrases behind a minus. */
  excluded: string[];
}

const PART = /(-?)(?:"([^"]*)"?|(\S+))/g;

/** `missile "safe zones" -Iran or Iraq` → words missile, Iraq; phrase safe zones; excluded Iran. */
export function readSearch(query: string): SearchWords {
  const asked: SearchWords = { words: [], phrases: [], excluded: [] };
  for (const [, minus = '', phrase, word = ''] of query.matchAll(PART)) {
    const text = (phrase ?? word).trim();
    if (!/[\p{L}\p{N}]/u.test(text) || (phrase === undefined && /^or$/i.test(text))) continue;
    if (minus) asked.excluded.push(text);
    else if (phrase === undefined) asked.words.push(text);
    else asked.phrases.push(text);
  }
  return asked;
}

/**
 * The query with one minus for many in a row: websearch_to_tsquery takes each as a negation of the next, and fails at
 * the 33rd, also where signs that it skips stand between them.
 */
export function withSingleMinus(query: string): string {
  return query.replace(/-[^\p{L}\p{N}"]*(?=-)/gu, '');
}

/** A run of letters and digits, with apostrophes inside it. */
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** The words of a text with their places. */
export function wordsOf(text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(WORD);
}

const WORD_HERE = new RegExp(`(?<![\\p{L}\\p{N}]['’]?)${WORD.source}`, 'uy');

/** The word that begins at a place; null where none begins. */
export function wordAt(text: string, start: number): string | null {
  WORD_HERE.lastIndex = start;
  return WORD_HERE.exec(text)?.[0] ?? null;
}

/** The stem by which Postgres' English configuration would find a word ("strikes" → "strike"). */
export function stemOf(word: string): string {
  return stem(word.toLowerCase().replace(/['’]s$/, ''));
}

/** The stems of everything that is wanted. */
export function wantedStems({ words, phrases }: SearchWords): Set<string> {
  return new Set([...words, ...phrases].flatMap((part) => [...wordsOf(part)].map(([word]) => stemOf(word))));
}
