import { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { MAX_ANSWER_BYTES } from '../../store/answerSize.js';
import { askerOf } from '../limits/address.js';
import { ClientTally } from '../limits/clientTally.js';
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
  /**
   * Counts what is sent in another way than as an answer, and waits for the turn of its client.
   * @returns releases the bytes; null if the client has too many unread ones
   */
  keep: (sent: Sent, signal: AbortSignal) => Promise<(() => void) | null>;
  /** Bounds the answers of an app whose requests have a deadline. */
  bound: (app: FastifyInstance) => void;
}

/** Bytes that are sent to a client. */
export interface Sent {
  client: string;
  bytes: number;
  /** Ends the connection, when all clients together have too many unread bytes. */
  cut: () => void;
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
export function createHeldAnswers(turns: Turns): HeldAnswers {
  /** In the order of sending. */
  const all = new Set<Sent>();
  const bytes = new ClientTally();

  /** Counts bytes; null if the client has too many. */
  function hold(sent: Sent): (() => void) | null {
    if (bytes.of(sent.client) + sent.bytes > MOST_OF_CLIENT) return null;
    makeRoom(sent.bytes);
    all.add(sent);
    bytes.add(sent.client, sent.bytes);
    return () => {
      release(sent);
    };
  }

  function release(sent: Sent): void {
    if (all.delete(sent)) bytes.add(sent.client, -sent.bytes);
  }

  function makeRoom(wanted: number): void {
    for (const sent of all) {
      if (bytes.all + wanted <= MOST) return;
      sent.cut();
      release(sent);
    }
  }

  /** Ends the connection of a client that takes too long to read an answer. */
  function watch({ raw: { socket }, onEnd }: FastifyRequest, done: () => void): void {
    socket.setTimeout(STALLED);
    const timer = setTimeout(() => socket.destroy(), LONGEST).unref();
    onEnd(() => {
      clearTimeout(timer);
      done();
    });
  }

  function bound(app: FastifyInstance): void {
    app.addHook('onSend', (request: FastifyRequest, reply, payload, done) => {
      const size = sizeOf(payload);
      // Tools of this server ask it without a connection.
      if ((size <= SMALL && !isQueued(reply)) || !(request.raw.socket instanceof Socket)) {
        done();
        return;
      }
      const client = askerOf(request);
      const send = () => {
        const freed = hold({ client, bytes: size, cut: () => request.raw.socket.destroy() });
        if (freed) {
          watch(request, freed);
          done();
          return;
        }
        void reply.code(503).headers({ 'content-type': 'application/json; charset=utf-8' });
        done(null, JSON.stringify(refusedAnswer(request, refusalFor('OVERLOADED'))));
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
  }

  return {
    get bytes() {
      return bytes.all;
    },
    check(client, wanted) {
      if (wanted <= SMALL) return;
      // The estimate may exceed the maximum size of an answer, since it counts every list full.
      if (bytes.of(client) + Math.min(wanted, MAX_ANSWER_BYTES) > MOST_OF_CLIENT)
        throw refusalFor('OVERLOADED');
    },
    async keep(sent, signal) {
      if (sent.bytes <= SMALL) return () => undefined;
      await turns.take(sent.client, signal);
      return hold(sent);
    },
    bound,
  };
}

function sizeOf(payload: unknown): number {
  if (typeof payload === 'string')
    return payload.length > SMALL / 4 ? Buffer.byteLength(payload) : payload.length;
  return Buffer.isBuffer(payload) ? payload.length : 0;
}
