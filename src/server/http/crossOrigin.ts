import fastifyCors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { RATE_HEADERS } from '../limits/rateLimit.js';
import { originMatcher } from './origins.js';
import { refusal } from '../failures/refusal.js';

/** Maximum number of rejected origins to log, each once, so that the log stays small. */
const MOST_TOLD = 20;

/** An origin as browsers send it: nothing else goes into a message or the log. */
const ORIGIN = /^https?:\/\/[\w.:[\]-]{1,200}$/;

/**
 * CORS: lets web pages of the listed origins read answers. For any other origin, the answer and the log name
 * the setting to change; the browser shows the answer in its network panel.
 *
 * @param origins entries as returned by `readOrigin`
 */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]): void {
  const allows = originMatcher(origins);
  const told = new Set<string>();
  app.addHook('onRequest', (request, _, done) => {
    const { origin, 'access-control-request-method': asked } = request.headers;
    const isPreflight = request.method === 'OPTIONS' && origin !== undefined && asked !== undefined;
    if (!isPreflight || allows(origin)) {
      done();
      return;
    }
    const named = ORIGIN.test(origin) ? origin : 'the origin of this page';
    const listed = [...origins, ORIGIN.test(origin) ? origin : 'https://…'].join();
    const message = `Web pages of other origins may not ask here, so not those of ${named}. The setting CORS_ORIGINS=${listed} of the server would let them.`;
    if (told.size < MOST_TOLD && !told.has(named)) {
      told.add(named);
      request.log.warn({ origin: named }, message);
    }
    done(refusal('ORIGIN_NOT_ALLOWED', message, { status: 403 }));
  });
  if (origins.length === 0) return;
  app.register(fastifyCors, {
    origin: origins.includes('*')
      ? '*'
      : (origin, answer) => {
          answer(null, origin !== undefined && allows(origin));
        },
    methods: ['GET', 'POST'],
    exposedHeaders: ['x-request-id', 'retry-after', ...RATE_HEADERS],
    maxAge: 86_400,
  });
}
