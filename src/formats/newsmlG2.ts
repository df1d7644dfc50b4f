import { type Format, entryOf } from './format.js';
import { FormatError } from './formatError.js';
import { rootOf } from './rootOf.js';

/** NewsML-G2: one news item, a package or a message with several, or only the content of an item. */
export const newsmlG2: Format = {
  name: 'newsml-g2',
  label: 'NewsML-G2',
  recognises: ({ start }) =>
    ['newsitem', 'newsmessage', 'packageitem', 'contentset', 'contentmeta', 'itemset'].includes(
      rootOf(start) ?? '',
    ),
  async *read(file) {
    const [{ parseXml, findNamed }, { readNewsItem }] = await Promise.all([
      import('./markup/tree.js'),
      import('./iptc/readNewsItem.js'),
    ]);
    const tree = parseXml(await file.markup());
    const items = findNamed(tree, 'newsItem');
    const [content] = findNamed(tree, 'contentSet');
    if (items.length === 0 && content) {
      yield entryOf(null, () => readNewsItem(content));
      return;
    }
    if (items.length === 0) {
      const isPackage = findNamed(tree, 'packageItem').length > 0;
      throw new FormatError(
        isPackage
          ? 'the package only refers to its items and holds none. Hand in the items, or a message that holds them.'
          : 'it holds no news item. Hand in one with its text, or a message that holds some.',
      );
    }
    for (const [index, item] of items.entries())
      yield entryOf(items.length === 1 ? null : index + 1, () => readNewsItem(item));
  },
};
