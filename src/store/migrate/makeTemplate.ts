import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { create } from 'tar';
import { databaseOver } from '../database.js';
import { createPglite, pgliteDriver } from '../embedded/pglite.js';
import { migrate } from './migrate.js';

/**
 * Makes a new embedded database, empty or migrated and with the countries, and returns its files as a tar. It is closed
 * before: from the files of an open one Postgres would start as after a crash, and flush each of them, which takes seconds.
 */
export async function makeTemplate(state: 'empty' | 'migrated' = 'migrated'): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-template-'));
  try {
    const database = databaseOver(await pgliteDriver(await createPglite({ dataDir: folder })));
    await (state === 'migrated' ? migrate(database) : Promise.resolve()).finally(() => database.close());
    return await buffer(create({ cwd: folder, portable: true }, await readdir(folder)));
  } finally {
    await rm(folder, { recursive: true });
  }
}
