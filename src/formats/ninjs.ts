import { type Format, entryOf } from './format.js';
import { jsonOf } from './newsFile.js';

/** ninjs 1 to 3: one item, or a list of items. */
export const ninjs: Format = {
  name: 'ninjs',
  label: 'ninjs',
  recognises: async (file) => {
    const value = await file.json();
    if (value === undefined) return false;
    const { isNinjs } = await import('./iptc/readNinjs.js');
    return isNinjs(Array.isArray(value) ? value[0] : value);
  },
  async *read(file) {
    const { readNinjs } = await import('./iptc/readNinjs.js');
    const value = await jsonOf(file);
    if (!Array.isArray(value)) yield entryOf(null, () => readNinjs(value as Record<string, unknown>));
    else
      for (const [index, one] of value.entries())
        yield entryOf(index + 1, () => readNinjs(one as Record<string, unknown>));
  },
};
