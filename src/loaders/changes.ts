import type { ChangeOperation, PrismaClient } from '../../prisma/generated/client.js';
import { badInput, cursorTooOld } from '../errors.js';
import { DEFAULT_PAGE_SIZE } from './cursor.js';
import { isKey, type NodeName } from './nodes.js';
import { join, raw, type Sql, sql } from './sql.js';

/** The log of changes: positions and pages. */

/** The types whose records are in the log: those that migrations call "logChangesOf" for. */
export const CHANGED = [
  'Article',
  'Country',
  'Event',
  'Organization',
  'Person',
  'Quote',
  'Source',
] as const satisfies readonly NodeName[];
export type Changed = (typeof CHANGED)[number];

/** A client, or a transaction. */
type Reads = Pick<PrismaClient, '$queryRaw'>;

/**
 * Maximum number of changes read for a page that is limited to some types: a page may end before it is full.
 */
export const MAX_READ = 5000;

const FORMAT = '1';
/** Number of hexadecimal digits of the log's id in a cursor. */
const LOG_DIGITS = 8;

/**
 * A position in the log: after the change of a record in a transaction. Before everything that is kept, type
 * and key are empty.
 */
export interface LogPlace {
  log: string;
  number: string;
  type: string;
  key: string;
}

/** Null for a text that is not a cursor. */
function readCursor(cursor: string): LogPlace | null {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [format, log = '', number = '', type = '', key = '', ...rest] = text.split('.');
  const isPlace =
    /^[0-9a-f]{8}$/.test(log) && /^\d{1,18}$/.test(number) && rest.length === 0 && format === FORMAT;
  const isRecord = (type === '' && key === '') || (isChanged(type) && isKey(type, key));
  // Only the canonical spelling: base64 decoders are lenient.
  const isOurs = Buffer.from(text).toString('base64url') === cursor;
  return isPlace && isRecord && isOurs ? { log, number, type, key } : null;
}

const isChanged = (type: string): type is Changed => (CHANGED as readonly string[]).includes(type);

const logSql = `(SELECT left("logId"::text, ${String(LOG_DIGITS)}) FROM "ChangeLog")`;

/** SQL for the cursor of the position in the columns of `alias`. */
export function changeCursorSql(alias: string): string {
  const parts = ['number', 'type', 'key'].map((column) => `${alias}."${column}"`).join(` || '.' || `);
  // Postgres breaks base64 into lines.
  const base64 = `replace(encode(convert_to('${FORMAT}.' || ${logSql} || '.' || ${parts}, 'UTF8'), 'base64'), E'\\n', '')`;
  return `replace(replace(replace(${base64}, '=', ''), '+', '-'), '/', '_')`;
}

/** The cursor of the latest change. */
export const latestCursorSql = `(SELECT ${changeCursorSql('l')} FROM (
  (SELECT "number", "type", "key" FROM "Change" ORDER BY "number" DESC, "type" DESC, "key" DESC LIMIT 1)
  UNION ALL SELECT "prunedThrough", '', '' FROM "ChangeLog" LIMIT 1) l)`;

/** A query on the log. Sizes are checked by the arguments' own class. */
export interface ChangesAsked {
  since?: string | null | undefined;
  first?: number | null | undefined;
  types?: readonly string[] | null | undefined;
}

/** Whether a position is valid, too old because later changes were deleted, or unknown. */
export type Standing = 'KNOWN' | 'TOO_OLD' | 'UNKNOWN';

/** @throws GraphQLError BAD_USER_INPUT for a text that is not a cursor */
function placeOf(since: string | null | undefined): LogPlace | null {
  const place = since == null ? null : readCursor(since);
  if (since != null && !place) throw unknownCursor(since);
  return place;
}

const unknownCursor = (since: string) =>
  badInput(
    `"since" must be a cursor that the log of changes of this database gave (changes or changed); "${since.slice(0, 120)}" is none. ` +
      'A new database, or one restored from a backup, has another log: ask for `latestCursor`, then read everything again.',
    { argument: 'since' },
  );

/**
 * SQL of type text for the standing of a position. A replica may not have reached it yet, in which case no
 * changes follow.
 */
export function standingSql(since: string | null | undefined): Sql {
  const place = placeOf(since);
  if (!place) return sql`'KNOWN'`;
  const { log, number, type, key } = place;
  return sql`(SELECT CASE
    WHEN left(l."logId"::text, ${raw(String(LOG_DIGITS))}) <> ${log}::text THEN 'UNKNOWN'
    WHEN EXISTS (SELECT FROM "Change" WHERE "number" = ${number}::text::bigint AND "type" = ${type}::text AND "key" = ${key}::text) THEN 'KNOWN'
    WHEN ${type}::text = '' AND ${number}::text::bigint = l."prunedThrough" THEN 'KNOWN'
    WHEN ${number}::text::bigint <= l."prunedThrough" THEN 'TOO_OLD'
    WHEN pg_is_in_recovery() AND ${number}::text::bigint > (SELECT "number" FROM "DataVersion") THEN 'KNOWN'
    ELSE 'UNKNOWN' END FROM "ChangeLog" l)`;
}

/**
 * The changes of a page in log order, and its last position: for each row whether it is `shown`, whether it
 * is the `last` position read, and whether there is `more` after it.
 */
