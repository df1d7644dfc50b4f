import { type Format, entryOf } from './format.js';
import { FormatError } from './formatError.js';
import { rootOf } from './rootOf.js';

/** NewsML 1.0 to 1.2, which agencies still send: one news item or several. NewsML-G2 shares only the name. */
export const newsml1: Format = {
  name: 'newsml-1',
  label: 'NewsML 1',
  recognises: ({ start }) => rootOf(start) === 'newsml',
  async *read(file) {
    const [{ parseXml, findNamed, ancestors, removeNode }, { readNewsml1 }] = await Promise.all([
      import('./markup/tree.js'),
      import('./iptc/readNewsml1.js'),
    ]);
    // An item may contain others. Each is read separately; an item that only contains others is not news.
    const all = findNamed(parseXml(await file.markup()), 'NewsItem');
    const within = all.filter((item) => [...ancestors(item)].some(({ name }) => name === 'NewsItem'));
    const holders = new Set(all.filter((item) => findNamed(item, 'NewsItem').length > 0));
    for (const item of within) removeNode(item);
    const items = all.filter((item) => !holders.has(item) || findNamed(item, 'DataContent').length > 0);
    if (items.length === 0) throw new FormatError('it holds no news item. Hand in one with its text.');
    for (const [index, item] of items.entries())
      yield entryOf(items.length === 1 ? null : index + 1, () => readNewsml1(item));
  },
};
