import { FormatError } from '../../formats/formatError.js';
import { html } from '../../formats/html.js';
import type { NewsItem } from '../../formats/item.js';
import { openFile } from '../../formats/newsFile.js';
import { readNews } from '../../formats/readNews.js';
import type { Fetched } from '../web/fetcher.js';
import { SourceError } from '../web/sourceError.js';
import { announcedFeeds } from './announcedFeeds.js';
import { isSiteMap, readSiteMap } from './siteMap.js';

/** The parsed content of a feed's address. */
export interface FeedContent {
  /** Human-readable format: "RSS 2.0 feed". */
  format: string;
  items: NewsItem[];
  /** Items that could not be read, with the reason. */
  problems: { item: string; message: string }[];
  /** Further site maps, if it is one. */
  siteMaps: string[];
}

/** A web page instead of a feed; it may link to its feed. */
export class PageNotFeed extends SourceError {
  constructor(
    message: string,
    readonly feeds: readonly string[],
  ) {
    super('NOT_NEWS', message);
  }
}

/** Maximum number of items per feed; the rest is ignored. */
const MAX_ITEMS = 1000;

/**
 * Parses a feed of any format, a site map, or a page with a single article.
 *
 * @param before its format last time: if it was a feed, a page is not taken for an article
 * @throws SourceError NOT_NEWS
 */
export async function readFeed(
  { bytes, url, charset }: Fetched & { bytes: Uint8Array },
  before: string | null,
): Promise<FeedContent> {
  const file = await openFile(bytes, { address: url, charset });
  if (isSiteMap(file.start)) {
    return { format: 'site map', ...readSiteMap(await file.markup()), problems: [] };
  }
  if (before !== null && before !== html.label && (await html.recognises(file)))
    throw pageNotFeed(await file.markup(), url, `it was a ${before} before, and is a web page now`);
  const content: FeedContent = { format: '', items: [], problems: [], siteMaps: [] };
  try {
    for await (const entry of readNews(bytes, { address: url, charset })) {
      content.format = entry.format.label;
      if ('item' in entry) content.items.push(entry.item);
      else content.problems.push({ item: nameOf(entry.place), message: entry.problem });
      if (content.items.length + content.problems.length >= MAX_ITEMS) break;
    }
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    if (await html.recognises(file)) throw pageNotFeed(await file.markup(), url, error.message);
    throw new SourceError('NOT_NEWS', `${url}: ${error.message}`, { cause: error });
  }
  return content;
}

const nameOf = (place: number | null): string => (place === null ? 'the page' : `item ${String(place)}`);

function pageNotFeed(page: string, url: string, why: string): PageNotFeed {
  const feeds = announcedFeeds(page, url);
  const said =
    feeds.length === 0
      ? 'It announces no feed.'
      : `It announces a feed, which can be given instead: ${feeds.slice(0, 3).join(', ')}`;
  return new PageNotFeed(`${url}: ${why.replace(/\.$/, '')}. ${said}`, feeds);
}

/**
 * Reads the article of a page.
 *
 * @throws SourceError NOT_NEWS
 */
export async function readPage({ bytes, url, charset }: Fetched & { bytes: Uint8Array }): Promise<NewsItem> {
  const options = { address: url, charset };
  try {
    const file = await openFile(bytes, options);
    if (!(await html.recognises(file))) throw new SourceError('NOT_NEWS', `${url} is not a web page.`);
    for await (const entry of readNews(bytes, { ...options, format: html }))
      if ('item' in entry) return entry.item;
      else throw new SourceError('NOT_NEWS', `${url}: ${entry.problem}`);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new SourceError('NOT_NEWS', `${url}: ${error.message}`, { cause: error });
  }
  throw new SourceError('NOT_NEWS', `${url} holds no article.`);
}
