import type { Transaction } from '../rows.js';
import {
  type Column,
  type Columns,
  columnsOf,
  EXPORTED,
  type ExportedTable,
  MOVED_BESIDES,
  type MovedTable,
  ownerOf,
} from './tables.js';

/** Number of rows read at a time: memory depends on this rather than on the size of the table. */
const ROWS = 500;
/** Fewer for tables with texts, which may have a million characters. */
const ROWS_OF_TEXTS = 20;
const TEXTS: ReadonlySet<MovedTable> = new Set(['Article', 'ArticleVersion']);

/** Rows of one table, as JSON texts with the columns in their order. */
export interface ExportedRows {
  table: MovedTable;
  columns: readonly Column[];
  rows: string[];
}

/** Consumes a part of the export; the next is read when it resolves. */
export type TakeRows = (part: ExportedRows) => Promise<void>;

/** Reads whole tables, part by part. */
export async function exportRows(
  tx: Transaction,
  tables: readonly MovedTable[],
  take: TakeRows,
): Promise<void> {
  const columns = await columnsOf(tx);
  for (const table of [...EXPORTED, ...MOVED_BESIDES])
    if (tables.includes(table)) await exportTable(tx, table, columns.get(table) ?? [], take);
}

const namesOf = (columns: readonly Column[]): string => columns.map(({ name }) => `"${name}"`).join(', ');
const orderOf = (columns: readonly Column[]): string =>
  namesOf(columns.filter((column) => column.key !== null).sort((a, b) => Number(a.key) - Number(b.key)));

async function exportTable(
  tx: Transaction,
  table: MovedTable,
  columns: readonly Column[],
  take: TakeRows,
): Promise<void> {
  const part = (where: string) =>
    `(SELECT ${namesOf(columns)} FROM "${table}" ${where} ORDER BY ${orderOf(columns)})`;
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

/** Reads the rows of some tables that belong to certain records of one type. */
export async function exportRowsOf(
  tx: Transaction,
  columns: Columns,
  tables: readonly ExportedTable[],
  { type, keys }: { type: string; keys: readonly string[] },
  take: TakeRows,
): Promise<void> {
  for (const table of EXPORTED) {
    const [owner, column = ''] = ownerOf(table) ?? [];
    if (owner !== type || !tables.includes(table)) continue;
    const keyType = columns.get(table)?.find(({ name }) => name === column)?.type ?? 'text';
    const atOnce = TEXTS.has(table) ? ROWS_OF_TEXTS : keys.length;
    for (let from = 0; from < keys.length; from += atOnce) {
      const some = keys.slice(from, from + atOnce);
      await exportWhere(
        tx,
        columns,
        table,
        { sql: `"${column}" = ANY($1::${keyType}[])`, values: [some] },
        take,
      );
    }
  }
}

/** Reads the rows of a table that match a condition; expects few. */
export async function exportWhere(
  tx: Transaction,
  columns: Columns,
  table: ExportedTable,
  condition: { sql: string; values: readonly unknown[] },
  take: TakeRows,
): Promise<void> {
  const all = columns.get(table) ?? [];
  const rows = await tx.$queryRawUnsafe<{ row: string }[]>(
    `SELECT row_to_json(row)::text AS row FROM (
      SELECT ${namesOf(all)} FROM "${table}" WHERE ${condition.sql} ORDER BY ${orderOf(all)}) row`,
    ...condition.values,
  );
  if (rows.length > 0) await take({ table, columns: all, rows: rows.map(({ row }) => row) });
}
