import { PrismaClient } from '../../prisma/generated/client.js';
import { observeStatements, readFromReplica, type StatementListener } from './adapter.js';
import type { OnCommit } from './commits.js';
import type { Driver, MigrationConnection, PoolState, ReadDriver, Statement } from './driver.js';
import { createPglite, pgliteDriver } from './embedded/pglite.js';
import { openPgliteFolder } from './embedded/pgliteFolder.js';
import type { PoolerSetting } from './postgres/pooler.js';
import { openPostgres, openReader, openReplica } from './postgres/postgres.js';
import { openOrAttach } from './share/attach.js';
import { notShared, type Share, shareDriver } from './share/share.js';
import { noReplicas, type Replicas, watchReplicas } from './postgres/replicas.js';
import { keepAnalysed, readStatistics, type Statistics } from './statistics.js';

/** Location of the data. Without `url` and `dataDir`, it is in memory and discarded on close, for tests. */
export interface DatabaseOptions {
  /** postgresql://user:password@host:port/database */
  url?: string;
  /** The same database without a pooler, for what needs its own session: migrations. */
  directUrl?: string | null;
  /** Whether the addresses are of a pooler such as PgBouncer; `auto`, the default, detects it. */
  pooler?: PoolerSetting;
  /** The same database with a read-only role, which is then used for all reads. */
  readerUrl?: string | null;
  /** Streaming replicas, used for reads that need not see the latest write. */
  replicaUrls?: readonly string[];
  /** Maximum lag of a replica in milliseconds; beyond it, it gets no reads. Default 10,000. */
  maxReplicaLagMs?: number;
  /**
   * Called when a replica stops or resumes getting reads, and when an embedded database stops and reopens.
   */
  report?: (message: string) => void;
  /** Folder of the embedded database, created if missing. Ignored if `url` is given. */
  dataDir?: string;
  /**
   * Whether commits of the embedded database are flushed to disk before they are acknowledged; default true.
   */
  fsync?: boolean;
  /**
   * If another process has the folder open, work through it; for this many milliseconds, it may still be
   * starting or stopping. If not given, a folder in use is an error.
   */
  attachWithinMs?: number;
  /** Maximum number of connections to each server, at least 1; default 12. The embedded database has one. */
  poolSize?: number;
  /**
   * Statement timeout of the server in milliseconds; default 30,000. The embedded database cannot cancel a
   * statement: it is reopened instead, by default after 120,000. 0 disables it.
   */
  statementTimeoutMs?: number;
}

/** A source for the reads of one request. */
export interface Reader {
  /** Read-only: the role or server may reject writes. */
  prisma: PrismaClient;
  /** Runs a statement that returns a single text, or null. A server cancels it when the signal is aborted. */
  readText: (statement: Statement, signal?: AbortSignal) => Promise<string | null>;
}

/**
 * An open database; reads directly on it are like those of `reader({ fresh: true })`, except for the role.
 */
export interface Database extends Reader {
  kind: 'pglite' | 'postgres';
  /** Folder of an embedded database, in whichever process it is open; null in memory and for a server. */
  dataDir: string | null;
  /** Reads and writes. */
  prisma: PrismaClient;
  /**
   * Picks a server for all reads of one request, since replicas lag differently. A `fresh` reader sees
   * everything committed; others may lag a little.
   */
  reader: (options?: { fresh?: boolean }) => Reader;
  /** Number of replicas, and of those that get reads now. */
  replicas: () => { all: number; usable: number };
  /** Calls the listener for each statement except transaction control; the returned function removes it. */
  onStatement: (listener: StatementListener) => () => void;
  /**
   * Calls the listener whenever something may have been committed by any process; the returned function
   * removes it. A pooler may suppress this, so poll as well.
   */
  onCommit: OnCommit;
  /** State of the connection pool of each server. */
  pools: () => PoolState[];
  /** Latest known lag of each replica in bytes. */
  lags: () => { server: string; bytes: number }[];
  /** Table statistics. Listeners are not called. */
  statistics: () => Promise<Statistics>;
  /** Resolves when the database answers. */
  ping: () => Promise<void>;
  /**
   * Lets other processes of this user work on the embedded database through this one, until closed. Call it
   * after migration.
   */
  share: () => Promise<Share>;
  /** Only for src/store/migrate/migrate.ts. */
  connectForMigration: () => Promise<MigrationConnection>;
  /** Closes connections and unlocks the data folder. May be called again. */
  close: () => Promise<void>;
}

