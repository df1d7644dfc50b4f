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
  speakerIds: BY_INDEX,
  articleIds: { ...BY_INDEX, share: 0.01 },
  codes: BY_INDEX,
  regions: BY_COLUMN,
  minMentions: BY_COLUMN,
  publishedAfter: BY_COLUMN,
  publishedBefore: BY_COLUMN,
  after: BY_COLUMN,
  before: BY_COLUMN,
  publisher: BY_COLUMN,
  publishers: BY_COLUMN,
  language: BY_COLUMN,
  kind: BY_COLUMN,
  kinds: BY_COLUMN,
  types: BY_COLUMN,
  status: BY_COLUMN,
  minArticles: { share: 0.8, time: 3 },
  mentionedAfter: { share: 0.8, time: 5 },
  mentionedBefore: { share: 0.8, time: 5 },
};

const ALL: Sift = { share: 1, time: 0 };

/** Of what one leaves, what the other leaves too. */
const and = (one: Sift, other: Sift): Sift => ({
  share: one.share * other.share,
  time: one.time + other.time,
});
const or = (one: Sift, other: Sift): Sift => ({
  share: Math.min(1, one.share + other.share),
  time: one.time + other.time,
});

/** What a filter leaves, with the filters inside it. */
export function sift(filter: object): Sift {
  const all = Object.entries(filter).map(([name, value]: [string, unknown]): Sift => {
    if (value == null) return ALL;
    if (name === 'and') return (value as object[]).map(sift).reduce(and, ALL);
    if (name === 'or') return (value as object[]).map(sift).reduce(or, { share: 0, time: 0 });
    if (name === 'not') return { ...sift(value), share: 1 };
    return (Object.hasOwn(SIFTS, name) ? SIFTS[name] : undefined) ?? BY_LINKED_ROWS;
  });
  return all.reduce(and, ALL);
}
