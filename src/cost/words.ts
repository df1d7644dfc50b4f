import { isTooCommon, lexemeOf, partsOf, searchText } from '../loaders/searchText.js';
import { searchGroups, type SearchPart, stemOf } from '../loaders/searchWords.js';

/** What a search by words finds, as far as the words tell that a database knows to be common. */

/** Shares of a table's rows in which its most common words stand, by how they stand in the index. */
export type CommonWords = ReadonlyMap<string, number>;

export interface Found {
  /** Share of the rows that are found. */
  share: number;
  /** Share of the rows whose words must be read, since the index does not tell enough. */
  read: number;
  /** Words that are looked for. */
  words: number;
}

/** The share of rows that a word finds which is not among the common ones: who asks, asks for what there is. */
const RARE = 0.02;
/** The shorter a beginning, the more words there are whose rows are put together: so many for two letters. */
const begunWords = (letters: number): number => Math.max(1, 8 / 4 ** Math.max(0, letters - 2));

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

/** Of a search that is refused later, there is nothing to be found. */
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
  // The index knows neither what has no word, nor which word follows which.
  const isRead = wanted.length === 0 || group.some(({ phrase }) => phrase);
  const words = group.reduce((total, { text, begins }) => total + (begins ? begunWords(text.length) : 1), 0);
  return { share, read: isRead ? share : 0, words };
}

/** Of several words each must be there. */
function partShare({ text, begins }: SearchPart, common: CommonWords): number {
  const words = partsOf(searchText(text)).filter((word) => !isTooCommon(lexemeOf(word)));
  return Math.min(1, ...words.map((word) => (begins ? begunBy(word, common) : wordShare(word, common))));
}

const wordShare = (word: string, common: CommonWords): number =>
  Math.max(common.get(lexemeOf(word)) ?? 0, common.get(stemOf(word)) ?? RARE);

/** Rows have one word or another, of those that begin so. */
function begunBy(word: string, common: CommonWords): number {
  const start = word.toLowerCase();
  let without = 1 - RARE;
  for (const [other, share] of common) if (other.startsWith(start)) without *= 1 - Math.min(1, share);
  return 1 - without;
}
