import type { Socket } from 'node:net';
import { deserialize, serialize } from 'node:v8';

/**
 * Values over a socket, each as four bytes of length and then what structured cloning makes of it: dates, bytes and
 * big numbers arrive as they were.
 */
export interface Frames {
  send: (value: unknown) => void;
  /** Calls the listener with each received value; may be called once. */
  listen: (listener: (value: unknown) => void) => void;
}

const HEADER = 4;
/** Maximum message size in bytes, far above a batch of articles with its facts. */
const MAX_BYTES = 128 * 1024 * 1024;

/** Only for peers that are known: values are read as they come. A value that is too long ends the connection. */
export function framesOver(socket: Socket): Frames {
  let chunks: Buffer[] = [];
  let length = 0;

  const join = (): Buffer => {
    const [first = Buffer.alloc(0)] = chunks;
    const whole = chunks.length > 1 ? Buffer.concat(chunks) : first;
    chunks = [whole];
    return whole;
  };
  /** The bytes of the next value, if complete. */
  const next = (): Buffer | null => {
    if (length < HEADER) return null;
    if ((chunks[0]?.length ?? 0) < HEADER) join();
    const end = HEADER + (chunks[0]?.readUInt32BE(0) ?? 0);
    if (end > MAX_BYTES) {
      socket.destroy(tooLong(end));
      return null;
    }
    if (length < end) return null;
    const whole = join();
    chunks = [whole.subarray(end)];
    length -= end;
    return whole.subarray(HEADER, end);
  };
  return {
    send: (value) => {
      const body = serialize(value);
      if (body.length > MAX_BYTES - HEADER) throw tooLong(body.length);
      const header = Buffer.alloc(HEADER);
      header.writeUInt32BE(body.length);
      socket.cork();
      socket.write(header);
      socket.write(body);
      socket.uncork();
    },
    listen: (listener) => {
      socket.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        try {
          for (let value = next(); value; value = next()) listener(deserialize(value));
        } catch (error) {
          // Possibly from another version of Node.
          socket.destroy(error as Error);
        }
      });
      socket.resume();
    },
  };
}

function tooLong(bytes: number): Error {
  return new Error(
    `A message of ${bytes.toLocaleString('en')} bytes is longer than the ${MAX_BYTES.toLocaleString('en')} that may be sent at once.`,
  );
}
