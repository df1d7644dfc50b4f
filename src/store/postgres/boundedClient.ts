import type { EventEmitter } from 'node:events';
import type { Duplex } from 'node:stream';
import pg from 'pg';
import { MAX_READ_BYTES } from '../answerSize.js';
import { StoreError } from '../errors.js';

type OnData = (chunk: Buffer) => void;

/** The connection inside a client, of which `pg` declares nothing. */
interface Connection extends EventEmitter {
  /** Reads messages from a stream, of which it uses `on` alone. */
  attachListeners: (stream: Pick<Duplex, 'on'>) => void;
}

/**
 * A client of which no answer can end the process. The driver gathers a whole row before it reads it, in the handler of
 * the socket: a row longer than a string may be would throw there, where nothing catches.
 */
export class BoundedClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    // A connection may end while no statement runs and no pool listens, as between two statements of a transaction.
    // The next statement fails and says so; without a listener the process would end.
    this.on('error', () => undefined);
    guard((this as unknown as { connection: Connection }).connection);
  }
}

/** What goes wrong in reading what the server sends closes the connection: the statement fails, and nothing else. */
function guard(connection: Connection): void {
  /** Bytes since the server was last ready for a statement. */
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
