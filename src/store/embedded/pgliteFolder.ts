import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
  SqlQueryable,
} from '@prisma/driver-adapter-utils';
import { announceCommits } from '../commits.js';
import { type DatabaseThread, startDatabaseThread } from './databaseThread.js';
import type { Driver } from '../driver.js';
import { StoreError, errorMessage } from '../errors.js';
import { failureOf } from '../failures.js';
import { type KeeperOptions, type KeptThread, keepThread } from './keptThread.js';
import { lockFolder } from './lock.js';
import { connectToPgliteShadow } from './pglite.js';
import { LEAST_ROOM, freeBytes, roomChecker, storageFull } from './room.js';
import { type FolderOptions, syncPath, syncTree } from './syncedFiles.js';

/**
 * Opens the embedded Postgres in `dataDir`, locked against other processes. It runs in a worker thread, so
 * that this one can answer requests meanwhile. If the database crashes, or one statement exceeds the time
 * limit, it is reopened: pending statements fail, and everything acknowledged is kept.
 *
 * @throws StoreError DATA_DIR_LOCKED, DATA_DIR_READ_ONLY, DATA_DIR_UNUSABLE, STORAGE_FULL
 */
export async function openPgliteFolder(
  dataDir: string,
  options: FolderOptions & Omit<KeeperOptions, 'open'>,
): Promise<Driver> {
  const unlock = await lockFolder(dataDir);
  const open = async () => {
    const thread = startDatabaseThread();
    try {
      await makeWhole(dataDir, options, thread);
      return thread;
    } catch (error) {
      await thread.stop('it does not open');
      throw unusable(dataDir, error);
    }
  };
  const kept = await keepThread({ ...options, open }).catch(async (error: unknown) => {
    await unlock();
    throw error;
  });
  const { factory, onCommit } = announceCommits(threadFactory(kept, roomChecker(dataDir)));
  return {
    kind: 'pglite',
    factory,
    readText: async ({ text, values }) => (await kept.thread()).calls.readText({ text, values }),
    onCommit,
    connectForMigration: () => Promise.resolve({ factory, close: () => Promise.resolve() }),
    close: () => kept.close().finally(unlock),
  };
}

function unusable(dataDir: string, error: unknown): StoreError {
  if (failureOf(error) === 'STORAGE_FULL' || freeBytes(dataDir) < LEAST_ROOM)
    return storageFull(dataDir, error);
  return new StoreError(
    'DATA_DIR_UNUSABLE',
    `The database in ${dataDir} does not open: ${errorMessage(error)}. ` +
      'Move the folder away to start with an empty one, or choose another with DATA_DIR.',
    { cause: error },
  );
}

/**
 * Opens the Postgres folder in a data folder. While it is being created, a marker says that it is incomplete
 * until everything is on disk; if the process is killed meanwhile, the next start creates it anew.
 */
async function makeWhole(
  dataDir: string,
  { fsync }: FolderOptions,
  { calls }: DatabaseThread,
): Promise<void> {
  const folder = join(dataDir, 'postgres');
  const mark = join(dataDir, 'postgres.unfinished');
  if (await exists(mark)) await rm(folder, { recursive: true, force: true });
  const isNew = !(await exists(join(folder, 'PG_VERSION')));
  if (isNew) await writeFile(mark, 'The database in the folder beside this is being made.\n');
  if (isNew && fsync) await syncPath(dataDir);
  await mkdir(folder, { recursive: true });
  await (isNew ? calls.make : calls.open)(folder, { fsync });
  if (isNew && fsync) await syncTree(dataDir);
  await rm(mark, { force: true });
  if (isNew && fsync) await Promise.all([syncPath(dataDir), syncPath(dirname(dataDir))]);
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * The adapter that Prisma and the schema engine use, delegating to the thread. A transaction stays with the
 * thread in which it began.
 *
 * @param checkRoom throws if there is no disk space for a write
 */
function threadFactory(kept: KeptThread, checkRoom: () => void): SqlMigrationAwareDriverAdapterFactory {
  const kind = { provider: 'postgres', adapterName: 'pglite-prisma-adapter' } as const;
  const queryable = (thread: () => Promise<DatabaseThread>, id: number | null): SqlQueryable => ({
    ...kind,
    queryRaw: async (query: SqlQuery) => (await thread()).calls.queryRaw(id, query),
    executeRaw: async (query: SqlQuery) => {
      if (id === null) checkRoom();
      return (await thread()).calls.executeRaw(id, query);
    },
  });
  const adapter = (): SqlDriverAdapter => ({
    ...queryable(kept.thread, null),
    executeScript: (script) =>
      kept.unlimited(async () => {
        checkRoom();
        await (await kept.thread()).calls.executeScript(script);
      }),
    getConnectionInfo: () => ({ supportsRelationJoins: true }),
    startTransaction: async (isolationLevel) => {
      checkRoom();
      const thread = await kept.thread();
      const { id, options } = await thread.calls.begin(isolationLevel);
      return {
        ...queryable(() => Promise.resolve(thread), id),
        options,
        commit: () => thread.calls.commit(id),
        rollback: () => thread.calls.rollback(id),
      };
    },
    dispose: () => Promise.resolve(),
  });
  return { ...kind, connect: () => Promise.resolve(adapter()), connectToShadowDb: connectToPgliteShadow };
}
