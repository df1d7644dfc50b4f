import { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { MAX_ANSWER_BYTES } from '../../store/answerSize.js';
import { askerOf } from '../limits/address.js';
import type { Turns } from '../limits/turns.js';
import { refusalFor } from '../failures/failures.js';
import { refusedAnswer } from '../http/httpErrors.js';

/** Answers that clients have requested but not read yet. */
export interface HeldAnswers {
  /** Total bytes of answers being sent, except small ones that nothing else keeps from being sent. */
  readonly bytes: number;
  /**
   * Called before an answer of an estimated size is made.
   * @throws Refusal OVERLOADED if the client has too many unread bytes for it
   */
  check: (client: string, bytes: number) => void;
}

/** Smaller answers fit into the socket's send buffer, unless one to the same client is still there. */
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
  request: FastifyRequest;
  client: string;
  bytes: number;
}

/** Whether an answer has to wait for an earlier one to the same client, which sends requests without reading. */
const isQueued = ({ raw }: FastifyReply): boolean => raw.socket === null;

/**
 * Bounds the memory held for clients that do not read their answers. A client with too many unread bytes is
 * refused more; if all together have too many, the oldest answer is aborted. Small answers are only refused to a
 * client that has not read earlier ones of the same connection.
 *
 * Sending a large answer blocks the event loop for a millisecond or more, even if it comes from the cache and
 * needed no other work. So large answers are sent in turns, one client after another.
 */
export function boundAnswers(app: FastifyInstance, turns: Turns): HeldAnswers {
  /** In the order of sending. */
  const all = new Set<Held>();
  const byClient = new Map<string, number>();
  let bytes = 0;

  const heldOf = (client: string) => byClient.get(client) ?? 0;

  function add(client: string, more: number): void {
    bytes += more;
    const now = heldOf(client) + more;
    if (now === 0) byClient.delete(client);
    else byClient.set(client, now);
  }

  function hold(held: Held): void {
    const { request, client } = held;
    const { socket } = request.raw;
    all.add(held);
    add(client, held.bytes);
    socket.setTimeout(STALLED);
    const timer = setTimeout(() => socket.destroy(), LONGEST).unref();
    request.onEnd(() => {
      clearTimeout(timer);
      release(held);
    });
  }

  function release(held: Held): void {
    if (all.delete(held)) add(held.client, -held.bytes);
  }

  function makeRoom(wanted: number): void {
    for (const held of all) {
      if (bytes + wanted <= MOST) return;
      held.request.raw.socket.destroy();
      release(held);
    }
  }

  app.addHook('onSend', (request: FastifyRequest, reply, payload, done) => {
    const size = sizeOf(payload);
    // Tools of this server ask it without a connection.
    if ((size <= SMALL && !isQueued(reply)) || !(request.raw.socket instanceof Socket)) {
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
      hold({ request, client, bytes: size });
      done();
    };
    if (size <= SMALL) {
      send();
      return;
    }
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
  if (typeof payload === 'string')
    return payload.length > SMALL / 4 ? Buffer.byteLength(payload) : payload.length;
  return Buffer.isBuffer(payload) ? payload.length : 0;
}
