import type pg from 'pg';
import { type CommitListener, listeners, type OnCommit } from '../commits.js';
import { connection, openPool } from './postgresPool.js';
import type { Target } from './postgresTarget.js';

/** Notification channel of the log's triggers. */
const CHANNEL = 'newsgraph_changes';
/** Delay before reconnecting, in milliseconds. */
const PAUSE_MS = 1_000;

/**
 * Listens on a separate connection for commits of any process, while there are listeners. Nothing is notified
 * while the connection is down; after a reconnect, a possible commit is.
 */
export function listenForCommits(target: Target): { onCommit: OnCommit; close: () => Promise<void> } {
  const { add, tell } = listeners();
  let wanted = 0;
  let ending: Promise<void> | undefined;
  let stop = new AbortController();

  const listen = (signal: AbortSignal): Promise<void> => keepListening(target, signal, tell);
  return {
    onCommit: (listener) => {
      const remove = add(listener);
      if (++wanted === 1) {
        stop = new AbortController();
        const { signal } = stop;
        ending = (ending ?? Promise.resolve()).then(() => listen(signal));
      }
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        remove();
        if (--wanted === 0) stop.abort();
      };
    },
    close: async () => {
      stop.abort();
      await ending;
    },
  };
}

async function keepListening(target: Target, signal: AbortSignal, tell: CommitListener): Promise<void> {
  const { pool, close } = openPool(target, { ...connection(target), max: 1, idleTimeoutMillis: 0 });
  const stopped = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve();
    });
    if (signal.aborted) resolve();
  });
  const isOver = () => signal.aborted;
  while (!isOver()) {
    const client = await pool.connect().catch(() => null);
    if (client) {
      await Promise.race([stopped, broken(client, tell)]);
      client.release(true);
    }
    if (!isOver()) await Promise.race([stopped, pause()]);
  }
  await close();
}

/** Listens until the connection breaks. */
async function broken(client: pg.PoolClient, tell: CommitListener): Promise<void> {
  const end = new Promise<void>((resolve) => {
    client.once('error', () => {
      resolve();
    });
    client.once('end', () => {
      resolve();
    });
  });
  client.on('notification', tell);
  const listening = client.query(`LISTEN ${CHANNEL}`).then(
    () => true,
    () => false,
  );
  if (!(await listening)) return;
  tell();
  await end;
}

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PAUSE_MS).unref();
  });
