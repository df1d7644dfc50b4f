import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { starterOperations } from '../../../src/server/pages/starterOperations.js';
import { createKey } from '../../../src/store/apiKeys.js';
import { type Database, openDatabase } from '../../../src/store/database.js';
import { migrate } from '../../../src/store/migrate/migrate.js';
import { answer } from '../../support/api.js';
import { type Cluster, noCluster, startCluster } from '../../support/cluster.js';
import { openTestDatabase, seedTestDatabase } from '../../support/database.js';
import { TEXTS } from '../../server/attackTexts.js';
import { noPooler, type Pooler, startPooler } from '../../support/pooler.js';

/** Half of a character in UTF-16. */
const LONE = /\p{Surrogate}/u;

const missing = noPooler ?? noCluster;

/** Only with the embedded database's tests, since it brings a server of its own. */
const elsewhere = inject('testDatabaseUrl') !== '';

describe.skipIf(missing !== null || elsewhere)(
  `through a pooler${missing === null ? '' : `: not run, ${missing}`}`,
  () => {
    let cluster: Cluster;
    let pooler: Pooler;
    let database: Database;

    beforeAll(async () => {
      cluster = await startCluster();
      pooler = await startPooler(cluster.primary);
      database = await openDatabase({ url: pooler.through(cluster.primary) });
      await migrate(database);
      await seedTestDatabase(database);
    }, 180_000);
    afterAll(async () => {
      await database.close();
      await pooler.stop();
      await cluster.stop();
    });

    /** Cursors of articles without a date tell when these came in. */
    const withoutCursors = (answers: unknown): unknown =>
      JSON.parse(JSON.stringify(answers), (key, value: unknown) => (/cursor$/i.test(key) ? null : value));

    it('answers as the embedded database does, many at once, again and again', async () => {
      const alone = await openTestDatabase();
      await seedTestDatabase(alone);
      const wanted = await Promise.all(starterOperations.map(({ query }) => answer(alone, query)));
      await alone.close();
      for (let round = 0; round < 5; round++) {
        const given = await Promise.all(
          Array.from({ length: 4 }, () =>
            Promise.all(starterOperations.map(({ query }) => answer(database, query))),
          ),
        );
        for (const answers of given) expect(withoutCursors(answers)).toEqual(withoutCursors(wanted));
      }
    });

    it('plans a statement once for each connection of the server, whatever stands in it', async () => {
      const text = 'SELECT concat($1::text, $2::int, $3::text[], $4::bool)';
      const values = [`it's \\ "here"`, 7, ['a"b', "c'd", null], null];
      const read = () => database.readText({ text, values });
      const answers = await Promise.all(Array.from({ length: 20 }, read));
      expect(new Set(answers)).toEqual(new Set([`it's \\ "here"7{"a\\"b",c'd,NULL}`]));
      const prepared = `SELECT count(*)::int AS count FROM pg_prepared_statements WHERE statement LIKE '%concat($1::text%'`;
      await expect.poll(() => database.prisma.$queryRawUnsafe(prepared)).toEqual([{ count: 1 }]);
      await expect(database.readText({ text, values: ['\0', 7, [], true] })).rejects.toMatchObject({
        code: '22021',
      });
      await expect(database.readText({ text, values: ['a', 'no number', [], true] })).rejects.toMatchObject({
        code: '22P02',
      });
    });

    it('writes into a statement whatever texts attackers send, and refuses what no text may hold', async () => {
      const places = [
        ['SELECT $1::text', (text: string) => text, (given: unknown) => given],
        [
          'SELECT to_json($1::text[])::text',
          (text: string) => [text],
          (given: unknown) => (JSON.parse(given as string) as string[])[0],
        ],
        [
          'SELECT $1::jsonb::text',
          (text: string) => JSON.stringify(text),
          (given: unknown) => JSON.parse(given as string) as string,
        ],
      ] as const;
      for (const value of TEXTS) {
        for (const [text, write, read] of places) {
          const reading = database.readText({ text, values: [write(value)] });
          const told = await reading.then(read, (error: unknown) => (error as { code: string }).code);
          const inJson = text.includes('jsonb');
          // A lone surrogate becomes the replacement character on its way, but JSON keeps it as an escape.
          const wanted = value.includes('\0')
            ? inJson
              ? '22P05'
              : '22021'
            : !LONE.test(value)
              ? value
              : inJson
                ? '22P02'
                : value.replace(LONE, '\ufffd');
          expect([text, told]).toEqual([text, wanted]);
        }
      }
    });

    it('reads behind one that makes connections forget, too', async () => {
      const forgetful = await startPooler(cluster.primary, ['server_reset_query_always = 1']);
      const behind = await openDatabase({ url: forgetful.through(cluster.primary) });
      const wanted = await answer(database, starterOperations[0]?.query ?? '');
      for (let round = 0; round < 3; round++) {
        const given = await Promise.all(
          Array.from({ length: 100 }, () => answer(behind, starterOperations[0]?.query ?? '')),
        );
        for (const one of given) expect(one).toEqual(wanted);
      }
      await behind.close();
      await forgetful.stop();
    });

    it('writes, one after the other', async () => {
      const { key } = await createKey(database, 'newsroom', 'WRITE');
      const ingest = (n: number) =>
        answer(
          database,
          'mutation ($text: String!) { ingestArticle(input: { text: $text }) { created } }',
          { text: `Ann Lee met Bo Ek in Paris on day ${String(n)}.` },
          key,
        );
      const written = await Promise.all(Array.from({ length: 12 }, (_, n) => ingest(n)));
      expect(written).toEqual(written.map(() => ({ ingestArticle: { created: true } })));
    });

    it('reads times as they are, whatever zone the server has', async () => {
      const rows = await Promise.all(
        Array.from(
          { length: 20 },
          () => database.prisma.$queryRaw`SELECT current_setting('TimeZone') AS zone`,
        ),
      );
      expect(rows).toEqual(rows.map(() => [{ zone: 'UTC' }]));
    });

    it('gives up a statement in time, and one that nobody waits for', async () => {
      const hasty = await openDatabase({ url: pooler.through(cluster.primary), statementTimeoutMs: 2_000 });
      const sleep = { text: 'SELECT pg_sleep(60)::text', values: [] };
      await expect(hasty.readText(sleep)).rejects.toMatchObject({ code: 'DEADLINE' });
      const gone = new AbortController();
      const reading = database.readText(sleep, gone.signal);
      setTimeout(() => {
        gone.abort(new Error('gone'));
      }, 300);
      await expect(reading).rejects.toThrow('gone');
      const writing = hasty.prisma.$transaction((tx) => tx.$queryRaw`SELECT pg_sleep(60)::text`);
      await expect(writing).rejects.toThrow('statement timeout');
      const running = `SELECT count(*)::int AS count FROM pg_stat_activity WHERE query LIKE '%pg_sleep(60)%' AND state = 'active' AND pid <> pg_backend_pid()`;
      await expect
        .poll(() => database.prisma.$queryRawUnsafe(running), { timeout: 5_000 })
        .toEqual([{ count: 0 }]);
      await hasty.close();
    });

    it('migrates, by way of the server itself where that is told', async () => {
      const url = pooler.through(cluster.primary);
      const other = await openDatabase({ url, directUrl: cluster.primary, pooler: 'on' });
      expect(await migrate(other)).toEqual([]);
      const connection = await other.connectForMigration();
      const adapter = await connection.factory.connect();
      await adapter.executeScript('CREATE TABLE "Direct" (); DROP TABLE "Direct";');
      await connection.close();
      await other.close();
    });

    it('is not taken for one where there is none', async () => {
      const direct = await openDatabase({ url: cluster.primary });
      const prepared = `SELECT count(*)::int AS count FROM pg_prepared_statements`;
      await direct.prisma.$queryRawUnsafe(prepared);
      const [row] = await direct.prisma.$queryRawUnsafe<{ count: number }[]>(prepared);
      expect(row?.count).toBeGreaterThan(0);
      await direct.close();
    });
  },
);
