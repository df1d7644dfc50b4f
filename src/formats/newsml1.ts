import { type Format, entryOf } from './format.js';
import { FormatError } from './formatError.js';
import { rootOf } from './rootOf.js';

/** NewsML 1.0 to 1.2, which agencies still send: one news item or several. Its successor NewsML-G2 shares only the name. */
export const newsml1: Format = {
  name: 'newsml-1',
  label: 'NewsML 1',
  recognises: ({ start }) => rootOf(start) === 'newsml',
  async *read(file) {
    const [{ parseXml, findNamed }, { readNewsml1 }] = await Promise.all([
      import('./markup/tree.js'),
      import('./iptc/readNewsml1.js'),
    ]);
    // An item may hold the items that it is made of; each is read once.
    const items = findNamed(parseXml(await file.markup()), 'NewsItem').filter((item) =>
      findNamed(item, 'NewsItem').every((one) => one === item),
    );
    if (items.length === 0) throw new FormatError('it holds no news item.');
    for (const [index, item] of items.entries())
      yield entryOf(items.length === 1 ? null : index + 1, () => readNewsml1(item));
  },
};
