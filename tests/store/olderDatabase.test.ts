import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import { packageRoot } from '../../src/root.js';
import type { Database } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { openEmptyDatabase } from '../support/database.js';

// A database from before articles had publishers, versions and copies, with one story at two publishers in it.

/** The last migration of that time. */
const LAST = '20261123090000_unread_indexes';
const TEXT =
  'Mayor Anna Dorn met Karl Baum in Berlin on Monday and said that the bridge over the river will be opened in spring, after three years of work on its pillars and a long dispute about who was to pay for them.';
const FIRST = 'c1f5a0e2-3d5b-8c11-9a70-0123456789ab';
const SECOND = 'd2f5a0e2-3d5b-8c11-9a70-0123456789ab';
const PERSON = 'e3f5a0e2-3d5b-8c11-9a70-0123456789ab';

let database: Database;
beforeAll(async () => {
  database = await openEmptyDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-older-'));
  const present = join(packageRoot, 'prisma', 'migrations');
  for (const name of await readdir(present))
    if (name <= LAST) await cp(join(present, name), join(folder, name), { recursive: true });
  await cp(join(present, 'migration_lock.toml'), join(folder, 'migration_lock.toml'));
  // The countries of today do not fit into tables of that time; its migrations are applied by then.
  await expect(migrate(database, { folder })).rejects.toThrow('column "slug" of relation "Country"');
  await rm(folder, { recursive: true });

  const insertArticle = (id: string, slug: string, publisher: string, text: string) =>
    database.prisma.$executeRaw`
      INSERT INTO "Article" ("id", "slug", "contentHash", "headline", "text", "language", "wordCount", "paragraphs", "publisher")
      VALUES (${id}::uuid, ${slug}, ${slug.padEnd(64, '0')}, 'A bridge', ${text}, 'en', 38,
        ${JSON.stringify([{ kind: 'LEAD', start: 0, end: text.length }])}::jsonb, ${publisher})`;
  await insertArticle(FIRST, 'a-bridge', 'Selm Herald', TEXT);
  await insertArticle(SECOND, 'a-bridge-2', 'Daily Post', `${TEXT}\n`);
  await database.prisma.$executeRaw`
    INSERT INTO "Person" ("id", "slug", "name", "searchName") VALUES (${PERSON}::uuid, 'anna-dorn', 'Anna Dorn', 'anna dorn')`;
  for (const articleId of [FIRST, SECOND])
    await database.prisma.$executeRaw`
      INSERT INTO "ArticlePerson" ("articleId", "personId", "mentionCount", "start", "publishedOrder")
      VALUES (${articleId}::uuid, ${PERSON}::uuid, 1, 6, '0001-01-01T00:00:00Z')`;
  await migrate(database);
});
afterAll(() => database.close());

it('keeps the ids and slugs of articles and people', async () => {
  const { prisma } = database;
  const select = { id: true, slug: true };
  expect(await prisma.article.findMany({ select, orderBy: { id: 'asc' } })).toEqual([
    { id: FIRST, slug: 'a-bridge' },
    { id: SECOND, slug: 'a-bridge-2' },
  ]);
  expect(await prisma.person.findMany({ select })).toEqual([{ id: PERSON, slug: 'anna-dorn' }]);
  expect(await prisma.articlePerson.count({ where: { personId: PERSON } })).toBe(2);
});

it('gives what hangs on an article without a date its place', async () => {
  const places = await database.prisma.articlePerson.findMany({
    where: { personId: PERSON },
    select: { publishedOrder: true, article: { select: { publishedOrder: true } } },
  });
  for (const { publishedOrder, article } of places) expect(publishedOrder).toEqual(article.publishedOrder);
  expect(places.map(({ publishedOrder }) => publishedOrder.getUTCFullYear() > 1)).toEqual([true, true]);
});

it('knows publishers, a first version and copies', async () => {
  const articles = await database.prisma.article.findMany({
    select: { copyOfId: true, source: { select: { name: true } }, versions: { select: { number: true } } },
    orderBy: { id: 'asc' },
  });
  expect(articles).toEqual([
    { copyOfId: null, source: { name: 'Selm Herald' }, versions: [{ number: 1 }] },
    { copyOfId: FIRST, source: { name: 'Daily Post' }, versions: [{ number: 1 }] },
  ]);
});

it('counts what it has written anew, so that the costs of searches are known', async () => {
  const counted = await database.prisma.$queryRaw<{ column: string }[]>`
    SELECT attname::text AS column FROM pg_stats
    WHERE schemaname = current_schema() AND tablename = 'Article' ORDER BY attname`;
  expect(counted.map(({ column }) => column)).toEqual(
    expect.arrayContaining(['publishedOrder', 'search', 'searchAbout', 'searchLength']),
  );
  const { words } = await database.statistics();
  expect([...words('Article').keys()]).toContain('bridg');
});

it('knows its articles again when they come once more', async () => {
  const again = await ingestArticle(database, { text: `${TEXT}\r\n`, publisher: 'Selm Herald' });
  expect(again).toMatchObject({ id: FIRST, created: false });
  expect(await database.prisma.article.count()).toBe(2);
});
