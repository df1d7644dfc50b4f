import type { NodeName } from '../loaders/nodes.js';
import type { Searchable } from '../loaders/searchable.js';
import { FACTORS } from './factors.js';

/** Estimates the share of rows that pass a filter, and the time to test them. */

interface Sift {
  /** Share of the rows that pass, 0 to 1. */
  share: number;
  /** Time to test a row, in microseconds. */
  time: number;
  /** The same where no index helps: inside `or` and `not`. */
  byRow: number;
  /** Fixed time, in microseconds. */
  once: number;
  /** Whether the share comes from statistics. Otherwise it is a guess that may be far too high. */
  isKnown: boolean;
}

const each = (share: number, time: number): Sift => ({ share, time, byRow: time, once: 0, isKnown: false });

const BY_INDEX = each(0.05, 0.02);
const BY_COLUMN = each(0.3, 0.2);
const BY_LINKED_ROWS = each(0.3, FACTORS.testedRow);

/** With more values, more linked rows have one of them, and all of these are collected first. */
function linked(value: unknown): Sift {
  const times = Array.isArray(value) ? 1 + Math.log2(value.length) / 2 : 1;
  return each(Math.min(1, BY_LINKED_ROWS.share * times), BY_LINKED_ROWS.time * times);
}

/** A column of linked rows. */
const BY_LINKED_COLUMN = each(0.3, FACTORS.testedRow);
/** Share of articles that are not copies. */
const ORIGINALS = 0.9;

/** Estimates a condition on words. */
export type SiftWords = (text: string) => Sift;

/** By field of the filter. Fields that are missing here are tested on linked rows. */
const SIFTS: Readonly<Record<string, Sift>> = {
  // If no name matches, all similar names are tried.
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

/** Fields that these types test on their articles, and other types on the row itself. */
const SIFTS_OF: Partial<Record<NodeName, Readonly<Record<string, Sift>>>> = {
  Quote: OF_ARTICLE,
  Event: {
    ...OF_ARTICLE,
    // An index finds the events of articles, but not inside `or` and `not`.
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
/** Both hold, as if they were independent. */
const and = (one: Sift, other: Sift): Sift => ({ ...sums(one, other), share: one.share * other.share });
const or = (one: Sift, other: Sift): Sift => ({
  ...sums(one, other),
  share: Math.min(1, one.share + other.share),
});

/** Only words, which the index can find even inside `or`. */
const isOfWords = (filter: object): boolean => Object.keys(filter).every((name) => name === 'text');
/**
 * Of so many texts in place of one another, each is looked up in the index. Of more, Postgres expects so many rows
 * that it reads the table, and holds each text against each row: what it takes, as a share of a text alone.
 */
const BY_INDEX_AT_MOST = 8;
const SHARE_OF_ONE = 0.3;

/** Whether a condition excludes anything: null, an empty list and an empty filter count as not given. */
function isGiven([name, value]: [string, unknown]): boolean {
  if (value == null) return false;
  if (name === 'not') return saysSomething(value);
  if (!Array.isArray(value)) return true;
  return name === 'and' || name === 'or' ? (value as object[]).some(saysSomething) : value.length > 0;
}
const saysSomething = (filter: object): boolean => Object.entries(filter).some(isGiven);

/** Conditions that hold for every row: blank words, and `copies: true`. */
const holdsOfAll = (name: string, value: unknown): boolean =>
  name === 'copies' ? value === true : (name === 'text' || name === 'name') && String(value).trim() === '';

const entryOf = (sifts: Readonly<Record<string, Sift>> | undefined, name: string): Sift | undefined =>
  sifts && Object.hasOwn(sifts, name) ? sifts[name] : undefined;

/** Estimates a filter of a type, including the filters inside it. */
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
        if (!some.every(isOfWords)) return { ...any, time: any.byRow };
        const isByIndex = some.length <= BY_INDEX_AT_MOST;
        return isByIndex ? any : { ...any, time: Math.max(any.time, any.byRow * SHARE_OF_ONE) };
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
