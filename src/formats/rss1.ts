import { type Format, entryOf } from './format.js';
import { FormatError } from './formatError.js';
import { rootOf } from './rootOf.js';

/** RSS 1.0 and 0.90, which are RDF: their items are beside the channel, not in it. */
export const rss1: Format = {
  name: 'rss-1',
  label: 'RSS 1.0 feed',
  recognises: ({ start }) =>
    rootOf(start) === 'rdf' && /purl\.org\/rss\/1\.0|my\.netscape\.com\/rdf/.test(start),
  async *read(file) {
    const [{ parseRdfFeed }, { checkFeedSize, toNewsItem }, { picturesOf }, { plainTitle }, { languageTag }] =
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
      feed = parseRdfFeed(xml);
    } catch {
      throw new FormatError('the RSS 1.0 feed cannot be read: it was cut or is not well-formed.');
    }
    const about = {
      publisher: plainTitle(feed.dc?.publishers?.[0]) ?? plainTitle(feed.title),
      language: languageTag(feed.dc?.languages?.[0]),
      base: feed.link ?? file.address,
    };
    for (const [index, item] of (feed.items ?? []).entries())
      yield entryOf(index + 1, () =>
        toNewsItem(
          {
            title: item.title,
            link: item.link,
            guid: item.rdf?.about ?? item.dc?.identifiers?.[0],
            published: [item.dc?.dates?.[0], item.dcterms?.issued?.[0]],
            modified: [item.dcterms?.modified?.[0]],
            authors: item.dc?.creators ?? [],
            categories: item.dc?.subjects ?? [],
            content: item.content?.encoded,
            summary: item.description ?? item.dc?.descriptions?.[0],
            images: picturesOf(item.media, undefined),
            language: item.dc?.languages?.[0],
          },
          about,
        ),
      );
  },
};
