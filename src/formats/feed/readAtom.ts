import { parseAtomFeed } from 'feedsmith';
import { webAddress } from '../cleanText.js';
import { plainTitle } from '../compose.js';
import { languageTag } from '../facts.js';
import { type Entry, entryOf } from '../format.js';
import { FormatError } from '../formatError.js';
import { type FeedAbout, type FeedItem, checkFeedSize, toNewsItem } from './feedItem.js';
import { picturesOf } from './media.js';

type AtomFeed = ReturnType<typeof parseAtomFeed<string>>;
type AtomEntry = NonNullable<AtomFeed['entries']>[number];

/** @throws FormatError if it is not a feed */
export function* readAtom(xml: string, address: string | null): Iterable<Entry> {
  checkFeedSize(xml);
  const feed = parse(xml);
  const about = aboutOf(feed, address);
  const feedAuthors = (feed.authors ?? []).map(({ name }) => name);
  for (const [index, entry] of (feed.entries ?? []).entries())
    yield entryOf(index + 1, () =>
      toNewsItem(itemOf(entry, feedAuthors), {
        ...about,
        base: webAddress(entry.xml?.base, about.base) ?? about.base,
      }),
    );
}

function parse(xml: string): AtomFeed {
  try {
    return parseAtomFeed(xml);
  } catch {
    throw new FormatError('the Atom feed cannot be read: it was cut or is not well-formed.');
  }
}

function aboutOf(feed: AtomFeed, address: string | null): FeedAbout {
  const site = feed.links?.find(isAlternate)?.href;
  return {
    publisher: plainTitle(feed.title?.value),
    language: languageTag(feed.xml?.lang),
    base: webAddress(feed.xml?.base, address) ?? site ?? address,
  };
}

/** @param feedAuthors those of entries that name none */
function itemOf(entry: AtomEntry, feedAuthors: readonly unknown[]): FeedItem {
  const { links = [], authors = [] } = entry;
  const alternate = links.find(isAlternate) ?? links.find(({ rel }) => rel === 'self');
  const enclosures = links.filter(({ rel }) => rel === 'enclosure');
  return {
    title: entry.title?.value,
    link: alternate?.href,
    guid: entry.id,
    published: [entry.published, entry.dc?.dates?.[0]],
    modified: [entry.updated],
    authors: authors.length > 0 ? authors.map(({ name }) => name) : (entry.dc?.creators ?? feedAuthors),
    categories: (entry.categories ?? []).map(({ label, term }) => label ?? term),
    content: entry.content?.value,
    summary: entry.summary?.value,
    images: picturesOf(
      entry.media,
      enclosures.map(({ href, type }) => ({ url: href, type })),
    ),
    language: entry.xml?.lang,
  };
}

const isAlternate = ({ rel }: { rel?: string }): boolean => rel === undefined || rel === 'alternate';
