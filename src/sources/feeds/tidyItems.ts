import { createHash } from 'node:crypto';
import { withoutFutureDates } from '../../formats/futureDates.js';
import { type NewsItem, textOf } from '../../formats/item.js';

/** An item of a feed with its identity. */
export interface FeedEntry {
  item: NewsItem;
  /** SHA-256 of the first that exists: identifier, address, whole content. */
  key: string;
  /** SHA-256 of its whole content in the feed. */
  hash: string;
  /** Its name in messages. */
  name: string;
  /** What was left out of it, for people. */
  notes: string[];
}

/**
 * The items of a feed, each once, in order of publication as far as known.
 *
 * @param guidsRepeat whether the feed is known to reuse identifiers
 */
export function tidyItems(
  items: readonly NewsItem[],
  guidsRepeat: boolean,
  now = Date.now(),
): { entries: FeedEntry[]; guidsRepeat: boolean } {
  const repeat = guidsRepeat || hasRepeatedGuids(items);
  const entries = items.map((item) => entryOf(repeat ? { ...item, guid: null } : item, now));
  // Feeds list the newest first; of duplicates, the newest counts.
  const byKey = new Map(entries.map((entry) => [entry.key, entry] as const).reverse());
  return { entries: [...byKey.values()], guidsRepeat: repeat };
}

function hasRepeatedGuids(items: readonly NewsItem[]): boolean {
  const seen = new Map<string, NewsItem>();
  return items.some((item) => {
    if (item.guid === null) return false;
    const other = seen.get(item.guid);
    seen.set(item.guid, item);
    return other !== undefined && !isSame(other, item);
  });
}

/** Whether two items with the same identifier are one: they link to one page, or have the same content. */
function isSame(one: NewsItem, other: NewsItem): boolean {
  return one.canonicalUrl === null || other.canonicalUrl === null
    ? textOf(one).text === textOf(other).text
    : one.canonicalUrl === other.canonicalUrl;
}

function entryOf(given: NewsItem, now: number): FeedEntry {
  const { item, notes } = withoutFutureDates(given, now);
  const hash = sha256(JSON.stringify(given));
  const name = (item.headline ?? item.canonicalUrl ?? item.guid ?? 'an item').slice(0, 200);
  return { item, key: sha256(item.guid ?? item.canonicalUrl ?? hash), hash, name, notes };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
