import type { ReadDriver } from './driver.js';

/** Table statistics of the database, accurate enough to estimate the cost of a query. */
export interface Statistics {
  /** Number of rows of a table. */
  rows: (table: string) => number;
  /** Number of rows per value of a column, for values that occur: the mean, and the most common ones. */
  perValue: (table: string, column: string) => PerValue;
  /** Mean size of a column's values in bytes. */
  bytes: (table: string, column: string) => number;
  /** Shares of a table's rows that contain its most common words, as in its column "search". */
  words: (table: string) => ReadonlyMap<string, number>;
}

export interface PerValue {
  mean: number;
  /** Row counts of the most common values, most common first; empty if none stands out. */
  most: readonly number[];
}

interface ColumnRow {
  table: string;
  column: string;
  /** Number of distinct values, or minus their share of the rows. */
  distinct: number;
  /** Shares of the rows. */
  most: readonly number[] | null;
  bytes: number;
}

interface Read {
  tables: Record<string, number> | null;
  columns: ColumnRow[] | null;
  /** The most common words of texts by table, with their shares of the rows. */
  words: Record<string, Record<string, string>> | null;
  /** The mean length of an article's text, which Postgres keeps packed. */
  text: number | null;
}

/** Assumed size of a row in bytes before there are statistics. */
const ROW_BYTES = 250;
/** Number of rows sampled for the length of texts. */
const SAMPLE = 300;
/** Assumed size of an article's text if there are no statistics. */
const TEXT_BYTES = 3000;
const PAGE_BYTES = 8192;

/**
 * Reads all statistics in one statement: rows of each table as the planner estimates them, column statistics,
 * and the mean length of sampled texts. Takes some milliseconds whatever the number of rows.
 */
const STATEMENT = `SELECT json_build_object(
  'tables', (SELECT json_object_agg(c.relname, ceil(CASE
      WHEN c.reltuples >= 0 AND c.relpages > 0
        THEN c.reltuples / c.relpages * pg_relation_size(c.oid) / ${String(PAGE_BYTES)}
      ELSE pg_relation_size(c.oid) / ${String(ROW_BYTES)} END))
    FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = current_schema()::regnamespace),
  'columns', (SELECT json_agg(json_build_object('table', s.tablename, 'column', s.attname, 'distinct', s.n_distinct,
      'most', s.most_common_freqs, 'bytes', s.avg_width))
    FROM pg_stats s WHERE s.schemaname = current_schema()),
  'words', (SELECT json_object_agg(w.tablename, json_object(w.words, w.shares[:cardinality(w.words)]::text[]))
    FROM (SELECT s.tablename, s.most_common_elems::text::text[] AS words, s.most_common_elem_freqs AS shares
      FROM pg_stats s WHERE s.schemaname = current_schema() AND s.attname = 'search'
        AND s.tablename IN ('Article', 'Quote', 'Event')) w WHERE w.words IS NOT NULL),
  'text', (SELECT avg(octet_length(t."text")) FROM (
    SELECT a."text" FROM "Article" a TABLESAMPLE SYSTEM (least(100, greatest(0.01, (SELECT ${String(100 * SAMPLE)}
      / greatest(1, c.reltuples) FROM pg_class c WHERE c.oid = '"Article"'::regclass))::real)) LIMIT ${String(SAMPLE)}) t)
)::text`;

/** Smaller tables, in bytes, need no statistics. */
const SMALL = 1024 ** 2;

const GROWN = `SELECT bool_or(pg_relation_size(c.oid) > greatest(${String(SMALL)}, 2 * c.relpages * ${String(PAGE_BYTES)}))::text
  FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace`;

/** Analyses tables of the embedded database, which has no autovacuum, when they have doubled in size. */
export async function keepAnalysed({ readText }: Pick<ReadDriver, 'readText'>): Promise<void> {
  if ((await readText({ text: GROWN, values: [] })) === 'true')
    await readText({ text: 'ANALYZE', values: [] });
}

/** Reads the statistics of a database that is migrated. */
export async function readStatistics({ readText }: Pick<ReadDriver, 'readText'>): Promise<Statistics> {
  const text = await readText({ text: STATEMENT, values: [] });
  return statisticsOf(JSON.parse(text ?? '{}') as Partial<Read>);
}

/** Defaults for when nothing was read: a small database. */
export const NO_STATISTICS: Statistics = statisticsOf({});

const NO_WORDS: ReadonlyMap<string, number> = new Map();

function statisticsOf({ tables, columns, words, text }: Partial<Read>): Statistics {
  const known = new Map(columns?.map((column) => [`${column.table}.${column.column}`, column]));
  const common = new Map(
    Object.entries(words ?? {}).map(([table, shares]) => [
      table,
      new Map(Object.entries(shares).map(([word, share]) => [word, Number(share)])),
    ]),
  );
  const rows = (table: string) => tables?.[table] ?? 0;
  return {
    rows,
    perValue: (table, column) => {
      const all = rows(table);
      const { distinct = 0, most = null } = known.get(`${table}.${column}`) ?? {};
      const values = distinct < 0 ? -distinct * all : distinct;
      // Without statistics, assume ten rows per value.
      const mean = values > 0 ? all / values : Math.min(all, 10);
      return { mean: Math.max(1, mean), most: (most ?? []).map((share) => share * all) };
    },
    bytes: (table, column) =>
      table === 'Article' && ['text', 'paragraphs'].includes(column)
        ? (text ?? TEXT_BYTES)
        : (known.get(`${table}.${column}`)?.bytes ?? 100),
    words: (table) => common.get(table) ?? NO_WORDS,
  };
}
