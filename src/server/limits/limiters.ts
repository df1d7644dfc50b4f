import type { FastifyBaseLogger } from 'fastify';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible';
import type { Config } from '../../config.js';
import { openRateLimitPool } from '../../store/postgres/rateLimitPool.js';

const HOUR = 3600;

/** Rate limiters by kind of client. */
export interface Limiters {
  /** For clients without a key, by address. */
  addresses: RateLimiterAbstract;
  /** For clients with a valid key, by its id; null for no limit. */
  keys: RateLimiterAbstract | null;
  /** For look-ups of invalid keys, by address. */
  lookups: RateLimiterAbstract;
  close: () => Promise<void>;
}

type Count = (keyPrefix: string, points: number) => RateLimiterAbstract;

/** Points per hour, counted in this process. */
const inMemory: Count = (keyPrefix, points) => new RateLimiterMemory({ keyPrefix, points, duration: HOUR });

/** Points per hour, counted in Postgres for all processes; while it is down, in each process. */
function inPostgres(url: string, log: FastifyBaseLogger): { count: Count; close: () => Promise<void> } {
  const { pool, close } = openRateLimitPool(url);
  let answers = true;
  const storeClient = {
    query: (statement: { text: string; values: unknown[] }) =>
      pool.query(statement).then(
        (result) => {
          if (!answers) log.warn('The rate limit is counted in Postgres again.');
          answers = true;
          return result;
        },
        (err: unknown) => {
          if (answers)
            log.warn({ err }, 'Postgres does not count: each process counts the rate limit by itself.');
          answers = false;
          throw err;
        },
      ),
  };
  return {
    count: (keyPrefix, points) =>
      new RateLimiterPostgres({
        storeClient,
        storeType: 'pool',
        tableName: 'RateLimit',
        tableCreated: true,
        keyPrefix,
        points,
        duration: HOUR,
        // A client far over its limit is refused without asking Postgres.
        inMemoryBlockOnConsumed: 2 * points,
        insuranceLimiter: inMemory(keyPrefix, points),
      }),
    close,
  };
}

/** Opens the limiters that are configured. */
export function openLimiters(
  { rateLimit, rateLimitKeyed, rateLimitStore, databaseUrl }: Config,
  log: FastifyBaseLogger,
): Limiters {
  const { count, close } =
    rateLimitStore === 'postgres' && databaseUrl !== null
      ? inPostgres(databaseUrl, log)
      : { count: inMemory, close: () => Promise.resolve() };
  return {
    addresses: count('address', rateLimit),
    keys: rateLimitKeyed > 0 ? count('key', rateLimitKeyed) : null,
    lookups: inMemory('lookup', rateLimit),
    close,
  };
}
