import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { copyFolder } from '../backup/copyFolder.js';
import { type Database, openDatabase } from '../database.js';
import type { Transaction } from '../rows.js';

/** Transaction timeout, enough for millions of articles. */
const TIMEOUT_MS = 24 * 3_600_000;
/** An older copy was left by a process that was killed. */
const LEFT_AFTER_MS = TIMEOUT_MS;

/**
 * Reads a consistent snapshot while others read and write. A server uses a transaction's snapshot; the
 * embedded database has one connection, so its files are copied, and the copy is read and deleted. An
 * in-memory database blocks others meanwhile.
 */
export async function withSnapshot<T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const { dataDir } = database;
  if (dataDir === null) return inTransaction(database, work);
  const copies = join(dataDir, 'copies');
  await mkdir(copies, { recursive: true, mode: 0o700 });
  await removeLeft(copies);
  const folder = join(copies, randomUUID());
  try {
    await copyFolder(database, folder);
    const copy = await openDatabase({ dataDir: folder, fsync: false, statementTimeoutMs: 0 });
    return await inTransaction(copy, work).finally(() => copy.close());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function inTransaction<T>({ prisma }: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return prisma.$transaction(work, {
    ...{ isolationLevel: 'RepeatableRead', maxWait: TIMEOUT_MS, timeout: TIMEOUT_MS },
  });
}

async function removeLeft(copies: string): Promise<void> {
  for (const name of await readdir(copies)) {
    const folder = join(copies, name);
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Date.now() }));
    if (mtimeMs < Date.now() - LEFT_AFTER_MS) await rm(folder, { recursive: true, force: true });
  }
}
