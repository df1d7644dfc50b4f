import type { FastifyBaseLogger } from 'fastify';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible';
import type { Config } from '../../config.js';
import { openRateLimitPool } from '../../store/postgres/rateLimitPool.js';

const HOUR = 3600;

/** What counts the points of clients. */
export interface Limiters {
  /** Of clients without a key, by their address. */
  addresses: RateLimiterAbstract;
  /** Of clients with a key that holds, by its id; null where these have no limit. */
  keys: RateLimiterAbstract | null;
  /** Of keys that an address lets this process look up in vain. */
  lookups: RateLimiterAbstract;
  close: () => Promise<void>;
}

type Count = (keyPrefix: string, points: number) => RateLimiterAbstract;

/** Points an hour, kept in the memory of this process. */
const inMemory: Count = (keyPrefix, points) => new RateLimiterMemory({ keyPrefix, points, duration: HOUR });

/** Points an hour, kept in Postgres for all processes; while it does not answer, in the memory of each. */
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
        // A client that goes on and on without points is refused without asking Postgres.
        inMemoryBlockOnConsumed: 2 * points,
        insuranceLimiter: inMemory(keyPrefix, points),
      }),
    close,
  };
}

/** The limiters that the settings ask for. */
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
