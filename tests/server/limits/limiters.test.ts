import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createKey } from '../../../src/store/apiKeys.js';
import type { Database } from '../../../src/store/database.js';
import { openTestDatabase } from '../../support/database.js';
import { type Running, post, start } from '../support.js';

const SMALL = '{ __typename }';
const remaining = (response: Response) => Number(response.headers.get('x-ratelimit-remaining'));

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const testServer = inject('testDatabaseUrl');

describe.skipIf(testServer === '')('the rate limit in Postgres', () => {
  const running: Running[] = [];
  beforeAll(async () => {
    const [row] = await database.prisma.$queryRaw<{ name: string }[]>`SELECT current_database() AS name`;
    const url = new URL(testServer);
    url.pathname = `/${row?.name ?? ''}`;
    const config = {
      databaseUrl: url.href,
      rateLimitStore: 'postgres',
      rateLimit: 5,
      rateLimitKeyed: 9,
    } as const;
    for (let n = 0; n < 2; n++) running.push(await start({ database, config }));
  });
  afterAll(() => Promise.all(running.map((server) => server.close())));

  const ask = (n: number, headers: Record<string, string> = {}) =>
    post(running[n % 2]?.url ?? '', SMALL, headers);

  it('is one for several processes, and keys have their own', async () => {
    const left: number[] = [];
    for (let n = 0; n < 4; n++) left.push(remaining((await ask(n)).response));
    expect(left).toEqual([4, 3, 2, 1]);
    const { key, id } = await createKey(database, 'newsroom', 'READ');
    for (const n of [0, 1])
      expect(remaining((await ask(n, { authorization: `Bearer ${key}` })).response)).toBe(8 - n);
    const rows = await database.prisma.rateLimit.findMany({ orderBy: { key: 'asc' } });
    expect(rows.map(({ key: client, points }) => [client, points])).toEqual([
      ['address:127.0.0.1', 4],
      [`key:${id}`, 2],
    ]);
    for (const { expire } of rows)
      expect(Math.abs(Number(expire) - Date.now() - 3_600_000)).toBeLessThan(60_000);
  });

  it('refuses a flood at once in both, and soon without writing', async () => {
    await database.prisma.rateLimit.deleteMany();
    const version = async () =>
      JSON.stringify(await database.prisma.$queryRaw`SELECT number::text FROM "DataVersion"`);
    const before = await version();
    const flood = () =>
      Promise.all(Array.from({ length: 40 }, async (_, n) => (await ask(n)).response.status));
    const statuses = await flood();
    expect(statuses.filter((status) => status === 200)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(35);
    const [row] = await database.prisma.rateLimit.findMany();
    expect(new Set(await flood())).toEqual(new Set([429]));
    expect(await database.prisma.rateLimit.findMany()).toEqual([row]);
    expect(await version()).toBe(before);
  });
});

describe('the rate limit while Postgres does not answer', () => {
  it('is counted in memory, and that is logged once', async () => {
    const server = await start({
      database,
      // Nothing listens on the first port.
      config: {
        databaseUrl: 'postgresql://bob:hunter2@127.0.0.1:1/news',
        rateLimitStore: 'postgres',
        rateLimit: 2,
      },
    });
    const statuses: number[] = [];
    for (let n = 0; n < 3; n++) statuses.push((await post(server.url, SMALL)).response.status);
    await server.close();
    expect(statuses).toEqual([200, 200, 429]);
    const warnings = server.log.filter(({ level }) => level >= 40);
    expect(warnings.map(({ msg }) => msg)).toEqual([
      'Postgres does not count: each process counts the rate limit by itself.',
    ]);
    expect(JSON.stringify(server.log)).not.toContain('hunter2');
  });
});
