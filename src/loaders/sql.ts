import { Prisma } from '../../prisma/generated/client.js';
import type { Page } from './cursor.js';
import type { Edge, Source } from './edges.js';
import type { List } from './lists.js';
import { type NodeName, nodes } from './nodes.js';

/** The SQL of the graph's shapes of question: rows by key, a page, a count, a list. One statement each, whatever the number of parents. */

export type Sql = Prisma.Sql;
export const { sql, join, raw, empty } = Prisma;

const quoted = (name: string) => `"${name}"`;

/** The columns of a node under the alias `n`, with the GraphQL type's name. */
function columnsOf(node: NodeName): Sql {
  const { columns } = nodes[node];
  return raw(`'${node}' AS "__typename", ${columns.map((column) => `n.${quoted(column)}`).join(', ')}`);
}

/** Rows of one type whose `column` is one of the values. */
export function rowsBy(node: NodeName, column: string, type: string, values: readonly string[]): Sql {
  const { table } = nodes[node];
  return sql`SELECT ${columnsOf(node)} FROM ${raw(quoted(table))} n WHERE n.${raw(quoted(column))} = ANY(${values}::${raw(type)}[])`;
}

/** The row of one type whose primary key a statement gives. */
export function rowWhere(node: NodeName, id: Sql): Sql {
  const { table, key } = nodes[node];
  return sql`SELECT ${columnsOf(node)} FROM ${raw(quoted(table))} n WHERE n.${raw(quoted(key))} = (${id})`;
}

/** Where it is kept what became of records that were merged. */
const MERGED: Partial<Record<NodeName, string>> = {
  Person: '"EditedPerson"',
  Organization: '"EditedOrganization"',
};

/** What records became that were merged, by a key from before: `~was`. Null for a type whose records are not merged. */
export function becameOf(
  node: NodeName,
  column: string,
  type: string,
  values: readonly string[],
): Sql | null {
  const merged = MERGED[node];
  if (!merged) return null;
  return sql`SELECT ${columnsOf(node)}, was.${raw(quoted(column))}::text AS "~was"
    FROM ${raw(merged)} was JOIN ${raw(quoted(nodes[node].table))} n ON n."id" = was."rootId"
    WHERE was.${raw(quoted(column))} = ANY(${values}::${raw(type)}[])`;
}

/** The primary key of a record under one that may be that of a record that was merged. */
export function presentKeySql(node: NodeName, key: Sql): Sql {
  const merged = MERGED[node];
  return merged ? sql`coalesce((SELECT "rootId" FROM ${raw(merged)} WHERE "id" = ${key}), ${key})` : key;
}

/** One primary key, or an array of them, with what those records became that were merged, known when a statement is planned. */
export function plannedKeysSql(node: NodeName, keys: Sql, several: boolean): Sql {
  if (!MERGED[node]) return keys;
  return sql`${raw(several ? 'present_keys' : 'present_key')}(${raw(`'${node}'`)}, ${keys})`;
}

/** The primary key of a record under a slug, which may be that of a record that was merged. */
export function keyBySlugSql(node: NodeName, slug: string): Sql {
  const { table, key } = nodes[node];
  const present = sql`(SELECT ${raw(quoted(key))} FROM ${raw(quoted(table))} WHERE "slug" = ${slug}::text)`;
  const merged = MERGED[node];
  if (!merged) return present;
  return sql`coalesce(${present}, (SELECT "rootId" FROM ${raw(merged)} WHERE "slug" = ${slug}::text))`;
}

/** The same for several slugs, as rows; two parameters, however many there are. */
export function keysBySlugsSql(node: NodeName, slugs: readonly string[]): Sql {
  const { table, key } = nodes[node];
  const named = sql`"slug" = ANY(${slugs}::text[])`;
  const present = sql`SELECT ${raw(quoted(key))} FROM ${raw(quoted(table))} WHERE ${named}`;
  const merged = MERGED[node];
  if (!merged) return present;
  return sql`${present} UNION ALL SELECT m."rootId" FROM ${raw(merged)} m WHERE m.${named}
    AND NOT EXISTS (SELECT FROM ${raw(quoted(table))} p WHERE p."slug" = m."slug")`;
}

