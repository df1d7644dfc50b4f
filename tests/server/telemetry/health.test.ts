import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../../src/context.js';
import { type Database, openDatabase } from '../../../src/store/database.js';
import { post, type Running, start, stubDatabase } from '../support.js';

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

  it('ready for reading while only a replica answers', async () => {
    const stub = stubDatabase(() => Promise.reject(new Error('connection lost')));
    const asked = async (usable: number) => {
      server = await start({ database: { ...stub, replicas: () => ({ all: 2, usable }) } });
      const response = await fetch(`${server.url}/readyz`);
      return [response.status, await response.json()];
    };
    const writing = 'the database does not answer';
    expect(await asked(1)).toEqual([200, { status: 'ready', writing, replicas: { all: 2, usable: 1 } }]);
    await server?.close();
    expect((await asked(0))[0]).toBe(503);
  });

  it('however many ask at once, the database is asked once', async () => {
    let pings = 0;
    const ping = async () => {
      pings++;
      await sleep(500);
    };
    server = await start({ database: stubDatabase(ping) });
    const { url } = server;
    const all = await Promise.all(Array.from({ length: 50 }, () => fetch(`${url}/readyz`)));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]));
    expect(pings).toBeLessThan(10);
    const before = pings;
    await fetch(`${url}/readyz`);
    expect(pings).toBe(before + 1);
  });

  it('not ready while the database does not answer at all', async () => {
    server = await start({ database: stubDatabase(() => new Promise(() => undefined)) });
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
  });
});

describe('while the embedded database works on one statement', () => {
  let folder: string;
  let database: Database;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-health-'));
    database = await openDatabase({ dataDir: folder });
  });
  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  it.each([
    ['that waits', 'SELECT pg_sleep(4)::text'],
    ['that counts', 'SELECT count(*)::text FROM generate_series(1, 10000000) AS a(n) WHERE sqrt(n) > 0'],
  ])('%s, /livez answers and deadlines pass', async (_, text) => {
    const ended: string[] = [];
    let working: Promise<unknown> = Promise.resolve();
    const schema = new GraphQLSchema({
      query: new GraphQLObjectType<unknown, Context>({
        name: 'Query',
        fields: {
          long: {
            type: GraphQLString,
            resolve: (_source, _args, { reader }) => {
              const reading = reader.readText({ text, values: [] });
              working = reading.then(() => ended.push('statement'));
              return reading;
            },
          },
        },
      }),
    });
    server = await start({ database, schema, config: { requestTimeout: 500 } });
    // The first operation of a process takes longer.
    await post(server.url, '{ __typename }');
    const { response } = await post(server.url, '{ long }');
    expect(response.status).toBe(504);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    ended.push('requests');
    await working;
    expect(ended).toEqual(['requests', 'statement']);
    await expect(database.ping()).resolves.toBeUndefined();
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
      'request',
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