/**
 * Opens the database and checks that it answers. It may still be empty: see migrate. Replicas need not
 * answer.
 *
 * @throws StoreError DATA_DIR_LOCKED, DATA_DIR_READ_ONLY, DATA_DIR_UNUSABLE, STORAGE_FULL,
 * DATABASE_URL_INVALID, DATABASE_UNREACHABLE, DATABASE_AUTH_FAILED, DATABASE_NOT_FOUND
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url, dataDir } = options;
  if (url) return openServers(url, options);
  if (dataDir === undefined) return databaseOver(await pgliteDriver(await createPglite()));
  const { attachWithinMs } = options;
  const open = () => openFolder(dataDir, options);
  return attachWithinMs === undefined
    ? open()
    : openOrAttach(open, {
        dataDir,
        over: (driver) => ({ ...databaseOver(driver), dataDir }),
        withinMs: attachWithinMs,
      });
}

async function openFolder(dataDir: string, options: DatabaseOptions): Promise<Database> {
  const { fsync = true, report = () => undefined, statementTimeoutMs = 120_000 } = options;
  const driver = await openPgliteFolder(dataDir, { fsync, report, limitMs: statementTimeoutMs });
  const database = databaseOver(driver);
  let share: Promise<Share> | undefined;
  return {
    ...database,
    dataDir,
    share: () => (share ??= shareDriver(driver, dataDir)),
    close: async () => {
      await (await share?.catch(() => notShared))?.close();
      await database.close();
    },
  };
}

async function openServers(url: string, options: DatabaseOptions): Promise<Database> {
  const { readerUrl, replicaUrls = [], maxReplicaLagMs = 10_000, report = () => undefined } = options;
  const limits = {
    poolSize: options.poolSize ?? 12,
    statementTimeoutMs: options.statementTimeoutMs ?? 30_000,
    pooler: options.pooler ?? 'auto',
    directUrl: options.directUrl,
  };
  const driver = await openPostgres(url, limits);
  try {
    const replicas = replicaUrls.map((replicaUrl) => openReplica(replicaUrl, limits));
    const reader = readerUrl ? await openReader(readerUrl, limits) : driver;
    if (replicas.length === 0) return databaseOver(driver, reader);
    const watched = await watchReplicas(replicas, driver.position, { maxLagMs: maxReplicaLagMs, report });
    return databaseOver(driver, reader, watched);
  } catch (error) {
    await driver.close();
    throw error;
  }
}

/**
 * Transaction timeout in milliseconds: Prisma's default of five seconds is too short on a busy machine. The
 * wait for a connection stays at Prisma's two seconds, so that callers learn of overload soon.
 */
const TRANSACTION_TIMEOUT_MS = 120_000;

/** Prisma clients on open drivers. */
export function databaseOver(
  driver: Driver,
  readDriver: ReadDriver = driver,
  replicas: Replicas = noReplicas,
): Database {
  const listeners = new Set<StatementListener>();
  const notify: StatementListener = (sql) => {
    for (const listener of listeners) listener(sql);
  };
  const readerOver = ({ factory, readText }: Pick<ReadDriver, 'factory' | 'readText'>): Reader => ({
    prisma: new PrismaClient({
      adapter: observeStatements(factory, notify),
      transactionOptions: { timeout: TRANSACTION_TIMEOUT_MS },
    }),
    readText: (statement, signal) => {
      notify(statement.text);
      return readText(statement, signal);
    },
  });
  const writer = readerOver(driver);
  const fresh = readDriver === driver ? writer : readerOver(readDriver);
  const behind = new Map(
    replicas.all.map((replica) => [replica, readerOver(readFromReplica(replica, readDriver))]),
  );
  const closeAll = async () => {
    const readers = new Set([writer, fresh, ...behind.values()]);
    await Promise.all([...readers].map(({ prisma }) => prisma.$disconnect()));
    await replicas.close();
    if (readDriver !== driver) await readDriver.close();
    await driver.close();
  };
  let closing: Promise<void> | undefined;
  return {
    kind: driver.kind,
    dataDir: null,
    ...writer,
    reader: (options) => {
      const replica = options?.fresh ? null : replicas.next();
      return (replica && behind.get(replica)) ?? fresh;
    },
    pools: () => [...new Set([driver, readDriver, ...replicas.all])].flatMap(({ pool }) => pool?.() ?? []),
    lags: replicas.lags,
    replicas: () => ({ all: replicas.all.length, usable: replicas.usable() }),
    statistics: async () => {
      // A server analyses its tables automatically.
      if (driver.kind === 'pglite') await keepAnalysed(driver);
      return readStatistics(readDriver);
    },
    onStatement: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onCommit: driver.onCommit,
    ping: async () => {
      await driver.readText({ text: `SELECT ''`, values: [] });
    },
    share: () => Promise.resolve(notShared),
    connectForMigration: driver.connectForMigration,
    close: () => (closing ??= closeAll()),
  };
}
