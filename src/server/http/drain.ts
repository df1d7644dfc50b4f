import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Graceful stop: closes idle connections immediately and the others after their last answer. Node alone waits
 * for connections that never had a request or became idle after the stop began.
 */
export function drainConnections(app: FastifyInstance): void {
  /** Number of running requests on each open connection. */
  const requests = new Map<Socket, number>();
  let stopping = false;
  const change = (socket: Socket, by: 1 | -1) => {
    const count = (requests.get(socket) ?? 0) + by;
    requests.set(socket, count);
    // `end` would wait for a client that does not read to end it too.
    if (stopping && count === 0) socket.destroySoon();
  };
  app.server.on('connection', (socket) => {
    requests.set(socket, 0);
    socket.once('close', () => requests.delete(socket));
  });
  app.server.prependListener('request', ({ socket }, response) => {
    change(socket, 1);
    response.once('close', () => {
      if (requests.has(socket)) change(socket, -1);
    });
  });
  app.addHook('preClose', (done) => {
    stopping = true;
    for (const [socket, count] of requests) if (count === 0) socket.destroy();
    done();
  });
}
