import { type Format, entryOf } from './format.js';
import { FormatError } from './formatError.js';
import { rootOf } from './rootOf.js';

/** NITF 3, with or without its namespace. */
export const nitf: Format = {
  name: 'nitf',
  label: 'NITF',
  recognises: ({ start }) => rootOf(start) === 'nitf',
  async *read(file) {
    const [{ parseXml, findNamed }, { readNitf }] = await Promise.all([
      import('./markup/tree.js'),
      import('./iptc/readNitf.js'),
    ]);
    const [root] = findNamed(parseXml(await file.markup()), 'nitf');
    if (!root) throw new FormatError('it holds no nitf element.');
    yield entryOf(null, () => readNitf(root));
  },
};
