import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import type { Socket } from 'node:net';

// Both sides prove that they know the token, and neither sends it: a program that took over the port of a process that
// was killed learns nothing, and cannot pass for the database.

const NONCE = 32;
const PROOF = 32;
/** Timeout for a peer's first message, in milliseconds. */
const DEADLINE = 5000;

type Side = 'holder' | 'guest';

const prove = (token: string, side: Side, nonces: Buffer) =>
  createHmac('sha256', token).update(side).update(nonces).digest();

/**
 * Lets in a peer that knows the token.
 *
 * @returns whether it does; if not, the connection has ended
 */
export function admit(socket: Socket, token: string): Promise<boolean> {
  return withDeadline(socket, async () => {
    const own = randomBytes(NONCE);
    socket.write(own);
    const said = await readExactly(socket, NONCE + PROOF);
    const nonces = Buffer.concat([own, said.subarray(0, NONCE)]);
    if (!timingSafeEqual(said.subarray(NONCE), prove(token, 'guest', nonces))) return false;
    socket.write(prove(token, 'holder', nonces));
    return true;
  });
}

/**
 * Shows that this side knows the token, and makes sure that the other does.
 *
 * @returns whether it does; if not, the connection has ended
 */
export function introduce(socket: Socket, token: string): Promise<boolean> {
  return withDeadline(socket, async () => {
    const own = randomBytes(NONCE);
    const nonces = Buffer.concat([await readExactly(socket, NONCE), own]);
    socket.write(Buffer.concat([own, prove(token, 'guest', nonces)]));
    return timingSafeEqual(await readExactly(socket, PROOF), prove(token, 'holder', nonces));
  });
}

async function withDeadline(socket: Socket, talk: () => Promise<boolean>): Promise<boolean> {
  const timer = setTimeout(() => socket.destroy(), DEADLINE);
  try {
    const known = await talk();
    if (!known) socket.destroy();
    return known;
  } catch {
    socket.destroy();
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** @throws if the connection ends first */
async function readExactly(socket: Socket, bytes: number): Promise<Buffer> {
  for (;;) {
    const read = socket.read(bytes) as Buffer | null;
    if (read?.length === bytes) return read;
    if (read || socket.readableEnded || socket.destroyed) throw new Error('The connection has ended.');
    const stop = new AbortController();
    const ends = ['end', 'close', 'error'].map((event) => once(socket, event, { signal: stop.signal }));
    await Promise.race([once(socket, 'readable', { signal: stop.signal }), ...ends]).finally(() => {
      for (const end of ends) end.catch(() => undefined);
      stop.abort();
    });
  }
}
