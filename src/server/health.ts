import type { FastifyInstance } from 'fastify';
import type { Database } from '../store/database.js';

/** A database that answers later than this is not ready, in milliseconds. */
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
 * /livez: the process runs. /readyz: it can answer requests; 503 when the database does not answer in time. It is
 * ready without its replicas too, and tells how many of them keep up.
 *
 * While the server stops, Fastify itself answers 503 to whatever still comes in.
 */
export function serveHealth(app: FastifyInstance, database: Database): void {
  app.get('/livez', { logLevel: 'warn' }, () => ({ status: 'live' }));
  app.get('/readyz', { logLevel: 'warn' }, async (_, reply) => {
    if (!(await answersInTime(database)))
      return reply.code(503).send({ status: 'the database does not answer' });
    const replicas = database.replicas();
    return { status: 'ready', ...(replicas.all > 0 && { replicas }) };
  });
}
