import { Command } from 'commander';
import { restore } from '../store/backup/restore.js';
import { errorMessage } from '../store/errors.js';
import { usageOf } from './usage.js';

// npm run restore -- FILE FOLDER: restores a backup to a data folder.

const program = new Command(usageOf('npm run restore --'))
  .description('Makes a new data folder of a backup. Start the service with DATA_DIR naming it.')
  .argument('<file>', 'what npm run backup has written')
  .argument('<folder>', 'a data folder that is not there yet, or is empty')
  .parse();

try {
  const [file = '', folder = ''] = program.args;
  await restore(file, folder);
  process.stdout.write(`${folder} has the database of ${file}. Use it: DATA_DIR=${folder} npm start\n`);
} catch (error) {
  process.stderr.write(`${errorMessage(error)}\n`);
  process.exitCode = 1;
}
