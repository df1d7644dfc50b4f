import { once } from 'node:events';
import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';

const BY_IPV4 = '127.0.0.1';
const BY_IPV6 = '::1';

/** Error codes of a machine without IPv6. */
const NO_IPV6 = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']);

/**
 * Starts listening; for "localhost" on both IPv4 and IPv6, since many programs try only one. Connections by
 * IPv6 go to the same HTTP server.
 *
 * @param port 0 for any free port
 * @throws ErrnoException if the address is in use
 */
export async function listen(app: FastifyInstance, port: number, host: string): Promise<void> {
  if (host !== 'localhost') {
    await app.listen({ port, host });
    return;
  }
  const door = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    app.server.emit('connection', socket);
  });
  // Registered before listening, as no hooks are possible afterwards. It stops new connections.
  app.addHook('preClose', (done) => {
    door.close();
    done();
  });
  await app.listen({ port, host: BY_IPV4 });
  const address = app.server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  try {
    door.listen({ port: taken, host: BY_IPV6, ipv6Only: true });
    await once(door, 'listening');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    // With port 0, any IPv4 port will do even if it is taken on IPv6.
    if (NO_IPV6.has(code) || port === 0) return;
    await app.close();
    throw error;
  }
}
