import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../database.js';
import { errorCode } from '../errors.js';

/** The write-ahead log, copied last: it repairs pages that were written during the copy. */
const LOG = 'pg_wal';
/** Contains the start position of the log; copied first, so that no later checkpoint is used. */
const CONTROL = join('global', 'pg_control');

/**
 * Copies the files of an embedded database while it is in use: other work waits only for a checkpoint. The
 * copy is in the state that a power cut at its end would leave, and crash recovery repairs it when it is
 * opened: after a checkpoint, Postgres logs each full page before changing it.
 *
 * @param target a folder that does not exist yet; it becomes a data folder
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

/** A table may be dropped meanwhile, which the log also records. */
async function copyOne(from: string, to: string): Promise<void> {
  try {
    // Copy-on-write if the file system supports it.
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    await rm(to, { force: true });
  }
}
