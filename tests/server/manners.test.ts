import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { createServer as createApi } from '../../src/server.js';
import { listen } from '../../src/server/http/loopback.js';
import { createKey } from '../../src/store/apiKeys.js';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase, seedTestDatabase } from '../support/database.js';
import { type Answer, type Running, post, start, stubDatabase } from './support.js';

let database: Database;
let server: Running;
beforeAll(async () => {
  database = await openTestDatabase();
  await seedTestDatabase(database);
  server = await start({ database });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const send = (body: unknown, headers: Record<string, string> = {}, path = '/graphql', url = server.url) =>
  fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const messageOf = async (response: Response) =>
  ((await response.json()) as Answer).errors?.[0]?.message ?? '';

describe('what clients send in other ways', () => {
  it.each(['/graphql', '/graphql/', '/graphql/?x=1'])('is answered at %s', async (path) => {
    const response = await send({ query: '{ countries { totalCount } }' }, {}, path);
    expect(response.status).toBe(200);
    expect(((await response.json()) as Answer).data).toMatchObject({ countries: {} });
  });

  it('is an empty name for an operation without one, the first time and again', async () => {
    for (const query of ['{ __typename }', '{ countries(first: 1) { totalCount } }'])
      for (let time = 0; time < 2; time++) {
        const response = await send({ query, operationName: '', variables: {} });
        expect([response.status, ((await response.json()) as Answer).errors]).toEqual([200, undefined]);
      }
    const byGet = `/graphql?operationName=&query={__typename}`;
    const response = await fetch(server.url + byGet, { headers: { 'apollo-require-preflight': 'true' } });
    expect(((await response.json()) as Answer).data).toEqual({ __typename: 'Query' });
  });

  it('is an empty name where there are several, which says nothing', async () => {
    const response = await send({
      query: 'query A { __typename } query B { __typename }',
      operationName: '',
    });
    expect(await messageOf(response)).toContain('operation name');
  });
});

describe('refusals say what to do', () => {
  it('of another type than JSON', async () => {
    const response = await send('query=x', { 'content-type': 'application/x-www-form-urlencoded' });
    expect([response.status, await messageOf(response)]).toEqual([
      415,
      expect.stringContaining('"content-type: application/json"'),
    ]);
  });

  it('of plain text, which fetch sends where no type is given', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect([response.status, await messageOf(response)]).toEqual([
      415,
      expect.stringContaining('"content-type: application/json"'),
    ]);
  });

  it('of a WebSocket', async () => {
    const call = httpRequest(`${server.url}/graphql`, {
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
      },
    });
    call.end();
    const [response] = (await once(call, 'response')) as [import('node:http').IncomingMessage];
    let body = '';
    for await (const chunk of response) body += String(chunk);
    expect(response.statusCode).toBe(400);
    expect(body).toContain('text/event-stream');
  });

  it('of a large body', async () => {
    const response = await send({ query: '{ __typename }', variables: { x: 'x'.repeat(200_000) } });
    expect([response.status, await messageOf(response)]).toEqual([
      413,
      expect.stringMatching(/100 kB, and 2048 kB with an API key/),
    ]);
  });

  it('of an empty body', async () => {
    expect(await messageOf(await send(''))).toContain('send JSON');
  });

  it('of another method at the address of the API', async () => {
    const response = await fetch(`${server.url}/graphql`, { method: 'PUT', body: '{}' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    expect(await messageOf(response)).toBe(
      'The API does not take PUT: send operations to /graphql by POST, or queries by GET.',
    );
  });

  it('of large headers', async () => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    let received = '';
    socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
    socket.on('error', () => undefined);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.write(`GET /graphql?query=${'x'.repeat(40_000)} HTTP/1.1\r\nHost: a\r\n\r\n`);
    await closed;
    const [head = '', body = ''] = received.split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 431 /);
    expect((JSON.parse(body) as Answer).errors?.[0]).toMatchObject({
      message: expect.stringContaining('NODE_OPTIONS=--max-http-header-size=') as string,
      extensions: { code: 'HEADERS_TOO_LARGE' },
    });
  });

  it('of a closed schema', async () => {
    const closed = await start({ config: { introspection: false } });
    const { answer } = await post(closed.url, '{ __schema { queryType { name } } }');
    const explorers = await Promise.all(
      ['/explorer', '/explorer/'].map((path) => fetch(`${closed.url}${path}`)),
    );
    for (const explorer of explorers)
      expect([explorer.status, await messageOf(explorer)]).toEqual([
        404,
        expect.stringContaining('INTROSPECTION=on'),
      ]);
    await closed.close();
    expect(answer.errors?.[0]?.message).toContain('INTROSPECTION=on');
    expect(JSON.stringify(answer)).not.toContain('ApolloServer in production');
  });
});

