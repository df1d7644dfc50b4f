import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey, revokeKey } from '../../src/store/apiKeys.js';
import { type Database, openDatabase } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { saveArticle } from '../../src/store/articles/saveArticle.js';
import { openTestDatabase } from '../support/database.js';
import { inventedArticle, inventWorld } from '../support/world.js';
import { type Answer, type Running, start } from './support.js';

let database: Database;
let server: Running;
let key: string;
beforeAll(async () => {
  database = await openTestDatabase();
  await inventWorld(database, 40);
  ({ key } = await createKey(database, 'reader', 'READ'));
  server = await start({ database });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const ask = (query = '', bearer: string | null = key) =>
  fetch(`${server.url}/export${query}`, { headers: bearer ? { authorization: `Bearer ${bearer}` } : {} });

async function records(query = '') {
  const response = await ask(query);
  expect(response.status).toBe(200);
  const lines = (await response.text()).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('an export over HTTP', () => {
  it('has everything, and says from where to go on', async () => {
    const response = await ask();
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': 'attachment; filename="newsgraph.jsonl"',
      'cache-control': 'no-store',
    });
    const lines = (await response.text()).trim().split('\n');
    const last = JSON.parse(lines.at(-1) ?? '') as { record: string; rows: number; cursor: string };
    expect(last).toEqual({ record: 'End', rows: lines.length - 2, cursor: response.headers.get('x-cursor') });
    await saveArticle(database, inventedArticle(200), {});
    const since = await records(`?since=${last.cursor}&type=Article,Person`);
    expect(since.filter(({ record }) => record === 'Article')).toHaveLength(1);
    expect(since.filter(({ record }) => record === 'Person')).toHaveLength(2);
    expect(new Set(since.map(({ record }) => record))).toEqual(
      new Set(['Newsgraph', 'Article', 'Person', 'Reached', 'End']),
    );
  });

  it('has some types, in the format that is asked for', async () => {
    const quotes = await records('?type=Quote&type=Country');
    expect(new Set(quotes.map(({ record }) => record))).toEqual(
      new Set(['Newsgraph', 'Quote', 'Country', 'End']),
    );
    const csv = await ask('?format=csv&type=Quote');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(parseCsv(await csv.text(), { columns: true })).toHaveLength(await database.prisma.quote.count());
    const parquet = await ask('?format=parquet&type=Quote');
    expect(
      Buffer.from(await parquet.arrayBuffer())
        .subarray(0, 4)
        .toString(),
    ).toBe('PAR1');
  });

  it.each([
    ['?format=xml', 'BAD_USER_INPUT', '"format": expected one of jsonl, csv, parquet'],
    ['?type=Quoth', 'BAD_USER_INPUT', '"type": expected some of Source'],
    ['?type=ApiKey', 'BAD_USER_INPUT', '"type": expected some of Source'],
    ['?format=csv', 'BAD_USER_INPUT', 'holds rows of one type'],
    ['?since=nonsense', 'BAD_USER_INPUT', '"since" must be a cursor'],
    ['?since=', 'BAD_USER_INPUT', '"since" must be a cursor'],
    ['?since=a&since=b', 'BAD_USER_INPUT', 'expected one cursor'],
    ['?types=Quote', 'BAD_USER_INPUT', '"types": expected format, type, since'],
    [`?since=${'%00'.repeat(30)}`, 'BAD_USER_INPUT', '"since" must be a cursor'],
  ])('refuses %s', async (query, code, message) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as Answer;
    expect(errors?.[0]).toMatchObject({ extensions: { code } });
    expect(errors?.[0]?.message).toContain(message);
  });

  it('is for clients with a key that holds', async () => {
    const gone = await createKey(database, 'gone', 'WRITE');
    await revokeKey(database, gone.id);
    for (const bearer of [null, gone.key]) {
      const response = await ask('', bearer);
      expect(response.status).toBe(401);
      expect(await response.text()).not.toContain('"record"');
    }
  });
});

