import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import { loadLatestCursor } from '../../src/loaders/changes.js';
import { createKey, findKey } from '../../src/store/apiKeys.js';
import { type Database, openDatabase } from '../../src/store/database.js';
import { mergePeople } from '../../src/store/edits/mergeActors.js';
import { moveDatabase } from '../../src/store/export/moveDatabase.js';
import { EXPORTED, MOVED_BESIDES } from '../../src/store/export/tables.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { answer } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';
import { wrongCounts } from '../support/tables.js';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let folder: string;
let from: Database;
let to: Database;
let key: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-move-'));
  from = await openDatabase({ dataDir: folder, fsync: false });
  await migrate(from);
  to = await openTestDatabase();
  const text = 'Robert Smith met Ann Lee of the United Nations on May 2, 2017. “We agreed,” Mr Smith said.';
  await ingestArticle(from, { text, publisher: 'Daily', guid: '1' });
  await ingestArticle(from, { text: `Oslo. ${text}`, publisher: 'Daily', guid: '1' });
  await ingestArticle(from, { text, publisher: 'Other' });
  await ingestArticle(from, { text: 'Bob Smith sings.' });
  const people = await from.prisma.person.findMany({ orderBy: { slug: 'asc' } });
  const [bob, robert] = ['bob-smith', 'robert-smith'].map(
    (slug) => people.find((person) => person.slug === slug)?.id ?? '',
  ) as [string, string];
  await mergePeople(from, { from: bob, into: robert }, { by: 'desk', note: null });
  ({ key } = await createKey(from, 'desk', 'WRITE'));
  await answer(
    from,
    'mutation { createWebhook(url: "https://news.example.org/hook") { webhook { id } } }',
    {},
    key,
  );
});
afterAll(async () => {
  await Promise.all([from.close(), to.close()]);
  await rm(folder, { recursive: true });
});

/** All rows of all tables that are moved, times of use left out. */
async function rowsOf({ prisma }: Database): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const table of [...EXPORTED, ...MOVED_BESIDES]) {
    const rows = await prisma.$queryRawUnsafe<{ row: object }[]>(
      `SELECT to_jsonb(t) - '{lastUsedAt,search}'::text[] AS row FROM "${table}" t
      ORDER BY to_jsonb(t)::text COLLATE "C"`,
    );
    all[table] = rows.map(({ row }) => row);
  }
  return all;
}

const changesSince = async (database: Database, since: string) =>
  (await answer(database, `{ changes(since: "${since}", first: 100) { nodes { operation type } } }`)).changes
    .nodes as { operation: string; type: string }[];

describe('a database that is moved', () => {
  it('is the same on the other side: ids, keys, webhooks and the log of changes', async () => {
    const counts = await moveDatabase(from, to);
    expect(counts.get('Article')).toBe(3);
    expect(counts.get('Webhook')).toBe(1);
    expect(await rowsOf(to)).toEqual(await rowsOf(from));
    expect(await wrongCounts(to)).toEqual([]);
    expect(await findKey(to, key)).toMatchObject({ name: 'desk', scope: 'WRITE' });
  });

  it('goes on there: cursors hold, the log is written, and what was merged stays so', async () => {
    const since = await loadLatestCursor(from.prisma);
    expect(await changesSince(to, since)).toEqual([]);
    await ingestArticle(to, { text: 'Bob Smith met Carl Dorn on May 5, 2017.' });
    expect(await changesSince(to, since)).toEqual(
      expect.arrayContaining([
        { operation: 'CREATED', type: 'ARTICLE' },
        { operation: 'UPDATED', type: 'PERSON' },
      ]),
    );
    expect(await to.prisma.person.count({ where: { slug: 'bob-smith' } })).toBe(0);
    const { search } = await answer(to, '{ search(query: "Carl Dorn") { totalCount } }');
    expect(search.totalCount).toBeGreaterThan(0);
  });

  it('is not put over what is there', async () => {
    const before = await rowsOf(to);
    await expect(moveDatabase(from, to)).rejects.toThrow(/is not empty: its table \w+ has \d+ rows/);
    expect(await rowsOf(to)).toEqual(before);
    const keyed = await openTestDatabase();
    try {
      await createKey(keyed, 'mine', 'READ');
      await expect(moveDatabase(from, keyed)).rejects.toMatchObject({ code: 'INVALID_IMPORT' });
      expect(await keyed.prisma.article.count()).toBe(0);
    } finally {
      await keyed.close();
    }
  });
});
