import { bumpDataVersion } from './dataVersion.js';
import type { Database } from './database.js';
import type { Transaction } from './rows.js';

/** Key of the advisory lock that lets writers in one at a time, so that two at once do not make one person twice. */
const WRITE_LOCK = 6_397_047_267;
/** For the wait behind others, and for the work itself. */
const TIMEOUT_MS = 120_000;

/**
 * Does the work in one transaction, all of it or nothing, while nobody else puts articles in or takes them out. What
 * was answered before does not count as fresh afterwards, even if the work found nothing to change.
 */
export function writeAlone<T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return database.prisma.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT pg_advisory_xact_lock(${WRITE_LOCK})::text`;
      const result = await work(tx);
      await bumpDataVersion(tx);
      return result;
    },
    { maxWait: TIMEOUT_MS, timeout: TIMEOUT_MS },
  );
}