export function changesSql({ since, first, types }: ChangesAsked): Sql {
  const place = placeOf(since);
  const size = first ?? DEFAULT_PAGE_SIZE;
  // An empty list counts as absent.
  const some = types?.length ? types : null;
  const read = some === null ? size : MAX_READ;
  const behind = place
    ? sql`WHERE ("number", "type", "key") > (${place.number}::text::bigint, ${place.type}::text, ${place.key}::text)`
    : sql``;
  const hit = some === null ? sql`true` : sql`"type" IN (${join([...some])})`;
  const [most, least] = [raw(String(read)), raw(String(size))];
  return sql`SELECT * FROM (
    SELECT p.*, hit AND inside AS shown, i = max(i) FILTER (WHERE inside OR NOT more) OVER () AS last FROM (
      SELECT p.*, bool_or(NOT inside AND (hit OR i > ${most})) OVER () AS more FROM (
        SELECT p.*, i <= ${most} AND (n < ${least} OR n = ${least} AND hit) AS inside FROM (
          SELECT p.*, row_number() OVER w AS i, count(*) FILTER (WHERE hit) OVER w AS n FROM (
            SELECT "number", "type", "key", "operation", "at", ${hit} AS hit FROM "Change" ${behind}
            ORDER BY "number", "type", "key" LIMIT ${raw(String(read + 1))}
          ) p WINDOW w AS (ORDER BY "number", "type", "key" ROWS UNBOUNDED PRECEDING)
        ) p
      ) p
    ) p
  ) p WHERE shown OR last ORDER BY i`;
}

/** A change as resolvers see it. */
export interface ChangeRow {
  cursor: string;
  at: Date;
  operation: ChangeOperation;
  type: Changed;
  key: string;
}

export interface ChangesPage {
  nodes: ChangeRow[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

type PageRow = { standing: Standing } & {
  [K in keyof (ChangeRow & { shown: boolean; last: boolean; more: boolean })]:
    (ChangeRow & { shown: boolean; last: boolean; more: boolean })[K] | null;
};

/**
 * A page of the log by one statement.
 *
 * @throws GraphQLError BAD_USER_INPUT for a cursor of another log, CURSOR_TOO_OLD
 */
export async function loadChanges(prisma: PrismaClient, asked: ChangesAsked): Promise<ChangesPage> {
  const { since = null } = asked;
  const rows = await prisma.$queryRaw<PageRow[]>(sql`
    SELECT s.standing, ${raw(changeCursorSql('c'))} AS cursor, c."at", c."operation", c."type", c."key", c.shown, c.last, c.more
    FROM (SELECT ${standingSql(since)} AS standing) s LEFT JOIN (${changesSql(asked)}) c ON s.standing = 'KNOWN' ORDER BY c.i`);
  const standing = rows[0]?.standing;
  if (standing === 'TOO_OLD') throw cursorTooOld();
  if (standing !== 'KNOWN') throw unknownCursor(since ?? '');
  const nodes = rows.filter((row): row is PageRow & ChangeRow => row.shown === true);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.some(({ more }) => more === true),
      hasPreviousPage: since !== null,
      startCursor: nodes[0]?.cursor ?? null,
      endCursor: rows.find(({ last }) => last)?.cursor ?? since,
    },
  };
}

/** The cursor of the latest change. */
export async function loadLatestCursor(prisma: Reads): Promise<string> {
  const [row] = await prisma.$queryRaw<{ cursor: string }[]>(sql`SELECT ${raw(latestCursorSql)} AS cursor`);
  if (!row) throw new Error('The table ChangeLog has lost its row.');
  return row.cursor;
}

/** A position with its cursor. */
export interface Located {
  place: LogPlace;
  cursor: string;
}

/** The current end of the log. */
export async function loadLatestPlace(prisma: Reads): Promise<Located> {
  const cursor = await loadLatestCursor(prisma);
  const place = readCursor(cursor);
  if (!place) throw new Error(`The log has given a cursor that is none: ${cursor}`);
  return { place, cursor };
}

/**
 * The position of a cursor.
 *
 * @throws GraphQLError BAD_USER_INPUT for a cursor of another log, CURSOR_TOO_OLD
 */
export async function checkPlace(prisma: Reads, cursor: string): Promise<Located> {
  const place = readCursor(cursor);
  if (!place) throw unknownCursor(cursor);
  const [row] = await prisma.$queryRaw<{ standing: Standing }[]>(
    sql`SELECT ${standingSql(cursor)} AS standing`,
  );
  if (row?.standing === 'TOO_OLD') throw cursorTooOld();
  if (row?.standing !== 'KNOWN') throw unknownCursor(cursor);
  return { place, cursor };
}

/** Changes after a position, up to a later one if given, in log order. */
export async function readAfter(
  prisma: Reads,
  { number, type, key }: LogPlace,
  most: number,
  until?: LogPlace,
): Promise<(ChangeRow & Located)[]> {
  const end = until
    ? sql`AND ("number", "type", "key") <= (${until.number}::text::bigint, ${until.type}::text, ${until.key}::text)`
    : sql``;
  const rows = await prisma.$queryRaw<(ChangeRow & { number: string })[]>(sql`
    SELECT ${raw(changeCursorSql('c'))} AS cursor, c."at", c."operation", c."type", c."key", c."number"::text
    FROM "Change" c WHERE ("number", "type", "key") > (${number}::text::bigint, ${type}::text, ${key}::text) ${end}
    ORDER BY c."number", c."type", c."key" LIMIT ${most}`);
  return rows.map(({ number: at, ...row }) => ({
    ...row,
    place: { log: '', number: at, type: row.type, key: row.key },
  }));
}
