import { type Config, readConfig, readEnvironment } from '../config.js';
import { databaseOptions } from '../databaseOptions.js';
import { type Database, openDatabase } from '../store/database.js';
import { migrate } from '../store/migrate/migrate.js';
import { notShared } from '../store/share/share.js';

/** A service takes a few seconds to start before it can be reached. */
export const ATTACH_WITHIN_MS = 15_000;

/**
 * Opens the configured database, migrated to this version, and closes it after the work. If another process
 * has the embedded database open, works through that one; otherwise lets others work through this one.
 */
export async function withDatabase<T>(
  work: (database: Database, config: Config) => Promise<T>,
  config = readConfig(readEnvironment()),
): Promise<T> {
  const database = await openDatabase({ ...databaseOptions(config), attachWithinMs: ATTACH_WITHIN_MS });
  try {
    await migrate(database);
    // If listening is not possible here, the work can still be done.
    const share = await database.share().catch(() => notShared);
    const result = await work(database, config);
    await share.idle(() => {
      process.stderr.write('Done. Another command uses the database through this one: waiting for it.\n');
    });
    return result;
  } finally {
    await database.close();
  }
}
