import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/**
 * Writes compressed copies (.br, .gz) beside scripts and styles, so that the service need not compress them.
 *
 * @param {string} below the folder inside the build
 * @returns {import('vite').Plugin}
 */
export const packed = (below) => ({
  name: 'packed',
  apply: 'build',
  async writeBundle({ dir = '' }) {
    const folder = join(dir, below);
    for (const name of await readdir(folder)) {
      const file = join(folder, name);
      const content = await readFile(file);
      await writeFile(`${file}.br`, await promisify(brotliCompress)(content));
      await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
    }
  },
});
