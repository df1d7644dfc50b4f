import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';

/** A proxy for a Postgres server that counts the statements. */
export interface StatementCounter {
  /** The address of the same database through the proxy. */
  url: string;
  /** Number of statements so far, including transaction control. */
  count: () => number;
  close: () => void;
}

/** Types of the messages that run a statement: Execute (of a prepared one) and simple Query. */
const RUNS = new Set(['E', 'Q'].map((type) => type.charCodeAt(0)));

/**
 * Counts a client's messages that run a statement.
 * @see https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export class MessageCounter {
  runs = 0;
  /** The beginning of a message that has not completely arrived. */
  #rest = Buffer.alloc(0);
  /** The first message has no type. */
  #started = false;

  read(chunk: Buffer): void {
    let bytes = Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const type = this.#started ? 1 : 0;
      if (bytes.length < type + 4) break;
      const end = type + bytes.readUInt32BE(type);
      if (bytes.length < end) break;
      if (type === 1 && RUNS.has(bytes[0] ?? 0)) this.runs++;
      this.#started = true;
      bytes = bytes.subarray(end);
    }
    this.#rest = bytes;
  }
}

/** Starts the proxy on a free port of this machine. */
export async function countStatements(url: string): Promise<StatementCounter> {
  const target = new URL(url);
  const counters: MessageCounter[] = [];
  const server = createServer((client) => {
    const counter = new MessageCounter();
    counters.push(counter);
    const upstream = connect(Number(target.port || 5432), target.hostname);
    client.on('data', (chunk: Buffer) => {
      counter.read(chunk);
    });
    // Either side may disconnect abruptly when its server is stopped.
    pipeline(client, upstream).catch(() => client.destroy());
    pipeline(upstream, client).catch(() => upstream.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String((server.address() as AddressInfo).port);
  return {
    url: through.href,
    count: () => counters.reduce((sum, { runs }) => sum + runs, 0),
    close: () => server.close(),
  };
}
