import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refusal } from '../failures/refusal.js';

/** Maximum number of operations in one request. */
const MOST_OPERATIONS = 10;

/** The operations in a request's body: one, or a batch. */
export function operationsIn({ body, query }: FastifyRequest): unknown[] {
  if (Array.isArray(body)) return body;
  return [body ?? query];
}

/** Whether a request has a batch of operations, even of one. */
export const isBatch = ({ body }: FastifyRequest): boolean => Array.isArray(body);

/** Rejects batches if they are disabled, and long ones always. */
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
