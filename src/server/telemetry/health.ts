import type { FastifyInstance } from 'fastify';
import type { Database } from '../../store/database.js';

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
 * /livez: the process runs. /readyz: it can answer queries; 503 where neither the database nor a replica answers in
 * time. It is ready without its replicas too, and tells how many of them keep up; and it is ready while only they
 * answer, and tells that nothing can be written.
 *
 * While the server stops, Fastify itself answers 503 to whatever still comes in.
 */
export function serveHealth(app: FastifyInstance, database: Database): void {
  app.get('/livez', { logLevel: 'warn' }, () => ({ status: 'live' }));
  app.get('/readyz', { logLevel: 'warn' }, async (_, reply) => {
    const answers = await answersInTime(database);
    const replicas = database.replicas();
    if (!answers && replicas.usable === 0)
      return reply.code(503).send({ status: 'the database does not answer' });
    return {
      status: 'ready',
      ...(!answers && { writing: 'the database does not answer' }),
      ...(replicas.all > 0 && { replicas }),
    };
  });
}
