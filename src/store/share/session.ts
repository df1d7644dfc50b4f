import type { IsolationLevel, SqlDriverAdapter, SqlQuery, Transaction } from '@prisma/driver-adapter-utils';
import type { Driver, Statement } from '../driver.js';

/**
 * A transaction in which nothing was asked for so long is rolled back, in milliseconds: the embedded database does one
 * thing at a time, and a command that was put to sleep must not keep everybody else waiting.
 */
const IDLE_TRANSACTION_MS = 10_000;

interface Open {
  transaction: Transaction;
  /** Number of running statements. */
  busy: number;
  timer?: NodeJS.Timeout;
}

/** The calls that another process may make, and their clean-up. */
export function openSession(driver: Driver, adapter: SqlDriverAdapter, idleMs = IDLE_TRANSACTION_MS) {
  const open = new Map<number, Open>();
  let begun = 0;
  let ended = false;

  const find = (id: number): Open => {
    const found = open.get(id);
    if (found) return found;
    throw new Error('The transaction has been rolled back, since nothing was asked in it for a while.');
  };
  /** Removes a transaction from the map, to end it. */
  const take = (id: number): Transaction => {
    const { transaction, timer } = find(id);
    clearTimeout(timer);
    open.delete(id);
    return transaction;
  };
  const rollback = (id: number) => take(id).rollback();
  const waitForMore = (id: number, entry: Open) => {
    entry.timer = setTimeout(() => {
      rollback(id).catch(() => undefined);
    }, idleMs);
  };
  /** Runs work in a transaction, or outside if the number is null. */
  const within = async <T>(id: number | null, work: (on: SqlDriverAdapter | Transaction) => Promise<T>) => {
    if (id === null) return work(adapter);
    const entry = find(id);
    clearTimeout(entry.timer);
    entry.busy++;
    try {
      return await work(entry.transaction);
    } finally {
      entry.busy--;
      if (entry.busy === 0 && open.has(id)) waitForMore(id, entry);
    }
  };

  const calls = {
    queryRaw: (id: number | null, query: SqlQuery) => within(id, (on) => on.queryRaw(query)),
    executeRaw: (id: number | null, query: SqlQuery) => within(id, (on) => on.executeRaw(query)),
    executeScript: (script: string) => adapter.executeScript(script),
    readText: (statement: Statement) => driver.readText(statement),
    begin: async (isolationLevel?: IsolationLevel) => {
      const transaction = await adapter.startTransaction(isolationLevel);
      const id = ++begun;
      const entry = { transaction, busy: 0 };
      open.set(id, entry);
      if (ended) await rollback(id);
      else waitForMore(id, entry);
      return { id, options: transaction.options };
    },
    commit: (id: number) => take(id).commit(),
    rollback,
  };
  return {
    calls,
    /** For a peer that is gone: rolls back its open transactions. */
    end: async () => {
      ended = true;
      await Promise.allSettled([...open.keys()].map(rollback));
    },
  };
}

export type SessionCalls = ReturnType<typeof openSession>['calls'];
