import { isTooCommon, lexemeOf, partsOf, searchText } from '../loaders/searchText.js';
import { searchGroups, type SearchPart, stemOf } from '../loaders/searchWords.js';

/** Estimates what a text search finds, from the database's statistics of common words. */

/** Share of a table's rows that have each of its most common words, by the word's form in the index. */
export type CommonWords = ReadonlyMap<string, number>;

export interface Found {
  /** Share of the rows that are found, 0 to 1. */
  share: number;
  /** Share of the rows whose words must be read, because the index alone cannot decide. */
  read: number;
  /** Number of words searched for. */
  words: number;
}

/** Share assumed for a word that is not common. It is well above 0, because people search for what exists. */
const RARE = 0.02;
/** Number of words with the same prefix: the shorter the prefix, the more. */
const begunWords = (letters: number): number => Math.max(1, 16 / 4 ** Math.max(0, letters - 2));

export function foundBy(text: string, common: CommonWords): Found {
  const groups = groupsOf(text).map((group) => groupShares(group, common));
  const sum = (of: (group: Found) => number) => groups.reduce((total, group) => total + of(group), 0);
  return {
    share: Math.min(
      1,
      sum(({ share }) => share),
    ),
    read: Math.min(
      1,
      sum(({ read }) => read),
    ),
    words: sum(({ words }) => words),
  };
}

/** An invalid search finds nothing; it is refused later. */
function groupsOf(text: string): SearchPart[][] {
  try {
    return searchGroups(text);
  } catch {
    return [];
  }
}

function groupShares(group: readonly SearchPart[], common: CommonWords): Found {
  const wanted = group.filter(({ excluded }) => !excluded);
  const share = Math.min(1, ...wanted.map((part) => partShare(part, common)));
  // The index cannot find rows without a word, and does not know the order of words.
  const isRead = wanted.length === 0 || group.some(({ phrase }) => phrase);
  const words = group.reduce((total, { text, begins }) => total + (begins ? begunWords(text.length) : 1), 0);
  return { share, read: isRead ? share : 0, words };
}

/** A part of several words needs all of them. */
function partShare({ text, begins }: SearchPart, common: CommonWords): number {
  const words = partsOf(searchText(text)).filter((word) => !isTooCommon(lexemeOf(word)));
  return Math.min(1, ...words.map((word) => (begins ? begunBy(word, common) : wordShare(word, common))));
}

const wordShare = (word: string, common: CommonWords): number =>
  Math.max(common.get(lexemeOf(word)) ?? 0, common.get(stemOf(word)) ?? RARE);

/** Rows with any of the words that have this prefix. */
function begunBy(word: string, common: CommonWords): number {
  const start = word.toLowerCase();
  let without = (1 - RARE) ** begunWords(start.length);
  for (const [other, share] of common) if (other.startsWith(start)) without *= 1 - Math.min(1, share);
  return 1 - without;
}
