import { createHash } from 'node:crypto';
import { access, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../root.js';

/**
 * The build packs the folder of an empty database, with all migrations applied: unpacking it takes a tenth of the time
 * that making one does. Its name says which migrations and which PGlite it was made with, so one that is out of date is
 * not found, and the database is then made anew.
 *
 * @returns its path, whether or not there is such a file
 */
export async function emptyFolderFile(): Promise<string> {
  const migrations = join(packageRoot, 'prisma', 'migrations');
  const manifest = await readFile(join(packageRoot, 'package.json'), 'utf8');
  const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };
  const hash = createHash('sha256').update(dependencies['@electric-sql/pglite'] ?? '');
  for (const name of (await readdir(migrations)).sort()) {
    const script = await readFile(join(migrations, name, 'migration.sql')).catch(() => '');
    hash.update(`\0${name}\0`).update(script);
  }
  return join(packageRoot, 'dist', 'prisma', `empty-${hash.digest('hex').slice(0, 16)}.tar.br`);
}

/**
 * Unpacks the empty database into a folder that has nothing in it.
 *
 * @returns false if there is none for this version, or if the folder has something in it
 */
export async function unpackEmptyFolder(folder: string): Promise<boolean> {
  if ((await readdir(folder)).length > 0) return false;
  const file = await emptyFolderFile();
  const isPacked = await access(file).then(
    () => true,
    () => false,
  );
  if (!isPacked) return false;
  const { extract } = await import('tar');
  await extract({ file, cwd: folder, strict: true, brotli: true, preserveOwner: false });
  return true;
}

/**
 * Makes an unpacked database one of its own. Cursors of changes hold the id of their log, and would otherwise be taken
 * by every database of the same build; and the countries are new here now, not when the build ran.
 */
export const BECOME_OWN_DATABASE = `
  UPDATE "ChangeLog" SET "logId" = gen_random_uuid();
  UPDATE "Change" SET "at" = now();
`;
