import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { starterOperations } from '../../src/server/pages/starterOperations.js';
import { createKey } from '../../src/store/apiKeys.js';
import { type Database, type DatabaseOptions, openDatabase } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { answer, statementsOf } from '../support/api.js';
import { type Cluster, noCluster, query, startCluster } from '../support/cluster.js';
import { post, start } from '../server/support.js';

const INGEST = `mutation ($text: String!) {
  ingestArticle(input: { text: $text }) { created article { slug people { nodes { name } } } }
}`;
const SLUGS = '{ articles { nodes { slug people { nodes { name } } } } }';

/** What is told of replicas. */
function listen() {
  const reports: string[] = [];
  let heard: () => void = () => undefined;
  return {
    report: (message: string) => {
      reports.push(message);
      heard();
    },
    /** Resolves with the first report that has this in it and was not waited for before. */
    told: (text: string) =>
      new Promise<string>((resolve) => {
        heard = () => {
          const at = reports.findIndex((message) => message.includes(text));
          if (at >= 0) resolve(reports.splice(0, at + 1).at(-1) ?? '');
        };
        heard();
      }),
  };
}

describe.skipIf(noCluster !== null)(
  `a primary with a streaming replica${noCluster === null ? '' : `: not run, ${noCluster}`}`,
  () => {
    let cluster: Cluster;
    let database: Database;
    let writer: string;
    let reader: string;
    const log = listen();
    const open = (options: DatabaseOptions = {}) =>
      openDatabase({
        url: cluster.primary,
        replicaUrls: [cluster.replica],
        maxReplicaLagMs: 3_600_000,
        report: log.report,
        ...options,
      });

    beforeAll(async () => {
      cluster = await startCluster();
      database = await open();
      await migrate(database);
      writer = (await createKey(database, 'newsroom', 'WRITE')).key;
      reader = (await createKey(database, 'reader', 'READ')).key;
      await cluster.resumeReplay();
    }, 120_000);
    afterAll(async () => {
      await database.close();
      await cluster.stop();
    });

    const slugs = async (key: string | null) => {
      const { articles } = (await answer(database, SLUGS, {}, key)) as {
        articles: { nodes: { slug: string }[] };
      };
      return articles.nodes.map(({ slug }) => slug);
    };

    it('gives reads to the replica and writes to the primary', async () => {
      expect(database.replicas()).toEqual({ all: 1, usable: 1 });
      const recovering = 'SELECT pg_is_in_recovery() AS replica';
      expect(await database.reader().prisma.$queryRawUnsafe(recovering)).toEqual([{ replica: true }]);
      expect(await database.reader({ fresh: true }).prisma.$queryRawUnsafe(recovering)).toEqual([
        { replica: false },
      ]);
      expect(await database.prisma.$queryRawUnsafe(recovering)).toEqual([{ replica: false }]);
      const text = { text: 'SELECT pg_is_in_recovery()::text', values: [] };
      expect(await database.reader().readText(text)).toBe('true');
      expect(await database.reader({ fresh: true }).readText(text)).toBe('false');
    });

    it('shows a client what it has just written, while others wait for the replica', async () => {
      await cluster.pauseReplay();
      const written = (await answer(database, INGEST, { text: 'Ann Lee met Bo Ek in Paris.' }, writer)) as {
        ingestArticle: unknown;
      };
      const people = { nodes: [{ name: 'Ann Lee' }, { name: 'Bo Ek' }] };
      expect(written.ingestArticle).toEqual({
        created: true,
        article: { slug: expect.stringMatching(/^ann-lee-met-bo-ek-in-paris-/) as string, people },
      });
      expect(await slugs(writer)).toEqual([expect.stringMatching(/^ann-lee-met-bo-ek-in-paris-/)]);
      expect(await slugs(reader)).toEqual([]);
      expect(await slugs(null)).toEqual([]);
      await cluster.resumeReplay();
      expect(await slugs(reader)).toEqual([expect.stringMatching(/^ann-lee-met-bo-ek-in-paris-/)]);
      expect(await slugs(null)).toEqual([expect.stringMatching(/^ann-lee-met-bo-ek-in-paris-/)]);
    });

    it('keeps no answer of a replica longer than the replica holds to it', async () => {
      const server = await start({ database });
      const shown = async () => {
        const { answer: page } = await post(server.url, '{ articles { nodes { slug } } }');
        return (page.data?.['articles'] as { nodes: { slug: string }[] }).nodes.map(({ slug }) => slug);
      };
      const before = await shown();
      await cluster.pauseReplay();
      await answer(database, INGEST, { text: 'Gus Hay met Ida Joy in Bonn.' }, writer);
      expect(await shown()).toEqual(before);
      expect(await shown()).toEqual(before);
      await cluster.resumeReplay();
      expect(await shown()).toContainEqual(expect.stringMatching(/^gus-hay-met-ida-joy-in-bonn-/));
      await server.close();
    });

    it('lets a key that was revoked read no fresher than nobody, at once', async () => {
      const { key, id } = await createKey(database, 'gone', 'WRITE');
      await cluster.pauseReplay();
      await database.prisma.apiKey.update({ where: { id }, data: { revokedAt: new Date() } });
      const refused = answer(database, INGEST, { text: 'Cy Dee sings.' }, key);
      await expect(refused).rejects.toThrow('needs an API key with write scope');
      await cluster.resumeReplay();
    });

    it('sends as many statements as without one, but for looking up a key', async () => {
      const alone = await openDatabase({ url: cluster.primary });
      const without = await statementsOf(alone, () => answer(alone, SLUGS, {}, reader));
      await alone.close();
      expect(await statementsOf(database, () => answer(database, SLUGS))).toEqual(without);
      const keyed = await statementsOf(database, () => answer(database, SLUGS, {}, reader));
      expect(keyed.filter((sql) => !sql.includes('"ApiKey"'))).toEqual(without);
      expect(keyed).toHaveLength(without.length + 1);
    });

    it('reads from the primary what fails on the replica', async () => {
      await cluster.pauseReplay();
      await database.prisma.$executeRaw`CREATE TABLE "New" AS SELECT 1 AS one`;
      expect(await database.reader().prisma.$queryRaw`SELECT one FROM "New"`).toEqual([{ one: 1 }]);
      const text = { text: 'SELECT one::text FROM "New"', values: [] };
      expect(await database.reader().readText(text)).toBe('1');
      await cluster.resumeReplay();
    });

    it('may not write through a reader', async () => {
      const { prisma } = database.reader();
      await expect(prisma.$executeRaw`DELETE FROM "Article"`).rejects.toThrow('read-only transaction');
    });

    it('gives a replica that is too far behind no reads', async () => {
      await cluster.pauseReplay();
      const { report, told } = listen();
      const strict = await open({ maxReplicaLagMs: 1, report });
      await strict.prisma.$executeRaw`CREATE TABLE "Newer" ()`;
      expect(await told('behind')).toMatch(/^No reads go to .*: it is more than 0.001 s behind\.$/);
      expect(strict.replicas()).toEqual({ all: 1, usable: 0 });
      await cluster.resumeReplay();
      await told('again');
      expect(strict.replicas()).toEqual({ all: 1, usable: 1 });
      await strict.close();
    });

    it('takes no server for a replica that is none', async () => {
      const { report, told } = listen();
      const wrong = await open({ replicaUrls: [cluster.primary], report });
      expect(await told('No reads')).toMatch(/: it is not a streaming replica\.$/);
      expect(wrong.replicas()).toEqual({ all: 1, usable: 0 });
      await wrong.close();
    });

    it('serves on when the replica stops, says so, and goes back to it', async () => {
      const server = await start({ database });
      const ready = async () => (await fetch(`${server.url}/readyz`)).json();
      expect(await ready()).toEqual({ status: 'ready', replicas: { all: 1, usable: 1 } });
      await cluster.stopReplica();
      const before = await query(cluster.primary, 'SELECT count(*)::int AS count FROM "Article"');
      expect(await slugs(null)).toHaveLength(Number(before[0]?.['count']));
      expect(await log.told('does not answer')).toContain(cluster.replica);
      expect(await ready()).toEqual({ status: 'ready', replicas: { all: 1, usable: 0 } });
      expect(await slugs(null)).toHaveLength(Number(before[0]?.['count']));
      await cluster.startReplica();
      await log.told('again');
      expect(await ready()).toEqual({ status: 'ready', replicas: { all: 1, usable: 1 } });
      await server.close();
    });

    it('opens while the replica is down', async () => {
      await cluster.stopReplica();
      const other = await open();
      expect(await answer(other, '{ __typename }')).toEqual({ __typename: 'Query' });
      expect(other.replicas()).toEqual({ all: 1, usable: 0 });
      await other.close();
      await cluster.startReplica();
    });

    describe('the role that only reads, made as the README says', () => {
      let guarded: Database;
      beforeAll(async () => {
        const page = await readFile('docs/operating.md', 'utf8');
        const [, sql = ''] = /```sql\n(CREATE ROLE .+?)```/s.exec(page) ?? [];
        await query(cluster.primary, sql);
        await database.prisma.$executeRaw`CREATE TABLE "Later" ()`;
        await cluster.resumeReplay();
        const [readerUrl, replicaUrl] = [cluster.primary, cluster.replica].map((url) =>
          url.replace('postgres@', 'newsgraph_reader:choose%20one@'),
        ) as [string, string];
        guarded = await open({ readerUrl, replicaUrls: [replicaUrl] });
      });
      afterAll(() => guarded.close());

      it.each([
        ['the primary', true],
        ['the replica', false],
      ])('is who reads, from %s', async (_, fresh) => {
        const { prisma, readText } = guarded.reader({ fresh });
        const who = [{ role: 'newsgraph_reader', replica: !fresh }];
        const sql = 'SELECT current_user::text AS role, pg_is_in_recovery() AS replica';
        expect(await prisma.$queryRawUnsafe(sql)).toEqual(who);
        expect(await readText({ text: 'SELECT current_user::text', values: [] })).toBe('newsgraph_reader');
      });

      it.each([
        `INSERT INTO "Country" (code, name) SELECT code, name FROM "Country"`,
        `UPDATE "DataVersion" SET number = 0`,
        `DELETE FROM "Article"`,
        `TRUNCATE "Later"`,
        `DROP TABLE "Later"`,
        `CREATE TABLE "Own" ()`,
      ])('cannot %s, even in a transaction that might write', async (sql) => {
        const { prisma } = guarded.reader({ fresh: true });
        await expect(prisma.$executeRawUnsafe(sql)).rejects.toThrow('read-only transaction');
        const insisting = prisma.$transaction(async (tx) => {
          await tx.$executeRaw`SET TRANSACTION READ WRITE`;
          await tx.$executeRawUnsafe(sql);
        });
        await expect(insisting).rejects.toThrow(/permission denied|must be owner/);
      });

      it.each(starterOperations)('answers "$title"', async ({ query: operation }) => {
        const wanted: unknown = await answer(database, operation, {}, writer);
        for (const key of [writer, reader, null])
          expect(await answer(guarded, operation, {}, key)).toEqual(wanted);
      });

      it('reads what was written with the other role', async () => {
        const written = (await answer(guarded, INGEST, { text: 'Di Eng met Fay Gil in Rome.' }, writer)) as {
          ingestArticle: unknown;
        };
        expect(written.ingestArticle).toMatchObject({
          created: true,
          article: { slug: expect.stringMatching(/^di-eng-met-fay-gil-in-rome-/) as string },
        });
        await cluster.resumeReplay();
      });

      it('stops the start where it cannot come in, and names the setting', async () => {
        const url = cluster.primary.replace('postgres@', 'nobody:secret@');
        const opening = open({ readerUrl: url });
        await expect(opening).rejects.toMatchObject({
          code: 'DATABASE_AUTH_FAILED',
          message: expect.stringMatching(/nobody@.*refused .* Correct them in DATABASE_READER_URL/) as string,
        });
        await expect(opening).rejects.not.toThrow('secret');
      });
    });
  },
);
