import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { BoundedClient } from './boundedClient.js';
import { makeCancellable, type Send } from './cancel.js';
import { type ReadDriver, type Statement, toParameter } from '../driver.js';
import { StoreError, errorCode, errorMessage } from '../errors.js';
import { failureOf } from '../failures.js';
import { watchHosts } from './hosts.js';
import { type PooledRead, readPooled } from './pooledReads.js';
import { type Target, placeOf } from './postgresTarget.js';

/** How much of a server one process may use. */
export interface PostgresLimits {
  poolSize: number;
  statementTimeoutMs: number;
}

/** Of every session of ours. */
const SETTINGS = ['TimeZone=UTC', 'jit=off'];
const CONNECTION_TIMEOUT_MS = 10_000;
const IDLE_TIMEOUT_MS = 30_000;
/** Maximum number of prepared statements per connection. */
const MAX_NAMED_STATEMENTS = 500;
/** Rows as arrays, without column names. */
const ROWS = { rowMode: 'array' as const };

/**
 * Settings every connection of ours has. The session's time zone is set because the adapter reads times without zone.
 * Just-in-time compiling is off: it takes a tenth of a second and more, and statements here take milliseconds, however
 * dear the planner thinks them. A pooler takes no settings: those of the role or the database hold there.
 *
 * @param settings of the server, for the session: `name=value`
 */
export function connection(target: Target, settings: readonly string[] = []): pg.PoolConfig {
  const address = new URL(target.url);
  const options = address.searchParams.get('options') ?? '';
  address.searchParams.delete('options');
  const all = [options, ...[...SETTINGS, ...settings].map((setting) => `-c ${setting}`)].join(' ').trim();
  return {
    connectionString: address.href,
    ...(target.pooled ? {} : { options: all }),
    application_name: 'newsgraph',
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    keepAlive: true,
  };
}

/** Connections to one server. */
export interface Connections {
  pool: pg.Pool;
  send: Send;
  target: Target;
  statementTimeoutMs: number;
  close: () => Promise<void>;
}

/** A pool that opens connections when there is something to do. */
export function createPool(
  target: Target,
  limits: PostgresLimits,
  settings?: readonly string[],
): Connections {
  const { statementTimeoutMs } = limits;
  const { pool, close } = openPool(target, {
    ...connection(target, settings),
    max: limits.poolSize,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    ...(target.pooled ? {} : { statement_timeout: statementTimeoutMs }),
  });
  const cancelling = { connection: connection(target), pooled: target.pooled, statementTimeoutMs };
  return { pool, send: makeCancellable(pool, cancelling), target, statementTimeoutMs, close };
}

/** A connection pool to whichever host of the target is suitable; no error of it ends the process. */
export function openPool(
  target: Target,
  config: pg.PoolConfig,
): { pool: pg.Pool; close: () => Promise<void> } {
  const hosts =
    target.hosts.length > 1 ? watchHosts(target.hosts, target.sessionAttributes, connection(target)) : null;
  const pool = new pg.Pool({
    ...config,
    Client: hosts?.Client ?? BoundedClient,
    // A pooler keeps this one setting for each of its clients, whichever connection of the server they get.
    ...(target.pooled ? { onConnect: setTimeZone } : {}),
  });
  // An idle connection that breaks is replaced on next use; without a listener, the process would exit.
  pool.on('error', () => undefined);
  return {
    pool,
    close: async () => {
      hosts?.close();
      await pool.end();
    },
  };
}

/** The pool awaits this promise, though its types do not say so. */
const setTimeZone = (client: pg.ClientBase): unknown => client.query(`SET TIME ZONE 'UTC'`);

/** Checks that the server answers; closes the pool if it does not. */
export async function checkPool({ pool, close }: Connections, target: Target): Promise<void> {
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    await close();
    throw unreachable(target, error);
  }
}

/** Sends statements to a pool, which stays open when Prisma disposes of its adapter. */
export function over({ pool, send, target, statementTimeoutMs }: Connections) {
  const name = statementNames();
  // A prepared statement would stay on a server connection that the pooler gives to another client next.
  const prismaName = target.pooled ? () => '' : name;
  const stock = new PrismaPg(pool, { statementNameGenerator: ({ sql }) => prismaName(sql) });
  const sendRead: PooledRead = target.pooled
    ? readPooled(send, name)
    : ({ text, values }, signal) => send({ name: name(text), text, values: [...values], ...ROWS }, signal);
  const read = async ({ text, values }: Statement, signal?: AbortSignal): Promise<string | null> => {
    const { rows } = await sendRead({ text, values: values.map(toParameter) }, signal);
    return (rows as (string | null)[][])[0]?.[0] ?? null;
  };
  const server = placeOf(target);
  return {
    pool: () => ({ server, open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    factory: target.pooled ? limitTransactions(stock, statementTimeoutMs) : stock,
    readText: target.hosts.length > 1 ? readAgain(read) : read,
  };
}

/** The stock adapter, which gives each transaction the time limit that a pooler takes for no connection. */
function limitTransactions(
  stock: SqlMigrationAwareDriverAdapterFactory,
  statementTimeoutMs: number,
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    connectToShadowDb: stock.connectToShadowDb.bind(stock),
    connect: async () => {
      const adapter = await stock.connect();
      const startTransaction = adapter.startTransaction.bind(adapter);
      adapter.startTransaction = async (isolationLevel) => {
        const transaction = await startTransaction(isolationLevel);
        const sql = `SELECT set_config('statement_timeout', $1, true), set_config('jit', 'off', true)`;
        const argTypes = [{ scalarType: 'string' as const, arity: 'scalar' as const }];
        await transaction.executeRaw({ sql, args: [String(statementTimeoutMs)], argTypes });
        return transaction;
      };
      return adapter;
    },
  };
}

/** Reads from a host that has just gone are repeated on its successor. */
function readAgain(read: ReadDriver['readText']): ReadDriver['readText'] {
  return (statement, signal) =>
    read(statement, signal).catch((error: unknown) => {
      if (signal?.aborted || failureOf(error) !== 'DATABASE_UNAVAILABLE') throw error;
      return read(statement, signal);
    });
}

/** A name per statement, so that each connection plans it once; rare ones beyond the limit are unnamed. */
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

/** The error for an unusable server, with advice. */
export function unreachable(target: Target, error: unknown): StoreError {
  const { variable } = target;
  const place = placeOf(target);
  const code = errorCode(error) ?? '';
  if (['28P01', '28000'].includes(code)) {
    return new StoreError(
      'DATABASE_AUTH_FAILED',
      `${place} refused the user name or password (${code}). Correct them in ${variable}.`,
    );
  }
  if (code === '3D000') {
    return new StoreError(
      'DATABASE_NOT_FOUND',
      `${place}: the server has no such database. Create it (createdb), or correct ${variable}.`,
    );
  }
  return new StoreError(
    'DATABASE_UNREACHABLE',
    `${place} does not answer: ${withoutPassword(errorMessage(error) || code, target)}. ` +
      `Start the server, or correct ${variable}.`,
  );
}

function withoutPassword(message: string, { url: { password } }: Target): string {
  if (!password) return message;
  return message.replaceAll(password, '***').replaceAll(decodeURIComponent(password), '***');
}
