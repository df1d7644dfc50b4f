import type { NodeName } from '../loaders/nodes.js';
import type { Searchable } from '../loaders/searchable.js';
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

const BY_INDEX = each(0.05, 0.02);
const BY_COLUMN = each(0.3, 0.2);
const BY_LINKED_ROWS = each(0.3, FACTORS.testedRow);

/** The more values, the more linked rows there are that have one of them, all of which are put together first. */
function linked(value: unknown): Sift {
  const times = Array.isArray(value) ? 1 + Math.log2(value.length) / 2 : 1;
  return each(Math.min(1, BY_LINKED_ROWS.share * times), BY_LINKED_ROWS.time * times);
}

/** As a column leaves them, of rows that hang on the row. */
const BY_LINKED_COLUMN = each(0.3, FACTORS.testedRow);
/** Most articles are no copies. */
const ORIGINALS = 0.9;

/** What words leave of the rows of a type. */
export type SiftWords = (text: string) => Sift;

/** By the filter's property. What is not here is asked of rows that hang on the row. */
const SIFTS: Readonly<Record<string, Sift>> = {
  // If nobody has this name, all similar names are tried.
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
  copies: each(ORIGINALS, 0.2),
  minArticles: each(0.8, 3),
  mentionedAfter: each(0.8, 5),
  mentionedBefore: each(0.8, 5),
};

const OF_ARTICLE = {
  publishers: BY_LINKED_COLUMN,
  language: BY_LINKED_COLUMN,
  copies: each(ORIGINALS, FACTORS.testedRow),
};

/** What a type asks of its articles, where other types ask it of the row itself. */
const SIFTS_OF: Partial<Record<NodeName, Readonly<Record<string, Sift>>>> = {
  Quote: OF_ARTICLE,
  Event: {
    ...OF_ARTICLE,
    // An index gives the articles' events, but not where something else may hold in their place.
    articleId: { ...BY_INDEX, share: 0.0001, byRow: FACTORS.testedRow },
    articleIds: { ...BY_INDEX, byRow: FACTORS.testedRow },
    publishedAfter: BY_LINKED_COLUMN,
    publishedBefore: BY_LINKED_COLUMN,
  },
};

/** What a search asks of the articles of a match: unlike filters of quotes, it asks for dates there as well. */
const OF_FOUND = { ...OF_ARTICLE, publishedAfter: BY_LINKED_COLUMN, publishedBefore: BY_LINKED_COLUMN };

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

/** Whether a condition says something: null, an empty list and an empty filter are as if they were not given. */
function isGiven([name, value]: [string, unknown]): boolean {
  if (value == null) return false;
  if (name === 'not') return saysSomething(value);
  if (!Array.isArray(value)) return true;
  return name === 'and' || name === 'or' ? (value as object[]).some(saysSomething) : value.length > 0;
}
const saysSomething = (filter: object): boolean => Object.entries(filter).some(isGiven);

/** Conditions that hold of every row: blank words, and copies as well. */
const holdsOfAll = (name: string, value: unknown): boolean =>
  name === 'copies' ? value === true : (name === 'text' || name === 'name') && String(value).trim() === '';

const entryOf = (sifts: Readonly<Record<string, Sift>> | undefined, name: string): Sift | undefined =>
  sifts && Object.hasOwn(sifts, name) ? sifts[name] : undefined;

/** What a filter of a type leaves, with the filters inside it. */
export const sift = (filter: object, type: NodeName, words: SiftWords): Sift =>
  siftBy(filter, words, SIFTS_OF[type]);

/** The same for the filter of a search. */
export const siftFound = (filter: object, type: Searchable): Sift =>
  siftBy(filter, () => ALL, type === 'Article' ? undefined : OF_FOUND, FACTORS.condition);

/** @param planned time for each condition, whatever the number of rows, in microseconds */
function siftBy(
  filter: object,
  words: SiftWords,
  ofType: Readonly<Record<string, Sift>> | undefined,
  planned = 0,
): Sift {
  const inside = (one: object) => siftBy(one, words, ofType, planned);
  const all = Object.entries(filter)
    .filter(isGiven)
    .map(([name, value]: [string, unknown]): Sift => {
      if (holdsOfAll(name, value)) return ALL;
      if (name === 'text') return words(value as string);
      if (name === 'and') return (value as object[]).map(inside).reduce(and, ALL);
      if (name === 'or') {
        const some = (value as object[]).filter(saysSomething);
        const any = some.map(inside).reduce(or, NONE);
        return some.every(isOfWords) ? any : { ...any, time: any.byRow };
      }
      if (name === 'not') {
        const without = inside(value as object);
        return { ...without, share: without.isKnown ? 1 - without.share : 1, time: without.byRow };
      }
      const leaves = entryOf(ofType, name) ?? entryOf(SIFTS, name) ?? linked(value);
      return { ...leaves, once: leaves.once + planned };
    });
  return all.reduce(and, ALL);
}
