import type { Database } from '../store/database.js';
import { errorMessage } from '../store/errors.js';
import { withLease } from '../store/lease.js';
import type { Parser } from './parser.js';
import { type RereadProgress, rereadStored } from './reread.js';

/** What one process at a time does. */
const LEASE = 'reread';
/** Beside answers: at most half of one core. */
const SHARE_OF_SERVICE = 0.5;

/** Reading again, in a process that does other things too. */
export interface RereadJob extends RereadProgress {
  running: boolean;
  startedAt: Date;
  /** Who reads instead, where another process does so. */
  heldBy: string | null;
}

interface Running {
  job: RereadJob;
  stop: AbortController;
  ended: Promise<void>;
}

const jobs = new WeakMap<Database, Running>();

/** The job of this process, running or over; null where there was none. */
export const rereadJobOf = (database: Database): RereadJob | null => jobs.get(database)?.job ?? null;

/** Reads again in the background; where that is under way already it goes on. */
export function startReread(database: Database, parse: Parser['parse'], left: number): RereadJob {
  const present = jobs.get(database);
  if (present?.job.running) return present.job;
  const stop = new AbortController();
  const job: RereadJob = {
    ...{ running: true, startedAt: new Date(), heldBy: null },
    ...{ done: 0, failed: 0, left, problem: null },
  };
  const work = async () => {
    const leased = await reread(
      database,
      parse,
      { signal: stop.signal, share: SHARE_OF_SERVICE },
      (progress) => Object.assign(job, progress, { problem: progress.problem ?? job.problem }),
    );
    if ('heldBy' in leased) job.heldBy = leased.heldBy;
  };
  const ended = work()
    .catch((error: unknown) => {
      job.problem = errorMessage(error);
    })
    .finally(() => {
      job.running = false;
    });
  jobs.set(database, { job, stop, ended });
  return job;
}

/** Resolves when the batch under way is written. */
export async function stopReread(database: Database): Promise<void> {
  const running = jobs.get(database);
  running?.stop.abort();
  await running?.ended;
}

/**
 * Reads again, unless another process does.
 *
 * @param tell called for each batch that is in the database
 */
export function reread(
  database: Database,
  parse: Parser['parse'],
  { signal, share }: { signal: AbortSignal; share: number },
  tell: (progress: RereadProgress) => void,
): Promise<{ done: undefined } | { heldBy: string }> {
  return withLease(database, LEASE, async (lost) => {
    const either = AbortSignal.any([signal, lost]);
    for await (const progress of rereadStored(database, parse, { signal: either, share })) tell(progress);
    return undefined;
  });
}
