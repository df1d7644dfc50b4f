import { Worker } from 'node:worker_threads';
import { createBirpc } from 'birpc';
import { threadProgram } from '../../threadProgram.js';
import { StoreError, errorMessage } from '../errors.js';
import type { PgliteCalls } from './pgliteThread.js';
import { fromPlain, isDeadly, type Told } from './threadErrors.js';

/** The worker thread of the embedded database. */
export type DatabaseThread = ReturnType<typeof startDatabaseThread>;

/** Starts the thread. When it ends, all pending and later calls fail. */
export function startDatabaseThread() {
  const { url, execArgv } = threadProgram(import.meta.url, './pgliteThread');
  const worker = new Worker(url, { execArgv });
  let failure: StoreError | undefined;
  const calls = createBirpc<PgliteCalls>(
    {},
    {
      post: (question) => {
        if (failure) throw failure;
        worker.postMessage(question);
      },
      on: (hear) => worker.on('message', hear),
      deserialize: (answer: Told) => {
        if (isDeadly(answer)) fail(errorMessage(fromPlain(answer).e));
        return fromPlain(answer);
      },
      // The caller keeps the time limit of statements.
      timeout: -1,
    },
  );
  const fail = (why: string, cause?: unknown) => {
    if (failure) return;
    const error = new StoreError('DATABASE_UNAVAILABLE', `The embedded database has stopped: ${why}.`, {
      cause,
    });
    failure = error;
    // After the answer with the error has reached its caller.
    setImmediate(() => {
      void Promise.all(
        calls.$rejectPendingCalls(({ reject }) => {
          reject(error);
        }),
      );
    });
  };
  worker.on('error', (error) => {
    fail(errorMessage(error), error);
  });
  worker.on('exit', (code) => {
    fail(`its thread ended with code ${String(code)}`);
  });
  return {
    calls,
    /** Why calls fail; undefined while the thread works. */
    failure: () => failure,
    /** Terminates the thread immediately. */
    stop: async (why: string) => {
      fail(why);
      await worker.terminate();
    },
  };
}
