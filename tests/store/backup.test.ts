import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import { backup } from '../../src/store/backup/backup.js';
import { restore } from '../../src/store/backup/restore.js';
import { type Database, openDatabase } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate.js';
import { dumpTables } from '../support/tables.js';

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
    expect(await backup(database, dataDir, file)).toMatchObject({ articles: 1 });
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

  it('does not take the place of a file, nor lie in the folder that it saves', async () => {
    const there = join(folder, 'there');
    await writeFile(there, 'mine');
    await expect(backup(database, dataDir, there)).rejects.toThrow('is there already');
    expect(await readFile(there, 'utf8')).toBe('mine');
    await expect(backup(database, dataDir, join(dataDir, 'self.tar.gz'))).rejects.toThrow(
      'part of what it saves',
    );
    await expect(backup(database, dataDir, join(folder, 'none', 'x'))).rejects.toMatchObject({
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
    await expect(restore(file, empty)).rejects.toThrow('no backup, or is damaged');
    await expect(restore(join(folder, 'absent'), empty)).rejects.toThrow('cannot be read');
    expect(await readdir(empty)).toEqual([]);
    await rm(empty, { recursive: true });
    await rm(file);
  });
});