function conditions(all: readonly Sql[]): Sql {
  return all.length === 0 ? empty : sql`WHERE ${join([...all], ' AND ')}`;
}

/** What a page can be taken of: rows `e` in an order. Only what is computed for one question has SQL with values in it. */
export type Ranked = Omit<Source, 'node' | 'from'> & { from: string | Sql };

const written = (some: string | Sql): Sql => (typeof some === 'string' ? raw(some) : some);

/** Rows strictly after (or before) a place in the order, compared as one row so that an index serves it. */
function beyond({ order }: Ranked, values: readonly string[], after: boolean): Sql {
  const columns = order.columns.map(({ sql: column }) => written(column));
  const bounds = order.columns.map(
    ({ type, by = '' }, i) => sql`${raw(by)}(${values[i] ?? ''}::text::${raw(type)})`,
  );
  return sql`(${join(columns)}) ${raw(after === order.descending ? '<' : '>')} (${join(bounds)})`;
}

interface PageShape {
  /** Whether one row more than the page holds is wanted: it tells whether there is another page. */
  more: boolean;
  /** Whether the whole row is wanted, not its key alone. */
  whole: boolean;
}

/** The rows of a page in their order: order values o0, o1 …, `weight` and `key`. */
export function pageRows(
  source: Ranked,
  page: Page,
  where: readonly Sql[],
  { more, whole }: PageShape = { more: true, whole: false },
): Sql {
  const all = [...where];
  if (page.after) all.push(beyond(source, page.after, true));
  if (page.before) all.push(beyond(source, page.before, false));
  const columns = source.order.columns.map(
    (column, i) => sql`${written(column.sql)} AS ${raw(`o${String(i)}`)}`,
  );
  if (source.weight) columns.push(raw(`${source.weight} AS weight`));
  if (whole) columns.push(raw('e.*'));
  return sql`SELECT ${once(source)}${join(columns)}, ${raw(source.key)} AS key
    FROM ${written(source.from)} ${conditions(all)} ${orderBy(source, page)} LIMIT ${raw(String(more ? page.size + 1 : page.size))}`;
}

function orderBy({ order }: Ranked, page: Page): Sql {
  const direction = order.descending !== page.backward ? 'DESC' : 'ASC';
  return raw(`ORDER BY ${order.columns.map((_, i) => `o${String(i)} ${direction}`).join(', ')}`);
}

/** The order values of each row as text (exactly, for its cursor), and the weight of its edge. */
function cursorColumns({ order, weight, scored }: Ranked): Sql {
  const values = order.columns.map((_, i) => `p.o${String(i)}::text`).join(', ');
  const strength = scored ? 'p.o0 / 1000000::float8' : weight ? 'p.weight' : 'NULL::int';
  return raw(`ARRAY[${values}] AS "~cursor", ${strength} AS "~weight"`);
}

/** A page of all rows that hold to `where`. */
export function pageSql(source: Source, page: Page, where: readonly Sql[]): Sql {
  const { table, key } = nodes[source.node];
  return sql`SELECT ${columnsOf(source.node)}, ${cursorColumns(source)}
    FROM (${pageRows(source, page, where)}) p JOIN ${raw(quoted(table))} n ON n.${raw(quoted(key))} = p.key ${orderBy(source, page)}`;
}

/** The keys of a page, for rows of several types. */
export function keyPageSql(source: Ranked, page: Page): Sql {
  return sql`SELECT p.key AS "~key", ${cursorColumns(source)} FROM (${pageRows(source, page, [])}) p ${orderBy(source, page)}`;
}

