import type { Writable } from 'node:stream';
import { csvWriter } from './csv.js';
import { jsonLinesWriter } from './jsonLines.js';
import type { ExportHead, ExportWriter } from './exportWriter.js';
import { parquetWriter } from './parquet.js';

interface Format {
  open: (out: Writable, head: ExportHead) => ExportWriter;
  contentType: string;
  /** Whether one file holds rows of several types. */
  mixed: boolean;
}

export type ExportFormat = 'jsonl' | 'csv' | 'parquet';

export const formats: Readonly<Record<ExportFormat, Format>> = {
  jsonl: { open: jsonLinesWriter, contentType: 'application/x-ndjson; charset=utf-8', mixed: true },
  csv: { open: csvWriter, contentType: 'text/csv; charset=utf-8', mixed: false },
  parquet: { open: parquetWriter, contentType: 'application/vnd.apache.parquet', mixed: false },
};

export const isFormat = (name: string): name is ExportFormat => Object.hasOwn(formats, name);
