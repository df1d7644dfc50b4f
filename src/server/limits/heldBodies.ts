import type { FastifyInstance, FastifyRequest } from 'fastify';
import { keyIn } from '../apiKey.js';
import { refusalFor } from '../failures/failures.js';
import { askerOf } from './address.js';
import { BODY_LIMIT, KEYED_BODY_LIMIT } from './bodyLimits.js';
import { ClientTally } from './clientTally.js';

/** Request bodies that clients are sending, or whose requests have not ended. */
export interface HeldBodies {
  readonly bytes: number;
  /**
   * Counts the body of a request until it ends.
   * @returns a function to call when the body has arrived; null if there is no room for it
   */
  hold: (request: FastifyRequest, bytes: number) => (() => void) | null;
}

/** Smaller bodies are not counted: they take less memory than the rest of a request. */
const SMALL = 16 * 1024;
/** Maximum bytes for one client, and for all: as many articles as may wait in the lane of mutations. */
const MOST_OF_CLIENT = 32 * KEYED_BODY_LIMIT;
const MOST = 3 * MOST_OF_CLIENT;

interface Body {
  request: FastifyRequest;
  client: string;
  bytes: number;
}

export function createHeldBodies(): HeldBodies {
  const all = new Set<Body>();
  /** Those that are not complete, the oldest first. */
  const arriving = new Set<Body>();
  const bytes = new ClientTally();

  function release(body: Body): void {
    arriving.delete(body);
    if (all.delete(body)) bytes.add(body.client, -body.bytes);
  }

  /** Ends the requests whose bodies take longest. */
  function makeRoom(wanted: number): boolean {
    for (const body of arriving) {
      if (bytes.all + wanted <= MOST) break;
      body.request.raw.socket.destroy();
      release(body);
    }
    return bytes.all + wanted <= MOST;
  }

  return {
    get bytes() {
      return bytes.all;
    },
    hold(request, size) {
      const client = askerOf(request);
      if (bytes.of(client) + size > MOST_OF_CLIENT || !makeRoom(size)) return null;
      const body = { request, client, bytes: size };
      all.add(body);
      arriving.add(body);
      bytes.add(client, size);
      request.onEnd(() => {
        release(body);
      });
      return () => arriving.delete(body);
    },
  };
}

/** The size of a request's body, or the most that it may have. */
function sizeOf({ headers }: FastifyRequest): number {
  const most = keyIn(headers.authorization) === null ? BODY_LIMIT : KEYED_BODY_LIMIT;
  const told = Number(headers['content-length'] ?? (headers['transfer-encoding'] === undefined ? 0 : most));
  // Larger ones are refused unread.
  return told > most ? 0 : told;
}

/** Bounds the memory for what clients send: bodies may arrive slowly, and wait with their requests. */
export function boundBodies(app: FastifyInstance, bodies: HeldBodies): void {
  app.addHook('preParsing', (request, reply, payload, done) => {
    const size = sizeOf(request);
    const arrived = size > SMALL ? bodies.hold(request, size) : () => undefined;
    if (arrived === null) {
      void reply.header('connection', 'close');
      done(refusalFor('OVERLOADED'));
      return;
    }
    payload.once('end', arrived);
    done(null, payload);
  });
}
