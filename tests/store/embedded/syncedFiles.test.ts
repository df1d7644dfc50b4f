import { cpSync, existsSync, lstatSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../src/store/database.js';
import { createPglite } from '../../../src/store/embedded/pglite.js';
import { syncedFolder, syncTree } from '../../../src/store/embedded/syncedFiles.js';

/** Told the path of what is brought to the disk. */
const disk = vi.hoisted((): { synced: (path: string) => void } => ({ synced: () => undefined }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    fsyncSync: (descriptor: number) => {
      real.fsyncSync(descriptor);
      disk.synced(readlinkSync(`/proc/self/fd/${String(descriptor)}`));
    },
  };
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-sync-'));
});
afterEach(async () => {
  disk.synced = () => undefined;
  await rm(folder, { recursive: true, force: true });
});

/** What a disk holds that keeps only what it was told to: contents of synced files, names in synced folders. */
function keepSynced(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  disk.synced = (path) => {
    if (!path.startsWith(from)) return;
    const kept = join(to, path.slice(from.length));
    if (lstatSync(path).isFile()) {
      if (existsSync(dirname(kept))) cpSync(path, kept);
      return;
    }
    const names = readdirSync(path);
    for (const name of readdirSync(kept))
      if (!names.includes(name)) rmSync(join(kept, name), { recursive: true });
    for (const name of names) {
      if (!existsSync(join(kept, name))) cpSync(join(path, name), join(kept, name), { recursive: true });
    }
  };
}

async function rowsAfterPowerCut(kept: string): Promise<unknown> {
  const pglite = await createPglite({ dataDir: kept });
  const { rows } = await pglite.query('SELECT count(*)::int AS count, sum(n)::int AS sum FROM number');
  await pglite.close();
  return rows[0];
}

describe('the files of the embedded database', () => {
  it.skipIf(process.platform !== 'linux')('hold all that was committed when the power goes', async () => {
    const [postgres, kept] = [join(folder, 'postgres'), join(folder, 'kept')];
    const pglite = await createPglite(syncedFolder(postgres));
    await syncTree(postgres);
    keepSynced(postgres, kept);
    await pglite.exec('CREATE TABLE number (n int PRIMARY KEY, filling text)');
    const insert = (from: number, to: number) =>
      pglite.query(`INSERT INTO number SELECT n, repeat('x', 3000) FROM generate_series($1::int, $2) n`, [
        from,
        to,
      ]);
    await insert(1, 1000);
    await pglite.exec('CHECKPOINT');
    // The log goes on in another file, more than once.
    await insert(1001, 15_000);
    await pglite.exec('UPDATE number SET n = -n WHERE n <= 10; CHECKPOINT');
    for (let n = 15_001; n <= 15_020; n++) await insert(n, n);
    // Written and not committed.
    await pglite.exec('BEGIN; DELETE FROM number');
    disk.synced = () => undefined;
    const sum = (15_020 * 15_021) / 2 - 2 * 55;
    expect(await rowsAfterPowerCut(kept)).toEqual({ count: 15_020, sum });
    await pglite.exec('ROLLBACK');
    await pglite.close();
  });

  it.each([
    [true, { fsync: 'on', wal_sync_method: 'fsync', synchronous_commit: 'on', full_page_writes: 'on' }],
    [false, { fsync: 'off' }],
  ])('are synced unless told otherwise: %s', async (fsync, wanted) => {
    const database = await openDatabase({ dataDir: folder, ...(fsync ? {} : { fsync }) });
    const rows = await database.prisma.$queryRaw<{ name: string; setting: string }[]>`
      SELECT name, setting FROM pg_settings`;
    await database.close();
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toMatchObject(wanted);
  });

  it('are made anew where making them was interrupted', async () => {
    const postgres = join(folder, 'postgres');
    await mkdir(postgres);
    await writeFile(join(postgres, 'PG_VERSION'), '18\n');
    await writeFile(join(folder, 'postgres.unfinished'), '');
    const database = await openDatabase({ dataDir: folder });
    await database.ping();
    await database.close();
    await expect(access(join(folder, 'postgres.unfinished'))).rejects.toThrow('ENOENT');
  });
});
