import type { Database } from '../database.js';
import { StoreError } from '../errors.js';
import { switchLog } from '../migrate/logTriggers.js';
import type { Transaction } from '../rows.js';
import { exportRows } from './exportRows.js';
import { type ImportedCounts, openRowWriter, settle } from './rowWriter.js';
import { withSnapshot } from './snapshot.js';
import { EXPORTED, MOVED_BESIDES, type MovedTable } from './tables.js';

const TIMEOUT_MS = 24 * 3_600_000;
const MOVED: readonly MovedTable[] = [...EXPORTED, ...MOVED_BESIDES];
/** Tables that are not empty in a newly migrated database. */
const THERE_FROM_THE_START: readonly MovedTable[] = ['Country', 'Change', 'ChangeLog', 'DataVersion'];

/**
 * Copies a consistent snapshot of a database into an empty one, with ids, keys, feeds, webhooks and the log
 * of changes, so that clients' cursors stay valid. All or nothing.
 *
 * @throws StoreError INVALID_IMPORT if the target is not empty
 */
export function moveDatabase(from: Database, to: Database): Promise<ImportedCounts> {
  return withSnapshot(from, (source) =>
    to.prisma.$transaction(
      async (target) => {
        await checkEmpty(target);
        await switchLog(target, 'DISABLE');
        // Changes logged for the target's own country rows.
        await target.change.deleteMany();
        const writer = await openRowWriter(target);
        let row = 0;
        await exportRows(source, MOVED, async ({ table, rows }) => {
          for (const json of rows) await writer.row(table, json, ++row);
        });
        const counts = await writer.end();
        await settle(target);
        await checkCounts(target, counts);
        await switchLog(target, 'ENABLE');
        return counts;
      },
      { maxWait: TIMEOUT_MS, timeout: TIMEOUT_MS },
    ),
  );
}

async function countRows(tx: Transaction, table: MovedTable): Promise<number> {
  const [row] = await tx.$queryRawUnsafe<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM "${table}"`,
  );
  return row?.count ?? 0;
}

async function checkEmpty(tx: Transaction): Promise<void> {
  for (const table of MOVED) {
    if (THERE_FROM_THE_START.includes(table)) continue;
    const count = await countRows(tx, table);
    if (count > 0)
      throw new StoreError(
        'INVALID_IMPORT',
        `The other database is not empty: its table ${table} has ${String(count)} rows. It is left as it is; name an empty one.`,
      );
  }
}

async function checkCounts(tx: Transaction, counts: ImportedCounts): Promise<void> {
  for (const [table, count] of counts) {
    const there = await countRows(tx, table as MovedTable);
    if (there !== count)
      throw new StoreError(
        'INVALID_IMPORT',
        `The table ${table} has ${String(there)} rows after moving ${String(count)}: nothing was moved.`,
      );
  }
}
