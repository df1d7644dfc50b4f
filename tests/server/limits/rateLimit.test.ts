import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createKey, revokeKey } from '../../../src/store/apiKeys.js';
import type { Database } from '../../../src/store/database.js';
import { statementsOf } from '../../support/api.js';
import { openTestDatabase } from '../../support/database.js';
import { type Running, post, start } from '../support.js';

let server: Running;
afterEach(() => server.close());

const SMALL = '{ __typename }';

/** Costs 4 points: 1 + 100 × 4 requests. The filter is refused before the database is asked. */
const LARGE = `{ people(first: 100, filter: { minArticles: 0 }) { nodes { ${['a', 'b', 'c', 'd']
  .map((alias) => `${alias}: coMentions { totalCount }`)
  .join(' ')} } } }`;

const remaining = (response: Response) => Number(response.headers.get('x-ratelimit-remaining'));

describe('the rate limit', () => {
  it('is 5,000 points an hour, told in headers and in the cost', async () => {
    server = await start();
    const { response, answer } = await post(server.url, SMALL);
    expect(answer.extensions).toMatchObject({ cost: { requested: 1, nodes: 0 } });
    expect(response.headers.get('x-ratelimit-limit')).toBe('5000');
    expect(remaining(response)).toBe(4999);
    const reset = Number(response.headers.get('x-ratelimit-reset')) * 1000 - Date.now();
    expect(reset).toBeGreaterThan(3_500_000);
    expect(reset).toBeLessThan(3_700_000);
    expect(response.headers.has('retry-after')).toBe(false);
  });

  it('takes what an operation costs, and a point for what is refused', async () => {
    server = await start();
    const { response, answer } = await post(server.url, LARGE);
    expect(answer.extensions?.['cost']).toMatchObject({ requested: 4 });
    expect(remaining(response)).toBe(4996);
    for (const [query, left] of [
      ['{ nothing }', 4995],
      ['{', 4994],
      [`{ ${'a '.repeat(500)} }`, 4993],
    ] as const)
      expect(remaining((await post(server.url, query)).response)).toBe(left);
    const form = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      body: new URLSearchParams({ query: SMALL }),
    });
    expect([form.status, remaining(form)]).toEqual([415, 4992]);
  });

  it('is told inside GraphQL', async () => {
    server = await start({ config: { rateLimit: 10 } });
    const { answer } = await post(server.url, '{ rateLimit { limit cost remaining resetAt } }');
    expect(answer.data?.['rateLimit']).toMatchObject({ limit: 10, cost: 1, remaining: 9 });
    expect((answer.data?.['rateLimit'] as { resetAt: string }).resetAt).toMatch(/^\d{4}-.*Z$/);
  });

  it('is told as it is now, beside what may be kept', async () => {
    const database = await openTestDatabase();
    server = await start({ database, config: { rateLimit: 10, cacheMaxAge: 60 } });
    const asked = async (query: string) => {
      let left: unknown;
      const statements = await statementsOf(database, async () => {
        const { response, answer } = await post(server.url, query);
        expect(response.headers.get('cache-control')).toBe('no-store');
        left = answer.data?.['rateLimit'];
      });
      return [left, statements.length];
    };
    const both = '{ countries(first: 1) { nodes { name } } rateLimit { remaining } }';
    for (const remaining of [9, 8]) expect(await asked(both)).toEqual([{ remaining }, 1]);
    for (const remaining of [7, 6])
      expect(await asked('{ rateLimit { remaining } }')).toEqual([{ remaining }, 0]);
    await database.close();
  });

  it('refuses what costs more than is left, and leaves that for smaller operations', async () => {
    server = await start({ config: { rateLimit: 4 } });
    await post(server.url, SMALL);
    const { response, answer } = await post(server.url, LARGE);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(3500);
    const [error] = answer.errors ?? [];
    expect(error?.message).toMatch(/^3 more points are needed and 2 of 4 an hour are left\. Ask again at 2/);
    expect(error?.extensions).toMatchObject({ code: 'RATE_LIMITED', limit: 4, remaining: 2 });
    expect(remaining((await post(server.url, SMALL)).response)).toBe(1);
  });

  it('refuses everything when nothing is left, however often it is asked', async () => {
    server = await start({ config: { rateLimit: 2 } });
    for (const status of [200, 200, 429, 429, 429]) {
      const { response, answer } = await post(server.url, SMALL);
      expect(response.status).toBe(status);
      expect(response.headers.has('retry-after')).toBe(status === 429);
      expect(answer.errors?.[0]?.extensions['code']).toBe(status === 429 ? 'RATE_LIMITED' : undefined);
    }
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  });

  it('can be off', async () => {
    server = await start({ config: { rateLimit: 0 } });
    const { response, answer } = await post(server.url, '{ rateLimit { remaining } }');
    expect(response.headers.has('x-ratelimit-limit')).toBe(false);
    expect(answer.data).toEqual({ rateLimit: null });
  });

  it.each([
    ['a trusted proxy', ['127.0.0.1'], [1, 1, 0]],
    ['anybody else', [], [1, 0, 0]],
  ])('counts by the address that %s tells', async (_, trustedProxies, left) => {
    server = await start({ config: { rateLimit: 2, trustedProxies } });
    const found: number[] = [];
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.1'])
      found.push(remaining((await post(server.url, SMALL, { 'x-forwarded-for': address })).response));
    expect(found).toEqual(left);
  });
});

