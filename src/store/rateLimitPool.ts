import pg from 'pg';

/** Milliseconds that counting a request may hold it up: to wait for a connection, and for the statement. */
const PATIENCE = 1000;

/** Statements are short and one a request. */
const CONNECTIONS = 4;

/**
 * Connections of their own for the table RateLimit: counting neither waits for slow reads nor takes a place from them.
 * Opens none before the first statement.
 */
export function openRateLimitPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'newsgraph rate limit',
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
    statement_timeout: PATIENCE,
    keepAlive: true,
  });
  // A connection that breaks while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}
