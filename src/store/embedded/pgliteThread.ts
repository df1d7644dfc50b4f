import { parentPort } from 'node:worker_threads';
import type { IsolationLevel, SqlDriverAdapter, SqlQuery, Transaction } from '@prisma/driver-adapter-utils';
import { createBirpc } from 'birpc';
import type { Driver, Statement } from '../driver.js';
import { createPglite, pgliteDriver } from './pglite.js';
import { type FolderOptions, syncedFolder } from './syncedFiles.js';
import { MAKE_ITS_OWN, readTemplate } from './template.js';
import { toPlain, type Told } from './threadErrors.js';

// The worker of the embedded database: it has the database, its driver and the adapter, so that each
// statement crosses threads only once in each direction.

let driver: Driver | undefined;
let adapter: SqlDriverAdapter | undefined;
const transactions = new Map<number, Transaction>();
let begun = 0;

function opened<T>(part: T | undefined): T {
  if (!part) throw new Error('The embedded database is not open.');
  return part;
}

const queryable = (id: number | null) => (id === null ? opened(adapter) : opened(transactions.get(id)));

/** Removes a transaction from the map, to end it. */
function ending(id: number): Transaction {
  const transaction = opened(transactions.get(id));
  transactions.delete(id);
  return transaction;
}

/** @param files of a database to begin with, as a tar */
async function open(folder: string, { fsync }: FolderOptions, files?: Blob): Promise<void> {
  const options = fsync ? syncedFolder(folder) : { dataDir: folder };
  driver = await pgliteDriver(await createPglite({ ...options, ...(files && { loadDataDir: files }) }));
  adapter = await driver.factory.connect();
}

/** The calls of the thread. A transaction is given by its number, or null. */
const calls = {
  open: (folder: string, options: FolderOptions) => open(folder, options),
  /** Opens a folder without a database, in which it makes one. */
  make: async (folder: string, options: FolderOptions) => {
    const template = await readTemplate();
    await open(folder, options, template);
    if (template) await opened(adapter).executeScript(MAKE_ITS_OWN);
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
  /** Returns as soon as no statement blocks the thread. */
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
