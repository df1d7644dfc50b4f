import { withLease } from '../store/lease.js';
import type { Database } from '../store/database.js';
import { errorMessage } from '../store/errors.js';

/** Approximate number of changes deleted per statement: those of one transaction are deleted together. */
const AT_ONCE = 5000;
const HOUR_MS = 3_600_000;

/**
 * Deletes changes that are too old in batches, and records up to where. The latest transaction stays, so that
 * a client at the end of the log has missed nothing.
 *
 * @returns number of deleted changes
 */
export async function pruneChanges(
  database: Database,
  keptDays: number,
  { signal, atOnce = AT_ONCE }: { signal?: AbortSignal; atOnce?: number } = {},
): Promise<number> {
  let all = 0;
  while (signal?.aborted !== true) {
    const [removed] = await database.prisma.$queryRaw<{ count: number }[]>`
      WITH old AS (
        SELECT max("number") AS upto FROM
          (SELECT "number", "at" FROM "Change" ORDER BY "number", "type", "key" LIMIT ${atOnce}) o
        WHERE "at" < now() - ${keptDays} * interval '1 day' AND "number" < (SELECT max("number") FROM "Change")
      ), noted AS (
        UPDATE "ChangeLog" SET "prunedThrough" = upto FROM old WHERE upto > "prunedThrough"
      ), gone AS (
        DELETE FROM "Change" WHERE "number" <= (SELECT upto FROM old) RETURNING 1
      )
      SELECT count(*)::int AS count FROM gone`;
    if (!removed?.count) break;
    all += removed.count;
  }
  return all;
}

/** Deletes old changes every hour, in one process at a time. */
export function startPruner(
  database: Database,
  keptDays: number,
  report: (message: string, error: unknown) => void,
): { stop: () => Promise<void> } {
  const stopped = new AbortController();
  const { signal } = stopped;
  let work: Promise<unknown> = Promise.resolve();
  const prune = () => {
    work = withLease(database, 'changes:prune', (lost) =>
      pruneChanges(database, keptDays, { signal: AbortSignal.any([signal, lost]) }),
    ).catch((error: unknown) => {
      if (!signal.aborted) report(`Old changes were not removed: ${errorMessage(error)}`, error);
    });
  };
  const timer = setInterval(prune, HOUR_MS);
  prune();
  return {
    stop: async () => {
      clearInterval(timer);
      stopped.abort();
      await work;
    },
  };
}
