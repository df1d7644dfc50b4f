import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createBirpc } from 'birpc';
import type { Driver } from '../driver.js';
import { toPlain, type Told } from '../embedded/threadErrors.js';
import { newToken, removeEndpoint, writeEndpoint } from './endpoint.js';
import { framesOver } from './frames.js';
import { admit } from './handshake.js';
import { openSession, type SessionCalls } from './session.js';

/** Maximum number of commands that work through one process at a time. */
const MAX_GUESTS = 32;

/** A database that other processes use through this one. */
export interface Share {
  /** Resolves when no other process uses it; calls `report` if that takes a while. */
  idle: (report: () => void) => Promise<void>;
  /** Closes all other connections and rolls back their transactions. */
  close: () => Promise<void>;
}

/** For a database that other processes can open themselves or cannot know of. */
export const notShared: Share = { idle: () => Promise.resolve(), close: () => Promise.resolve() };

/**
 * Lets other processes of the same user work on the embedded database in `dataDir`, which this process has open: it
 * listens on a port of 127.0.0.1, and writes beside the lock which one, with a token that only the owner of the folder
 * can read.
 */
export async function shareDriver(driver: Driver, dataDir: string): Promise<Share> {
  const token = newToken();
  const adapter = await driver.factory.connect();
  const guests = new Map<Socket, Promise<void>>();
  const server = createServer({ allowHalfOpen: false }, (socket) => {
    const served = serveGuest(socket).finally(() => guests.delete(socket));
    guests.set(socket, served);
  });
  server.maxConnections = MAX_GUESTS;

  async function serveGuest(socket: Socket): Promise<void> {
    // A connection with an error is closed; nothing else is needed.
    socket.on('error', () => undefined);
    socket.setNoDelay();
    const gone = once(socket, 'close');
    if (!(await admit(socket, token))) return;
    const session = openSession(driver, adapter);
    const frames = framesOver(socket);
    createBirpc<object, SessionCalls>(session.calls, {
      post: (answer: Told) => {
        if (!socket.destroyed) frames.send(toPlain(answer));
      },
      on: (hear) => {
        frames.listen(hear);
      },
      // A result that cannot be sent is reported as an error.
      onGeneralError: () => true,
    });
    await gone;
    await session.end();
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await writeEndpoint(dataDir, { pid: process.pid, port, token });
  return {
    idle: async (report) => {
      if (guests.size > 0) report();
      while (guests.size > 0) await Promise.all(guests.values());
    },
    close: async () => {
      await removeEndpoint(dataDir);
      const closed = once(server, 'close');
      server.close();
      for (const socket of guests.keys()) socket.destroy();
      await Promise.all([closed, ...guests.values()]);
    },
  };
}
