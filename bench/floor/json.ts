/** SQL that writes JSON as text: half the time of json_build_object and json_agg, which read their own output again. */

/** A value that is never null. */
export const value = (sql: string) => `to_json(${sql})::text`;

/** A value that may be null. */
export const nullable = (sql: string) => `coalesce(to_json(${sql})::text, 'null')`;

/** An object; fields that are SQL of JSON text. */
export function object(fields: Record<string, string>): string {
  const parts = Object.entries(fields).map(
    ([name, sql], place) => `'${place ? ',' : '{'}"${name}":' || ${sql}`,
  );
  return `(${parts.join(' || ')} || '}')`;
}

/** An array with an item for each row of `FROM …`, in the order of `order`. */
export const array = (item: string, from: string) =>
  `(SELECT '[' || coalesce(string_agg(item, ','), '') || ']' FROM (SELECT ${item} AS item ${from}) items)`;

/** The item of the one row of `FROM …`, or null. A join would read the whole table where that is small. */
export const one = (item: string, from: string) => `coalesce((SELECT ${item} ${from}), 'null')`;

/** A connection of which only the nodes are asked for. */
export const nodes = (item: string, from: string) => object({ nodes: array(item, from) });

const base64 = (sql: string) => `encode(convert_to(${sql}, 'UTF8'), 'base64')`;

/** What the API calls a record: URL-safe base 64, in which nothing of an id is "+" or "/". */
export const globalId = (type: string, key: string) =>
  `'"' || replace(${base64(`'${type}:' || ${key}`)}, '=', '') || '"'`;

/** The place of a row in an order of the API: URL-safe base 64 without padding, which the server breaks into lines. */
export const cursor = (order: string, ...columns: string[]) => {
  const json = `'[1,"${order}"' || ${columns.map((column) => `',"' || ${column}::text || '"'`).join(' || ')} || ']'`;
  const lines = `replace(${base64(json)}, E'\\n', '')`;
  return `'"' || replace(replace(replace(${lines}, '=', ''), '+', '-'), '/', '_') || '"'`;
};

/** A time as JavaScript writes it, or null. */
export const instant = (sql: string) =>
  `coalesce('"' || to_char(${sql}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')`;

/**
 * A page: an array of the items and what stands behind it.
 *
 * @param rows SQL of rows in their order, one more than the page holds if there are more
 * @param field what the array is called
 */
export function page(
  field: string,
  size: number,
  { item, cursor: place, rows }: { item: string; cursor: string; rows: string },
): string {
  const shown = `row <= ${String(size)}`;
  return `(SELECT ${object({
    [field]: `'[' || coalesce(string_agg(${item}, ',' ORDER BY row) FILTER (WHERE ${shown}), '') || ']'`,
    pageInfo: object({
      hasNextPage: `(count(*) > ${String(size)})::text`,
      endCursor: `coalesce(max(${place}) FILTER (WHERE row = least(rows, ${String(size)})), 'null')`,
    }),
  })} FROM (SELECT *, row_number() OVER () AS row, count(*) OVER () AS rows FROM (${rows}) r) r)`;
}
