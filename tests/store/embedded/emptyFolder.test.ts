import { cp, mkdir, mkdtemp, open, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from '../../../src/store/database.js';
import { emptyFolderFile } from '../../../src/store/embedded/emptyFolder.js';
import { migrate } from '../../../src/store/migrate/migrate.js';
import { packEmptyFolder } from '../../../src/store/embedded/packEmptyFolder.js';

/** A package of its own, so that the build of this one is neither used nor changed. */
const root = vi.hoisted(() => ({ folder: '' }));
vi.mock('../../../src/root.js', () => ({
  get packageRoot() {
    return root.folder;
  },
}));

const started = Date.now();
let file: string;
beforeAll(async () => {
  const here = process.cwd();
  root.folder = await mkdtemp(join(tmpdir(), 'newsgraph-packed-'));
  await cp(join(here, 'package.json'), join(root.folder, 'package.json'));
  await symlink(join(here, 'prisma'), join(root.folder, 'prisma'));
  file = await emptyFolderFile();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(join(dirname(file), 'empty-of-another-version.tar.br'), 'old');
  await packEmptyFolder();
});
afterAll(() => rm(root.folder, { recursive: true }));

const dataDir = (name: string) => join(root.folder, name);

async function inFolder<T>(name: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ dataDir: dataDir(name), fsync: false });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** A number that Postgres draws when it makes the files of a database: the same in copies. */
async function drawnNumber(name: string): Promise<string> {
  const handle = await open(join(dataDir(name), 'postgres', 'global', 'pg_control'));
  try {
    const { buffer } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.readBigUInt64LE().toString();
  } finally {
    await handle.close();
  }
}

const logOf = ({ prisma }: Database) => prisma.changeLog.findFirstOrThrow().then(({ logId }) => logId);

describe('a new data folder', () => {
  it('is unpacked, migrated as it is, and a database of its own', async () => {
    expect(await readdir(dirname(file))).toEqual([file.slice(dirname(file).length + 1)]);
    const logs: string[] = [];
    for (const name of ['one', 'other']) {
      await inFolder(name, async (database) => {
        expect(await migrate(database)).toEqual([]);
        expect(await database.prisma.country.count()).toBe(250);
        const { at } = await database.prisma.change.findFirstOrThrow();
        expect(at.getTime()).toBeGreaterThan(started);
        logs.push(await logOf(database));
      });
    }
    expect(await drawnNumber('one')).toBe(await drawnNumber('other'));
    expect(new Set(logs).size).toBe(2);
  });

  it('keeps its log and what is written when it is opened again', async () => {
    const log = await inFolder('kept', async (database) => {
      await database.prisma.$executeRaw`CREATE TABLE number (n int)`;
      return logOf(database);
    });
    await inFolder('kept', async (database) => {
      expect(await logOf(database)).toBe(log);
      await expect(database.prisma.$queryRaw`SELECT n FROM number`).resolves.toEqual([]);
    });
  });

  it('is unpacked anew if the process was killed meanwhile', async () => {
    await inFolder('killed', () => Promise.resolve());
    await writeFile(join(dataDir('killed'), 'postgres.unfinished'), '');
    await rm(join(dataDir('killed'), 'postgres', 'base'), { recursive: true });
    await inFolder('killed', async (database) => {
      expect(await migrate(database)).toEqual([]);
    });
    expect(await readdir(dataDir('killed'))).toEqual(['postgres']);
  });

  it('is made if only the database of another version is packed', async () => {
    await rename(file, join(dirname(file), 'empty-0123456789abcdef.tar.br'));
    await inFolder('made', async (database) => {
      expect((await migrate(database)).length).toBeGreaterThan(20);
    });
    expect(await drawnNumber('made')).not.toBe(await drawnNumber('one'));
  });
});
