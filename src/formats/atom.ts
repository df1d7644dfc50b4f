import { webAddress } from './cleanText.js';
import { type Format, entryOf } from './format.js';
import { FormatError } from './formatError.js';
import { rootOf } from './rootOf.js';

/** Atom 1.0 and 0.3. */
export const atom: Format = {
  name: 'atom',
  label: 'Atom feed',
  recognises: ({ start }) =>
    rootOf(start) === 'feed' && /w3\.org\/2005\/Atom|purl\.org\/atom\/ns/.test(start),
  async *read(file) {
    const [
      { parseAtomFeed },
      { checkFeedSize, toNewsItem },
      { picturesOf },
      { plainTitle },
      { languageTag },
    ] = await Promise.all([
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
      feed = parseAtomFeed(xml);
    } catch {
      throw new FormatError('the Atom feed cannot be read: it was cut or is not well-formed.');
    }
    const site = feed.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
    const about = {
      publisher: plainTitle(feed.title?.value),
      language: languageTag(feed.xml?.lang),
      base: webAddress(feed.xml?.base, file.address) ?? site ?? file.address,
    };
    const feedAuthors = (feed.authors ?? []).map(({ name }) => name);
    for (const [index, entry] of (feed.entries ?? []).entries())
      yield entryOf(index + 1, () => {
        const { content, summary, links = [], authors = [] } = entry;
        const alternate =
          links.find(({ rel }) => rel === undefined || rel === 'alternate') ??
          links.find(({ rel }) => rel === 'self');
        return toNewsItem(
          {
            title: entry.title?.value,
            link: alternate?.href,
            guid: entry.id,
            published: [entry.published, entry.dc?.dates?.[0]],
            modified: [entry.updated],
            authors:
              authors.length > 0 ? authors.map(({ name }) => name) : (entry.dc?.creators ?? feedAuthors),
            categories: (entry.categories ?? []).map(({ label, term }) => label ?? term),
            content: content?.value,
            summary: summary?.value,
            images: picturesOf(
              entry.media,
              links.filter(({ rel }) => rel === 'enclosure').map(({ href, type }) => ({ url: href, type })),
            ),
            language: entry.xml?.lang,
          },
          { ...about, base: webAddress(entry.xml?.base, about.base) ?? about.base },
        );
      });
  },
};
