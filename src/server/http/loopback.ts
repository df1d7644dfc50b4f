import { once } from 'node:events';
import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';

const BY_IPV4 = '127.0.0.1';
const BY_IPV6 = '::1';

/** What a machine without IPv6 says. */
const NO_IPV6 = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']);

/**
 * Listens; for the host "localhost" at both addresses that programs take it for, since many try only the first. What
 * comes by IPv6 goes to the same HTTP server.
 *
 * @param port 0 for any free one
 * @throws ErrnoException of the address that is not free
 */
export async function listen(app: FastifyInstance, port: number, host: string): Promise<void> {
  if (host !== 'localhost') {
    await app.listen({ port, host });
    return;
  }
  const door = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    app.server.emit('connection', socket);
  });
  // Registered before the server starts, since it takes no hooks after. No new connection comes in while it stops.
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
    // A port that was free by IPv4 alone will do where any would have.
    if (NO_IPV6.has(code) || port === 0) return;
    await app.close();
    throw error;
  }
}
