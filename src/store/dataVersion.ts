import { setImmediate as turn } from 'node:timers/promises';
import type { Reader } from './database.js';
import type { Transaction } from './rows.js';

/**
 * Increments the version of the data, at most once per transaction; it becomes visible together with the
 * changes. Triggers call it for everything in the log of changes; other changes visible to clients must call
 * it in their transaction.
 */
export async function bumpDataVersion(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT "raiseDataVersion"()`;
}

/**
 * The committed version of the data. Anything read afterwards from the same server is valid as long as this
 * stays the same; replicas may lag differently.
 */
export async function readDataVersion({ readText }: Pick<Reader, 'readText'>): Promise<string> {
  // Replicas are marked, so that a version from the primary, read when a replica is down, is never taken for
  // the replica's.
  const text = `SELECT number::text || CASE WHEN pg_is_in_recovery() THEN ' replica' ELSE '' END FROM "DataVersion"`;
  const version = await readText({ text, values: [] });
  if (version === null) throw new Error('The table DataVersion has lost its row.');
  return version;
}

/**
 * Shares one read among concurrent callers. A read that has already started may miss later commits, so
 * callers that arrive meanwhile share the next one: no caller gets a version from before its call. Callers in
 * the same turn of the event loop also share, since a read of the in-memory database ends within the turn.
 */
export function shareReads(read: () => Promise<string>): () => Promise<string> {
  let underWay: Promise<unknown> = Promise.resolve();
  let next: Promise<string> | undefined;
  async function readNext(): Promise<string> {
    await underWay.catch(() => undefined);
    await turn();
    next = undefined;
    const version = read();
    underWay = version;
    return version;
  }
  return () => (next ??= readNext());
}
