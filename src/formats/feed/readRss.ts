import { parseRssFeed } from 'feedsmith';
import { plainTitle } from '../compose.js';
import { languageTag } from '../facts.js';
import { type Entry, entryOf } from '../format.js';
import { FormatError } from '../formatError.js';
import { type FeedAbout, type FeedItem, checkFeedSize, toNewsItem } from './feedItem.js';
import { picturesOf } from './media.js';

type RssFeed = ReturnType<typeof parseRssFeed<string>>;
type RssItem = NonNullable<RssFeed['items']>[number];

/** @throws FormatError if it is not a feed */
export function* readRss(xml: string, address: string | null): Iterable<Entry> {
  checkFeedSize(xml);
  const feed = parse(xml);
  const about = aboutOf(feed, address);
  for (const [index, item] of (feed.items ?? []).entries())
    yield entryOf(index + 1, () => toNewsItem(itemOf(item), about));
}

function parse(xml: string): RssFeed {
  try {
    return parseRssFeed(xml);
  } catch {
    throw new FormatError('the RSS feed cannot be read: it was cut or is not well-formed.');
  }
}

function aboutOf(feed: RssFeed, address: string | null): FeedAbout {
  return {
    publisher: plainTitle(feed.title),
    language: languageTag(feed.language ?? feed.dc?.languages?.[0]),
    base: feed.link ?? address,
  };
}

/** @throws FormatError for an episode of a podcast */
function itemOf(item: RssItem): FeedItem {
  if (isEpisode(item))
    throw new FormatError('the item is an episode of a podcast, not an article. Hand in its transcript.');
  return {
    title: item.title,
    link: item.link ?? (item.guid?.isPermaLink === false ? null : item.guid?.value),
    guid: item.guid?.value,
    published: [item.pubDate, item.dc?.dates?.[0], item.dcterms?.issued?.[0]],
    modified: [item.atom?.updated, item.dcterms?.modified?.[0]],
    authors: [
      ...(item.dc?.creators ?? []),
      ...(item.authors ?? []).map((author) => (typeof author === 'string' ? author : author.name)),
      ...(item.dc?.creators || item.authors ? [] : [item.itunes?.author]),
    ],
    categories: (item.categories ?? []).map(({ name }) => name),
    content: item.content?.encoded,
    summary: item.description,
    images: picturesOf(item.media, item.enclosures),
    language: item.dc?.languages?.[0],
  };
}

/** A recording with notes on it, and no text of its own. */
function isEpisode({ itunes, content, enclosures }: RssItem): boolean {
  const recording = enclosures?.some(({ type }) => /^(?:audio|video)\//.test(type ?? '')) ?? false;
  return recording && itunes !== undefined && content?.encoded === undefined;
}
