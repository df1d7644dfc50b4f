import { Command } from 'commander';
import { readConfig, readEnvironment, withoutPassword } from '../config.js';
import { openDatabase } from '../store/database.js';
import { errorMessage } from '../store/errors.js';
import { moveDatabase } from '../store/export/moveDatabase.js';
import { migrate } from '../store/migrate/migrate.js';
import { usageOf } from './usage.js';
import { withDatabase } from './withDatabase.js';

// npm run move -- --to postgresql://…: copies the embedded database to a server, even while a service uses
// it.

const program = new Command(usageOf('npm run move --'))
  .description(
    'Takes all of the embedded database that DATA_DIR names to an empty database of a Postgres server: ids, keys, feeds, webhooks and cursors hold there. The embedded database stays as it is.',
  )
  .requiredOption('--to <url>', 'an empty database: postgresql://user:password@host:port/database')
  .parse();

async function move(url: string): Promise<void> {
  const config = readConfig(readEnvironment());
  if (config.databaseUrl !== null)
    throw new Error(
      'DATABASE_URL names a server: only the embedded database is moved. A server is copied with pg_dump and pg_restore.',
    );
  const to = await openDatabase({ url, statementTimeoutMs: 0 });
  try {
    await migrate(to);
    const counts = await withDatabase((from) => moveDatabase(from, to), config);
    const articles = String(counts.get('Article') ?? 0);
    const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
    process.stdout.write(
      `Moved: ${articles} articles, ${String(rows)} rows in all. From now on: DATABASE_URL=${withoutPassword(url)} npm start\n`,
    );
  } finally {
    await to.close();
  }
}

try {
  await move(program.opts<{ to: string }>().to);
} catch (error) {
  process.stderr.write(`${withoutPassword(errorMessage(error))}\n`);
  process.exitCode = 1;
}
