import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseThread } from './databaseThread.js';

/** Interval between checks of a busy thread, in milliseconds. */
const LOOK_MS = 500;
/** Pause after a failed attempt to open, in milliseconds. */
const PAUSE_MS = 1_000;
/**
 * When closing, a thread that does not answer within this many milliseconds is terminated: nothing
 * acknowledged is lost.
 */
const ANSWERING_MS = 2_000;
/** The same for one that does not finish closing. */
const CLOSING_MS = 6_000;

export interface KeeperOptions {
  /** Starts a thread and opens the database in it. */
  open: () => Promise<DatabaseThread>;
  /** A thread busy with one statement for this many milliseconds is terminated; 0 for never. */
  limitMs: number;
  /** Called when the database stops, with the reason, and when it is open again. */
  report: (message: string) => void;
}

/** A database that reopens after a crash. */
export interface KeptThread {
  /**
   * The running thread; waits while it is reopened.
   *
   * @throws the error of the latest attempt to open
   */
  thread: () => Promise<DatabaseThread>;
  /** Runs work without the time limit. */
  unlimited: <T>(work: () => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}

/**
 * Keeps the embedded database open. Postgres stops at errors it cannot recover from while running, such as a
 * full disk, and recovers at the next start; in WebAssembly, that leaves a thread that is unusable or spins
 * forever.
 */
export async function keepThread(options: KeeperOptions): Promise<KeptThread> {
  let current = await options.open();
  let opening: Promise<DatabaseThread> | undefined;
  let unlimited = 0;
  let closed = false;

  /** The stopped thread that was reported, so that it is reported only once. */
  let reported: DatabaseThread | undefined;
  const reopen = async () => {
    if (reported !== current) options.report(`${current.failure()?.message ?? ''} It is opened again.`);
    reported = current;
    await current.stop('it is opened again');
    current = await options.open();
    options.report('The embedded database is open again.');
    return current;
  };
  const thread = (): Promise<DatabaseThread> => {
    if (closed || !current.failure()) return Promise.resolve(current);
    opening ??= reopen().then(
      (opened) => {
        opening = undefined;
        return opened;
      },
      (error: unknown) => {
        setTimeout(() => (opening = undefined), PAUSE_MS).unref();
        throw error;
      },
    );
    return opening;
  };
  const watching =
    options.limitMs > 0
      ? watch(
          () => current,
          () => unlimited > 0,
          options.limitMs,
        )
      : undefined;
  return {
    thread,
    unlimited: async (work) => {
      unlimited++;
      return work().finally(() => unlimited--);
    },
    close: async () => {
      closed = true;
      watching?.stop();
      await opening?.catch(() => undefined);
      if (await answers(current.calls.answer(), ANSWERING_MS))
        await answers(current.calls.close(), CLOSING_MS);
      await current.stop('it was closed');
    },
  };
}

/** Terminates the thread if it is unresponsive for too long, as one statement blocks it. */
function watch(
  current: () => DatabaseThread,
  mayTakeLong: () => boolean,
  limitMs: number,
): { stop: () => void } {
  const stopped = new AbortController();
  const { signal } = stopped;
  const pause = () => sleep(Math.min(LOOK_MS, limitMs), undefined, { signal, ref: false });
  void (async () => {
    for (;;) {
      await pause();
      const thread = current();
      const alive =
        thread.failure() !== undefined || mayTakeLong() || (await answers(thread.calls.answer(), limitMs));
      if (!alive && !mayTakeLong() && !signal.aborted)
        await thread.stop(`a statement took longer than ${String(limitMs / 1000)} s`);
    }
  })().catch(() => undefined);
  return {
    stop: () => {
      stopped.abort();
    },
  };
}

/** Whether a call succeeds in time. */
async function answers(call: Promise<unknown>, withinMs: number): Promise<boolean> {
  const late = new AbortController();
  const done = call.then(
    () => true,
    () => false,
  );
  const waited = sleep(withinMs, false, { signal: late.signal, ref: false }).catch(() => false);
  return Promise.race([done, waited]).finally(() => {
    late.abort();
  });
}
