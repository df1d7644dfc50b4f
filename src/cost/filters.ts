import { FACTORS } from './factors.js';

/** What a filter leaves of the rows, and what it takes to know. */

interface Sift {
  /** Share of the rows that are left. */
  share: number;
  /** To hold it against a row, in microseconds. */
  time: number;
}

const BY_INDEX: Sift = { share: 0.01, time: 0.02 };
const BY_WORDS: Sift = { share: 0.05, time: FACTORS.searchedRow };
const BY_COLUMN: Sift = { share: 0.3, time: 0.2 };
const BY_LINKED_ROWS: Sift = { share: 0.1, time: FACTORS.testedRow };

/** By the filter's property. What is not here is asked of rows that hang on the row. */
const SIFTS: Readonly<Record<string, Sift>> = {
  text: BY_WORDS,
  name: { share: 0.01, time: 0.5 },
  title: BY_LINKED_ROWS,
  articleId: { ...BY_INDEX, share: 0.0001 },
  speakerId: BY_INDEX,
  publishedAfter: BY_COLUMN,
  publishedBefore: BY_COLUMN,
  after: BY_COLUMN,
  before: BY_COLUMN,
  publisher: BY_COLUMN,
  language: BY_COLUMN,
  kind: BY_COLUMN,
  kinds: BY_COLUMN,
  types: BY_COLUMN,
  status: BY_COLUMN,
  minArticles: { share: 0.8, time: 3 },
  mentionedAfter: { share: 0.8, time: 5 },
  mentionedBefore: { share: 0.8, time: 5 },
};

/** What several filters leave together. */
export function sift(properties: readonly string[]): Sift {
  const all = properties.map(
    (name) => (Object.hasOwn(SIFTS, name) ? SIFTS[name] : undefined) ?? BY_LINKED_ROWS,
  );
  return {
    share: all.reduce((product, { share }) => product * share, 1),
    time: all.reduce((sum, { time }) => sum + time, 0),
  };
}
