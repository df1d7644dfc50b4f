import type { Writable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import type { ExportWriter } from './exportWriter.js';
import { write } from './write.js';

/** A header line, then a line for each row. Lists and objects are JSON; unknown values are empty. */
export function csvWriter(out: Writable): ExportWriter {
  let count = 0;
  let begun = false;
  return {
    rows: async ({ columns, rows }) => {
      const names = columns.map(({ name }) => name);
      const values = rows.map((row) => JSON.parse(row) as Record<string, unknown>);
      const text = stringify(values, { columns: names, header: !begun, cast: { boolean: String } });
      begun = true;
      count += rows.length;
      await write(out, text);
    },
    end: () => Promise.resolve(count),
  };
}
