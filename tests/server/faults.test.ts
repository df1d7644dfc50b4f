import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { refusalFor } from '../../src/server/failures/failures.js';
import { type Database, openDatabase, type Reader } from '../../src/store/database.js';
import { statisticsOf } from '../cost/statistics.js';
import { openTestDatabase, seedTestDatabase } from '../support/database.js';
import { runScript } from '../support/process.js';
import { startProxy } from '../support/proxy.js';
import { type Answer, post, type Running, start } from './support.js';

const TRIVIAL = '{ countries(first: 1) { nodes { code } } }';
const DEAR =
  '{ people(first: 1, filter: { minArticles: 1 }) { facets { people(first: 100) { count person { name } } } } }';

const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions['code'];
const asked = (query: string) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
});
const as = (client: string) => ({ 'x-forwarded-for': client });

/** The same database, where what is dear takes so many milliseconds. */
function slowed(database: Database, milliseconds: number): Database {
  const reader: Reader = {
    ...database.reader(),
    readText: async (statement, signal) => {
      if (statement.text.includes('"count"')) await sleep(milliseconds);
      return database.reader().readText(statement, signal);
    },
  };
  return {
    ...database,
    reader: () => reader,
    statistics: () => Promise.resolve(statisticsOf(100_000)),
  };
}

const noServer = inject('testDatabaseUrl') === '';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await seedTestDatabase(database);
});
afterAll(() => database.close());

describe('a dozen dear operations at once', () => {
  let server: Running;
  beforeAll(async () => {
    const config = { maxWork: 0, rateLimit: 0, trustedProxies: ['127.0.0.1'], answerCacheBytes: 0 };
    server = await start({ database: slowed(database, 1000), config });
  });
  afterAll(() => server.close());

  it('keep no other client waiting, and are refused where they would wait too long themselves', async () => {
    await post(server.url, TRIVIAL, as('192.0.2.2'));
    const dozen = Array.from({ length: 12 }, () => post(server.url, DEAR, as('192.0.2.1')));
    const times: number[] = [];
    for (let i = 0; i < 200; i++) {
      const started = performance.now();
      const { response } = await post(server.url, TRIVIAL, as('192.0.2.2'));
      times.push(performance.now() - started);
      expect(response.status).toBe(200);
    }
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    const told = await Promise.all(dozen);
    const refused = told.filter(({ response }) => response.status === 503);
    expect(refused).toHaveLength(2);
    for (const { response, answer } of refused) {
      expect(codeOf(answer)).toBe('OVERLOADED');
      expect(answer.errors?.[0]?.extensions).toMatchObject({ retryAfter: 10 });
      expect(response.headers.get('retry-after')).toBe('10');
    }
    expect(told.filter(({ response }) => response.status === 200)).toHaveLength(10);
    times.sort((one, other) => one - other);
    expect(times[Math.floor(times.length * 0.99)]).toBeLessThan(250);
    expect(server.log.filter(({ level }) => level >= 40)).toEqual([]);
  });

  it('are refused before they are executed where work has a limit, with the field that takes most', async () => {
    const limited = await start({ database: slowed(database, 1000), config: { rateLimit: 0 } });
    try {
      const started = performance.now();
      const { response, answer } = await post(limited.url, DEAR);
      expect(performance.now() - started).toBeLessThan(500);
      expect(response.status).toBe(400);
      expect(answer.errors?.[0]).toMatchObject({
        message: expect.stringContaining('"people.facets.people"') as string,
        extensions: { code: 'QUERY_TOO_COSTLY', limit: 1500, field: 'people.facets.people' },
      });
      expect(answer.extensions?.['cost']).toMatchObject({ work: expect.any(Number) as number });
    } finally {
      await limited.close();
    }
  });
});

describe('a large answer that is kept', () => {
  const LARGE = '{ articles(first: 2) { nodes { a: text b: text c: text d: text } } }';

  it('keeps no other client waiting while four addresses ask for it by 25 connections each', async () => {
    await database.prisma.$executeRawUnsafe(
      `UPDATE "Article" SET "text" = "text" || repeat(' Near.', 25000)`,
    );
    const server = await start({ database, config: { rateLimit: 0, trustedProxies: ['127.0.0.1'] } });
    const ask = async () => (await post(server.url, TRIVIAL, as('192.0.2.2'))).response.status;
    const text = await (await fetch(`${server.url}/graphql`, asked(LARGE))).text();
    expect(text.length).toBeGreaterThan(1_100_000);
    await ask();
    const burst = runScript('tests/server/askInBurst.ts', [server.url, LARGE, '4', '25'], {});
    const times: number[] = [];
    try {
      await burst.printed('burst');
      const until = performance.now() + 10_000;
      while (performance.now() < until) {
        const started = performance.now();
        expect(await ask()).toBe(200);
        times.push(performance.now() - started);
      }
    } finally {
      burst.child.kill();
      await burst.done;
      await server.close();
    }
    times.sort((one, other) => one - other);
    // Without turns it was six seconds and more.
    expect(times[Math.floor(times.length * 0.99)]).toBeLessThan(2500);
  });
});

