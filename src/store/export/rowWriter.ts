import { StoreError } from '../errors.js';
import type { Transaction } from '../rows.js';
import { columnsOf, type MovedTable } from './tables.js';

/** Maximum number of characters of rows written at a time. */
const CHARACTERS = 2_000_000;

/** Numbers of imported rows by table. */
export type ImportedCounts = Map<string, number>;

/** Collects rows of one table, and writes them in batches. */
export async function openRowWriter(tx: Transaction) {
  const columns = await columnsOf(tx);
  const counts: ImportedCounts = new Map();
  let table: MovedTable | null = null;
  let rows: string[] = [];
  let [length, firstLine] = [0, 0];
  const write = async () => {
    if (table === null || rows.length === 0) return;
    await insert(tx, table, columns.get(table)?.map(({ name }) => name) ?? [], rows).catch(
      (error: unknown) => {
        const where = `${String(firstLine)} and the ${String(rows.length - 1)} after it`;
        throw new StoreError('INVALID_IMPORT', `Lines ${where} cannot be written as ${String(table)}.`, {
          cause: error,
        });
      },
    );
    counts.set(table, (counts.get(table) ?? 0) + rows.length);
    [rows, length] = [[], 0];
  };
  return {
    counts,
    row: async (of: MovedTable, json: string, line: number) => {
      if (of !== table || length > CHARACTERS) await write();
      if (rows.length === 0) firstLine = line;
      table = of;
      rows.push(json);
      length += json.length;
    },
    end: async () => {
      await write();
      return counts;
    },
  };
}

/**
 * How to handle rows that a new database already has. Country names are from the program, counts from the
 * export; a moved database continues its log of changes.
 */
const THERE: Partial<Record<MovedTable, string>> = {
  Country: 'ON CONFLICT ("code") DO UPDATE SET "mentionCount" = excluded."mentionCount"',
  ChangeLog:
    'ON CONFLICT ("id") DO UPDATE SET "logId" = excluded."logId", "prunedThrough" = excluded."prunedThrough"',
  DataVersion: 'ON CONFLICT ("id") DO UPDATE SET "number" = excluded."number"',
};

const ofArticle = '(SELECT "publishedOrder" FROM "Article" WHERE "id" = came."articleId")';
const ofQuote = '(SELECT "publishedOrder" FROM "Quote" WHERE "id" = came."quoteId")';
/** Sort keys of publication dates in this version's form: older exports have year 1 for undated articles. */
const PLACES: Partial<Record<MovedTable, string>> = {
  ArticleRole: ofArticle,
  ArticlePerson: ofArticle,
  ArticleOrganization: ofArticle,
  ArticleCountry: ofArticle,
  Quote: ofArticle,
  EventMention: ofArticle,
  QuotePerson: ofQuote,
  QuoteOrganization: ofQuote,
  QuoteCountry: ofQuote,
};

async function insert(tx: Transaction, table: MovedTable, all: string[], rows: string[]): Promise<void> {
  const given = JSON.parse(rows[0] ?? '{}') as object;
  const columns = all.filter((column) => Object.hasOwn(given, column)).map((column) => `"${column}"`);
  const names = columns.join(', ');
  const place = PLACES[table] ?? '"publishedOrder"';
  const values = columns.map((column) => (column === '"publishedOrder"' ? place : column)).join(', ');
  const conflict = THERE[table] ?? '';
  await tx.$executeRawUnsafe(
    `INSERT INTO "${table}" (${names})
    SELECT ${values} FROM json_populate_recordset(NULL::"${table}", $1::json) came ${conflict}`,
    `[${rows.join(',')}]`,
  );
}

/** Updates sequences and counters. */
export async function settle(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    SELECT setval(pg_get_serial_sequence('"Edit"', 'number'), (SELECT max(number) FROM "Edit"))
    FROM (SELECT 1) one WHERE EXISTS (SELECT FROM "Edit")`;
}
