import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdtemp, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { create } from 'tar';
import type { Database } from '../database.js';
import { openDatabase } from '../database.js';
import { StoreError, errorMessage } from '../errors.js';
import { failureOf } from '../failures.js';
import { copyFolder } from './copyFolder.js';
import { restore } from './restore.js';

/** A completed backup. */
export interface Backup {
  bytes: number;
  sha256: string;
  articles: number;
}

/**
 * Backs up an embedded database to one file while it is in use. The file is verified by opening it before it
 * gets its final name. Temporarily needs space for two further copies.
 *
 * @throws StoreError BACKUP_FAILED
 */
export async function backup(database: Database, file: string): Promise<Backup> {
  const { dataDir } = database;
  if (dataDir === null)
    throw failed('A server is backed up with its own tools: see docs/operating.md, "Backup".');
  const target = resolve(file);
  await checkTarget(target, dataDir);
  const part = `${target}.part`;
  try {
    const before = await versionOf(database);
    const folder = await mkdtemp(`${target}-copy-`);
    try {
      await copyFolder(database, folder);
      await create({ file: part, cwd: folder, gzip: { level: 6 }, portable: true }, ['postgres']);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    const articles = await check(part, before);
    await rename(part, target);
    return { articles, ...(await digest(target)) };
  } catch (error) {
    await rm(part, { force: true });
    if (error instanceof StoreError) throw error;
    throw failed(`The backup was not made: ${reasonOf(error, target)}`, error);
  }
}

const reasonOf = (error: unknown, target: string): string =>
  failureOf(error) === 'STORAGE_FULL'
    ? `the disk of ${dirname(target)} is full. Make room on it, or name a file on another.`
    : errorMessage(error);

async function checkTarget(target: string, dataDir: string): Promise<void> {
  const folder = await realpath(dirname(target)).catch(() => dirname(target));
  const data = await realpath(dataDir);
  if (`${folder}${sep}`.startsWith(`${data}${sep}`))
    throw failed(
      `A backup in the data folder ${dataDir} would be part of what it saves. Name a file elsewhere.`,
    );
  const there = await access(target).then(
    () => true,
    () => false,
  );
  if (there) throw failed(`${target} is there already, and is left as it is. Name another file.`);
}

async function versionOf({ prisma }: Database): Promise<bigint> {
  const { number } = await prisma.dataVersion.findFirstOrThrow();
  return number;
}

/** Verifies a copy by restoring it; resolves to its number of articles. */
async function check(file: string, before: bigint): Promise<number> {
  const folder = await mkdtemp(`${file}-check-`);
  try {
    await restore(file, join(folder, 'data'));
    const copied = await openDatabase({ dataDir: join(folder, 'data'), fsync: false });
    try {
      const [version, articles] = [await versionOf(copied), await copied.prisma.article.count()];
      if (version >= before) return articles;
      throw failed('The copy lacks what was written last: it was not kept. Try again.');
    } finally {
      await copied.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function digest(file: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

function failed(message: string, cause?: unknown): StoreError {
  return new StoreError('BACKUP_FAILED', message, { cause });
}
