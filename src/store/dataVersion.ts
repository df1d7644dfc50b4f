import { setImmediate as turn } from 'node:timers/promises';
import type { Reader } from './database.js';
import type { Transaction } from './rows.js';

/**
 * Raises the version of the data, once a transaction: the new number becomes visible together with the changes, never
 * before and never after. Triggers do it for all that is in the log of changes; other changes that clients can see need
 * this call in their transaction.
 */
export async function bumpDataVersion(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT "raiseDataVersion"()`;
}

/**
 * The version of the data as last committed. What is read after it holds as long as it stays the same, if both are read
 * from one server: a replica may be behind another.
 */
export async function readDataVersion({ readText }: Pick<Reader, 'readText'>): Promise<string> {
  // Replicas tell that they are: a number from the primary, read in the place of one that is down, is none of its own.
  const text = `SELECT number::text || CASE WHEN pg_is_in_recovery() THEN ' replica' ELSE '' END FROM "DataVersion"`;
  const version = await readText({ text, values: [] });
  if (version === null) throw new Error('The table DataVersion has lost its row.');
  return version;
}

/**
 * One read for many callers. A read that has started knows nothing of what is committed after it, so whoever comes
 * meanwhile waits for the next one, together with all others who do: no caller gets a version from before it came.
 * Callers of one turn of the event loop share as well: a read of the embedded database in memory ends within the turn.
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
