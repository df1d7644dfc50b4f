import type { Writable } from 'node:stream';
import { csvWriter } from './csv.js';
import { jsonLinesWriter } from './jsonLines.js';
import type { ExportWriter } from './exportWriter.js';
import { parquetWriter } from './parquet.js';

export const formats = {
  jsonl: jsonLinesWriter,
  csv: csvWriter,
  parquet: parquetWriter,
} satisfies Record<string, (out: Writable) => ExportWriter>;

export type ExportFormat = keyof typeof formats;
