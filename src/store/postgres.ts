import { createHash } from 'node:crypto';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Driver, type MigrationConnection, toParameter } from './driver.js';
import { StoreError, errorCode, errorMessage } from './errors.js';
import { connectToPgliteShadow } from './pglite.js';
import { isPostgresUrl } from './postgresUrl.js';

/** How much of a server one process may use. */
export interface PostgresLimits {
  poolSize: number;
  statementTimeoutMs: number;
}

const CONNECTION_TIMEOUT_MS = 10_000;
const IDLE_TIMEOUT_MS = 30_000;
/** Named statements a connection keeps prepared on the server, at most. */
const MAX_NAMED_STATEMENTS = 500;
/** Key of the advisory lock under which migrations run: any number that nobody else uses. */
const MIGRATION_LOCK = 6_397_047_266;

/**
 * Opens a pool of connections to a Postgres server and makes sure that it answers.
 *
 * @throws StoreError DATABASE_URL_INVALID, DATABASE_UNREACHABLE, DATABASE_AUTH_FAILED, DATABASE_NOT_FOUND
 */
export async function openPostgres(url: string, limits: PostgresLimits): Promise<Driver> {
  const target = parseUrl(url);
  const pool = new pg.Pool({
    ...connection(target),
    max: limits.poolSize,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    statement_timeout: limits.statementTimeoutMs,
  });
  // A connection that breaks while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    await pool.end();
    throw unreachable(target, error);
  }
  const name = statementNames();
  return {
    kind: 'postgres',
    factory: new PrismaPg(pool, { statementNameGenerator: ({ sql }) => name(sql) }),
    readText: async ({ text, values }) => {
      const query = { name: name(text), text, values: values.map(toParameter), rowMode: 'array' as const };
      const { rows } = await pool.query<(string | null)[]>(query);
      return rows[0]?.[0] ?? null;
    },
    connectForMigration: () => connectForMigration(target),
    close: () => pool.end(),
  };
}

function parseUrl(url: string): URL {
  if (isPostgresUrl(url)) return new URL(url);
  throw new StoreError(
    'DATABASE_URL_INVALID',
    'DATABASE_URL is not the address of a Postgres database. Expected: ' +
      'postgresql://user:password@host:5432/database, with special characters percent-encoded ' +
      '("@" is %40, "/" is %2F, "#" is %23, "%" is %25).',
  );
}

/** Settings every connection of ours has. The session's time zone is set because the adapter reads times without zone. */
function connection(target: URL): pg.PoolConfig {
  const address = new URL(target);
  const options = address.searchParams.get('options') ?? '';
  address.searchParams.delete('options');
  return {
    connectionString: address.href,
    options: `${options} -c TimeZone=UTC`.trim(),
    application_name: 'newsgraph',
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    keepAlive: true,
  };
}

/** A name for each statement, so that the server plans it once a connection; rare ones beyond the limit have none. */
function statementNames(): (sql: string) => string {
  const names = new Map<string, string>();
  return (sql) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= MAX_NAMED_STATEMENTS) return '';
    const name = createHash('sha256').update(sql).digest('base64url').slice(0, 32);
    names.set(sql, name);
    return name;
  };
}

/**
 * One connection without time limits, and one that holds the migration lock: a pool drops a connection after a
 * statement that fails, such as the engine's first look at an empty database. Scripts go to the server whole: the stock
 * adapter would cut them at every semicolon, those in function bodies and comments too.
 */
async function connectForMigration(target: URL): Promise<MigrationConnection> {
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

function unreachable(target: URL, error: unknown): StoreError {
  const place = `${target.protocol}//${target.username ? `${target.username}@` : ''}${target.host}${target.pathname}`;
  const code = errorCode(error) ?? '';
  if (['28P01', '28000'].includes(code)) {
    return new StoreError(
      'DATABASE_AUTH_FAILED',
      `${place} refused the user name or password (${code}). Correct them in DATABASE_URL.`,
    );
  }
  if (code === '3D000') {
    return new StoreError(
      'DATABASE_NOT_FOUND',
      `${place}: the server has no such database. Create it (createdb), or correct DATABASE_URL.`,
    );
  }
  return new StoreError(
    'DATABASE_UNREACHABLE',
    `${place} does not answer: ${withoutPassword(errorMessage(error) || code, target)}. ` +
      'Start the server, or correct DATABASE_URL.',
  );
}

function withoutPassword(message: string, { password }: URL): string {
  if (!password) return message;
  return message.replaceAll(password, '***').replaceAll(decodeURIComponent(password), '***');
}
