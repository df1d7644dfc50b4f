import type { FastifyInstance } from 'fastify';
import { refusal } from '../failures/refusal.js';

const MESSAGE =
  'Subscriptions are answered by server-sent events and not over WebSockets: send the operation by POST with the header ' +
  '"accept: text/event-stream", for which graphql-sse is a client.';

/** Rejects WebSockets, which several clients use for subscriptions, with the supported alternative. */
export function refuseWebSockets(app: FastifyInstance): void {
  app.addHook('onRequest', ({ headers: { upgrade } }, _, done) => {
    if (upgrade?.toLowerCase() === 'websocket') done(refusal('BAD_REQUEST', MESSAGE));
    else done();
  });
}
