import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { starterOperations } from '../../src/server/pages/starterOperations.js';
import { createKey } from '../../src/store/apiKeys.js';
import { type Database, openDatabase } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { post, type Running, start } from '../server/support.js';
import { type Cluster, noCluster, query, startCluster } from '../support/cluster.js';
import { openTestDatabase, seedTestDatabase } from '../support/database.js';
import { wrongCounts } from '../support/tables.js';

/** Duration of the work. `npm run test:faults` takes twenty minutes. */
const MINUTES = Number(process.env['SOAK_MINUTES'] ?? '0.2');
const READERS = 4;
const POOL_SIZE = 10;
/** Mean time between two attacks on the connections, in milliseconds. */
const PEACE_MS = 1000;
/** Bytes that the process may grow after the first quarter. */
const MOST_GROWTH = 256 * 1024 ** 2;

/** On a server, whose connections can be ended; otherwise on the embedded database. */
let cluster: Cluster | undefined;
let database: Database;
let server: Running;
let key: string;

beforeAll(async () => {
  if (noCluster === null && inject('testDatabaseUrl') === '') {
    cluster = await startCluster();
    database = await openDatabase({ url: cluster.primary, poolSize: POOL_SIZE });
    await migrate(database);
  } else {
    database = await openTestDatabase();
  }
  await seedTestDatabase(database);
  ({ key } = await createKey(database, 'soak', 'WRITE'));
  server = await start({ database, config: { rateLimit: 0, poolSize: POOL_SIZE } });
}, 180_000);
afterAll(async () => {
  await server.close();
  await database.close();
  await cluster?.stop();
});

const articleOf = (n: number) =>
  `Minister Ann Lee of France met Bo Ek in Paris on day ${String(n)}. “We will wait for answer ${String(n)},” Lee said.`;

async function metrics(): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  const lines = [...text.matchAll(/^(newsgraph_\S+) (\S+)$/gm)];
  return new Map(lines.map(([, name = '', value]) => [name, Number(value)]));
}

it(
  `reads, ingest and ended connections for ${String(MINUTES)} minutes leave nothing behind and lose nothing`,
  async () => {
    const started = Date.now();
    const ends = started + MINUTES * 60_000;
    const goesOn = () => Date.now() < ends;
    const wrong: string[] = [];
    const acknowledged: string[] = [];
    let read = 0;
    let early = 0;

    async function readers(number: number): Promise<void> {
      for (let i = number; goesOn(); i++) {
        const { query: text = '' } = starterOperations[i % starterOperations.length] ?? {};
        const { response, answer } = await post(server.url, text);
        if (response.status === 200 && !answer.errors) read++;
        else if (response.status !== 503)
          wrong.push(`${String(response.status)} ${JSON.stringify(answer.errors)}`);
      }
    }

    async function writer(): Promise<void> {
      for (let n = 0; goesOn();) {
        const text = JSON.stringify(articleOf(n));
        const { response, answer } = await post(
          server.url,
          `mutation { ingestArticle(input: { text: ${text} }) { article { id } userErrors { message } } }`,
          { authorization: `Bearer ${key}` },
        );
        const told = answer.data?.['ingestArticle'] as { article: { id: string } | null } | null | undefined;
        // Whatever else came, asking again is safe.
        if (told?.article) {
          acknowledged.push(told.article.id);
          n++;
        } else if (response.status !== 503) {
          wrong.push(`${String(response.status)} ${JSON.stringify(answer)}`);
          return;
        }
      }
    }

    async function attacker({ primary }: Cluster): Promise<void> {
      while (goesOn()) {
        await sleep(Math.min(2 * PEACE_MS * Math.random(), ends - Date.now()));
        await query(
          primary,
          `SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
          WHERE datname = current_database() AND pid <> pg_backend_pid() AND random() < 0.5`,
        );
      }
    }

    async function watcher(): Promise<void> {
      await sleep((ends - started) / 4);
      early = process.memoryUsage().rss;
    }

    const readings = Array.from({ length: READERS }, (_, number) => readers(number));
    await Promise.all([...readings, writer(), watcher(), ...(cluster ? [attacker(cluster)] : [])]);

    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThan(0);
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    const isQuiet = async () => {
      const now = await metrics();
      return [...now].filter(
        ([name, value]) => value !== 0 && /^newsgraph_(held_answer_bytes|lane_(running|waiting))/.test(name),
      );
    };
    await expect.poll(isQuiet, { timeout: 30_000 }).toEqual([]);
    const open = [...(await metrics())].filter(([name]) => /^newsgraph_pool_connections.*"open"/.test(name));
    for (const [, count] of open) expect(count).toBeLessThanOrEqual(POOL_SIZE + 2);
    expect(process.memoryUsage().rss - early).toBeLessThan(MOST_GROWTH);
    expect(server.log.filter(({ msg }) => msg === 'masked error')).toEqual([]);

    const stored = await database.prisma.article.findMany({ select: { text: true } });
    const texts = stored.map(({ text }) => text);
    const wanted = acknowledged.map((_, n) => articleOf(n));
    expect(wanted.filter((text) => texts.filter((one) => one === text).length !== 1)).toEqual([]);
    expect(await wrongCounts(database)).toEqual([]);
  },
  120_000 + 2 * MINUTES * 60_000,
);