describe('the rate limit of keys', () => {
  let database: Database;
  let key: string;
  beforeAll(async () => {
    database = await openTestDatabase();
    key = (await createKey(database, 'newsroom', 'READ')).key;
  });
  afterAll(() => database.close());

  const withKey = (text: string) => ({ authorization: `Bearer ${text}` });
  const guess = (n: number) => withKey(`ng_${String(n).padStart(43, 'x')}`);

  it('is larger and their own: neither takes from the other, and no address without points locks a key out', async () => {
    server = await start({ database, config: { rateLimit: 2, rateLimitKeyed: 9 } });
    const left: (number | string | null)[] = [];
    for (const headers of [withKey(key), {}, withKey(key), {}, {}, withKey(key)]) {
      const { response } = await post(server.url, SMALL, headers);
      left.push(response.status === 429 ? 'refused' : remaining(response));
    }
    expect(left).toEqual([8, 1, 7, 0, 'refused', 6]);
    const { response, answer } = await post(
      server.url,
      '{ rateLimit { limit cost remaining } }',
      withKey(key),
    );
    expect(answer.data).toEqual({ rateLimit: { limit: 9, cost: 1, remaining: 5 } });
    expect(response.headers.get('x-ratelimit-limit')).toBe('9');
  });

  it('is one for all addresses', async () => {
    server = await start({ database, config: { rateLimitKeyed: 9, trustedProxies: ['127.0.0.1'] } });
    for (const [address, left] of [
      ['192.0.2.1', 8],
      ['192.0.2.2', 7],
    ] as const) {
      const headers = { ...withKey(key), 'x-forwarded-for': address };
      expect(remaining((await post(server.url, SMALL, headers)).response)).toBe(left);
    }
  });

  it('can be off', async () => {
    server = await start({ database, config: { rateLimit: 1, rateLimitKeyed: 0 } });
    for (let n = 0; n < 3; n++) {
      const { response, answer } = await post(server.url, '{ rateLimit { limit } }', withKey(key));
      expect(response.headers.has('x-ratelimit-limit')).toBe(false);
      expect(answer.data).toEqual({ rateLimit: null });
    }
  });

  it('is not for a key that was revoked', async () => {
    const revoked = await createKey(database, 'former', 'WRITE');
    server = await start({ database, config: { rateLimit: 5, rateLimitKeyed: 9 } });
    expect(remaining((await post(server.url, SMALL, withKey(revoked.key))).response)).toBe(8);
    await revokeKey(database, revoked.id);
    expect(remaining((await post(server.url, SMALL, withKey(revoked.key))).response)).toBe(4);
  });

  it('is not for guesses, which count for the address and are looked up no more than it has points', async () => {
    server = await start({ database, config: { rateLimit: 3, rateLimitKeyed: 9 } });
    let statuses: number[] = [];
    const statements = await statementsOf(database, async () => {
      const answers = Array.from({ length: 30 }, async (_, n) => post(server.url, SMALL, guess(n)));
      statuses = (await Promise.all(answers)).map(({ response }) => response.status);
    });
    expect(statuses.filter((status) => status === 401)).toHaveLength(3);
    expect(statuses.filter((status) => status === 429)).toHaveLength(27);
    expect(statements.filter((sql) => sql.includes('ApiKey'))).toHaveLength(3);
  });
});

describe('wrong keys', () => {
  it.each([
    ['GET', '/metrics'],
    ['GET', '/export'],
    ['POST', '/mcp'],
    ['POST', '/graphql'],
  ])('%s %s: are looked up no more often than their address has points', async (method, path) => {
    const database = await openTestDatabase();
    let lookUps = 0;
    const stop = database.onStatement((sql) => {
      if (sql.includes('"ApiKey"')) lookUps++;
    });
    server = await start({ database, config: { rateLimit: 4 } });
    const statuses: number[] = [];
    for (let i = 0; i < 10; i++) {
      const authorization = `Bearer ng_${String(i).repeat(43)}`;
      const response = await fetch(server.url + path, { method, headers: { authorization } });
      statuses.push(response.status);
      await response.text();
    }
    stop();
    await database.close();
    expect(lookUps).toBe(4);
    expect(statuses.slice(0, 4)).toEqual([401, 401, 401, 401]);
    expect(statuses.slice(4).every((status) => status === 401 || status === 429)).toBe(true);
  });
});
