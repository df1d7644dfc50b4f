import type { FastifyInstance } from 'fastify';
import type { Database } from '../../store/database.js';
import { NO_STATISTICS, type Statistics } from '../../store/statistics.js';

/** Interval between reads of the table statistics, in milliseconds. */
const INTERVAL = 60_000;

/** Provides table statistics: read before the first request, then every minute. */
export function watchStatistics(app: FastifyInstance, database: Database): () => Statistics {
  let known = NO_STATISTICS;
  const look = async () => {
    try {
      known = await database.statistics();
    } catch (error) {
      // The previous statistics are close enough.
      app.log.debug(error, 'statistics could not be read');
    }
  };
  app.addHook('onReady', look);
  const timer = setInterval(() => void look(), INTERVAL).unref();
  app.addHook('onClose', () => {
    clearInterval(timer);
  });
  return () => known;
}
