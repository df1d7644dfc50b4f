import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { packageRoot } from '../../root.js';

/** What a database made from the template must have for itself: the name of its log, by which cursors tell it from others. */
export const MAKE_ITS_OWN = 'UPDATE "ChangeLog" SET "logId" = gen_random_uuid()';

/**
 * The file with a new database as the build leaves it: migrated, with the countries, as a tar packed with Brotli. Its
 * name changes with what it is made from, so that one of other migrations is not used.
 */
export const templateFile = async (): Promise<string> =>
  join(packageRoot, 'dist', 'template', `${await templateVersion()}.tar.br`);

/** Changes with the migrations, and with the version of Postgres that reads the files. */
export async function templateVersion(): Promise<string> {
  const migrations = join(packageRoot, 'prisma', 'migrations');
  const files = (await readdir(migrations, { recursive: true })).filter((file) => file.endsWith('.sql'));
  const hash = createHash('sha256').update(await pgliteVersion());
  for (const file of files.sort()) hash.update(file).update(await readFile(join(migrations, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Its tar, which saves the seconds that making a database takes; undefined if the file is missing or damaged. */
export async function readTemplate(file?: string): Promise<Blob | undefined> {
  try {
    return new Blob([await promisify(brotliDecompress)(await readFile(file ?? (await templateFile())))]);
  } catch {
    return undefined;
  }
}

/** The data files of one version may not be readable by another. */
async function pgliteVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const { version } = JSON.parse(await readFile(join(entry, '..', '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
