import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /**
     * Calls back once when the request has ended, or at once if it has: its answer was sent, or its client left.
     * Fastify's hook `onResponse` does not run for clients that left.
     */
    onEnd: (callback: () => void) => void;
  }
}

/**
 * Gives requests `onEnd`. A client may send many requests before it reads; if its connection breaks, Node
 * closes only the response that was being sent, so connections are watched too.
 */
export function endRequests(app: FastifyInstance): void {
  const open = new WeakMap<Socket, Set<() => void>>();

  function opened(socket: Socket): Set<() => void> {
    const ends = new Set<() => void>();
    open.set(socket, ends);
    socket.once('close', () => {
      for (const end of ends) end();
    });
    return ends;
  }

  app.addHook('onRequest', (request, { raw }, done) => {
    const { socket } = request.raw;
    const ends = open.get(socket) ?? opened(socket);
    const callbacks: (() => void)[] = [];
    const end = () => {
      if (!ends.delete(end)) return;
      for (const callback of callbacks) callback();
    };
    request.onEnd = (callback) => {
      if (ends.has(end)) callbacks.push(callback);
      else callback();
    };
    ends.add(end);
    raw.once('close', end);
    done();
  });
}
