import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

/** Work that somebody waits for. */
interface Reading {
  signal: AbortSignal;
  /** Cancels a statement of it that is under way. */
  cancels: Set<() => void>;
}

const readings = new AsyncLocalStorage<Reading | undefined>();

/** Does work of which each statement that reads ends when the signal is aborted: on the server too. */
export function readUntil<T>(signal: AbortSignal, work: () => T): T {
  const cancels = new Set<() => void>();
  signal.addEventListener('abort', () => {
    for (const cancel of cancels) cancel();
  });
  return readings.run({ signal, cancels }, work);
}

/** Does work that others wait for too: it goes on when whoever began it ceases to wait. */
export function readForAll<T>(work: () => T): T {
  return readings.run(undefined, work);
}

/**
 * Lets the statements that are sent to a pool be cancelled (see readUntil). Those of transactions are not: they take
 * a connection, and what is written is written to the end.
 *
 * @param connection to the same server as the same role, which may then cancel them
 */
export function makeCancellable(pool: pg.Pool, connection: pg.ClientConfig): void {
  const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
  const send = (config: pg.QueryConfig) => {
    const reading = readings.getStore();
    return reading ? new Statement(reading, connection, config).send(pool) : query(config);
  };
  pool.query = send as typeof pool.query;
}

const ignore = () => undefined;

/** One statement of somebody who may cease to wait for it. In callbacks, since every read of a server goes this way. */
class Statement {
  #cancelling: Promise<void> | undefined;

  constructor(
    private readonly reading: Reading,
    private readonly connection: pg.ClientConfig,
    private readonly config: pg.QueryConfig,
  ) {}

  send(pool: pg.Pool): Promise<pg.QueryResult> {
    const { signal } = this.reading;
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    return new Promise((resolve, reject) => {
      pool.connect((failure, client, release) => {
        if (!client) {
          reject(failure ?? new Error('The pool gave no connection.'));
        } else if (signal.aborted) {
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
    const { signal, cancels } = this.reading;
    const cancel = () => {
      this.#cancelling = cancelStatement(client, this.connection);
    };
    cancels.add(cancel);
    // A connection that breaks fails the statement; without a listener it would end the process too.
    client.on('error', ignore);
    client.query(this.config, (error: Error | null, result) => {
      cancels.delete(cancel);
      client.removeListener('error', ignore);
      if (!this.#cancelling) {
        release(error ?? undefined);
        done(error, result);
        return;
      }
      // The order to cancel may come late: the connection must not have another's statement by then.
      void this.#cancelling.then(() => {
        release(true);
      });
      done(signal.reason as Error, result);
    });
  }
}

/** Cancelling that fails leaves the statement to its time limit. */
async function cancelStatement(client: pg.PoolClient, connection: pg.ClientConfig): Promise<void> {
  const { processID } = client as unknown as { processID: number };
  const canceller = new pg.Client(connection);
  canceller.on('error', ignore);
  await canceller
    .connect()
    .then(() => canceller.query('SELECT pg_cancel_backend($1)', [processID]))
    .catch(ignore);
  await canceller.end().catch(ignore);
}