describe('a key that is not read', () => {
  it.each([
    ['without its scheme', { authorization: 'ng_wrong' }],
    ['without its scheme, of another form', { authorization: 'wrong' }],
    ['under another scheme', { authorization: 'Token ng_wrong' }],
    ['in another header', { 'x-api-key': 'ng_wrong' }],
    ['in another header, of another form', { 'x-api-key': 'wrong' }],
    ['and wrong', { authorization: 'Bearer ng_wrong' }],
  ])('is refused %s, with a limit and without', async (_, headers) => {
    const unlimited = await start({ database, config: { rateLimit: 0 } });
    for (const { url } of [server, unlimited]) {
      const response = await send({ query: '{ rateLimit { limit } }' }, headers, '/graphql', url);
      expect(response.status).toBe(401);
      const [error] = ((await response.json()) as Answer).errors ?? [];
      expect(error?.extensions['code']).toBe('UNAUTHENTICATED');
      expect(error?.message).toMatch(/Bearer ng_|does not hold/);
    }
    await unlimited.close();
  });

  it.each(['apiKey', 'api-key', 'api_key'])('is refused in the address, as %s', async (name) => {
    const response = await send({ query: '{ __typename }' }, {}, `/graphql?${name}=ng_wrong`);
    expect([response.status, await messageOf(response)]).toEqual([
      401,
      expect.stringContaining('"authorization: Bearer ng_…"'),
    ]);
  });

  it('may be a password for a proxy, which is none', async () => {
    const response = await send({ query: '{ __typename }' }, { authorization: 'Basic YTpi' });
    expect(response.status).toBe(200);
  });
});

