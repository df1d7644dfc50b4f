import { databaseOver } from '../database.js';
import { createPglite, pgliteDriver } from '../embedded/pglite.js';
import { migrate } from './migrate.js';

/** Makes a new embedded database, empty or migrated and with the countries, and returns its files as a tar. */
export async function makeTemplate(state: 'empty' | 'migrated' = 'migrated'): Promise<Buffer> {
  const pglite = await createPglite();
  const database = databaseOver(await pgliteDriver(pglite));
  try {
    if (state === 'migrated') await migrate(database);
    const files = await pglite.dumpDataDir('none');
    return Buffer.from(await files.arrayBuffer());
  } finally {
    await database.close();
  }
}
