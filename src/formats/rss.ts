import { type Format, entryOf } from './format.js';
import { FormatError } from './formatError.js';
import { rootOf } from './rootOf.js';

/** RSS 2.0 and its forerunners 0.91 to 0.94, with the modules for authors, content and media. */
export const rss: Format = {
  name: 'rss',
  label: 'RSS 2.0 feed',
  recognises: ({ start }) => rootOf(start) === 'rss' && /<(?:\w+:)?channel\b/.test(start),
  async *read(file) {
    const [{ parseRssFeed }, { checkFeedSize, toNewsItem }, { picturesOf }, { plainTitle }, { languageTag }] =
      await Promise.all([
        import('feedsmith'),
        import('./feed/feedItem.js'),
        import('./feed/media.js'),
        import('./compose.js'),
        import('./facts.js'),
      ]);
    const xml = await file.markup();
    checkFeedSize(xml);
    let feed;
    try {
      feed = parseRssFeed(xml);
    } catch {
      throw new FormatError('the RSS feed cannot be read: it was cut or is not well-formed.');
    }
    const about = {
      publisher: plainTitle(feed.title),
      language: languageTag(feed.language ?? feed.dc?.languages?.[0]),
      base: feed.link ?? file.address,
    };
    for (const [index, item] of (feed.items ?? []).entries())
      yield entryOf(index + 1, () => {
        if (isEpisode(item))
          throw new FormatError(
            'the item is an episode of a podcast, not an article. Hand in its transcript.',
          );
        return toNewsItem(
          {
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
          },
          about,
        );
      });
  },
};

/** A recording with notes on it, and no text of its own. */
function isEpisode(item: {
  itunes?: unknown;
  content?: { encoded?: string };
  enclosures?: readonly { type?: string }[];
}): boolean {
  const recording = item.enclosures?.some(({ type }) => /^(?:audio|video)\//.test(type ?? '')) ?? false;
  return recording && item.itunes !== undefined && item.content?.encoded === undefined;
}
