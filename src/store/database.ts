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

/** Where the data is. Without `url` and `dataDir` it is kept in memory and gone when closed, as tests want it. */
export interface DatabaseOptions {
  /** postgresql://user:password@host:port/database */
  url?: string;
  /** The same database past a pooler, for what needs a connection of its own: migrations. */
  directUrl?: string | null;
  /** Whether a pooler such as PgBouncer answers at the addresses; `auto` finds out, also when not given. */
  pooler?: PoolerSetting;
  /** The same database for a role that may only read: reading then uses nothing else. */
  readerUrl?: string | null;
  /** Streaming replicas of the database, to which reads go that need not see the last write. */
  replicaUrls?: readonly string[];
  /** A replica that is further behind gets no reads; 10,000 when not given. */
  maxReplicaLagMs?: number;
  /**
   * Told when a replica ceases to get reads, and why; and when it gets some again. The same of an embedded database
   * that stops and is opened again.
   */
  report?: (message: string) => void;
  /** Folder of the embedded database, made if absent. Not used when `url` is given. */
  dataDir?: string;
  /** Whether the embedded database has what is committed on the disk before it says so; it does when not given. */
  fsync?: boolean;
  /**
   * Where another process has the folder: work through that process. For so many milliseconds it may still be about to
   * start, or to end. When not given, a folder that another process has is refused.
   */
  attachWithinMs?: number;
  /** Connections to each server at most, 1 or more; 10 when not given. The embedded database has one. */
  poolSize?: number;
  /**
   * The server gives up a statement after so many milliseconds; 30,000 when not given. The embedded database cannot
   * give one up: it is opened again, when not given after 120,000. 0 is never.
   */
  statementTimeoutMs?: number;
}

/** Where one request reads. */
export interface Reader {
  /** For reading only: the role or the server may refuse to write. */
  prisma: PrismaClient;
  /** The one text that a statement reads; null where it gives NULL. A server ends it when the signal is aborted. */
  readText: (statement: Statement, signal?: AbortSignal) => Promise<string | null>;
}

/** An open database; it reads as `reader({ fresh: true })` does, but for the role. */
export interface Database extends Reader {
  kind: 'pglite' | 'postgres';
  /** Folder of an embedded database, whichever process has it open; null where it is in memory, and for a server. */
  dataDir: string | null;
  /** Reads and writes. */
  prisma: PrismaClient;
  /**
   * Where to read, for one request from beginning to end: replicas differ in how far they are. A `fresh` reader sees
   * all that is committed; others may be a little behind where there are replicas.
   */
  reader: (options?: { fresh?: boolean }) => Reader;
  /** How many replicas there are, and how many of them get reads now. */
  replicas: () => { all: number; usable: number };
  /** Calls the listener for every statement (transaction control left out) until the returned function is called. */
  onStatement: (listener: StatementListener) => () => void;
  /**
   * Calls the listener whenever something may have been committed, by whichever process, until the returned function is
   * called. A pooler in front of the server may keep this from being told: look now and then as well.
   */
  onCommit: OnCommit;
  /** The connections to each server. */
  pools: () => PoolState[];
  /** How far each replica is behind, as last seen. */
  lags: () => { server: string; bytes: number }[];
  /** Of how much there is of what. Not told to listeners. */
  statistics: () => Promise<Statistics>;
  /** Resolves when the database answers. */
  ping: () => Promise<void>;
  /**
   * Lets other processes of this user work on an embedded database in a folder through this one, until it is closed.
   * Call it when the database is migrated.
   */
  share: () => Promise<Share>;
  /** For src/store/migrate/migrate.ts alone. */
  connectForMigration: () => Promise<MigrationConnection>;
  /** Closes connections and gives back the data folder. May be called again. */
  close: () => Promise<void>;
}

/**
 * Opens the database and makes sure that it answers. It may still be empty: see migrate. Replicas need not answer.
 *
 * @throws StoreError DATA_DIR_LOCKED, DATA_DIR_READ_ONLY, DATA_DIR_UNUSABLE, STORAGE_FULL, DATABASE_URL_INVALID,
 * DATABASE_UNREACHABLE, DATABASE_AUTH_FAILED, DATABASE_NOT_FOUND
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
 * So long may a transaction take, in milliseconds: Prisma's own five seconds are not enough on a machine that is busy. For a
 * connection it waits Prisma's two seconds: where none is free, whoever asks is better told so soon.
 */
const TRANSACTION_TIMEOUT_MS = 120_000;

/** Prisma clients over drivers that are open. */
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
      // A server does it by itself.
      if (driver.kind === 'pglite') await keepAnalysed(driver);
      return readStatistics(readDriver);
    },
    onStatement: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onCommit: driver.onCommit,
    ping: async () => {
      await writer.prisma.$queryRaw`SELECT 1`;
    },
    share: () => Promise.resolve(notShared),
    connectForMigration: driver.connectForMigration,
    close: () => (closing ??= closeAll()),
  };
}
