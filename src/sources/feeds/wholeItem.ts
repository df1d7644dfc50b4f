import { withoutPassword } from '../../config.js';
import { type NewsItem, textOf } from '../../formats/item.js';
import type { FetchOptions } from '../web/fetcher.js';
import { SourceError, type SourceErrorCode } from '../web/sourceError.js';
import type { Feed } from './feeds.js';
import { patiently } from './patiently.js';
import type { Web } from './web.js';

/** An item with its full text, if available. */
export interface WholeItem {
  item: NewsItem;
  /** Why it is incomplete, or null. */
  problem: string | null;
  /** Whether to try again at the next poll. */
  again: boolean;
  /** Whether its page was asked for, or would have been in vain. */
  tried: boolean;
}

const PAGE_BYTES = 5 * 1024 ** 2;
const PAGE_TYPES = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1';

/** Transient errors. */
const PASSING: ReadonlySet<SourceErrorCode> = new Set([
  'UNREACHABLE',
  'TIMED_OUT',
  'SERVER_FAILED',
  'TOO_MANY_REQUESTS',
]);

/** After these the other pages of the host are left alone for this poll. */
const HOST_RESTS: ReadonlySet<SourceErrorCode> = new Set(['UNREACHABLE', 'TIMED_OUT', 'TOO_MANY_REQUESTS']);

/**
 * Reads the page that an item leads to, where the feed has only a summary or is set to it. Never fails.
 *
 * @param left hosts whose pages are left alone for this poll; those that fail are added
 */
export async function wholeItem(
  web: Web,
  { pages, trustedOrigin }: Pick<Feed, 'pages' | 'trustedOrigin'>,
  item: NewsItem,
  signal: AbortSignal,
  left: Set<string>,
): Promise<WholeItem> {
  const wanted = pages === 'ALWAYS' || (pages === 'SUMMARY' && (item.summaryOnly || wordsOf(item) === 0));
  const { canonicalUrl } = item;
  if (!wanted || canonicalUrl === null) return { item, problem: null, again: false, tried: true };
  const host = URL.canParse(canonicalUrl) ? new URL(canonicalUrl).host : '';
  if (left.has(host) || (await web.resting.rests(host))) {
    const problem = `${host} asked to be left alone, or does not answer now: ${canonicalUrl} is read at a later poll.`;
    return { item, problem, again: true, tried: false };
  }
  try {
    const { fetcher, read } = web;
    const options = { trustedOrigin, signal };
    const fetched = await fetcher.get(canonicalUrl, {
      ...options,
      check: robotsCheck(web, options, () => left.add(host)),
      accept: PAGE_TYPES,
      maxBytes: PAGE_BYTES,
    });
    const page = await patiently(signal, () =>
      read.page({ ...fetched, bytes: fetched.bytes ?? new Uint8Array() }),
    );
    return { item: joined(item, page), problem: null, again: false, tried: true };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    if (HOST_RESTS.has(error.code)) left.add(host);
    if (error.retryAfterMs !== undefined) await web.resting.rest(host, error.retryAfterMs);
    return { item, problem: error.message, again: PASSING.has(error.code), tried: true };
  }
}

/**
 * Lets a page be asked for only where robots.txt of its site allows it, and gives the pause that it asks for.
 *
 * @param failed called where robots.txt cannot be had now
 */
export function robotsCheck(
  { robots }: Pick<Web, 'robots'>,
  options: FetchOptions,
  failed: () => void = () => undefined,
): (url: URL) => Promise<number> {
  return async ({ href }) => {
    const { allowed, pauseMs } = await robots(href, options).catch((error: unknown) => {
      if (error instanceof SourceError && PASSING.has(error.code)) failed();
      throw error;
    });
    if (allowed) return pauseMs;
    throw new SourceError(
      'ROBOTS_DISALLOW',
      `robots.txt does not let ${withoutPassword(href)} be read. Give a feed that has the whole text, or ask the site.`,
    );
  };
}

/** What the feed says of an item identifies it; its page has the words. */
function joined(item: NewsItem, page: NewsItem): NewsItem {
  // A paywall may make the page shorter than the feed's text.
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

/** Number of words of an item without its headline. */
export function wordsOf(item: NewsItem): number {
  const text =
    item.plainText ??
    textOf({ plainText: null, paragraphs: item.paragraphs.filter(({ kind }) => kind !== 'HEADLINE') }).text;
  return text.split(/\s+/).filter((word) => word !== '').length;
}
