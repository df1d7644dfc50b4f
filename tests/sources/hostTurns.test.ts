import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher } from '../../src/sources/web/fetcher.js';
import { createHostTurns } from '../../src/sources/web/hostTurns.js';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase } from '../support/database.js';
import { startLocalServer } from './localServer.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe('processes that share a database', () => {
  it('together let one request at a time go to a host, with a pause between', async () => {
    const server = await startLocalServer();
    let underWay = 0;
    let most = 0;
    const ends: number[] = [];
    const gaps: number[] = [];
    server.on('/a', (_, response) => {
      most = Math.max(most, ++underWay);
      gaps.push(performance.now() - (ends.at(-1) ?? -Infinity));
      setTimeout(() => {
        underWay--;
        ends.push(performance.now());
        response.end('Hello');
      }, 50);
    });
    // Each has turns of its own, as a process has.
    const fetchers = [0, 1].map(() =>
      createFetcher({ userAgent: 'x', allowPrivate: true, pauseMs: 200, turns: createHostTurns(database) }),
    );
    await Promise.all(fetchers.flatMap(({ get: ask }) => [1, 2].map(() => ask(`${server.origin}/a`))));
    await Promise.all(fetchers.map((one) => one.close()));
    await server.close();
    expect({ most, asked: gaps.length }).toEqual({ most: 1, asked: 4 });
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(190);
  });

  it('wait for one that was killed until its turn has run out, unless they are stopped', async () => {
    await createHostTurns(database, 600).take('a.example');
    const started = performance.now();
    const stopped = AbortSignal.timeout(100);
    await expect(createHostTurns(database).take('a.example', stopped)).rejects.toThrow();
    const turn = await createHostTurns(database).take('a.example');
    expect(performance.now() - started).toBeGreaterThanOrEqual(550);
    await turn.end(0);
    await database.prisma.lease.updateMany({ data: { until: new Date(Date.now() - 120_000) } });
    await (await createHostTurns(database).take('b.example')).end(0);
    expect(await database.prisma.lease.findMany({ select: { name: true } })).toEqual([
      { name: 'host:b.example' },
    ]);
  });
});
