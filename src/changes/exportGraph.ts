import type { Writable } from 'node:stream';
import {
  CHANGED,
  type Changed,
  checkPlace,
  type ChangeRow,
  loadLatestCursor,
  type Located,
  readAfter,
} from '../loaders/changes.js';
import { nodes } from '../loaders/nodes.js';
import type { Database } from '../store/database.js';
import { exportRows, exportRowsOf, exportWhere } from '../store/export/exportRows.js';
import type { ExportWriter } from '../store/export/exportWriter.js';
import { type ExportFormat, formats } from '../store/export/formats.js';
import { withSnapshot } from '../store/export/snapshot.js';
import { columnsOf, type ExportedTable } from '../store/export/tables.js';
import type { Transaction } from '../store/rows.js';

/** What is to be exported. */
export interface ExportAsked {
  format: ExportFormat;
  tables: readonly ExportedTable[];
  /** Export only changes after this cursor; everything if null. */
  since: string | null;
}

/** Opens the output, once the end position in the log of changes is known. */
export type OpenOut = (cursor: string) => Writable;

/** Number of changes read at a time. */
const CHANGES = 200;

/**
 * Exports a snapshot of the graph, or of its changes.
 *
 * @returns number of rows, and the cursor for the next export
 * @throws GraphQLError BAD_USER_INPUT or CURSOR_TOO_OLD for an invalid cursor, before anything is written
 */
export async function exportGraph(
  database: Database,
  { format, tables, since }: ExportAsked,
  openOut: OpenOut,
): Promise<{ rows: number; cursor: string }> {
  const from = since === null ? null : await checkPlace(database.prisma, since);
  return withSnapshot(database, async (tx) => {
    const cursor = await loadLatestCursor(tx);
    const out = openOut(cursor);
    // The next write, or waiting for the end, reports it.
    out.on('error', () => undefined);
    const writer = formats[format].open(out, { cursor, since });
    if (from === null) await exportRows(tx, tables, writer.rows);
    else await exportChanges(tx, from, tables, writer);
    return { rows: await writer.end(), cursor };
  });
}

/** Exports changed records with all their rows, in log order; a record may occur several times. */
async function exportChanges(
  tx: Transaction,
  from: Located,
  tables: readonly ExportedTable[],
  writer: ExportWriter,
): Promise<void> {
  const columns = await columnsOf(tx);
  await exportEdits(tx, columns, from, tables, writer);
  for (let { place } = from; ;) {
    const changes = await readAfter(tx, place, CHANGES);
    const last = changes.at(-1);
    if (!last) return;
    for (const type of CHANGED) {
      const keys = keysOf(changes, type);
      if (keys.length === 0) continue;
      if (tables.includes(type)) await writer.gone?.(type, await goneOf(tx, type, keys));
      await exportRowsOf(tx, columns, tables, { type, keys }, writer.rows);
    }
    await writer.reached?.(last.cursor);
    ({ place } = last);
  }
}

const keysOf = (changes: readonly ChangeRow[], wanted: Changed): string[] => [
  ...new Set(changes.filter(({ type }) => type === wanted).map(({ key }) => key)),
];

async function goneOf(tx: Transaction, type: Changed, keys: readonly string[]): Promise<string[]> {
  const { table, key, keyType } = nodes[type];
  const rows = await tx.$queryRawUnsafe<{ key: string }[]>(
    `SELECT k AS key FROM unnest($1::text[]) k
    WHERE NOT EXISTS (SELECT FROM "${table}" WHERE "${key}" = k::${keyType}) ORDER BY k`,
    keys,
  );
  return rows.map((row) => row.key);
}

/** Longest time between the start of a transaction with edits and the commit of its changes. */
const EDITS_BEFORE = '10 minutes';

/** Edits are not in the log; they have times of creation and undoing. */
async function exportEdits(
  tx: Transaction,
  columns: Awaited<ReturnType<typeof columnsOf>>,
  { place: { number } }: Located,
  tables: readonly ExportedTable[],
  { rows }: ExportWriter,
): Promise<void> {
  const recent = `greatest("at", "undoneAt") >= (
    SELECT coalesce(max("at"), '-infinity') - interval '${EDITS_BEFORE}' FROM "Change" WHERE "number" = $1::bigint)`;
  const values = [number];
  if (tables.includes('Edit')) await exportWhere(tx, columns, 'Edit', { sql: recent, values }, rows);
  if (tables.includes('EditPlace')) {
    const sql = `"editId" IN (SELECT "id" FROM "Edit" WHERE ${recent})`;
    await exportWhere(tx, columns, 'EditPlace', { sql, values }, rows);
  }
}
