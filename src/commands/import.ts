import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Command } from 'commander';
import { withoutPassword } from '../config.js';
import { errorMessage } from '../store/errors.js';
import { importRows } from '../store/export/importRows.js';
import { usageOf } from './usage.js';
import { withDatabase } from './withDatabase.js';

// npm run import -- FILE: imports the output of npm run export into an empty database.

const program = new Command(usageOf('npm run import --'))
  .description('Puts an export of JSON lines into the empty database that DATABASE_URL or DATA_DIR names.')
  .argument('<file>', 'JSON lines that npm run export has written; - is standard input')
  .parse();

/** Reading starts on demand: lines that arrive before the database is open would be lost. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  yield* createInterface({ input, crlfDelay: Infinity });
}

try {
  const [file = '-'] = program.args;
  // Report a missing file before creating a database.
  const input = file === '-' ? process.stdin : (await open(file)).createReadStream({ encoding: 'utf8' });
  const counts = await withDatabase((database) => importRows(database, linesOf(input)));
  const all = [...counts].map(([table, count]) => `${String(count)} ${table}`);
  process.stdout.write(`Imported: ${all.join(', ') || 'nothing'}.\n`);
} catch (error) {
  process.stderr.write(`${withoutPassword(errorMessage(error))}\n`);
  process.exitCode = 1;
}
