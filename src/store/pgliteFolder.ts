import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
  SqlQueryable,
} from '@prisma/driver-adapter-utils';
import { createBirpc } from 'birpc';
import { threadProgram } from '../threadProgram.js';
import type { Driver } from './driver.js';
import { StoreError, errorMessage } from './errors.js';
import { lockFolder } from './lock.js';
import { connectToPgliteShadow } from './pglite.js';
import { syncPath, syncTree } from './syncedFiles.js';
import type { PgliteCalls } from './pgliteThread.js';
import { fromPlain, type Told } from './threadErrors.js';

export interface FolderOptions {
  /** Whether what is committed is on the disk before that is said, so that it survives a power cut. */
  fsync: boolean;
}

/**
 * Opens the embedded Postgres in `dataDir`, which no other process may use meanwhile. It has a thread of its own: while
 * it works on a statement, this one answers other requests.
 *
 * @throws StoreError DATA_DIR_LOCKED, DATA_DIR_READ_ONLY, DATA_DIR_UNUSABLE
 */
export async function openPgliteFolder(dataDir: string, options: FolderOptions): Promise<Driver> {
  const unlock = await lockFolder(dataDir);
  const thread = startThread();
  const stop = async () => {
    await thread.stop().finally(unlock);
  };
  try {
    await makeWhole(dataDir, options, (folder) => thread.calls.open(folder, options));
  } catch (error) {
    await stop();
    throw new StoreError(
      'DATA_DIR_UNUSABLE',
      `The database in ${dataDir} does not open: ${errorMessage(error)}. ` +
        'Move the folder away to start with an empty one, or choose another with DATA_DIR.',
      { cause: error },
    );
  }
  const factory = threadFactory(thread.calls);
  return {
    kind: 'pglite',
    factory,
    readText: ({ text, values }) => thread.calls.readText({ text, values }),
    connectForMigration: () => Promise.resolve({ factory, close: () => Promise.resolve() }),
    // A database that has stopped has nothing left to close.
    close: () => (thread.failed() ? stop() : thread.calls.close().finally(stop)),
  };
}

/**
 * Opens the folder of Postgres in a data folder. Where it has to be made, a mark beside it says that it is not whole
 * until all of it is on the disk: a process that was killed meanwhile, or a power cut, leaves nothing to go on with.
 */
async function makeWhole(
  dataDir: string,
  { fsync }: FolderOptions,
  open: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = join(dataDir, 'postgres');
  const mark = join(dataDir, 'postgres.unfinished');
  if (await exists(mark)) await rm(folder, { recursive: true, force: true });
  const isNew = !(await exists(join(folder, 'PG_VERSION')));
  if (isNew) await writeFile(mark, 'The database in the folder beside this is being made.\n');
  if (isNew && fsync) await syncPath(dataDir);
  await mkdir(folder, { recursive: true });
  await open(folder);
  if (isNew && fsync) await syncTree(dataDir);
  await rm(mark, { force: true });
  if (isNew && fsync) await Promise.all([syncPath(dataDir), syncPath(dirname(dataDir))]);
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** The calls fail, those under way too, once the thread has ended. */
function startThread() {
  const { url, execArgv } = threadProgram(import.meta.url, './pgliteThread');
  const worker = new Worker(url, { execArgv });
  let failure: Error | undefined;
  const calls = createBirpc<PgliteCalls>(
    {},
    {
      post: (question) => {
        if (failure) throw failure;
        worker.postMessage(question);
      },
      on: (hear) => worker.on('message', hear),
      deserialize: (answer: Told) => fromPlain(answer),
      // A statement may take as long as it takes.
      timeout: -1,
    },
  );
  const fail = (why: string, cause?: unknown) => {
    failure ??= new Error(`The embedded database has stopped: ${why}. Start the server again.`, { cause });
    const { message } = failure;
    void Promise.all(
      calls.$rejectPendingCalls(({ reject }) => {
        reject(new Error(message, { cause }));
      }),
    );
  };
  worker.on('error', (error) => {
    fail(errorMessage(error), error);
  });
  worker.on('exit', (code) => {
    fail(`its thread ended with code ${String(code)}`);
  });
  return { calls, failed: () => failure !== undefined, stop: () => worker.terminate() };
}

type Calls = ReturnType<typeof startThread>['calls'];

/** The adapter of the thread, as Prisma and the schema engine use it here. */
function threadFactory(calls: Calls): SqlMigrationAwareDriverAdapterFactory {
  const kind = { provider: 'postgres', adapterName: 'pglite-prisma-adapter' } as const;
  const queryable = (id: number | null): SqlQueryable => ({
    ...kind,
    queryRaw: (query: SqlQuery) => calls.queryRaw(id, query),
    executeRaw: (query: SqlQuery) => calls.executeRaw(id, query),
  });
  const adapter = (): SqlDriverAdapter => ({
    ...queryable(null),
    executeScript: (script) => calls.executeScript(script),
    getConnectionInfo: () => ({ supportsRelationJoins: true }),
    startTransaction: async (isolationLevel) => {
      const { id, options } = await calls.begin(isolationLevel);
      return {
        ...queryable(id),
        options,
        commit: () => calls.commit(id),
        rollback: () => calls.rollback(id),
      };
    },
    dispose: () => Promise.resolve(),
  });
  return { ...kind, connect: () => Promise.resolve(adapter()), connectToShadowDb: connectToPgliteShadow };
}
