import { parentPort } from 'node:worker_threads';
import type { IsolationLevel, SqlDriverAdapter, SqlQuery, Transaction } from '@prisma/driver-adapter-utils';
import { createBirpc } from 'birpc';
import type { Driver, Statement } from '../driver.js';
import { createPglite, pgliteDriver } from './pglite.js';
import { type FolderOptions, syncedFolder } from './syncedFiles.js';
import { toPlain, type Told } from './threadErrors.js';

// What the thread of the embedded database runs: the database, its driver and the adapter, so that a statement
// crosses between threads once each way, whatever it takes in messages between PGlite and Postgres.

let driver: Driver | undefined;
let adapter: SqlDriverAdapter | undefined;
const transactions = new Map<number, Transaction>();
let begun = 0;

function opened<T>(part: T | undefined): T {
  if (!part) throw new Error('The embedded database is not open.');
  return part;
}

const queryable = (id: number | null) => (id === null ? opened(adapter) : opened(transactions.get(id)));

/** Takes a transaction off the list, to end it. */
function ending(id: number): Transaction {
  const transaction = opened(transactions.get(id));
  transactions.delete(id);
  return transaction;
}

/** What can be asked of the thread. A transaction goes by its number; null is none. */
const calls = {
  open: async (folder: string, { fsync }: FolderOptions) => {
    driver = await pgliteDriver(await createPglite(fsync ? syncedFolder(folder) : { dataDir: folder }));
    adapter = await driver.factory.connect();
  },
  queryRaw: (id: number | null, query: SqlQuery) => queryable(id).queryRaw(query),
  executeRaw: (id: number | null, query: SqlQuery) => queryable(id).executeRaw(query),
  executeScript: (script: string) => opened(adapter).executeScript(script),
  readText: (statement: Statement) => opened(driver).readText(statement),
  begin: async (isolationLevel?: IsolationLevel) => {
    const transaction = await opened(adapter).startTransaction(isolationLevel);
    const id = ++begun;
    transactions.set(id, transaction);
    return { id, options: transaction.options };
  },
  commit: (id: number) => ending(id).commit(),
  rollback: (id: number) => ending(id).rollback(),
  close: () => opened(driver).close(),
  /** Answers as soon as no statement keeps the thread from it. */
  answer: () => true,
};

export type PgliteCalls = typeof calls;

const port = opened(parentPort ?? undefined);
createBirpc<object, PgliteCalls>(calls, {
  post: (answer: Told) => {
    port.postMessage(toPlain(answer));
  },
  on: (hear) => port.on('message', hear),
});
