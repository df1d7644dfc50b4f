import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refusal } from '../failures/refusal.js';

/** Operations that one request may bring. */
const MOST_OPERATIONS = 10;

/** The operations of a request, as its body has them: one, or a list of several. */
export function operationsIn({ body, query }: FastifyRequest): unknown[] {
  if (Array.isArray(body)) return body;
  return [body ?? query];
}

/** Whether a request brings a list of operations, which may be one alone. */
export const isBatch = ({ body }: FastifyRequest): boolean => Array.isArray(body);

/** Refuses lists of operations where they are not wanted, and long ones everywhere. */
export function limitBatches(app: FastifyInstance, allowed: boolean): void {
  app.addHook('preHandler', (request, _, done) => {
    const { body } = request;
    if (!Array.isArray(body)) done();
    else if (!allowed) {
      const message =
        'Several operations in one request are not taken here: send each by itself. The setting BATCHING=on of the server would take them.';
      done(refusal('BAD_REQUEST', message));
    } else if (body.length === 0 || body.length > MOST_OPERATIONS) {
      const sizes = `1 to ${String(MOST_OPERATIONS)} operations, got ${String(body.length)}`;
      done(refusal('BAD_REQUEST', `Expected a list of ${sizes}.`));
    } else done();
  });
}
