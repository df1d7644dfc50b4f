import { FACTORS } from './factors.js';

/** What a filter leaves of the rows, and what it takes to know. */

interface Sift {
  /** Share of the rows that are left. */
  share: number;
  /** To hold it against a row, in microseconds. */
  time: number;
  /** The same where no index helps, since something else may hold in its place, or it must not hold. */
  byRow: number;
  /** To begin with, in microseconds. */
  once: number;
  /** Whether the share is known, and no guess that may be far too high. */
  isKnown: boolean;
}

const each = (share: number, time: number): Sift => ({ share, time, byRow: time, once: 0, isKnown: false });

const BY_INDEX = each(0.01, 0.02);
const BY_COLUMN = each(0.3, 0.2);
const BY_LINKED_ROWS = each(0.1, FACTORS.testedRow);

/** What words leave of the rows of a type. */
export type SiftWords = (text: string) => Sift;

/** By the filter's property. What is not here is asked of rows that hang on the row. */
const SIFTS: Readonly<Record<string, Sift>> = {
  // Where nobody has the name, all names are tried that are alike.
  name: { ...each(0.01, 0.5), once: FACTORS.name },
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
  minArticles: each(0.8, 3),
  mentionedAfter: each(0.8, 5),
  mentionedBefore: each(0.8, 5),
};

const ALL: Sift = { ...each(1, 0), isKnown: true };
const NONE: Sift = { ...each(0, 0), isKnown: true };

const sums = (one: Sift, other: Sift) => ({
  time: one.time + other.time,
  byRow: one.byRow + other.byRow,
  once: one.once + other.once,
  isKnown: one.isKnown && other.isKnown,
});
/** Of what one leaves, what the other leaves too. */
const and = (one: Sift, other: Sift): Sift => ({ ...sums(one, other), share: one.share * other.share });
const or = (one: Sift, other: Sift): Sift => ({
  ...sums(one, other),
  share: Math.min(1, one.share + other.share),
});

/** Nothing but words, for which the index is asked. */
const isOfWords = (filter: object): boolean => Object.keys(filter).every((name) => name === 'text');

/** What a filter leaves, with the filters inside it. */
export function sift(filter: object, words: SiftWords): Sift {
  const inside = (one: object) => sift(one, words);
  const all = Object.entries(filter).map(([name, value]: [string, unknown]): Sift => {
    if (value == null) return ALL;
    if (name === 'text') return words(value as string);
    if (name === 'and') return (value as object[]).map(inside).reduce(and, ALL);
    if (name === 'or') {
      const any = (value as object[]).map(inside).reduce(or, NONE);
      return (value as object[]).every(isOfWords) ? any : { ...any, time: any.byRow };
    }
    if (name === 'not') {
      const without = inside(value);
      return { ...without, share: without.isKnown ? 1 - without.share : 1, time: without.byRow };
    }
    return (Object.hasOwn(SIFTS, name) ? SIFTS[name] : undefined) ?? BY_LINKED_ROWS;
  });
  return all.reduce(and, ALL);
}
