import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { start, troubleSchema } from './support.js';

/** A server with a field `slow` that answers when told to, and a promise of its having been asked. */
async function slowServer() {
  let answer: () => void = () => undefined;
  let asked: () => void = () => undefined;
  const wasAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const schema = troubleSchema(() => {
    asked();
    return new Promise((resolve) => {
      answer = () => {
        resolve('done');
      };
    });
  });
  const server = await start({ schema });
  return {
    ...server,
    wasAsked,
    answer: () => {
      answer();
    },
  };
}

/** Asks over a connection that the client wants to keep. */
async function ask(
  url: string,
  query: string,
  agent: Agent,
): Promise<{ response: IncomingMessage; body: string }> {
  const asking = request(`${url}/graphql`, {
    method: 'POST',
    agent,
    headers: { 'content-type': 'application/json' },
  });
  asking.end(JSON.stringify({ query }));
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  return { response, body: await text(response) };
}

describe('stopping', () => {
  it('does not wait for connections that are only kept open', async () => {
    const server = await start({ schema: troubleSchema() });
    const agent = new Agent({ keepAlive: true });
    await ask(server.url, '{ fine }', agent);
    expect(Object.keys(agent.freeSockets)).toHaveLength(1);
    // A browser opens connections ahead of need.
    const silent = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(silent, 'connect');
    const silentEnded = once(silent, 'close');
    await server.close();
    await silentEnded;
    agent.destroy();
  });

  it('lets a request under way finish, then lets its connection go', async () => {
    const server = await slowServer();
    const agent = new Agent({ keepAlive: true });
    const answer = ask(server.url, '{ slow }', agent);
    await server.wasAsked;
    const stopped = server.close();
    await expect(fetch(`${server.url}/livez`)).rejects.toThrow();
    server.answer();
    const { response, body } = await answer;
    expect(response.statusCode).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ data: { slow: 'done' } });
    await stopped;
    agent.destroy();
  });

  it('is not ready meanwhile, for a client that still has a connection', async () => {
    const server = await slowServer();
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    const received = text(socket);
    const body = JSON.stringify({ query: '{ slow }' });
    const line = 'Host: localhost\r\n';
    socket.write(
      `POST /graphql HTTP/1.1\r\n${line}Content-Type: application/json\r\nContent-Length: ${String(body.length)}\r\n\r\n${body}`,
    );
    await server.wasAsked;
    const stopped = server.close();
    socket.write(`GET /readyz HTTP/1.1\r\n${line}\r\n`);
    setTimeout(server.answer, 100);
    const answers = await received;
    expect(answers).toMatch(/^HTTP\/1\.1 200 OK[^]*"slow":"done"[^]*HTTP\/1\.1 503 /);
    await stopped;
  });
});
