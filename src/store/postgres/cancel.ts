import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { requestCancel } from './cancelRequest.js';
import { StoreError } from '../errors.js';

/** The signal for statements sent through Prisma, which takes none. */
const readings = new AsyncLocalStorage<AbortSignal>();
let underWay = 0;

/** Runs work whose reading statements are cancelled on the server when the signal is aborted. */
export async function readUntil<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  underWay++;
  try {
    return await readings.run(signal, work);
  } finally {
    // Before Node 24, an enabled AsyncLocalStorage slows down every promise.
    if (--underWay === 0) readings.disable();
  }
}

/** Sends a statement that the server cancels when the signal is aborted. */
export type Send = (config: pg.QueryConfig, signal?: AbortSignal) => Promise<pg.QueryResult>;

/** How a pool's statements are cancelled. */
export interface Cancelling {
  /** To the same server with the same role, which may cancel its own statements. */
  connection: pg.ClientConfig;
  /**
   * Whether there is a pooler, which must be asked to cancel, and behind which the time limit is kept here.
   */
  pooled: boolean;
  /** 0 for none. */
  statementTimeoutMs: number;
}

/**
 * Makes a pool's statements cancellable: by the signal given with them or, for Prisma's, by that of
 * readUntil. Statements of transactions take their own connection and always complete.
 */
export function makeCancellable(pool: pg.Pool, how: Cancelling): Send {
  const query = pool.query.bind(pool) as Send;
  const send: Send = (config, signal) =>
    signal || how.pooled ? new Statement(how, config, signal).send(pool) : query(config);
  pool.query = ((config: pg.QueryConfig) => send(config, readings.getStore())) as typeof pool.query;
  return send;
}

const ignore = () => undefined;

/**
 * A cancellable statement: the client is gone or, behind a pooler, where no time limit can be set on the
 * connection, the time is up. Uses callbacks, since every read from a server goes through this.
 */
class Statement {
  #cancelling: Promise<void> | undefined;
  #reason: Error | undefined;

  constructor(
    private readonly how: Cancelling,
    private readonly config: pg.QueryConfig,
    private readonly signal: AbortSignal | undefined,
  ) {}

  send(pool: pg.Pool): Promise<pg.QueryResult> {
    const { signal } = this;
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    return new Promise((resolve, reject) => {
      pool.connect((failure, client, release) => {
        if (!client) {
          reject(failure ?? new Error('The pool gave no connection.'));
        } else if (signal?.aborted) {
          release();
          reject(signal.reason as Error);
        } else {
          this.#run(client, release, (error, result) => {
            if (error) reject(error);
            else resolve(result);
          });
        }
      });
    });
  }

  #run(
    client: pg.PoolClient,
    release: (broken?: Error | boolean) => void,
    done: (error: Error | null, result: pg.QueryResult) => void,
  ): void {
    const stopWaiting = this.#awaitEnd((reason) => {
      this.#reason ??= reason;
      this.#cancelling ??= cancelStatement(client, this.how);
    });
    // A broken connection fails the statement; without a listener, the process would exit.
    client.on('error', ignore);
    client.query(this.config, (error: Error | null, result) => {
      stopWaiting();
      if (!this.#cancelling) {
        client.removeListener('error', ignore);
        release(error ?? undefined);
        done(error, result);
        return;
      }
      // A late cancel request must not hit another's statement, so the connection is released afterwards. It
      // keeps its listener, since it may break meanwhile.
      void this.#cancelling.then(() => {
        release(true);
      });
      done(this.#reason ?? error, result);
    });
  }

  /** Calls back when the statement has to end; the result stops waiting. */
  #awaitEnd(end: (reason: Error) => void): () => void {
    const { signal, how } = this;
    const limit = how.pooled ? how.statementTimeoutMs : 0;
    const abort = () => {
      end(signal?.reason as Error);
    };
    const late = () => {
      end(new StoreError('DEADLINE', `A statement took longer than ${String(limit)} ms.`));
    };
    signal?.addEventListener('abort', abort);
    const timer = limit > 0 ? setTimeout(late, limit) : undefined;
    return () => {
      signal?.removeEventListener('abort', abort);
      clearTimeout(timer);
    };
  }
}

/** If cancelling fails, the statement runs into its time limit. */
async function cancelStatement(client: pg.PoolClient, { connection, pooled }: Cancelling): Promise<void> {
  const open = client as unknown as pg.Client & { processID: number };
  if (pooled) {
    await requestCancel(open).catch(ignore);
    return;
  }
  const canceller = new pg.Client(connection);
  // Of several hosts, that which the client found.
  if (open.host) Object.assign(canceller, { host: open.host, port: open.port });
  canceller.on('error', ignore);
  await canceller
    .connect()
    .then(() => canceller.query('SELECT pg_cancel_backend($1)', [open.processID]))
    .catch(ignore);
  await canceller.end().catch(ignore);
}
