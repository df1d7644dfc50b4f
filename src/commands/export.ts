import { setFlagsFromString } from 'node:v8';
import { Command, Option } from 'commander';
import { exportGraph } from '../changes/exportGraph.js';
import { withoutPassword } from '../config.js';
import type { Database } from '../store/database.js';
import { errorMessage, StoreError } from '../store/errors.js';
import { type ExportFormat, formats } from '../store/export/formats.js';
import { EXPORTED, type ExportedTable, isExported } from '../store/export/tables.js';
import { failureOf } from '../store/failures.js';
import { fileOutput, standardOutput } from './output.js';
import { usageOf } from './usage.js';
import { withDatabase } from './withDatabase.js';

// npm run export: writes the graph to files, for use elsewhere or for npm run import.

// Collects garbage once the heap has grown by a fifth: a third less memory for a large database.
setFlagsFromString('--heap-growing-percent=20');

interface Options {
  format: ExportFormat;
  type?: string[];
  since?: string;
  out?: string;
}

const program = new Command(usageOf('npm run export --'))
  .description('Writes all that the database says, as it is at one moment.')
  .addOption(
    new Option('--format <format>', 'JSON lines, CSV, or Parquet')
      .choices(Object.keys(formats))
      .default('jsonl'),
  )
  .option('--type <types...>', `only these: ${EXPORTED.join(', ')}; CSV and Parquet take one`)
  .option('--since <cursor>', 'only records that changed after this cursor, which an export before has told')
  .option('--out <file>', 'a file to write; standard output where none is given')
  .parse();

function typesOf({ format, type = [...EXPORTED] }: Options): ExportedTable[] {
  const unknown = type.find((name) => !isExported(name));
  if (unknown !== undefined)
    throw new Error(`--type: expected ${EXPORTED.join(', ')}; got "${unknown.slice(0, 80)}".`);
  if (!formats[format].mixed && type.length !== 1)
    throw new Error(`--type: a file of ${format} holds rows of one type; name it, such as --type Quote.`);
  return type.filter(isExported);
}

async function run(database: Database, options: Options) {
  const { format, since = null } = options;
  const output = options.out === undefined ? standardOutput() : await fileOutput(options.out);
  try {
    const done = await exportGraph(database, { format, tables: typesOf(options), since }, output.open);
    await output.finish();
    return done;
  } catch (error) {
    await output.drop();
    throw failureOf(error) === 'STORAGE_FULL' && !(error instanceof StoreError)
      ? new Error(`${left(options)} the disk is full. Make room on it, or name another with --out.`, {
          cause: error,
        })
      : error;
  }
}

const left = ({ out }: Options) =>
  out === undefined
    ? 'What was written is a part of the export, without its last line:'
    : 'Nothing was exported:';

try {
  const options = program.opts<Options>();
  typesOf(options);
  const { rows, cursor } = await withDatabase((database) => run(database, options));
  process.stderr.write(`${String(rows)} records exported. What changes from now on: --since ${cursor}\n`);
} catch (error) {
  process.stderr.write(`${withoutPassword(errorMessage(error))}\n`);
  process.exitCode = 1;
}
