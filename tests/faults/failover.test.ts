import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import { BoundedClient } from '../../src/store/postgres/boundedClient.js';
import { type Database, openDatabase } from '../../src/store/database.js';
import { failureOf } from '../../src/store/failures.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { type Cluster, noCluster, query, startCluster } from '../support/cluster.js';

/** Milliseconds in which writing must go on after the primary has gone. */
const LIMIT_MS = 10_000;

describe.skipIf(noCluster !== null)(
  `a primary that fails${noCluster === null ? '' : `: not run, ${noCluster}`}`,
  () => {
    let cluster: Cluster;
    let database: Database;
    let url: string;

    beforeAll(async () => {
      cluster = await startCluster();
      await query(cluster.primary, `ALTER SYSTEM SET synchronous_standby_names = '*'`);
      await query(cluster.primary, 'SELECT pg_reload_conf()');
      const [primary, replica] = [cluster.primary, cluster.replica].map((address) => new URL(address).host);
      // The replica first: being asked first is not what makes a primary.
      url = cluster.primary.replace(String(primary), `${String(replica)},${String(primary)}`);
      database = await openDatabase({ url: `${url}?target_session_attrs=read-write` });
      await migrate(database);
    }, 180_000);
    afterAll(async () => {
      await database.close();
      await cluster.stop();
    });

    it('whose connections are ended again and again fails nothing that could not be tried again', async () => {
      const errors: unknown[] = [];
      let written = 0;
      const ending = async () => {
        for (let round = 0; round < 10; round++) {
          await sleep(100);
          await query(
            cluster.primary,
            `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
             WHERE backend_type = 'client backend' AND application_name = 'newsgraph'`,
          );
        }
      };
      const working = async (n: number) => {
        for (let round = 0; round < 20; round++) {
          const text = `Cy Dee met Di Eng in Rome on day ${String(n)}, round ${String(round)}.`;
          await ingestArticle(database, { text }).then(
            () => written++,
            (error: unknown) => errors.push(error),
          );
        }
      };
      await Promise.all([ending(), working(1), working(2)]);
      expect(errors.filter((error) => failureOf(error) !== 'DATABASE_UNAVAILABLE')).toEqual([]);
      expect(await database.prisma.article.count()).toBeGreaterThanOrEqual(written);
      await expect(database.ping()).resolves.toBeUndefined();
    }, 60_000);

    it('that ends a connection between two statements fails the next one, and not the process', async () => {
      const client = new BoundedClient({ connectionString: cluster.primary });
      await client.connect();
      const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await client.query('BEGIN');
      const ended = new Promise((resolve) => client.once('end', resolve));
      await query(cluster.primary, `SELECT pg_terminate_backend(${String(rows[0]?.pid)})`);
      await ended;
      await expect(client.query('SELECT 1')).rejects.toThrow('not queryable');
    }, 60_000);

    it('is followed by its replica, without a start, a loss or an error that could not be tried again', async () => {
      const acknowledged: string[] = [];
      const errors: unknown[] = [];
      /** When something was last read. */
      const done = { read: 0 };
      const stopping = new AbortController();
      const ingest = async (n: number): Promise<boolean> => {
        try {
          const text = `Ann Lee met Bo Ek in Paris on day ${String(n)}.`;
          acknowledged.push((await ingestArticle(database, { text })).id);
          return true;
        } catch (error) {
          errors.push(error);
          await sleep(100);
          return false;
        }
      };
      // Asking again is safe: the same text is the same article.
      const write = async () => {
        for (let n = 0; !stopping.signal.aborted;) if (await ingest(n)) n++;
      };
      const read = async () => {
        while (!stopping.signal.aborted) {
          const { readText } = database.reader();
          await readText({ text: 'SELECT count(*)::text FROM "Article"', values: [] }).then(
            () => (done.read = performance.now()),
            (error: unknown) => errors.push(error),
          );
          await sleep(5);
        }
      };
      const work = [write(), read(), read(), read()];
      await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(10);
      await cluster.stopPrimary();
      const failedAt = performance.now();
      const before = acknowledged.length;
      await cluster.promoteReplica();
      await expect
        .poll(() => acknowledged.length, { timeout: 30_000, interval: 50 })
        .toBeGreaterThan(before + 5);
      const tookMs = performance.now() - failedAt;
      await expect.poll(() => done.read, { timeout: 30_000 }).toBeGreaterThan(failedAt);
      stopping.abort();
      await Promise.all(work);
      expect(tookMs).toBeLessThan(LIMIT_MS);
      expect(errors.filter((error) => failureOf(error) !== 'DATABASE_UNAVAILABLE')).toEqual([]);
      const stored = await query(cluster.replica, 'SELECT id FROM "Article"');
      const ids = new Set(stored.map(({ id }) => id));
      expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
    }, 120_000);

    it('is not looked for where nothing takes writes: the start says so', async () => {
      const [, port] = /:(\d+)\//.exec(cluster.primary) ?? [];
      const opening = openDatabase({
        url: `postgresql://postgres@127.0.0.1:${String(port)},127.0.0.1:1/postgres`,
      });
      await expect(opening).rejects.toMatchObject({
        code: 'DATABASE_UNREACHABLE',
        message: expect.stringContaining('None of') as string,
      });
    }, 60_000);

    it.each(['standby', 'nonsense'])(
      'cannot be asked for with target_session_attrs=%s',
      async (attributes) => {
        await expect(
          openDatabase({ url: `${url}?target_session_attrs=${attributes}` }),
        ).rejects.toMatchObject({
          code: 'DATABASE_URL_INVALID',
          message: expect.stringContaining('Expected: read-write, primary') as string,
        });
      },
    );
  },
);
