import { type Entry, type Format, entryOf } from './format.js';
import { FormatError } from './formatError.js';
import { rootOf } from './rootOf.js';

/** A WordPress export (WXR): RSS with the posts of a site in full. */
export const wordpress: Format = {
  name: 'wordpress',
  label: 'WordPress export (WXR)',
  recognises: ({ start }) => rootOf(start) === 'rss' && start.includes('wordpress.org/export/'),
  async *read(file) {
    const [{ parseXml, findNamed }, { readPost, readAbout, isPublished }] = await Promise.all([
      import('./markup/tree.js'),
      import('./wordpress/readPost.js'),
    ]);
    const [channel] = findNamed(parseXml(await file.markup()), 'channel');
    if (!channel) throw new FormatError('it holds no channel: it was cut or is not well-formed.');
    const about = readAbout(channel);
    let posts = 0;
    for (const [index, element] of findNamed(channel, 'item').entries()) {
      // Pages, pictures, menus and drafts are also items.
      if (!isPublished(element)) continue;
      posts++;
      yield entryOf(index + 1, () => readPost(element, about)) satisfies Entry;
    }
    if (posts === 0) throw new FormatError('the export holds no published posts.');
  },
};
