import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import { type Database, openDatabase } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { failureOf } from '../../src/store/failures.js';
import { runScript } from '../support/process.js';

const MEGABYTE = 1024 ** 2;
const disk = mkdtempSync(join(tmpdir(), 'newsgraph-disk-'));
const dataDir = join(disk, 'data');
const ballast = join(disk, 'ballast');

/** Mounts a disk of 300 MB; says why not where this process may not. */
function mount(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root of Linux may mount a disk';
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', disk]);
  return status === 0 ? null : `no disk can be mounted: ${String(stderr).trim()}`;
}
const noDisk = mount();
afterAll(() => {
  if (noDisk === null) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** Leaves so many bytes free on the disk. */
function leave(bytes: number): void {
  rmSync(ballast, { force: true });
  const { bavail, bsize } = statfsSync(disk);
  const size = bavail * bsize - bytes;
  // In steps, since the database may write at the same time: what does not fit any more is left out.
  const step = Buffer.alloc(MEGABYTE);
  writeFileSync(ballast, '');
  for (let written = 0; written < size; written += step.length) {
    try {
      appendFileSync(ballast, step.subarray(0, Math.min(step.length, size - written)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return;
      throw error;
    }
  }
}
const makeRoom = () => {
  rmSync(ballast, { force: true });
};

describe.skipIf(noDisk !== null)(`a full disk${noDisk === null ? '' : `: not run, ${noDisk}`}`, () => {
  let database: Database;
  const reports: string[] = [];
  const open = () => openDatabase({ dataDir, report: (message) => reports.push(message) });
  const acknowledged: string[] = [];
  const ingest = async (name: string) => {
    const { id } = await ingestArticle(database, { text: `${name} Berg met Carl Dorn in Paris.` });
    acknowledged.push(id);
  };
  const stored = async () => {
    const rows = await database.prisma.article.findMany({ select: { id: true } });
    return rows.map(({ id }) => id).sort();
  };
  const full = { code: 'STORAGE_FULL', message: expect.stringContaining('Make room on it') as string };

  beforeAll(async () => {
    database = await open();
    await migrate(database);
    await ingest('Anna');
  });
  afterAll(() => database.close());

  it('refuses writes and serves what is there, until there is room', async () => {
    leave(20 * MEGABYTE);
    await sleep(200);
    await expect(ingest('Bert')).rejects.toMatchObject(full);
    await expect(ingest('Bert')).rejects.toSatisfy((error) => failureOf(error) === 'STORAGE_FULL');
    expect(await stored()).toEqual([...acknowledged].sort());
    makeRoom();
    await sleep(200);
    await ingest('Bert');
    expect(await stored()).toEqual([...acknowledged].sort());
    expect(reports).toEqual([]);
  });

  it('that the log runs into stops the database, which is opened again when there is room', async () => {
    // Past the check of room: the rest of the log's file, and then no other one.
    leave(0);
    let last: unknown;
    for (let message = 0; message < 40 && last === undefined; message++) {
      last = await database.prisma.$queryRaw`
        SELECT pg_logical_emit_message(true, 'filling', repeat('x', 1000000))::text`.then(
        () => undefined,
        (error: unknown) => error,
      );
    }
    expect(last).toSatisfy((error) => failureOf(error) === 'STORAGE_FULL');
    await expect(ingest('Cora')).rejects.toMatchObject(full);
    await expect(stored()).rejects.toMatchObject({ code: 'STORAGE_FULL' });
    makeRoom();
    await sleep(1_500);
    await ingest('Cora');
    expect(await stored()).toEqual([...acknowledged].sort());
    expect(reports).toEqual([
      expect.stringContaining('No space left on device. It is opened again.'),
      'The embedded database is open again.',
    ]);
  });

  it('is why a start fails, and nothing else', async () => {
    await database.close();
    leave(0);
    // Not whole: it ended without closing.
    await expect(openDatabase({ dataDir: join(disk, 'other') })).rejects.toMatchObject(full);
    makeRoom();
    database = await open();
    expect(await stored()).toEqual([...acknowledged].sort());
  });

  it('lets the service end as it is told to, with all that it acknowledged', async () => {
    await database.close();
    // As it is where a service has run before, so that nothing is seeded.
    const env = { DATA_DIR: dataDir, PORT: '0' };
    const service = runScript('src/commands/serve.ts', [], env);
    await service.printed('\n');
    leave(0);
    await sleep(200);
    service.child.kill('SIGTERM');
    const { code, stderr } = await service.done;
    makeRoom();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    database = await open();
    expect(await stored()).toEqual([...acknowledged].sort());
  });

  it('takes no export, and no part of one', async () => {
    await database.close();
    const other = join(mkdtempSync(join(tmpdir(), 'newsgraph-export-')), 'data');
    const seeded = await openDatabase({ dataDir: other });
    await migrate(seeded);
    const long = 'Anna Berg met Carl Dorn in Paris. '.repeat(10_000);
    await ingestArticle(seeded, { text: long });
    await seeded.close();
    leave(100_000);
    const before = readdirSync(disk);
    const out = join(disk, 'all.jsonl');
    const refused = await runScript('src/commands/export.ts', ['--out', out], { DATA_DIR: other }).done;
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('Nothing was exported: the disk is full.');
    expect(readdirSync(disk)).toEqual(before);
    makeRoom();
    expect((await runScript('src/commands/export.ts', ['--out', out], { DATA_DIR: other }).done).code).toBe(
      0,
    );
    expect(readdirSync(disk).sort()).toContain('all.jsonl');
    rmSync(join(other, '..'), { recursive: true });
    database = await open();
  }, 240_000);
});
