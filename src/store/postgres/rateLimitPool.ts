import type pg from 'pg';
import { connection, openPool } from './postgresPool.js';
import { parseTarget } from './postgresTarget.js';

/** Timeout of counting a request in milliseconds: for the connection, and for the statement. */
const PATIENCE = 1000;

/** Statements are short and one a request. */
const CONNECTIONS = 4;

/**
 * Connections of their own for the table RateLimit: counting neither waits for slow reads nor takes a place from them.
 * Opens none before the first statement. They go through a pooler as they are: without settings, and without the names
 * that the limiter gives its statements.
 */
export function openRateLimitPool(url: string): { pool: pg.Pool; close: () => Promise<void> } {
  const target = { ...parseTarget(url), pooled: true };
  const { pool, close } = openPool(target, {
    ...connection(target),
    application_name: 'newsgraph rate limit',
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
  pool.query = (({ text, values }: pg.QueryConfig) =>
    query({ text, ...(values ? { values } : {}) })) as typeof pool.query;
  return { pool, close };
}