describe('an export that waits for its first byte', () => {
  it('gives its place back when its client has gone before', async () => {
    // As if connections were all taken, or files being copied.
    let open: () => void = () => undefined;
    let waiting = 0;
    const opened = new Promise<void>((resolve) => (open = resolve));
    const transaction = database.prisma.$transaction.bind(database.prisma) as (
      ...given: unknown[]
    ) => Promise<unknown>;
    const slow = new Proxy(database.prisma, {
      get: (target, name) =>
        name === '$transaction'
          ? async (...given: unknown[]) => {
              waiting++;
              await opened;
              return transaction(...given);
            }
          : (Reflect.get(target, name) as unknown),
    });
    const own = await start({ database: { ...database, prisma: slow } });
    try {
      const leaving = new AbortController();
      const headers = { authorization: `Bearer ${key}` };
      const other = await createKey(database, 'other', 'READ');
      const asks = [key, other.key].map((one) =>
        fetch(`${own.url}/export`, { headers: { authorization: `Bearer ${one}` }, signal: leaving.signal }),
      );
      const ended = Promise.allSettled(asks);
      await expect.poll(() => waiting).toBe(2);
      expect((await fetch(`${own.url}/export`, { headers })).status).toBe(503);
      leaving.abort();
      await ended;
      open();
      const status = async () => {
        const response = await fetch(`${own.url}/export?type=Source`, { headers });
        await response.text();
        return response.status;
      };
      await expect.poll(status, { timeout: 20_000, interval: 200 }).toBe(200);
    } finally {
      await own.close();
    }
  });
});

describe('an export of an embedded database that nobody reads', () => {
  let folder: string;
  let own: Database;
  let serving: Running;
  let bearer: string;
  let other: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-exports-'));
    own = await openDatabase({ dataDir: folder, fsync: false });
    await migrate(own);
    await inventWorld(own, 20);
    await own.prisma.$executeRawUnsafe(`UPDATE "Article" SET text = repeat('x', 900000)`);
    ({ key: bearer } = await createKey(own, 'reader', 'READ'));
    ({ key: other } = await createKey(own, 'other', 'READ'));
    serving = await start({ database: own });
  }, 240_000);
  afterAll(async () => {
    await own.close();
    await rm(folder, { recursive: true });
  });

  /** Asks and reads nothing of the answer. */
  function open(of = bearer): Promise<() => void> {
    const { hostname, port } = new URL(serving.url);
    const headers = { authorization: `Bearer ${of}` };
    return new Promise((resolve) => {
      const asking = request({ hostname, port, path: '/export', headers });
      asking.on('error', () => undefined).end();
      asking.on('response', (response) => {
        response.on('error', () => undefined).pause();
        resolve(() => asking.destroy());
      });
    });
  }
  const status = async (of = bearer) => {
    const headers = { authorization: `Bearer ${of}` };
    const response = await fetch(`${serving.url}/export?type=Source`, { headers });
    await response.text();
    return response.status;
  };

  it('keeps nobody from reading and writing, and gives its place back when its client goes', async () => {
    const stop = await open();
    // A second one of the same key would keep all others out.
    expect(await status()).toBe(503);
    expect(await status(other)).toBe(200);
    await open(other);
    expect(await status()).toBe(503);
    await saveArticle(own, inventedArticle(200), {});
    expect(await own.prisma.article.count()).toBe(21);
    stop();
    await expect.poll(() => status(), { timeout: 60_000, interval: 1000 }).toBe(200);
    expect(await readdir(join(folder, 'copies'))).toHaveLength(1);
  }, 120_000);

  it('ends with the server, and leaves no copy', async () => {
    await serving.close();
    await expect.poll(() => readdir(join(folder, 'copies')), { timeout: 20_000 }).toEqual([]);
  }, 60_000);
});
