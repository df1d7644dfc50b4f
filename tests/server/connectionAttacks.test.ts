import { once } from 'node:events';
import { type Socket, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase } from '../support/database.js';
import { post, start, troubleSchema } from './support.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** More than the buffers between two ends of a connection hold. */
const HUGE = 'x'.repeat(16_000_000);

async function open(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

/** However it ends: a server may reset a connection that still sends (`once` of node:events would reject then). */
const closing = (socket: Socket) =>
  new Promise<void>((resolve) =>
    socket.once('close', () => {
      resolve();
    }),
  );

const expectAnswer = async (url: string) => {
  expect((await post(url, '{ country(code: "FR") { name } }')).answer.data).toEqual({
    country: { name: 'France' },
  });
};

describe('connections of attackers', () => {
  it('are 1,000, say nothing, and are closed in the end', async () => {
    const server = await start({ database, config: { requestTimeout: 2000 } });
    const sockets = await Promise.all(Array.from({ length: 1000 }, () => open(server.url)));
    const closed = Promise.all(sockets.map((socket) => closing(socket.resume())));
    await expectAnswer(server.url);
    await closed;
    await expectAnswer(server.url);
    await server.close();
  });

  it('ask and never read: the server answers others, and lets go of them', async () => {
    const schema = troubleSchema(() => database.ping().then(() => HUGE));
    const server = await start({ database, schema, config: { requestTimeout: 2000 } });
    const body = '{"query":"{ slow }"}';
    const request = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${String(body.length)}\r\n\r\n${body}`;
    const readers = await Promise.all([open(server.url), open(server.url), open(server.url)]);
    for (const reader of readers) reader.pause().write(request);
    expect((await post(server.url, '{ fine }')).answer.data).toEqual({ fine: 'fine' });
    await database.ping();
    // It waits for requests under way, and so for readers that it has not let go of.
    await server.close();
    for (const reader of readers) reader.destroy();
  });

  it.each([
    ['no HTTP', '\0\0\0\0\r\n\r\n'],
    ['two lengths', 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n'],
    [
      'a length and chunks',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a header of 100 kB', `GET /livez HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`],
    ['20,000 headers', `GET /livez HTTP/1.1\r\nHost: a\r\n${'X: x\r\n'.repeat(20_000)}\r\n`],
  ])('send %s and are closed', async (_, bytes) => {
    const server = await start({ database });
    const socket = await open(server.url);
    let received = '';
    socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
    const closed = closing(socket);
    socket.write(bytes);
    await closed;
    expect(received).toMatch(/^HTTP\/1\.1 4\d\d |^$/);
    await expectAnswer(server.url);
    await server.close();
  });

  const ASK = '{"query":"{ country(code: \\"CL\\") { name } }"}';
  const POST = `Content-Type: application/json\r\nContent-Length: ${String(ASK.length)}\r\nConnection: close\r\n\r\n${ASK}`;
  const GET = 'Apollo-Require-Preflight: true\r\nConnection: close\r\n\r\n';
  const PATH = '/graphql?query={country(code:%22CL%22){name}}';

  it.each([
    ['no host', `POST /graphql HTTP/1.0\r\n${POST}`],
    ['no host, by GET', `GET ${PATH} HTTP/1.0\r\n${GET}`],
    ['an empty host', `POST /graphql HTTP/1.1\r\nHost: \r\n${POST}`],
    ['a host that no URL has', `POST /graphql HTTP/1.1\r\nHost: a b/@:x\r\n${POST}`],
    ['a host that no URL has, by GET', `GET ${PATH} HTTP/1.1\r\nHost: a b/@:x\r\n${GET}`],
    ['another host before the path', `GET http://elsewhere.example${PATH} HTTP/1.1\r\nHost: a\r\n${GET}`],
    ['a host that asks', `GET ${PATH} HTTP/1.1\r\nHost: a/?query={__typename}#\r\n${GET}`],
  ])('tell %s and are answered, each time alike', async (_, bytes) => {
    const server = await start({ database });
    for (let i = 0; i < 3; i++) {
      const socket = await open(server.url);
      let received = '';
      socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
      const closed = closing(socket);
      socket.write(bytes);
      await closed;
      expect(received).toMatch(/^HTTP\/1\.1 200 [^]*\{"data":\{"country":\{"name":"Chile"\}\}/);
    }
    expect(server.log.filter(({ level }) => level >= 40)).toEqual([]);
    await server.close();
  });
});
