import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { askerOf } from '../limits/address.js';
import { refusalFor } from '../failures/failures.js';
import { refusedAnswer } from '../http/httpErrors.js';

/** Answers that clients have requested but not read yet. */
export interface HeldAnswers {
  /** Total bytes of answers being sent, except small ones. */
  readonly bytes: number;
}

/** Smaller answers fit into the socket's send buffer. */
const SMALL = 64 * 1024;
/** Maximum bytes held for all clients, and for one. */
const MOST = 96 * 1024 ** 2;
const MOST_OF_CLIENT = 32 * 1024 ** 2;
/**
 * A client that reads nothing for this long is disconnected, in milliseconds; checked at intervals, so up to
 * twice as late.
 */
const STALLED = 10_000;
/** Maximum duration of sending an answer, in milliseconds: enough for the largest. */
const LONGEST = 120_000;

interface Held {
  reply: FastifyReply;
  client: string;
  bytes: number;
}

/**
 * Bounds the memory held for clients that do not read their answers. A client with too many unread bytes is
 * refused more; if all together have too many, the oldest answer is aborted. Small answers are never refused.
 */
export function boundAnswers(app: FastifyInstance): HeldAnswers {
  /** In the order of sending. */
  const all = new Set<Held>();
  let bytes = 0;

  const heldOf = (client: string) =>
    [...all].reduce((sum, held) => sum + (held.client === client ? held.bytes : 0), 0);

  function hold(held: Held): void {
    const { raw } = held.reply;
    all.add(held);
    bytes += held.bytes;
    raw.socket?.setTimeout(STALLED);
    const timer = setTimeout(() => raw.destroy(), LONGEST).unref();
    raw.once('close', () => {
      clearTimeout(timer);
      release(held);
    });
  }

  function release(held: Held): void {
    if (all.delete(held)) bytes -= held.bytes;
  }

  function makeRoom(wanted: number): void {
    for (const held of all) {
      if (bytes + wanted <= MOST) return;
      held.reply.raw.destroy();
      release(held);
    }
  }

  app.addHook('onSend', (request: FastifyRequest, reply, payload, done) => {
    const size = sizeOf(payload);
    if (size <= SMALL) {
      done();
      return;
    }
    const client = askerOf(request);
    if (heldOf(client) + size > MOST_OF_CLIENT) {
      void reply.code(503).headers({ 'content-type': 'application/json; charset=utf-8' });
      done(null, JSON.stringify(refusedAnswer(request, refusalFor('OVERLOADED'))));
      return;
    }
    makeRoom(size);
    hold({ reply, client, bytes: size });
    done();
  });
  return {
    get bytes() {
      return bytes;
    },
  };
}

function sizeOf(payload: unknown): number {
  if (typeof payload === 'string') return payload.length > SMALL / 4 ? Buffer.byteLength(payload) : 0;
  return Buffer.isBuffer(payload) ? payload.length : 0;
}
