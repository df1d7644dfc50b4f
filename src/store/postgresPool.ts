import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { BoundedClient } from './boundedClient.js';
import { makeCancellable, type Send } from './cancel.js';
import { type Statement, toParameter } from './driver.js';
import { StoreError, errorCode, errorMessage } from './errors.js';
import { isPostgresUrl } from './postgresUrl.js';

/** How much of a server one process may use. */
export interface PostgresLimits {
  poolSize: number;
  statementTimeoutMs: number;
}

/** A server as a setting names it. */
export interface Target {
  url: URL;
  /** The variable it came in, for whoever must correct it. */
  variable: 'DATABASE_URL' | 'DATABASE_READER_URL' | 'DATABASE_REPLICA_URLS';
}

const CONNECTION_TIMEOUT_MS = 10_000;
const IDLE_TIMEOUT_MS = 30_000;
/** Named statements a connection keeps prepared on the server, at most. */
const MAX_NAMED_STATEMENTS = 500;

/** @throws StoreError DATABASE_URL_INVALID */
export function parseTarget(url: string, variable: Target['variable'] = 'DATABASE_URL'): Target {
  if (isPostgresUrl(url)) return { url: new URL(url), variable };
  throw new StoreError(
    'DATABASE_URL_INVALID',
    `${variable} is not the address of a Postgres database. Expected: ` +
      'postgresql://user:password@host:5432/database, with special characters percent-encoded ' +
      '("@" is %40, "/" is %2F, "#" is %23, "%" is %25).',
  );
}

/**
 * Settings every connection of ours has. The session's time zone is set because the adapter reads times without zone.
 * Just-in-time compiling is off: it takes a tenth of a second and more, and statements here take milliseconds, however
 * dear the planner thinks them.
 *
 * @param settings of the server, for the session: `name=value`
 */
export function connection({ url }: Target, settings: readonly string[] = []): pg.PoolConfig {
  const address = new URL(url);
  const options = address.searchParams.get('options') ?? '';
  address.searchParams.delete('options');
  return {
    connectionString: address.href,
    options: [options, ...['TimeZone=UTC', 'jit=off', ...settings].map((setting) => `-c ${setting}`)]
      .join(' ')
      .trim(),
    application_name: 'newsgraph',
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    keepAlive: true,
  };
}

/** Connections to one server. */
export interface Connections {
  pool: pg.Pool;
  send: Send;
  close: () => Promise<void>;
}

/** A pool that opens connections when there is something to do. */
export function createPool(
  target: Target,
  limits: PostgresLimits,
  settings?: readonly string[],
): Connections {
  const pool = new pg.Pool({
    ...connection(target, settings),
    Client: BoundedClient,
    max: limits.poolSize,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    statement_timeout: limits.statementTimeoutMs,
  });
  // A connection that breaks while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  return { pool, send: makeCancellable(pool, connection(target)), close: () => pool.end() };
}

/** Makes sure that the server answers; closes the pool where it does not. */
export async function checkPool({ pool }: Connections, target: Target): Promise<void> {
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    await pool.end();
    throw unreachable(target, error);
  }
}

/** What sends statements to a pool; the pool stays open when Prisma lets go of its adapter. */
export function over({ pool, send }: Connections) {
  const name = statementNames();
  return {
    factory: new PrismaPg(pool, { statementNameGenerator: ({ sql }) => name(sql) }),
    readText: async ({ text, values }: Statement, signal?: AbortSignal): Promise<string | null> => {
      const query = { name: name(text), text, values: values.map(toParameter), rowMode: 'array' as const };
      const { rows } = await send(query, signal);
      return (rows as (string | null)[][])[0]?.[0] ?? null;
    },
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

/** The address as anybody may see it. */
export function placeOf({ url }: Target): string {
  return `${url.protocol}//${url.username ? `${url.username}@` : ''}${url.host}${url.pathname}`;
}

/** What to tell of a server that cannot be used, and what to do. */
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
