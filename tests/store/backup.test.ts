import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import { backup } from '../../src/store/backup/backup.js';
import { restore } from '../../src/store/backup/restore.js';
import { type Database, openDatabase } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { dumpTables, wrongCounts } from '../support/tables.js';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let folder: string;
let dataDir: string;
let database: Database;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-backup-'));
  dataDir = join(folder, 'data');
  database = await openDatabase({ dataDir, fsync: false });
  await migrate(database);
  await ingestArticle(database, { text: 'Robert Smith met Ann Lee on May 2, 2017.' });
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a backup', () => {
  it('is made while the database is read, and gives the same when it is restored', async () => {
    const file = join(folder, 'first.tar.gz');
    const reading = Promise.all(Array.from({ length: 5 }, () => database.prisma.article.count()));
    expect(await backup(database, file)).toMatchObject({ articles: 1 });
    expect(await reading).toEqual([1, 1, 1, 1, 1]);
    expect((await readdir(folder)).sort()).toEqual(['data', 'first.tar.gz']);
    await ingestArticle(database, { text: 'Carl Dorn sings.' });
    const restored = join(folder, 'restored');
    await restore(file, restored);
    const other = await openDatabase({ dataDir: restored, fsync: false });
    try {
      expect(await other.prisma.article.count()).toBe(1);
      await ingestArticle(other, { text: 'Carl Dorn sings.' });
      expect(await dumpTables(other)).toEqual(await dumpTables(database));
    } finally {
      await other.close();
      await rm(restored, { recursive: true });
      await rm(file);
    }
  });

  it('is whole whatever is written meanwhile, and others do not wait for it', async () => {
    const acknowledged: string[] = [];
    const waits: number[] = [];
    const over = new AbortController();
    const writing = (async () => {
      for (let n = 0; !over.signal.aborted; n++) {
        const text = `Minister Anna Berg${String(n)} met Carl Dorn in Paris. “France will wait,” Berg${String(n)} said.`;
        const began = performance.now();
        acknowledged.push((await ingestArticle(database, { text })).id);
        waits.push(performance.now() - began);
        // Large rows, and files that come and go while they are copied.
        await database.prisma.$executeRawUnsafe(
          `CREATE TABLE passing AS SELECT repeat('x', 3000) FROM generate_series(1, 500)`,
        );
        await database.prisma.$executeRawUnsafe('DROP TABLE passing');
      }
    })();
    for (let n = 0; n < 2; n++) {
      const file = join(folder, `busy-${String(n)}.tar.gz`);
      const before = [...acknowledged];
      await backup(database, file);
      const restored = join(folder, `busy-${String(n)}`);
      await restore(file, restored);
      const other = await openDatabase({ dataDir: restored, fsync: false });
      try {
        const ids = new Set(
          (await other.prisma.article.findMany({ select: { id: true } })).map(({ id }) => id),
        );
        expect(before.filter((id) => !ids.has(id))).toEqual([]);
        expect(await wrongCounts(other)).toEqual([]);
        await other.prisma.$executeRawUnsafe('REINDEX DATABASE');
        expect(await other.prisma.article.count()).toBe(ids.size);
      } finally {
        await other.close();
        await rm(restored, { recursive: true });
        await rm(file);
      }
    }
    over.abort();
    await writing;
    expect(acknowledged.length).toBeGreaterThan(3);
    expect(Math.max(...waits)).toBeLessThan(20_000);
  });

  it('does not take the place of a file, nor lie in the folder that it saves', async () => {
    const there = join(folder, 'there');
    await writeFile(there, 'mine');
    await expect(backup(database, there)).rejects.toThrow('is there already');
    expect(await readFile(there, 'utf8')).toBe('mine');
    await expect(backup(database, join(dataDir, 'self.tar.gz'))).rejects.toThrow('part of what it saves');
    await expect(backup(database, join(folder, 'none', 'x'))).rejects.toMatchObject({
      code: 'BACKUP_FAILED',
    });
    await rm(there);
    expect(await readdir(folder)).toEqual(['data']);
  });

  it('is not restored over what is there, and not from what is none', async () => {
    await expect(restore(join(folder, 'x'), dataDir)).rejects.toThrow('is not empty');
    const file = join(folder, 'no-backup');
    await writeFile(file, 'hello');
    const empty = join(folder, 'empty');
    await mkdir(empty);
    await expect(restore(file, empty)).rejects.toThrow('is not a backup, or is damaged');
    await expect(restore(join(folder, 'absent'), empty)).rejects.toThrow('cannot be read');
    expect(await readdir(empty)).toEqual([]);
    await rm(empty, { recursive: true });
    await rm(file);
  });
});
