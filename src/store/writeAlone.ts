import { bumpDataVersion } from './dataVersion.js';
import type { Database } from './database.js';
import type { Transaction } from './rows.js';

/** Key of the advisory lock that serializes writers, so that two cannot create one person twice. */
export const WRITE_LOCK = 6_397_047_267;
/** For waiting for others, and for the work itself. */
const TIMEOUT_MS = 120_000;

/** The latest write of each database in this process. */
const latest = new WeakMap<Database, Promise<unknown>>();

/**
 * Does the work in one transaction, all of it or nothing, while nobody else puts articles in or takes them out. What
 * was answered before does not count as fresh afterwards, even if the work found nothing to change.
 *
 * Writers of one process wait for one another before they take a connection: those that wait for the lock would hold
 * all that the pool has, and keep readers waiting.
 */
export function writeAlone<T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const before = latest.get(database) ?? Promise.resolve();
  const askedAt = Date.now();
  const written = before.then(() => write(database, work, TIMEOUT_MS - (Date.now() - askedAt)));
  latest.set(
    database,
    written.catch(() => undefined),
  );
  return written;
}

/** @param left milliseconds; without any, the transaction fails as one that takes too long */
function write<T>(database: Database, work: (tx: Transaction) => Promise<T>, left: number): Promise<T> {
  const timeout = Math.max(1, left);
  return database.prisma.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT pg_advisory_xact_lock(${WRITE_LOCK})::text`;
      const result = await work(tx);
      await bumpDataVersion(tx);
      return result;
    },
    { maxWait: timeout, timeout },
  );
}
