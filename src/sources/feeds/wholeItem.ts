import { type NewsItem, textOf } from '../../formats/item.js';
import { SourceError, type SourceErrorCode } from '../web/sourceError.js';
import type { Feed } from './feeds.js';
import { patiently } from './patiently.js';
import type { Web } from './web.js';

/** An item with its whole text, as far as it can be had. */
export interface WholeItem {
  item: NewsItem;
  /** Why it is not whole; null when it is. */
  problem: string | null;
  /** Whether to try again at the next poll. */
  again: boolean;
}

const PAGE_BYTES = 5 * 1024 ** 2;
const PAGE_TYPES = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1';

/** What another try may mend. */
const PASSING: ReadonlySet<SourceErrorCode> = new Set([
  'UNREACHABLE',
  'TIMED_OUT',
  'SERVER_FAILED',
  'TOO_MANY_REQUESTS',
]);

/** Reads the page that an item leads to, where the feed has only a summary or is set to it. Never fails. */
export async function wholeItem(
  { fetcher, robots, read }: Web,
  { pages, trustedOrigin }: Pick<Feed, 'pages' | 'trustedOrigin'>,
  item: NewsItem,
  signal: AbortSignal,
): Promise<WholeItem> {
  const wanted = pages === 'ALWAYS' || (pages === 'SUMMARY' && (item.summaryOnly || wordsOf(item) === 0));
  if (!wanted || item.canonicalUrl === null) return { item, problem: null, again: false };
  try {
    const options = { trustedOrigin, signal };
    const { allowed, pauseMs } = await robots(item.canonicalUrl, options);
    if (!allowed)
      throw new SourceError('ROBOTS_DISALLOW', `robots.txt does not let ${item.canonicalUrl} be read.`);
    const fetched = await fetcher.get(item.canonicalUrl, {
      ...options,
      pauseMs,
      accept: PAGE_TYPES,
      maxBytes: PAGE_BYTES,
    });
    const page = await patiently(signal, () =>
      read.page({ ...fetched, bytes: fetched.bytes ?? new Uint8Array() }),
    );
    return { item: joined(item, page), problem: null, again: false };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { item, problem: error.message, again: PASSING.has(error.code) };
  }
}

/** What the feed says of an item identifies it; its page has the words. */
function joined(item: NewsItem, page: NewsItem): NewsItem {
  // What is before a paywall may be shorter than what the feed gives.
  const words = wordsOf(page) >= wordsOf(item) ? page : item;
  const either = <K extends keyof NewsItem>(field: K): NewsItem[K] => item[field] ?? page[field];
  return {
    ...words,
    guid: item.guid,
    canonicalUrl: page.canonicalUrl ?? item.canonicalUrl,
    publisher: either('publisher'),
    publishedAt: either('publishedAt'),
    modifiedAt: either('modifiedAt'),
    language: either('language'),
    section: either('section'),
    image: page.image ?? item.image,
    standfirst: page.standfirst ?? item.standfirst,
    authors: page.authors.length > 0 ? page.authors : item.authors,
    keywords: [...new Set([...item.keywords, ...page.keywords])],
    summaryOnly: false,
  };
}

/** Words of an item besides its headline. */
export function wordsOf(item: NewsItem): number {
  const text =
    item.plainText ??
    textOf({ plainText: null, paragraphs: item.paragraphs.filter(({ kind }) => kind !== 'HEADLINE') }).text;
  return text.split(/\s+/).filter((word) => word !== '').length;
}
