import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';
import { listenForCommits } from './listen.js';
import type { MigrationConnection, Position, ReadDriver, ReplicaDriver, ServerDriver } from '../driver.js';
import { connectToPgliteShadow } from '../embedded/pglite.js';
import {
  checkPool,
  connection,
  createPool,
  openPool,
  over,
  type PostgresLimits,
  unreachable,
} from './postgresPool.js';
import { parseTarget, placeOf, type Target } from './postgresTarget.js';
import { type PoolerSetting, recognisePooler } from './pooler.js';

/** Key of the advisory lock for migrations, unique within the database. */
const MIGRATION_LOCK = 6_397_047_266;
/** Read-only sessions reject writes, whatever their role. */
const READ_ONLY = ['default_transaction_read_only=on'];
/** Timeout for a server to report its position, in milliseconds. */
const POSITION_TIMEOUT_MS = 2_000;

/** How to reach a server. */
export interface PostgresOptions extends PostgresLimits {
  /** Whether there is a pooler; `auto` detects it. */
  pooler: PoolerSetting;
  /** The same database without a pooler, for what needs its own session: migrations. */
  directUrl?: string | null | undefined;
}

/**
 * Opens a connection pool to a Postgres server and checks that it answers.
 *
 * @throws StoreError DATABASE_URL_INVALID, DATABASE_UNREACHABLE, DATABASE_AUTH_FAILED, DATABASE_NOT_FOUND
 */
export async function openPostgres(url: string, options: PostgresOptions): Promise<ServerDriver> {
  const target = await recognise(parseTarget(url), options);
  const direct = options.directUrl ? parseTarget(options.directUrl, 'DIRECT_DATABASE_URL') : target;
  const connections = createPool(target, options);
  const watch = watchPosition(target);
  const commits = listenForCommits(direct);
  await checkPool(connections, target);
  return {
    kind: 'postgres',
    ...over(connections),
    position: watch.position,
    connectForMigration: () => connectForMigration(direct),
    onCommit: commits.onCommit,
    close: () => Promise.all([commits.close(), connections.close(), watch.close()]).then(() => undefined),
  };
}

const recognise = (target: Target, { pooler }: PostgresOptions): Promise<Target> =>
  recognisePooler(target, pooler, connection({ ...target, pooled: true })).catch((error: unknown) => {
    throw unreachable(target, error);
  });

/** The same for the read-only role. */
export async function openReader(url: string, options: PostgresOptions): Promise<ReadDriver> {
  const target = await recognise(parseTarget(url, 'DATABASE_READER_URL'), options);
  const connections = createPool(target, options, READ_ONLY);
  await checkPool(connections, target);
  return { ...over(connections), close: connections.close };
}

/**
 * A connection pool to a streaming replica, which need not answer yet.
 *
 * @throws StoreError DATABASE_URL_INVALID
 */
export function openReplica(url: string, limits: PostgresOptions): ReplicaDriver {
  // It need not answer, so a pooler cannot be detected.
  const target = { ...parseTarget(url, 'DATABASE_REPLICA_URLS'), pooled: limits.pooler === 'on' };
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
 * Reads a server's WAL position, written or replayed, on a separate connection opened on first use, since the
 * pool may be busy.
 */
function watchPosition(target: Target): { position: Position; close: () => Promise<void> } {
  const { pool, close } = openPool(target, {
    ...connection(target),
    max: 1,
    connectionTimeoutMillis: POSITION_TIMEOUT_MS,
    query_timeout: POSITION_TIMEOUT_MS,
  });
  const position = async () => {
    const { rows } = await pool.query<{ position: number; replays: boolean }>(
      `SELECT pg_is_in_recovery() AS replays, pg_wal_lsn_diff(
        CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END, '0/0')::float8 AS position`,
    );
    return rows[0] ?? { position: 0, replays: false };
  };
  return { position, close };
}

/**
 * One connection without time limits, and one that holds the migration lock: a pool drops a connection after a
 * statement that fails, such as the engine's first look at an empty database. Scripts go to the server whole: the stock
 * adapter would cut them at every semicolon, those in function bodies and comments too.
 */
async function connectForMigration(target: Target): Promise<MigrationConnection> {
  const holders = openPool(target, { ...connection(target), max: 1, idleTimeoutMillis: 0 });
  const holder = await holders.pool.connect().catch(async (error: unknown) => {
    await holders.close();
    throw unreachable(target, error);
  });
  // A connection that breaks is told by what is sent on it; without a listener it would end the process.
  holder.on('error', () => undefined);
  // In a transaction, to which a pooler leaves its connection to the server.
  await holder.query('BEGIN');
  await holder.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
  const { pool, close } = openPool(target, { ...connection(target), max: 1, idleTimeoutMillis: 0 });
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
  return {
    factory,
    close: async () => {
      await close();
      holder.release(true);
      await holders.close();
    },
  };
}
