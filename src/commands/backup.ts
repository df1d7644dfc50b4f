import { Command } from 'commander';
import { withoutPassword } from '../config.js';
import { backup } from '../store/backup/backup.js';
import { errorMessage } from '../store/errors.js';
import { usageOf } from './usage.js';
import { withDatabase } from './withDatabase.js';

// npm run backup -- FILE: a copy of the embedded database in one file, also while a service has it open.

const program = new Command(usageOf('npm run backup --'))
  .description('Copies the embedded database that DATA_DIR names into a file, and checks the copy.')
  .argument('<file>', 'a file that is not there yet, such as newsgraph.tar.gz')
  .parse();

try {
  const [file = ''] = program.args;
  const { bytes, articles, sha256 } = await withDatabase((database) => backup(database, file));
  process.stdout.write(
    `${file}: ${String(articles)} articles, ${(bytes / 1e6).toFixed(1)} MB, checked; SHA-256 ${sha256}\n`,
  );
} catch (error) {
  process.stderr.write(`${withoutPassword(errorMessage(error))}\n`);
  process.exitCode = 1;
}
