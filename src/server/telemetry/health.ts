import type { FastifyInstance } from 'fastify';
import type { Database } from '../../store/database.js';
import { shared } from '../http/shared.js';

/** The database is not ready if it answers later than this, in milliseconds. */
const DEADLINE = 2_000;

async function answersInTime(database: Database): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, DEADLINE);
  });
  const ping = database.ping().then(
    () => true,
    () => false,
  );
  return Promise.race([ping, deadline]).finally(() => {
    clearTimeout(timer);
  });
}

/**
 * /livez: the process runs. /readyz: it can answer queries; 503 if neither the database nor a replica answers
 * in time. It is ready without replicas, and reports how many keep up; it is also ready with replicas alone,
 * and reports that writes are impossible.
 *
 * While the server stops, Fastify itself answers 503.
 */
export function serveHealth(app: FastifyInstance, database: Database): void {
  // However many ask at once, the database is asked once.
  const answers = shared(() => answersInTime(database));
  app.get('/livez', { logLevel: 'warn' }, () => ({ status: 'live' }));
  app.get('/readyz', { logLevel: 'warn' }, async (_, reply) => {
    const isUp = await answers();
    const replicas = database.replicas();
    if (!isUp && replicas.usable === 0)
      return reply.code(503).send({ status: 'the database does not answer' });
    return {
      status: 'ready',
      ...(!isUp && { writing: 'the database does not answer' }),
      ...(replicas.all > 0 && { replicas }),
    };
  });
}
