import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import type { MigrationConnection, Position, ReadDriver, ReplicaDriver, ServerDriver } from './driver.js';
import { connectToPgliteShadow } from './pglite.js';
import {
  checkPool,
  connection,
  createPool,
  over,
  parseTarget,
  placeOf,
  type PostgresLimits,
  type Target,
  unreachable,
} from './postgresPool.js';

/** Key of the advisory lock under which migrations run: any number that nobody else uses. */
const MIGRATION_LOCK = 6_397_047_266;
/** Sessions that only read may not write, whatever their role may. */
const READ_ONLY = ['default_transaction_read_only=on'];
/** A server that tells its position later than this does not answer. */
const POSITION_TIMEOUT_MS = 2_000;

/**
 * Opens a pool of connections to a Postgres server and makes sure that it answers.
 *
 * @throws StoreError DATABASE_URL_INVALID, DATABASE_UNREACHABLE, DATABASE_AUTH_FAILED, DATABASE_NOT_FOUND
 */
export async function openPostgres(url: string, limits: PostgresLimits): Promise<ServerDriver> {
  const target = parseTarget(url);
  const connections = createPool(target, limits);
  const watch = watchPosition(target);
  await checkPool(connections, target);
  return {
    kind: 'postgres',
    ...over(connections),
    position: watch.position,
    connectForMigration: () => connectForMigration(target),
    close: () => Promise.all([connections.close(), watch.close()]).then(() => undefined),
  };
}

/** The same for the role that only reads. */
export async function openReader(url: string, limits: PostgresLimits): Promise<ReadDriver> {
  const target = parseTarget(url, 'DATABASE_READER_URL');
  const connections = createPool(target, limits, READ_ONLY);
  await checkPool(connections, target);
  return { ...over(connections), close: connections.close };
}

/**
 * A pool of connections to a streaming replica, which need not answer yet.
 *
 * @throws StoreError DATABASE_URL_INVALID
 */
export function openReplica(url: string, limits: PostgresLimits): ReplicaDriver {
  const target = parseTarget(url, 'DATABASE_REPLICA_URLS');
  const connections = createPool(target, limits, READ_ONLY);
  const watch = watchPosition(target);
  return {
    name: placeOf(target),
    ...over(connections),
    position: watch.position,
    close: () => Promise.all([connections.close(), watch.close()]).then(() => undefined),
  };
}

/**
 * Tells how far a server has written its log, or replayed that of another: on a connection of its own, opened when
 * first asked, since a pool may be busy for long on a server that is well.
 */
function watchPosition(target: Target): { position: Position; close: () => Promise<void> } {
  const pool = new pg.Pool({
    ...connection(target),
    max: 1,
    connectionTimeoutMillis: POSITION_TIMEOUT_MS,
    query_timeout: POSITION_TIMEOUT_MS,
  });
  pool.on('error', () => undefined);
  const position = async () => {
    const { rows } = await pool.query<{ position: number; replays: boolean }>(
      `SELECT pg_is_in_recovery() AS replays, pg_wal_lsn_diff(
        CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END, '0/0')::float8 AS position`,
    );
    return rows[0] ?? { position: 0, replays: false };
  };
  return { position, close: () => pool.end() };
}

/**
 * One connection without time limits, and one that holds the migration lock: a pool drops a connection after a
 * statement that fails, such as the engine's first look at an empty database. Scripts go to the server whole: the stock
 * adapter would cut them at every semicolon, those in function bodies and comments too.
 */
async function connectForMigration(target: Target): Promise<MigrationConnection> {
  const holder = new pg.Client(connection(target));
  holder.on('error', () => undefined);
  try {
    await holder.connect();
    await holder.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
  } catch (error) {
    await holder.end();
    throw unreachable(target, error);
  }
  const pool = new pg.Pool({ ...connection(target), max: 1, idleTimeoutMillis: 0 });
  pool.on('error', () => undefined);
  const stock = new PrismaPg(pool);
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: stock.provider,
    adapterName: stock.adapterName,
    connect: async () => {
      const adapter = await stock.connect();
      adapter.executeScript = async (script) => {
        await adapter.executeRaw({ sql: script, args: [], argTypes: [] });
      };
      return adapter;
    },
    connectToShadowDb: connectToPgliteShadow,
  };
  return { factory, close: () => pool.end().finally(() => holder.end()) };
}
