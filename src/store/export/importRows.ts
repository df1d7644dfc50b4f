import { bumpDataVersion } from '../dataVersion.js';
import type { Database } from '../database.js';
import { StoreError } from '../errors.js';
import type { Transaction } from '../rows.js';
import { type ImportedCounts, openRowWriter, settle } from './rowWriter.js';
import { isExported } from './tables.js';

const TIMEOUT_MS = 24 * 3_600_000;
/** The start of each line: `{"record":"Person",…}`. */
const LINE = /^\{"record":"(\w+)",?/;

/**
 * Imports exported JSON lines into a database without articles, all or nothing. The result is the exported
 * graph, including ids.
 *
 * @throws StoreError INVALID_IMPORT
 */
export function importRows({ prisma }: Database, lines: AsyncIterable<string>): Promise<ImportedCounts> {
  return prisma.$transaction(
    async (tx) => {
      await checkEmpty(tx);
      const writer = await openRowWriter(tx);
      let [number, ended] = [0, false];
      for await (const line of lines) {
        number++;
        if (line.trim() === '') continue;
        const [start = '', record = ''] = LINE.exec(line) ?? [];
        if (number === 1) checkHead(line, record);
        else if (ended) throw invalid(number, 'expected nothing after the last line');
        else if (record === 'End') {
          checkEnd(line, await writer.end());
          ended = true;
        } else if (isExported(record)) await writer.row(record, `{${line.slice(start.length)}`, number);
        else throw invalid(number, 'expected a line of an export, which begins with {"record":');
      }
      if (!ended) throw invalid(number, 'the export is cut off: expected a last line with "End"');
      await settle(tx);
      await bumpDataVersion(tx);
      return writer.counts;
    },
    { maxWait: TIMEOUT_MS, timeout: TIMEOUT_MS },
  );
}

async function checkEmpty(tx: Transaction): Promise<void> {
  const articles = await tx.article.count();
  const edits = await tx.edit.count();
  if (articles + edits === 0) return;
  throw new StoreError(
    'INVALID_IMPORT',
    `The database has ${String(articles)} articles and ${String(edits)} edits: an export goes into an empty one. Name another with DATA_DIR or DATABASE_URL.`,
  );
}

function checkHead(line: string, record: string): void {
  if (record !== 'Newsgraph' || !line.includes('"format":1'))
    throw invalid(1, 'expected the first line of an export of JSON lines, format 1');
  if (line.includes('"since":'))
    throw invalid(1, 'this is an export of changes (--since), not of a whole graph');
}

function checkEnd(line: string, counts: ImportedCounts): void {
  const { rows } = JSON.parse(line) as { rows: number };
  const came = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (rows !== came)
    throw new StoreError(
      'INVALID_IMPORT',
      `The export is not whole: ${String(rows)} records were written, ${String(came)} came.`,
    );
}

function invalid(line: number, message: string): StoreError {
  return new StoreError('INVALID_IMPORT', `Line ${String(line)}: ${message}.`);
}
