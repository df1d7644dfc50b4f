import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { fastify, type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KEYED_BODY_LIMIT } from '../../../src/server/limits/bodyLimits.js';
import { boundBodies, createHeldBodies, type HeldBodies } from '../../../src/server/limits/heldBodies.js';
import type { Outage } from '../../../src/server/failures/outage.js';
import { answerErrors } from '../../../src/server/http/httpErrors.js';
import { endRequests } from '../../../src/server/http/requestEnd.js';

const keyOf = (client: number) => `ng_${String(client).repeat(43)}`;

let app: FastifyInstance;
let bodies: HeldBodies;
let sockets: Socket[] = [];
let url: string;
beforeEach(async () => {
  app = fastify({ bodyLimit: KEYED_BODY_LIMIT });
  bodies = createHeldBodies();
  endRequests(app);
  boundBodies(app, bodies);
  answerErrors(app, { refusalOf: () => null } as unknown as Outage);
  app.post('/', () => 'taken');
  url = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets = [];
  await app.close();
});

/** Sends the head of a request, and the beginning of its body. */
async function begin(client: number, length = KEYED_BODY_LIMIT): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  sockets.push(socket);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(
    `POST / HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${keyOf(client)}\r\ncontent-type: application/json\r\ncontent-length: ${String(length)}\r\n\r\n{`,
  );
  return socket;
}

const send = (client: number, length: number) =>
  fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${keyOf(client)}`, 'content-type': 'application/json' },
    body: JSON.stringify('x'.repeat(length)),
  });

describe('bodies that arrive slowly', () => {
  it('are bounded for each client: others are not refused, nor are small ones', async () => {
    for (let i = 0; i < 32; i++) await begin(1);
    await expect.poll(() => bodies.bytes).toBe(32 * KEYED_BODY_LIMIT);
    expect((await send(1, 100_000)).status).toBe(503);
    expect((await send(1, 1000)).status).toBe(200);
    expect((await send(2, 100_000)).status).toBe(200);
  });

  it('give their room back when their requests end', async () => {
    for (let i = 0; i < 32; i++) await begin(1);
    await expect.poll(() => bodies.bytes).toBe(32 * KEYED_BODY_LIMIT);
    for (const socket of sockets) socket.destroy();
    await expect.poll(() => bodies.bytes).toBe(0);
    expect((await send(1, 100_000)).status).toBe(200);
    await expect.poll(() => bodies.bytes).toBe(0);
  });

  it('are bounded for all together: the oldest gives way', async () => {
    const first = await begin(1);
    const ended = once(first, 'close');
    for (const client of [1, 2, 3]) for (let i = client === 1 ? 1 : 0; i < 32; i++) await begin(client);
    await expect.poll(() => bodies.bytes).toBe(96 * KEYED_BODY_LIMIT);
    expect((await send(4, 100_000)).status).toBe(200);
    first.resume();
    await ended;
  });
});
