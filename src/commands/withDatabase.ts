import { type Config, readConfig, readEnvironment } from '../config.js';
import { databaseOptions } from '../databaseOptions.js';
import { type Database, openDatabase } from '../store/database.js';
import { migrate } from '../store/migrate/migrate.js';
import { notShared } from '../store/share/share.js';

/** A service takes a few seconds to start, in which it cannot be asked yet. */
export const ATTACH_WITHIN_MS = 15_000;

/**
 * Opens the database that the settings name, as new as this version, and gives it back however the work ends. Where a
 * service or another command has the embedded database open, the work is done through that process; where none has,
 * other commands may work through this one meanwhile.
 */
export async function withDatabase<T>(
  work: (database: Database, config: Config) => Promise<T>,
  config = readConfig(readEnvironment()),
): Promise<T> {
  const database = await openDatabase({ ...databaseOptions(config), attachWithinMs: ATTACH_WITHIN_MS });
  try {
    await migrate(database);
    // Where this machine lets nobody listen, the work can be done all the same.
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
