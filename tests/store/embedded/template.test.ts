import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/root.js';
import { openDatabase } from '../../../src/store/database.js';
import { readTemplate, templateFile } from '../../../src/store/embedded/template.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-template-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What a new data folder has before it is migrated. */
async function newFolder(name: string) {
  const database = await openDatabase({ dataDir: join(folder, name) });
  try {
    const [row] = await database.prisma.$queryRaw<{ log: string; applied: number }[]>`
      SELECT (SELECT "logId"::text FROM "ChangeLog") AS log,
        (SELECT count(*)::int FROM "_prisma_migrations" WHERE finished_at IS NOT NULL) AS applied`;
    return row;
  } finally {
    await database.close();
  }
}

describe('the template of databases', () => {
  it('makes new folders migrated, each with a log of its own', async () => {
    const all = (await readdir(join(packageRoot, 'prisma', 'migrations'))).filter((name) => /^\d/.test(name));
    const [one, other] = [await newFolder('one'), await newFolder('other')];
    expect([one?.applied, other?.applied]).toEqual([all.length, all.length]);
    expect(one?.log).not.toBe(other?.log);
  });

  it('is done without where it is missing or damaged', async () => {
    const whole = await readFile(await templateFile());
    const damaged = join(folder, 'damaged');
    await writeFile(damaged, whole.subarray(0, whole.length / 2));
    expect(await readTemplate(damaged)).toBeUndefined();
    expect(await readTemplate(join(folder, 'missing'))).toBeUndefined();
    expect((await readTemplate())?.size).toBeGreaterThan(whole.length);
  });
});
