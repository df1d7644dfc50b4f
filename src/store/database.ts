import { PrismaClient } from '../../prisma/generated/client.js';
import { observeStatements, type StatementListener } from './adapter.js';
import type { Driver, MigrationConnection, Statement } from './driver.js';
import { openPglite } from './pglite.js';
import { openPostgres } from './postgres.js';

/** Where the data is. Without `url` and `dataDir` it is kept in memory and gone when closed, as tests want it. */
export interface DatabaseOptions {
  /** postgresql://user:password@host:port/database */
  url?: string;
  /** Folder of the embedded database, made if absent. Not used when `url` is given. */
  dataDir?: string;
  /** Connections to the server at most, 1 or more; 10 when not given. The embedded database has one. */
  poolSize?: number;
  /** The server gives up a statement after so many milliseconds; 30,000 when not given. The embedded database never does. */
  statementTimeoutMs?: number;
}

/** An open database. */
export interface Database {
  kind: 'pglite' | 'postgres';
  prisma: PrismaClient;
  /** The one text that a statement reads; null where it gives NULL. */
  readText: (statement: Statement) => Promise<string | null>;
  /** Calls the listener for every statement (transaction control left out) until the returned function is called. */
  onStatement: (listener: StatementListener) => () => void;
  /** Resolves when the database answers. */
  ping: () => Promise<void>;
  /** For src/store/migrate.ts alone. */
  connectForMigration: () => Promise<MigrationConnection>;
  /** Closes connections and gives back the data folder. May be called again. */
  close: () => Promise<void>;
}

/**
 * Opens the database and makes sure that it answers. It may still be empty: see migrate.
 *
 * @throws StoreError DATA_DIR_LOCKED, DATA_DIR_READ_ONLY, DATA_DIR_UNUSABLE, DATABASE_URL_INVALID,
 * DATABASE_UNREACHABLE, DATABASE_AUTH_FAILED, DATABASE_NOT_FOUND
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url, dataDir, poolSize = 10, statementTimeoutMs = 30_000 } = options;
  return databaseOver(
    await (url ? openPostgres(url, { poolSize, statementTimeoutMs }) : openPglite(dataDir)),
  );
}

/** A Prisma client over a driver that is open. */
export function databaseOver(driver: Driver): Database {
  const listeners = new Set<StatementListener>();
  const notify: StatementListener = (sql) => {
    for (const listener of listeners) listener(sql);
  };
  const prisma = new PrismaClient({ adapter: observeStatements(driver.factory, notify) });
  let closing: Promise<void> | undefined;
  return {
    kind: driver.kind,
    prisma,
    readText: (statement) => {
      notify(statement.text);
      return driver.readText(statement);
    },
    onStatement: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ping: async () => {
      await prisma.$queryRaw`SELECT 1`;
    },
    connectForMigration: driver.connectForMigration,
    close: () => (closing ??= prisma.$disconnect().then(driver.close)),
  };
}