describe('compression', () => {
  const LONG = '{ articles { nodes { text } } }';
  const SHORT = '{ __typename }';

  /** Without what fetch does by itself. */
  async function raw(query: string, encodings?: string) {
    const call = httpRequest(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(encodings && { 'accept-encoding': encodings }) },
    });
    call.end(JSON.stringify({ query }));
    const [response] = (await once(call, 'response')) as [import('node:http').IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    return { headers: response.headers, body: Buffer.concat(chunks) };
  }

  it('is brotli or gzip, as the client reads, of the very same answer', async () => {
    const plain = await raw(LONG);
    expect(plain.headers['content-encoding']).toBeUndefined();
    // Each twice: an answer that is known takes another way.
    for (const [encodings, encoding, unpack] of [
      ['gzip, br', 'br', brotliDecompressSync],
      ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['gzip', 'gzip', gunzipSync],
    ] as const) {
      const { headers, body } = await raw(LONG, encodings);
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers.vary).toContain('accept-encoding');
      expect(body.length).toBeLessThan(plain.body.length / 2);
      expect((JSON.parse(unpack(body).toString()) as Answer).data).toEqual(
        (JSON.parse(plain.body.toString()) as Answer).data,
      );
    }
  });

  it('leaves short answers as they are', async () => {
    const { headers } = await raw(SHORT, 'gzip, br');
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('covers pages, the explorer and long answers', async () => {
    const page = await fetch(`${server.url}/explorer/`);
    const [, script = ''] = /src="([\w.-]+\.js)"/.exec((await page.text()).replace('start.js', '')) ?? [];
    for (const path of ['/', '/explorer/', `/explorer/${script}`]) {
      const response = await fetch(server.url + path, { headers: { 'accept-encoding': 'gzip' } });
      await response.arrayBuffer();
      expect([path, response.status, response.headers.get('content-encoding')]).toEqual([path, 200, 'gzip']);
    }
    const schema = await raw('{ __schema { types { name description fields { name description } } } }', 'br');
    expect(schema.headers['content-encoding']).toBe('br');
    expect(JSON.parse(brotliDecompressSync(schema.body).toString())).toHaveProperty('data');
  });

  it('keeps tags of answers valid', async () => {
    const get = (headers: Record<string, string>) =>
      fetch(`${server.url}/graphql?query=${encodeURIComponent(LONG)}`, {
        headers: { 'apollo-require-preflight': 'true', ...headers },
      });
    const first = await get({ 'accept-encoding': 'br' });
    await first.arrayBuffer();
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\//);
    const again = await get({ 'accept-encoding': 'gzip', 'if-none-match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('is off where the setting says so', async () => {
    const plain = await start({ database, config: { compression: false } });
    const response = await send({ query: LONG }, { 'accept-encoding': 'gzip' }, '/graphql', plain.url);
    await response.arrayBuffer();
    await plain.close();
    expect(response.headers.get('content-encoding')).toBeNull();
  });
});

describe('pages of other origins', () => {
  const preflight = (url: string, origin: string) =>
    fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });

  it('are told which setting would let them, and the log once', async () => {
    const plain = await start();
    for (let time = 0; time < 2; time++) {
      const response = await preflight(plain.url, 'http://localhost:5173');
      expect(response.status).toBe(403);
      expect(await messageOf(response)).toContain('CORS_ORIGINS=http://localhost:5173 ');
    }
    const told = plain.log.filter(({ msg }) => msg.includes('CORS_ORIGINS'));
    await plain.close();
    expect(told.map(({ level }) => level)).toEqual([40]);
  });

  it('are told in the log twenty times at most, and nothing that is no origin', async () => {
    const plain = await start();
    for (let n = 0; n < 30; n++) await (await preflight(plain.url, `https://a${String(n)}.org`)).text();
    const odd = await preflight(plain.url, 'https://a.org" CORS_ORIGINS=*');
    expect(await messageOf(odd)).not.toContain('a.org');
    expect(plain.log.filter(({ msg }) => msg.includes('CORS_ORIGINS'))).toHaveLength(20);
    await plain.close();
  });

  it.each([
    ['*', ['https://any.example.net', 'http://localhost:5173'], []],
    [
      'https://*.example.org',
      ['https://news.example.org', 'https://a.b.example.org'],
      ['https://example.org', 'http://news.example.org', 'https://news.example.org.evil.net'],
    ],
    [
      'https://*--news.example.app',
      ['https://fix-7--news.example.app'],
      ['https://news.example.app', 'https://x.y--news.example.app', 'https://a--newsXexample.app'],
    ],
    ['http://localhost:*', ['http://localhost:5173'], ['http://localhost', 'https://localhost:5173']],
    ['https://news.example.org/', ['https://news.example.org'], ['https://news.example.org:8443']],
  ])('may ask by CORS_ORIGINS=%s', async (setting, allowed, refused) => {
    const open = await start({ config: { corsOrigins: readConfig({ CORS_ORIGINS: setting }).corsOrigins } });
    for (const origin of allowed) {
      const asked = await preflight(open.url, origin);
      expect(asked.status).toBe(204);
      const answered = await send({ query: '{ __typename }' }, { origin }, '/graphql', open.url);
      await answered.text();
      for (const { headers } of [asked, answered])
        expect(headers.get('access-control-allow-origin')).toBe(setting === '*' ? '*' : origin);
    }
    for (const origin of refused) {
      const asked = await preflight(open.url, origin);
      expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([403, null]);
      await asked.text();
    }
    await open.close();
  });
});

