import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../store/database.js';
import { errorMessage } from '../store/errors.js';
import { dropJob, isKept, keepJob } from '../store/jobs.js';
import { withLease } from '../store/lease.js';
import type { Parser } from './parser.js';
import { countOld, type RereadProgress, rereadStored } from './reread.js';

/** What one process at a time does. */
const LEASE = 'reread';
/** Beside answers: at most half of one core. */
const SHARE_OF_SERVICE = 0.5;
/** The lease of a process that was killed is free after twenty seconds. */
const AGAIN_MS = 5000;

/** Reading again, in a process that does other things too. */
export interface RereadJob extends RereadProgress {
  running: boolean;
  startedAt: Date;
  /** Who reads instead, where another process does so. */
  heldBy: string | null;
}

interface Running {
  job: RereadJob;
  /** Resolves when it has begun, or when it is known that another process reads. */
  begun: Promise<void>;
  stop: AbortController;
  ended: Promise<void>;
}

const jobs = new WeakMap<Database, Running>();

/** The job of this process, running or over; null where there was none. */
export const rereadJobOf = (database: Database): RereadJob | null => jobs.get(database)?.job ?? null;

/**
 * Reads again in the background; where that is under way in this process already it goes on. It goes on after a restart too
 * (see resumeReread), until it is done or paused.
 *
 * @returns the job as it is once it has begun, or once it is known which other process reads instead
 */
export async function startReread(database: Database, parse: Parser['parse']): Promise<RereadJob> {
  const { job, begun } = await begin(database, parse);
  await begun;
  return job;
}

/** Goes on with what was under way when the service was stopped or killed, as soon as no other process does it. */
export async function resumeReread(database: Database, parse: Parser['parse']): Promise<void> {
  if (await isKept(database, LEASE)) await begin(database, parse, AGAIN_MS);
}

/**
 * Begins, or tells of what has begun before.
 *
 * @param againMs where another process reads, it is asked again so often whether it still does
 */
async function begin(database: Database, parse: Parser['parse'], againMs?: number): Promise<Running> {
  const left = await countOld(database);
  const present = jobs.get(database);
  if (present?.job.running) return present;
  const stop = new AbortController();
  const job: RereadJob = {
    ...{ running: true, startedAt: new Date(), heldBy: null },
    ...{ done: 0, failed: 0, left, problem: null },
  };
  const running: Running = { job, stop, ended: Promise.resolve(), begun: Promise.resolve() };
  running.begun = new Promise((resolve) => {
    running.ended = work(database, parse, { job, signal: stop.signal, againMs }, resolve)
      .catch((error: unknown) => {
        job.problem = errorMessage(error);
      })
      .finally(() => {
        job.running = false;
        resolve();
      });
  });
  jobs.set(database, running);
  return running;
}

async function work(
  database: Database,
  parse: Parser['parse'],
  { job, signal, againMs }: { job: RereadJob; signal: AbortSignal; againMs: number | undefined },
  begun: () => void,
): Promise<void> {
  for (;;) {
    const leased = await reread(
      database,
      parse,
      { signal, share: SHARE_OF_SERVICE },
      (progress) => Object.assign(job, progress, { problem: progress.problem ?? job.problem }),
      async () => {
        job.heldBy = null;
        await keepJob(database, LEASE);
        begun();
      },
    );
    job.heldBy = 'heldBy' in leased ? leased.heldBy : null;
    if (job.heldBy === null && !signal.aborted) await dropJob(database, LEASE);
    if (job.heldBy === null || againMs === undefined) return;
    begun();
    await sleep(againMs, undefined, { signal, ref: false }).catch(() => undefined);
    if (signal.aborted || !(await isKept(database, LEASE))) return;
  }
}

/** Resolves when the batch under way is written. The next start of the service goes on. */
export async function stopReread(database: Database): Promise<void> {
  const running = jobs.get(database);
  running?.stop.abort();
  await running?.ended;
}

/** The same, until somebody asks for it again. */
export async function pauseReread(database: Database): Promise<void> {
  await dropJob(database, LEASE);
  await stopReread(database);
}

/**
 * Reads again, unless another process does.
 *
 * @param tell called for each batch that is in the database
 * @param begun called when no other process does
 */
export function reread(
  database: Database,
  parse: Parser['parse'],
  { signal, share }: { signal: AbortSignal; share: number },
  tell: (progress: RereadProgress) => void,
  begun?: () => Promise<void>,
): Promise<{ done: undefined } | { heldBy: string }> {
  return withLease(database, LEASE, async (lost) => {
    const either = AbortSignal.any([signal, lost]);
    await begun?.();
    for await (const progress of rereadStored(database, parse, { signal: either, share })) tell(progress);
    // What was lost is not done: it is gone on with at the next start.
    lost.throwIfAborted();
    return undefined;
  });
}
