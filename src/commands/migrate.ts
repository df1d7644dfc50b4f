import { Command } from 'commander';
import { readConfig, readEnvironment, withoutPassword } from '../config.js';
import { databaseOptions } from '../databaseOptions.js';
import { openDatabase } from '../store/database.js';
import { errorMessage } from '../store/errors.js';
import { migrate } from '../store/migrate/migrate.js';
import { ATTACH_WITHIN_MS } from './withDatabase.js';
import { usageOf } from './usage.js';

// npm run migrate: migrates the database to this version. Starting the server does the same.

const { retry } = new Command(usageOf('npm run migrate --'))
  .description('Brings the database that DATABASE_URL or DATA_DIR names to the state this version needs.')
  .option('--retry <migration>', 'try a migration again that failed before, once its cause is mended')
  .parse()
  .opts<{ retry?: string }>();

try {
  const options = databaseOptions(readConfig(readEnvironment()));
  const database = await openDatabase({ ...options, attachWithinMs: ATTACH_WITHIN_MS });
  try {
    const applied = await migrate(database, retry === undefined ? {} : { retry });
    const lines =
      applied.length === 0
        ? ['Nothing to do: the database is up to date.']
        : applied.map((name) => `applied ${name}`);
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    await database.close();
  }
} catch (error) {
  process.stderr.write(`${withoutPassword(errorMessage(error))}\n`);
  process.exitCode = 1;
}