describe('readers that do not read', () => {
  const LARGE = '{ articles(first: 2) { nodes { a: text b: text c: text } } }';
  /** Less than 64 kB: so little is not counted, unless it waits behind something that is not read. */
  const SMALL = `{ countries(first: 100) { nodes { ${Array.from({ length: 34 }, (_, n) => `n${String(n)}: name`).join(' ')} } } }`;
  const MB = 1024 ** 2;
  let server: Running;
  let sockets: Socket[] = [];
  beforeAll(async () => {
    // A character beyond the first 65,536 has the driver keep the text in two bytes a character.
    await database.prisma.$executeRawUnsafe(
      `UPDATE "Article" SET "text" = "text" || repeat(' Näh.', 190000) || '😀'`,
    );
  });
  beforeEach(async () => {
    const config = { rateLimit: 0, answerCacheBytes: 0, trustedProxies: ['127.0.0.1'] };
    server = await start({ database, config });
  });
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    sockets = [];
    await server.close();
  });

  const held = async () => {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    return Number(/^newsgraph_held_answer_bytes (\d+)/m.exec(text)?.[1]);
  };
  const requestOf = (query: string, client: string) => {
    const body = JSON.stringify({ query });
    return `POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-forwarded-for: ${client}\r\ncontent-type: application/json\r\ncontent-length: ${String(body.length)}\r\n\r\n${body}`;
  };
  const open = () => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname).on('error', () => undefined);
    sockets.push(socket.pause());
    return socket;
  };
  /** The most that is held within so many milliseconds. */
  const mostHeld = async (milliseconds: number) => {
    let most = 0;
    const until = performance.now() + milliseconds;
    while (performance.now() < until) {
      most = Math.max(most, await held());
      await sleep(50);
    }
    return most;
  };

  it.each([
    ['one address', 1, 32, 500],
    ['four addresses', 4, 96, 1000],
  ])(
    'of %s, 25 connections each, hold a bounded share of the memory',
    async (_, addresses, most, grown) => {
      const before = process.memoryUsage().rss;
      for (let i = 0; i < 25; i++)
        for (let address = 1; address <= addresses; address++)
          open().write(requestOf(LARGE, `198.51.100.${String(address)}`));
      const atMost = most * MB;
      await expect.poll(held, { timeout: 60_000, interval: 100 }).toBeGreaterThan(0.6 * atMost);
      expect(await mostHeld(2000)).toBeLessThanOrEqual(atMost);
      expect((await post(server.url, TRIVIAL, as('192.0.2.2'))).response.status).toBe(200);
      // The embedded database is part of the process.
      if (!noServer) expect(process.memoryUsage().rss - before).toBeLessThan(grown * MB);
    },
    120_000,
  );

  it('are ended after a time', async () => {
    open().write(requestOf(LARGE, '198.51.100.1'));
    await expect.poll(held, { timeout: 30_000, interval: 100 }).toBeGreaterThan(0);
    await expect.poll(held, { timeout: 40_000, interval: 1000 }).toBe(0);
  }, 120_000);

  it('hold no more by many small answers, which they ask for by the hundred before they read one', async () => {
    await post(server.url, SMALL, as('192.0.2.2'));
    let most = 0;
    for (let i = 0; i < 12; i++) {
      open().write(requestOf(SMALL, '198.51.100.1').repeat(140));
      most = Math.max(most, await mostHeld(400));
    }
    expect(most).toBeGreaterThan(10 * MB);
    expect(most).toBeLessThanOrEqual(32 * MB);
    for (const socket of sockets) socket.destroy();
    await expect.poll(held).toBe(0);
  }, 120_000);
});

