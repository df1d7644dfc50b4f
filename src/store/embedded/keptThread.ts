import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseThread } from './databaseThread.js';

/** Milliseconds between two looks at a thread that works. */
const LOOK_MS = 500;
/** After an opening that failed, the next one waits so many milliseconds. */
const PAUSE_MS = 1_000;
/** A thread that does not answer within so many milliseconds when it is to close is ended: nothing acknowledged is lost by it. */
const ANSWERING_MS = 2_000;
/** The same of one that does not close within so many milliseconds. */
const CLOSING_MS = 6_000;

export interface KeeperOptions {
  /** Starts a thread and opens the database in it. */
  open: () => Promise<DatabaseThread>;
  /** A thread that is busy with one statement for so many milliseconds is ended; 0 for never. */
  limitMs: number;
  /** Told when the database stops, and why; and when it is open again. */
  report: (message: string) => void;
}

/** A database that is opened again after it has stopped. */
export interface KeptThread {
  /**
   * The thread that is open; waits while it is opened again.
   *
   * @throws what the last opening failed with
   */
  thread: () => Promise<DatabaseThread>;
  /** Does work that may take as long as it takes. */
  unlimited: <T>(work: () => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}

/**
 * Keeps the embedded database open: Postgres itself stops at what it cannot mend while it runs, such as a full disk or
 * a log that cannot be written, and makes itself whole at the next opening. In WebAssembly the same leaves a thread
 * that is of no use any more, or that spins for good.
 */
export async function keepThread(options: KeeperOptions): Promise<KeptThread> {
  let current = await options.open();
  let opening: Promise<DatabaseThread> | undefined;
  let unlimited = 0;
  let closed = false;

  /** The thread that was reported to have stopped, so that it is reported once. */
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

/** Ends the thread when it does not answer for too long: one statement keeps it from answering anything. */
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

/** Whether a call of a thread succeeds in time. */
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
