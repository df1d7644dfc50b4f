import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdtemp, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { create } from 'tar';
import type { Database } from '../database.js';
import { openDatabase } from '../database.js';
import { StoreError, errorMessage } from '../errors.js';
import type { Transaction } from '../rows.js';
import { restore } from './restore.js';

/** Long enough for many gigabytes. */
const TIMEOUT_MS = 6 * 3_600_000;
/** A transaction in which nothing is asked for a while is rolled back. */
const ASK_MS = 2000;

/** What a backup holds. */
export interface Backup {
  bytes: number;
  sha256: string;
  articles: number;
}

/**
 * Copies the embedded database of a data folder into one file, while it serves: whoever asks it something waits until the
 * files are copied. The file is opened as a database before it gets its name.
 *
 * @throws StoreError BACKUP_FAILED
 */
export async function backup(database: Database, dataDir: string, file: string): Promise<Backup> {
  if (database.kind !== 'pglite')
    throw failed('A server is backed up with its own tools: see docs/operating.md, "Backup".');
  const target = resolve(file);
  await checkTarget(target, dataDir);
  const part = `${target}.part`;
  try {
    const before = await database.prisma.$transaction((tx) => copy(tx, dataDir, part), {
      maxWait: TIMEOUT_MS,
      timeout: TIMEOUT_MS,
    });
    await check(part, before);
    await rename(part, target);
    return { ...before, ...(await digest(target)) };
  } catch (error) {
    await rm(part, { force: true });
    throw error instanceof StoreError
      ? error
      : failed(`The backup was not made: ${errorMessage(error)}`, error);
  }
}

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

interface Counted {
  articles: number;
  version: string;
}

/** Nobody writes while the transaction is open: the embedded database has one connection. */
async function copy(tx: Transaction, dataDir: string, file: string): Promise<Counted> {
  // All that is in memory goes to the files first.
  await tx.$executeRawUnsafe('CHECKPOINT');
  const counted = await count(tx);
  const ended = new AbortController();
  const awake = keepAwake(tx, ended.signal);
  try {
    await create({ file, cwd: dataDir, gzip: { level: 6 }, portable: true }, ['postgres']);
  } finally {
    ended.abort();
    await awake;
  }
  return counted;
}

async function keepAwake(tx: Transaction, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await tx.$queryRaw`SELECT 1`;
    await sleep(ASK_MS, undefined, { signal }).catch(() => undefined);
  }
}

async function count(tx: Pick<Transaction, '$queryRaw'>): Promise<Counted> {
  const [row] = await tx.$queryRaw<Counted[]>`
    SELECT (SELECT count(*)::int FROM "Article") AS articles, (SELECT number::text FROM "DataVersion") AS version`;
  if (!row) throw new Error('The database does not count.');
  return row;
}

/** Opens the copy as whoever restores it will. */
async function check(file: string, before: Counted): Promise<void> {
  const folder = await mkdtemp(`${file}-check-`);
  try {
    await restore(file, join(folder, 'data'));
    const copied = await openDatabase({ dataDir: join(folder, 'data'), fsync: false });
    const after = await count(copied.prisma).finally(() => copied.close());
    if (after.version === before.version && after.articles === before.articles) return;
    throw failed(
      `The copy has ${String(after.articles)} articles, the database ${String(before.articles)}: it was not kept.`,
    );
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