describe('several operations in one request', () => {
  const ASK = { query: 'query Named { countries { totalCount } }', operationName: '' };

  it('are refused with the setting that takes them', async () => {
    const response = await send([ASK]);
    expect([response.status, await messageOf(response)]).toEqual([
      400,
      expect.stringContaining('BATCHING=on'),
    ]);
  });

  it('are answered in their order, each with its own cost and its own errors', async () => {
    const batching = await start({ database, config: { batching: true } });
    const operations = [
      { query: '{ countries(first: 2) { nodes { code } } }' },
      { query: '{ nothing }' },
      { query: 'query ($c: CountryCode!) { country(code: $c) { name } }', variables: { c: 'FR' } },
    ];
    const response = await send(operations, {}, '/graphql', batching.url);
    const answers = (await response.json()) as Answer[];
    expect(answers.map(({ data }) => data)).toEqual([
      {
        countries: {
          nodes: [{ code: expect.any(String) as string }, { code: expect.any(String) as string }],
        },
      },
      undefined,
      { country: { name: 'France' } },
    ]);
    expect(answers.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual([
      undefined,
      'GRAPHQL_VALIDATION_FAILED',
      undefined,
    ]);
    // What was learned from a list is not taken for what one answer is.
    const one = await send(ASK, { accept: 'application/graphql-response+json' }, '/graphql', batching.url);
    expect(one.headers.get('content-type')).toContain('application/graphql-response+json');
    await batching.close();
  });

  it('cost what each would, and a point for the request', async () => {
    const batching = await start({ database, config: { batching: true, rateLimit: 100 } });
    const response = await send(Array(10).fill(ASK), {}, '/graphql', batching.url);
    expect(((await response.json()) as Answer[]).every(({ data }) => data)).toBe(true);
    const after = await send(ASK, {}, '/graphql', batching.url);
    expect(after.headers.get('x-ratelimit-remaining')).toBe(String(100 - 11 - 1));
    await batching.close();
  });

  it('are ten at most, and each within its limits', async () => {
    const batching = await start({ database, config: { batching: true } });
    const ask = (body: unknown) => send(body, {}, '/graphql', batching.url);
    expect(await messageOf(await ask(Array(11).fill(ASK)))).toBe(
      'Expected a list of 1 to 10 operations, got 11.',
    );
    expect(await messageOf(await ask([]))).toBe('Expected a list of 1 to 10 operations, got 0.');
    const large = { query: `{ ${'__typename '.repeat(500)} }` };
    const refused = (await (await ask([ASK, large])).json()) as Answer;
    expect(refused.errors?.[0]?.extensions['code']).toBe('TOO_MANY_DUPLICATES');
    await batching.close();
  });

  it('may hold mutations, for a key', async () => {
    const batching = await start({ database, config: { batching: true } });
    const { key } = await createKey(database, 'batch', 'WRITE');
    const remove = { query: 'mutation { deleteArticle(input: { id: "x" }) { userErrors { code } } }' };
    const headers = { authorization: `Bearer ${key}` };
    const response = await send([remove, ASK], headers, '/graphql', batching.url);
    const answers = (await response.json()) as Answer[];
    await batching.close();
    expect(answers[1]?.data).toMatchObject({ countries: {} });
    expect(answers[0]).toMatchObject({ extensions: { cost: {} } });
  });
});

const hasIpv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === '::1'),
);

describe('localhost', () => {
  const open = async (port: number, host = 'localhost') => {
    const app = createApi({
      database: stubDatabase(),
      config: readConfig({}),
      logger: pino({ level: 'silent' }),
    });
    await listen(app, port, host);
    const address = app.server.address();
    return { app, port: typeof address === 'object' && address ? address.port : 0 };
  };

  it.runIf(hasIpv6)('is both addresses of this machine', async () => {
    const { app, port } = await open(0);
    for (const host of ['127.0.0.1', '[::1]']) {
      const response = await fetch(`http://${host}:${String(port)}/livez`);
      expect(await response.json()).toEqual({ status: 'live' });
    }
    await app.close();
    await expect(fetch(`http://[::1]:${String(port)}/livez`)).rejects.toThrow('fetch failed');
  });

  it.runIf(hasIpv6)('is not taken by half', async () => {
    const other = createServer().listen(0, '::1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(open(port)).rejects.toMatchObject({ code: 'EADDRINUSE', address: '::1' });
    other.close();
  });

  it('is another thing than one address', async () => {
    const { app, port } = await open(0, '127.0.0.1');
    await expect(fetch(`http://[::1]:${String(port)}/livez`)).rejects.toThrow('fetch failed');
    await app.close();
  });
});