describe('what an operation costs', () => {
  // Where the request ends otherwise than by an answer of the GraphQL server: before and after it is known.
  it('is told where the database fails, and where nobody can wait for the answer any more', async () => {
    const failing: { now: Error | null } = { now: null };
    const reader: Reader = {
      ...database.reader(),
      readText: (statement, signal) =>
        failing.now ? Promise.reject(failing.now) : database.reader().readText(statement, signal),
    };
    const server = await start({
      database: { ...database, reader: () => reader },
      config: { rateLimit: 0, answerCacheBytes: 0 },
    });
    const ask = async () => {
      const { response, answer } = await post(server.url, TRIVIAL);
      return { status: response.status, code: codeOf(answer), cost: answer.extensions?.['cost'] };
    };
    try {
      const { cost } = await ask();
      expect(cost).toMatchObject({ requested: 1, nodes: 1 });
      failing.now = refusalFor('OVERLOADED');
      expect(await ask()).toEqual({ status: 503, code: 'OVERLOADED', cost });
      failing.now = refusalFor('DEADLINE');
      expect(await ask()).toEqual({ status: 504, code: 'DEADLINE', cost });
    } finally {
      await server.close();
    }
  });
});

describe('an error of Postgres', () => {
  it.each([
    ['53100', 'the disk is full', 'STORAGE_FULL'],
    ['57P03', 'it is starting', 'DATABASE_UNAVAILABLE'],
    ['53300', 'it has no connection left', 'OVERLOADED'],
  ])('%s, %s, is told with status 503 as %s', async (code, _, told) => {
    const fail = () => Promise.reject(Object.assign(new Error('secret words'), { code }));
    const reader: Reader = { ...database.reader(), readText: fail };
    const server = await start({
      database: { ...database, reader: () => reader },
      config: { rateLimit: 0, answerCacheBytes: 0 },
    });
    try {
      const { response, answer } = await post(server.url, TRIVIAL);
      expect([response.status, codeOf(answer)]).toEqual([503, told]);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(JSON.stringify(answer)).not.toContain('secret');
    } finally {
      await server.close();
    }
  });
});

// The embedded database cannot be away: it is part of the process.
describe.skipIf(noServer)('Postgres away and back', () => {
  it('is told to everybody, in one line of the log, and ends when it is back', async () => {
    const proxy = await startProxy(inject('testDatabaseUrl'));
    const url = new URL(proxy.url);
    const [row] = await database.prisma.$queryRaw<{ name: string }[]>`SELECT current_database() AS name`;
    url.pathname = `/${row?.name ?? ''}`;
    const behind = await openDatabase({ url: url.href });
    const server = await start({ database: behind, config: { rateLimit: 0 } });
    try {
      expect((await post(server.url, TRIVIAL)).response.status).toBe(200);
      const errors = () => server.log.filter(({ level }) => level >= 40).map(({ msg }) => msg);

      await proxy.cut();
      const until = Date.now() + 2000;
      while (Date.now() < until) {
        for (const query of [TRIVIAL, '{ __schema { queryType { name } } countries { nodes { code } } }']) {
          const { response, answer } = await post(server.url, query);
          expect([response.status, codeOf(answer)]).toEqual([503, 'DATABASE_UNAVAILABLE']);
          expect(answer.extensions?.['cost']).toMatchObject({ requested: 1 });
          expect(response.headers.get('retry-after')).toBe('1');
        }
      }
      expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
      expect(errors()).toEqual([expect.stringMatching(/^The database cannot be reached: /)]);

      const again = async () => (await post(server.url, TRIVIAL)).response.status;
      const backAfter = async () => {
        await proxy.restore();
        const back = performance.now();
        await expect.poll(again, { interval: 5, timeout: 10_000 }).toBe(200);
        return performance.now() - back;
      };
      const times = [await backAfter()];
      expect(errors()).toHaveLength(2);
      expect(errors()[1]).toMatch(/^The database is back after \d+\.\d s, in which \d+ requests failed\.$/);
      // Again and again, since other tests take the processor as well.
      for (let i = 0; i < 6; i++) {
        await proxy.cut();
        await expect.poll(again, { interval: 5 }).toBe(503);
        await sleep(100);
        times.push(await backAfter());
      }
      times.sort((one, other) => one - other);
      expect(times[0]).toBeLessThan(100);
      expect(times[3]).toBeLessThan(300);
    } finally {
      await server.close();
      await behind.close();
      await proxy.close();
    }
  });

  it('ends statements that were under way, with the same code', async () => {
    const server = await start({ database, config: { rateLimit: 0 } });
    try {
      await post(server.url, TRIVIAL);
      await database.prisma.$executeRawUnsafe(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      );
      const again = async () => (await post(server.url, TRIVIAL)).response.status;
      await expect.poll(again, { interval: 10, timeout: 5000 }).toBe(200);
    } finally {
      await server.close();
    }
  });
});
