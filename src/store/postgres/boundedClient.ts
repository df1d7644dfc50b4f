import type { EventEmitter } from 'node:events';
import type { Duplex } from 'node:stream';
import pg from 'pg';
import { MAX_READ_BYTES } from '../answerSize.js';
import { StoreError } from '../errors.js';

type OnData = (chunk: Buffer) => void;

/** The connection inside a client, which `pg` does not declare. */
interface Connection extends EventEmitter {
  /** Reads messages from a stream; uses only `on`. */
  attachListeners: (stream: Pick<Duplex, 'on'>) => void;
}

/**
 * A client whose answers cannot crash the process: the driver buffers a whole row in a socket handler, where
 * a row longer than the maximum string would throw uncaught.
 */
export class BoundedClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    // A connection may break between two statements of a transaction. The next statement reports it; without
    // a listener, the process would exit.
    this.on('error', () => undefined);
    guard((this as unknown as { connection: Connection }).connection);
  }
}

/** Errors in reading from the server close the connection, so that only the statement fails. */
function guard(connection: Connection): void {
  /** Bytes received for the current statement. */
  let received = 0;
  connection.on('readyForQuery', () => {
    received = 0;
  });
  const attach = connection.attachListeners.bind(connection);
  connection.attachListeners = (stream) => {
    const guarded =
      (listener: OnData): OnData =>
      (chunk) => {
        try {
          received += chunk.length;
          if (received > MAX_READ_BYTES) throw tooLarge();
          listener(chunk);
        } catch (error) {
          (stream as Duplex).destroy(error instanceof Error ? error : new Error(String(error)));
        }
      };
    const on = (event: string, listener: OnData) =>
      stream.on(event, event === 'data' ? guarded(listener) : listener);
    attach({ on } as unknown as Duplex);
  };
}

const tooLarge = () =>
  new StoreError(
    'ANSWER_TOO_LARGE',
    `A statement sent more than ${String(MAX_READ_BYTES / 1024 ** 2)} MB, which no answer needs. Its connection was closed.`,
  );
