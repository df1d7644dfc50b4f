import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { MAX_ANSWER_BYTES } from '../../store/answerSize.js';
import { askerOf } from '../limits/address.js';
import type { Turns } from '../limits/turns.js';
import { refusalFor } from '../failures/failures.js';
import { refusedAnswer } from '../http/httpErrors.js';

/** Answers that clients have requested but not read yet. */
export interface HeldAnswers {
  /** Total bytes of answers being sent, except small ones. */
  readonly bytes: number;
  /**
   * Called before an answer of an estimated size is made.
   * @throws Refusal OVERLOADED if the client has too many unread bytes for it
   */
  check: (client: string, bytes: number) => void;
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
 *
 * Sending a large answer blocks the event loop for a millisecond or more, even if it comes from the cache and
 * needed no other work. So large answers are sent in turns, one client after another.
 */
export function boundAnswers(app: FastifyInstance, turns: Turns): HeldAnswers {
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
    const send = () => {
      if (heldOf(client) + size > MOST_OF_CLIENT) {
        void reply.code(503).headers({ 'content-type': 'application/json; charset=utf-8' });
        done(null, JSON.stringify(refusedAnswer(request, refusalFor('OVERLOADED'))));
        return;
      }
      makeRoom(size);
      hold({ reply, client, bytes: size });
      done();
    };
    turns.take(client, request.deadline.signal).then(send, () => {
      // The client is gone.
      done(null, null);
    });
  });
  return {
    get bytes() {
      return bytes;
    },
    check(client, wanted) {
      if (wanted <= SMALL) return;
      // The estimate may exceed the maximum size of an answer, since it counts every list full.
      if (heldOf(client) + Math.min(wanted, MAX_ANSWER_BYTES) > MOST_OF_CLIENT)
        throw refusalFor('OVERLOADED');
    },
  };
}

function sizeOf(payload: unknown): number {
  if (typeof payload === 'string') return payload.length > SMALL / 4 ? Buffer.byteLength(payload) : 0;
  return Buffer.isBuffer(payload) ? payload.length : 0;
}
