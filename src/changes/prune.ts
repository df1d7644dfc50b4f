import { withLease } from '../store/lease.js';
import type { Database } from '../store/database.js';
import { errorMessage } from '../store/errors.js';

/** Changes that one statement removes, and somewhat more: what one transaction did goes together. */
const AT_ONCE = 5000;
const HOUR_MS = 3_600_000;

/**
 * Removes from the log what is older than so many days, some at a time, and notes up to where. The last transaction
 * stays, however old: whoever has come to its end has missed nothing.
 *
 * @returns how many changes were removed
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

/** Removes old changes every hour, in one process of many. */
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