/** An edge with what must hold of its rows besides their parent. */
export interface EdgeQuestion<E extends Edge = Edge> {
  edge: E;
  where: readonly Sql[];
}

/** The same page for each of many parents, of the rows that hold to `where`. */
export function edgePagesSql({ edge, where }: EdgeQuestion, page: Page, parents: readonly string[]): Sql {
  const { table, key } = nodes[edge.node];
  return sql`SELECT k.key::text AS "~parent", ${columnsOf(edge.node)}, ${cursorColumns(edge)}
    FROM unnest(${parents}::${raw(edge.parentType)}[]) AS k(key)
    CROSS JOIN LATERAL (${pageRows(edge, page, [sql`${raw(edge.parent)} = k.key`, ...where])}) p
    JOIN ${raw(quoted(table))} n ON n.${raw(quoted(key))} = p.key ${orderBy(edge, page)}`;
}

const counted = ({ key, distinct }: Ranked) =>
  raw(distinct ? `count(DISTINCT ${key})::int` : 'count(*)::int');

/** How many rows hold to `where`. */
export function countSql(source: Ranked, where: readonly Sql[]): Sql {
  return sql`SELECT ${counted(source)} AS count FROM ${written(source.from)} ${conditions(where)}`;
}

/** How many rows each of many parents has; a parent without any has no row. */
export function edgeCountsSql(question: EdgeQuestion, parents: readonly string[]): Sql {
  const { edge } = question;
  return sql`SELECT ${raw(edge.parent)}::text AS "~parent", ${counted(edge)} AS count
    FROM ${raw(edge.from)} ${conditions(ofParents(question, parents))} GROUP BY 1`;
}

const ofParents = ({ edge, where }: EdgeQuestion, parents: readonly string[]): Sql[] => [
  sql`${raw(edge.parent)} = ANY(${parents}::${raw(edge.parentType)}[])`,
  ...where,
];

const once = ({ distinct }: Ranked) => raw(distinct ? 'DISTINCT ' : '');

/** The keys of all rows that hold to `where`, each once, under one parent: `r`. */
export function rowsOf(source: Ranked, where: readonly Sql[]): Sql {
  return sql`(SELECT ${once(source)}''::text AS parent, ${raw(source.key)} AS key FROM ${written(source.from)} ${conditions(where)}) r`;
}

/** The keys of all rows of many parents, each once a parent: `r`. */
export function edgeRowsOf(question: EdgeQuestion, parents: readonly string[]): Sql {
  const { edge } = question;
  return sql`(SELECT ${once(edge)}${raw(edge.parent)}::text AS parent, ${raw(edge.key)} AS key
    FROM ${raw(edge.from)} ${conditions(ofParents(question, parents))}) r`;
}

/** A list in its order, of the parent that `parent` says. */
export function listSql({ table, from, parent, columns, order, limit }: List, key: Sql): Sql {
  const shown = [
    ...columns,
    ...order.map(([column]) => column).filter((column) => !columns.includes(column)),
  ];
  return sql`SELECT ${raw(shown.map(quoted).join(', '))} FROM ${raw(from ?? quoted(table))} WHERE ${raw(quoted(parent))} = ${key}
    ORDER BY ${listOrder(order)} ${limit === undefined ? empty : raw(`LIMIT ${String(limit)}`)}`;
}

const listOrder = (order: List['order']): Sql =>
  raw(order.map(([column, direction]) => `${quoted(column)} ${direction}`).join(', '));

/** The same list for each of many parents. */
export function listsSql(list: List, parents: readonly string[]): Sql {
  const type = list.node ? raw(`'${list.node}' AS "__typename",`) : empty;
  return sql`SELECT k.key::text AS "~parent", ${type} l.* FROM unnest(${parents}::${raw(list.parentType)}[]) AS k(key)
    CROSS JOIN LATERAL (${listSql(list, raw('k.key'))}) l ORDER BY ${listOrder(list.order)}`;
}
