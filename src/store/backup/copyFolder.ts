import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../database.js';
import { errorCode } from '../errors.js';

/** The write-ahead log, which is copied last: it says how pages that were copied while they were written have to be. */
const LOG = 'pg_wal';
/** Says from where on the log is read; copied first, so that no later checkpoint is taken for the beginning. */
const CONTROL = join('global', 'pg_control');

/**
 * Copies the files of an embedded database while it serves and is written to: others wait for a checkpoint alone. The
 * copy is what a power cut would have left at the moment when the copying ended, and the first process that opens it
 * brings it in order: after a checkpoint Postgres writes each page whole into its log before it changes that page.
 *
 * @param target a folder that is not there yet; it becomes a data folder
 */
export async function copyFolder({ prisma, dataDir }: Database, target: string): Promise<void> {
  if (dataDir === null) throw new Error('This database has no folder.');
  const from = join(dataDir, 'postgres');
  const to = join(target, 'postgres');
  await prisma.$executeRawUnsafe('CHECKPOINT');
  await mkdir(join(to, 'global'), { recursive: true, mode: 0o700 });
  await copyOne(join(from, CONTROL), join(to, CONTROL));
  await copyTree(from, to, (path) => path !== CONTROL && path !== LOG);
  await copyTree(join(from, LOG), join(to, LOG), () => true);
}

async function copyTree(
  from: string,
  to: string,
  wanted: (path: string) => boolean,
  under = '',
): Promise<void> {
  await mkdir(join(to, under), { recursive: true, mode: 0o700 });
  for (const entry of await readdir(join(from, under), { withFileTypes: true })) {
    const path = join(under, entry.name);
    if (!wanted(path)) continue;
    if (entry.isDirectory()) await copyTree(from, to, wanted, path);
    else if (entry.isFile()) await copyOne(join(from, path), join(to, path));
  }
}

/** A table may be dropped meanwhile: the log says so too. */
async function copyOne(from: string, to: string): Promise<void> {
  try {
    // Where the file system can, no bytes are copied before they change.
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    await rm(to, { force: true });
  }
}
