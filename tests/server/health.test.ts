import { afterEach, describe, expect, it } from 'vitest';
import { type Running, start, stubDatabase } from './support.js';

let server: Running | undefined;
afterEach(() => server?.close());

describe('/livez and /readyz', () => {
  it('live and ready', async () => {
    server = await start();
    for (const [path, body] of [
      ['/livez', { status: 'live' }],
      ['/readyz', { status: 'ready' }],
    ] as const) {
      const response = await fetch(server.url + path);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual(body);
    }
  });

  it('live but not ready while the database fails', async () => {
    server = await start({ database: stubDatabase(() => Promise.reject(new Error('connection lost'))) });
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    const response = await fetch(`${server.url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('connection lost');
  });

  it('not ready while the database does not answer at all', async () => {
    server = await start({ database: stubDatabase(() => new Promise(() => undefined)) });
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
  });
});

describe('request ids', () => {
  it.each([
    ['front-end.42:a', 'front-end.42:a'],
    ['two words', null],
    ['a'.repeat(129), null],
  ])('%s', async (sent, kept) => {
    server = await start();
    const response = await fetch(`${server.url}/livez`, { headers: { 'x-request-id': sent } });
    const id = response.headers.get('x-request-id');
    expect(id).toMatch(kept ? new RegExp(`^${kept}$`) : /^[0-9a-f-]{36}$/);
  });

  it('stand in the log of the request', async () => {
    server = await start();
    const response = await fetch(server.url, { headers: { 'x-request-id': 'look-me-up' } });
    await response.text();
    expect(server.log.filter(({ reqId }) => reqId === 'look-me-up').map(({ msg }) => msg)).toContain(
      'incoming request',
    );
  });
});

describe('pages of other origins', () => {
  const preflight = (url: string, origin: string) =>
    fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });

  it('may read nothing unless named', async () => {
    server = await start();
    const response = await preflight(server.url, 'https://news.example.org');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('may read when named, and only those', async () => {
    server = await start({ config: { corsOrigins: ['https://news.example.org'] } });
    const named = await preflight(server.url, 'https://news.example.org');
    expect(named.status).toBe(204);
    expect(named.headers.get('access-control-allow-origin')).toBe('https://news.example.org');
    expect(named.headers.get('access-control-allow-headers')).toContain('content-type');
    const other = await preflight(server.url, 'https://evil.example.org');
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });
});
