import { type Format, entryOf } from './format.js';
import { FormatError } from './formatError.js';
import { isNode } from './schemaOrg/nodes.js';
import { jsonOf } from './newsFile.js';

/** JSON Feed 1.0 and 1.1. */
export const jsonFeed: Format = {
  name: 'json-feed',
  label: 'JSON Feed',
  recognises: async (file) => {
    const value = await file.json();
    return (
      isNode(value) &&
      typeof value['version'] === 'string' &&
      value['version'].includes('jsonfeed.org/version')
    );
  },
  async *read(file) {
    const [{ parseJsonFeed }, { toNewsItem }, { plainTitle }, { languageTag }] = await Promise.all([
      import('feedsmith'),
      import('./feed/feedItem.js'),
      import('./compose.js'),
      import('./facts.js'),
    ]);
    let feed;
    try {
      feed = parseJsonFeed(await jsonOf(file));
    } catch {
      throw new FormatError('the JSON Feed cannot be read: it does not have the fields of one.');
    }
    const about = {
      publisher: plainTitle(feed.title),
      language: languageTag(feed.language),
      base: feed.home_page_url ?? feed.feed_url ?? file.address,
    };
    for (const [index, item] of (feed.items ?? []).entries())
      yield entryOf(index + 1, () =>
        toNewsItem(
          {
            title: item.title,
            link: item.url ?? item.external_url,
            guid: item.id,
            published: [item.date_published],
            modified: [item.date_modified],
            authors: (item.authors ?? feed.authors ?? []).map(({ name }) => name),
            categories: item.tags ?? [],
            content: item.content_html ?? item.content_text,
            summary: item.summary,
            isPlain: item.content_html === undefined,
            images: [{ url: item.image }, { url: item.banner_image }],
            language: item.language,
          },
          about,
        ),
      );
  },
};
