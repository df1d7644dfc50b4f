import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { Command, Option } from 'commander';
import { withoutPassword } from '../config.js';
import type { Database } from '../store/database.js';
import { errorMessage } from '../store/errors.js';
import { exportRows } from '../store/export/exportRows.js';
import { type ExportFormat, formats } from '../store/export/formats.js';
import { EXPORTED, type ExportedTable, isExported } from '../store/export/tables.js';
import { withDatabase } from './withDatabase.js';

// npm run export: all that the graph says, to work with elsewhere or to take in again with npm run import.

interface Options {
  format: ExportFormat;
  type?: string[];
  out?: string;
}

const program = new Command('npm run export --')
  .description('Writes all that the database says, as it is at one moment.')
  .addOption(
    new Option('--format <format>', 'JSON lines, CSV, or Parquet')
      .choices(Object.keys(formats))
      .default('jsonl'),
  )
  .option('--type <types...>', `only these: ${EXPORTED.join(', ')}; CSV and Parquet take one`)
  .option('--out <file>', 'a file to write; standard output where none is given')
  .parse();

function typesOf({ format, type = [...EXPORTED] }: Options): ExportedTable[] {
  const unknown = type.find((name) => !isExported(name));
  if (unknown !== undefined)
    throw new Error(`--type: expected ${EXPORTED.join(', ')}; got "${unknown.slice(0, 80)}".`);
  if (format !== 'jsonl' && type.length !== 1)
    throw new Error(`--type: a file of ${format} holds rows of one type; name it, such as --type Quote.`);
  return type.filter(isExported);
}

async function run(database: Database, options: Options): Promise<number> {
  const tables = typesOf(options);
  const part = options.out === undefined ? null : `${options.out}.part`;
  const out: Writable = part === null ? process.stdout : createWriteStream(part, { flags: 'w' });
  try {
    const writer = formats[options.format](out);
    await exportRows(database, tables, writer.rows);
    const count = await writer.end();
    if (part !== null) await finished(out.end());
    if (part !== null && options.out !== undefined) await rename(part, options.out);
    return count;
  } catch (error) {
    out.destroy();
    if (part !== null) await rm(part, { force: true });
    throw error;
  }
}

try {
  const options = program.opts<Options>();
  typesOf(options);
  const count = await withDatabase((database) => run(database, options));
  process.stderr.write(`${String(count)} records exported.\n`);
} catch (error) {
  process.stderr.write(`${withoutPassword(errorMessage(error))}\n`);
  process.exitCode = 1;
}
