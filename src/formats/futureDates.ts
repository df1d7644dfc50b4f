import type { NewsItem } from './item.js';

/**
 * Tolerated difference between the clocks of a publisher and this machine, in milliseconds: something just published may be
 * dated a little ahead.
 */
const CLOCKS_DIFFER = 24 * 3600 * 1000;

/** An item without dates in the future, and a note for the user on each that was removed. */
export function withoutFutureDates(given: NewsItem, now = Date.now()): { item: NewsItem; notes: string[] } {
  const notes: string[] = [];
  const item = { ...given };
  for (const [field, what] of [
    ['publishedAt', 'published'],
    ['modifiedAt', 'changed'],
  ] as const) {
    if (!(Date.parse(item[field] ?? '') > now + CLOCKS_DIFFER)) continue;
    notes.push(
      `It says it was ${what} on ${item[field] ?? ''}, which is in the future: stored without that date.`,
    );
    item[field] = null;
  }
  return { item, notes };
}
