import type { Writable } from 'node:stream';
import type { ExportWriter } from './exportWriter.js';
import { write } from './write.js';

/**
 * A line for each row, `{"record":"Quote","id":…}`; a first line says what it is, and a last one how many there are, so
 * that a file that was cut off is known.
 */
export function jsonLinesWriter(out: Writable): ExportWriter {
  let count = 0;
  let head = '{"record":"Newsgraph","format":1}\n';
  return {
    rows: async ({ table, rows }) => {
      const lines = rows.map((row) => `{"record":"${table}",${row.slice(1)}\n`);
      count += rows.length;
      await write(out, head + lines.join(''));
      head = '';
    },
    end: async () => {
      await write(out, `${head}{"record":"End","rows":${String(count)}}\n`);
      return count;
    },
  };
}
