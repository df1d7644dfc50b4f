import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { requestCancel } from './cancelRequest.js';
import { StoreError } from '../errors.js';

/** For statements that are sent through Prisma, which takes no signal. */
const readings = new AsyncLocalStorage<AbortSignal>();
let underWay = 0;

/** Does work of which each statement that reads ends when the signal is aborted: on the server too. */
export async function readUntil<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  underWay++;
  try {
    return await readings.run(signal, work);
  } finally {
    // Before Node 24 every promise of the process costs more while there is any such work.
    if (--underWay === 0) readings.disable();
  }
}

/** Sends a statement that ends on the server when the signal is aborted. */
export type Send = (config: pg.QueryConfig, signal?: AbortSignal) => Promise<pg.QueryResult>;

/** How statements of a pool are cancelled. */
export interface Cancelling {
  /** To the same server as the same role, which may then cancel its statements. */
  connection: pg.ClientConfig;
  /** Whether a pooler is in between; it then has to be asked, and the time limit is kept here. */
  pooled: boolean;
  /** 0 for none. */
  statementTimeoutMs: number;
}

/**
 * Lets the statements that are sent to a pool be cancelled: by the signal given with them or, where Prisma sends them,
 * by that of readUntil. Those of transactions are not: they take a connection, and what is written is written to the
 * end.
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
 * One statement that may have to end early: nobody waits for it any more or, behind a pooler, which takes no time limit
 * for a connection, it has taken too long. In callbacks, since every read of a server goes this way.
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
    // A connection that breaks fails the statement; without a listener it would end the process too.
    client.on('error', ignore);
    client.query(this.config, (error: Error | null, result) => {
      stopWaiting();
      if (!this.#cancelling) {
        client.removeListener('error', ignore);
        release(error ?? undefined);
        done(error, result);
        return;
      }
      // The order to cancel may come late: the connection must not have another's statement by then. It keeps its
      // listener, since it may break while it waits.
      void this.#cancelling.then(() => {
        release(true);
      });
      done(this.#reason ?? error, result);
    });
  }

  /** Calls back when the statement has to end; what it gives ends the waiting. */
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

/** Cancelling that fails leaves the statement to its time limit. */
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
