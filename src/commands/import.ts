import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { withoutPassword } from '../config.js';
import { errorMessage } from '../store/errors.js';
import { importRows } from '../store/export/importRows.js';
import { usageOf } from './usage.js';
import { withDatabase } from './withDatabase.js';

// npm run import -- FILE: takes in what npm run export has written, into an empty database.

const program = new Command(usageOf('npm run import --'))
  .description('Puts an export of JSON lines into the empty database that DATABASE_URL or DATA_DIR names.')
  .argument('<file>', 'JSON lines that npm run export has written; - is standard input')
  .parse();

try {
  const [file = '-'] = program.args;
  // A file that cannot be opened is told before a database is made for it.
  const input = file === '-' ? process.stdin : (await open(file)).createReadStream({ encoding: 'utf8' });
  const lines = createInterface({ input, crlfDelay: Infinity });
  // What reading the file fails with comes from the lines.
  const failed = new Promise<never>((_, reject) => lines.once('error', reject));
  failed.catch(() => undefined);
  const counts = await withDatabase((database) => Promise.race([importRows(database, lines), failed]));
  const all = [...counts].map(([table, count]) => `${String(count)} ${table}`);
  process.stdout.write(`Imported: ${all.join(', ') || 'nothing'}.\n`);
} catch (error) {
  process.stderr.write(`${withoutPassword(errorMessage(error))}\n`);
  process.exitCode = 1;
}
