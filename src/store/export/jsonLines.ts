import type { Writable } from 'node:stream';
import type { ExportHead, ExportWriter } from './exportWriter.js';
import { write } from './write.js';

/**
 * A line for each row, `{"record":"Quote","id":…}`, between a header and a last line with the number of rows,
 * which shows that the file is complete.
 */
export function jsonLinesWriter(out: Writable, { cursor, since }: ExportHead): ExportWriter {
  let count = 0;
  const line = (record: string, values: object) => `${JSON.stringify({ record, ...values })}\n`;
  let head = line('Newsgraph', { format: 1, cursor, ...(since !== null && { since }) });
  const send = async (text: string) => {
    const all = head + text;
    head = '';
    await write(out, all);
  };
  return {
    rows: async ({ table, rows }) => {
      const lines = rows.map((row) => `{"record":"${table}",${row.slice(1)}\n`);
      count += rows.length;
      await send(lines.join(''));
    },
    gone: async (type, keys) => {
      await send(keys.map((id) => line('Deleted', { type, id })).join(''));
    },
    reached: async (place) => {
      await send(line('Reached', { cursor: place }));
    },
    end: async () => {
      await send(line('End', { rows: count, cursor }));
      return count;
    },
  };
}
