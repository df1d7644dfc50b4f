import type { Database } from '../database.js';
import type { Transaction } from '../rows.js';
import { type Column, columnsOf, EXPORTED, type ExportedTable } from './tables.js';

/** Rows that are read at once: what is in memory depends on it, and not on how many there are. */
const ROWS = 500;
/** A text may have a million characters. */
const ROWS_OF_TEXTS = 20;
const TEXTS: ReadonlySet<ExportedTable> = new Set(['Article', 'ArticleVersion']);
/** Long enough for millions of articles. */
const TIMEOUT_MS = 24 * 3_600_000;

/** Rows of one table, as JSON texts with the columns in their order. */
export interface ExportedRows {
  table: ExportedTable;
  columns: readonly Column[];
  rows: string[];
}

/**
 * Reads whole tables, all as they are at one moment, and hands over a part at a time.
 *
 * @param take is waited for before more is read
 */
export async function exportRows(
  { prisma }: Database,
  tables: readonly ExportedTable[],
  take: (part: ExportedRows) => Promise<void>,
): Promise<void> {
  await prisma.$transaction(
    async (tx) => {
      const columns = await columnsOf(tx);
      for (const table of EXPORTED)
        if (tables.includes(table)) await exportTable(tx, table, columns.get(table) ?? [], take);
    },
    { isolationLevel: 'RepeatableRead', maxWait: TIMEOUT_MS, timeout: TIMEOUT_MS },
  );
}

async function exportTable(
  tx: Transaction,
  table: ExportedTable,
  columns: Column[],
  take: (part: ExportedRows) => Promise<void>,
): Promise<void> {
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const key = columns.filter((column) => column.key !== null).sort((a, b) => Number(a.key) - Number(b.key));
  const order = key.map(({ name }) => `"${name}"`).join(', ');
  const part = (where: string) => `(SELECT ${names} FROM "${table}" ${where} ORDER BY ${order})`;
  // Originals come before their copies, which refer to them.
  const rowsOf =
    table === 'Article'
      ? `${part('WHERE "copyOfId" IS NULL')} UNION ALL ${part('WHERE "copyOfId" IS NOT NULL')}`
      : part('');
  await tx.$executeRawUnsafe(`
    DECLARE exported NO SCROLL CURSOR FOR
    SELECT row_to_json(row)::text AS row FROM (${rowsOf}) row`);
  const count = TEXTS.has(table) ? ROWS_OF_TEXTS : ROWS;
  for (;;) {
    const rows = await tx.$queryRawUnsafe<{ row: string }[]>(`FETCH ${String(count)} FROM exported`);
    await take({ table, columns, rows: rows.map(({ row }) => row) });
    if (rows.length < count) break;
  }
  await tx.$executeRawUnsafe('CLOSE exported');
}
