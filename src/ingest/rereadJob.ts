import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../store/database.js';
import { errorMessage } from '../store/errors.js';
import { dropJob, isKept, keepJob } from '../store/jobs.js';
import { withLease } from '../store/lease.js';
import type { Parser } from './parser.js';
import { countOld, type RereadOptions, type RereadProgress, rereadStored } from './reread.js';

/** Held by the one process that rereads. */
const LEASE = 'reread';
/** Share of time to work in a serving process: at most half of one core. */
const SHARE_OF_SERVICE = 0.5;
/** Time between attempts to get the lease. The lease of a killed process expires after twenty seconds. */
const AGAIN_MS = 5000;

/** Rereading in the background of a process. */
export interface RereadJob extends RereadProgress {
  running: boolean;
  startedAt: Date;
  /** When it was done, or was stopped; null while it runs. */
  endedAt: Date | null;
  /** The process that rereads instead, if another one does. */
  heldBy: string | null;
}

interface Running {
  job: RereadJob;
  /** Resolves when it has begun, or when another process is known to reread. */
  begun: Promise<void>;
  stop: AbortController;
  ended: Promise<void>;
}

const jobs = new WeakMap<Database, Running>();

/** The job of this process, running or finished; null if there was none. */
export const rereadJobOf = (database: Database): RereadJob | null => jobs.get(database)?.job ?? null;

/**
 * Rereads in the background. A job that is already running in this process continues. It also continues after a
 * restart (see resumeReread), until it is done or paused.
 *
 * @returns the job, once it has begun or another process is known to reread
 */
export async function startReread(database: Database, parse: Parser['parse']): Promise<RereadJob> {
  await keepJob(database, LEASE);
  const { job, begun } = await begin(database, parse);
  await begun;
  return job;
}

/** Continues a job that was interrupted when the service was stopped or killed, as soon as no other process does it. */
export async function resumeReread(database: Database, parse: Parser['parse']): Promise<void> {
  if (await isKept(database, LEASE)) await begin(database, parse, AGAIN_MS);
}

/**
 * Begins, or returns the job that is already running.
 *
 * @param againMs time between attempts while another process rereads; undefined for one attempt
 */
async function begin(database: Database, parse: Parser['parse'], againMs?: number): Promise<Running> {
  const left = await countOld(database);
  const present = jobs.get(database);
  if (present?.job.running) return present;
  const stop = new AbortController();
  const job: RereadJob = {
    ...{ running: true, startedAt: new Date(), endedAt: null, heldBy: null },
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
        job.endedAt = new Date();
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
      // Another process may pause it.
      { signal, share: SHARE_OF_SERVICE, isWanted: () => isKept(database, LEASE) },
      (progress) => Object.assign(job, progress, { problem: progress.problem ?? job.problem }),
      () => {
        job.heldBy = null;
        job.startedAt = new Date();
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

/** Stops after the current batch. The next start of the service continues. */
export async function stopReread(database: Database): Promise<void> {
  const running = jobs.get(database);
  running?.stop.abort();
  await running?.ended;
}

/** Stops after the current batch, in whichever process of the service, until `startReread` is called again. */
export async function pauseReread(database: Database): Promise<void> {
  await dropJob(database, LEASE);
  await stopReread(database);
}

/**
 * Rereads, unless another process does.
 *
 * @param tell called after each batch is committed
 * @param begun called once it is known that no other process rereads
 */
export function reread(
  database: Database,
  parse: Parser['parse'],
  { signal, ...options }: RereadOptions,
  tell: (progress: RereadProgress) => void,
  begun?: () => void,
): Promise<{ done: undefined } | { heldBy: string }> {
  return withLease(database, LEASE, async (lost) => {
    const either = AbortSignal.any([signal, lost]);
    begun?.();
    for await (const progress of rereadStored(database, parse, { ...options, signal: either }))
      tell(progress);
    // If the lease was lost, rereading is not done: the next start continues it.
    lost.throwIfAborted();
    return undefined;
  });
}
