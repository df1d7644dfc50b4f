import type { FastifyInstance } from 'fastify';
import type { Database } from '../../store/database.js';
import { NO_STATISTICS, type Statistics } from '../../store/statistics.js';

/** From one look at how much there is to the next, in milliseconds. */
const INTERVAL = 60_000;

/** Tells how much there is of what: as read before the first request, and again every minute. */
export function watchStatistics(app: FastifyInstance, database: Database): () => Statistics {
  let known = NO_STATISTICS;
  const look = async () => {
    try {
      known = await database.statistics();
    } catch (error) {
      // What was known before is near enough.
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
