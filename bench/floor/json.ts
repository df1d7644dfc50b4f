/** SQL that writes JSON as text. It takes half the time of json_build_object and json_agg, which parse their own output. */

/** A value that is never null. */
export const value = (sql: string) => `to_json(${sql})::text`;

/** A value that may be null. */
export const nullable = (sql: string) => `coalesce(to_json(${sql})::text, 'null')`;

/** An object. The fields are SQL of JSON text. */
export function object(fields: Record<string, string>): string {
  const parts = Object.entries(fields).map(
    ([name, sql], place) => `'${place ? ',' : '{'}"${name}":' || ${sql}`,
  );
  return `(${parts.join(' || ')} || '}')`;
}

/** An array with an item for each row of `FROM …`, in its order. */
export const array = (item: string, from: string) =>
  `(SELECT '[' || coalesce(string_agg(item, ','), '') || ']' FROM (SELECT ${item} AS item ${from}) items)`;

/** The item of the only row of `FROM …`, or null. A join would read all of a small table. */
export const one = (item: string, from: string) => `coalesce((SELECT ${item} ${from}), 'null')`;

/** A connection of which only the nodes are requested. */
export const nodes = (item: string, from: string) => object({ nodes: array(item, from) });

const base64 = (sql: string) => `encode(convert_to(${sql}, 'UTF8'), 'base64')`;

/** A record's id in the API: base 64 without padding. No id has "+" or "/", so it is also URL-safe. */
export const globalId = (type: string, key: string) =>
  `'"' || replace(${base64(`'${type}:' || ${key}`)}, '=', '') || '"'`;

/** A cursor of the API: URL-safe base 64 without padding, from which Postgres's line breaks are removed. */
export const cursor = (order: string, ...columns: string[]) => {
  const json = `'[1,"${order}"' || ${columns.map((column) => `',"' || ${column}::text || '"'`).join(' || ')} || ']'`;
  const lines = `replace(${base64(json)}, E'\\n', '')`;
  return `'"' || replace(replace(replace(${lines}, '=', ''), '+', '-'), '/', '_') || '"'`;
};

/** A time as JavaScript writes it, or null. */
export const instant = (sql: string) =>
  `coalesce('"' || to_char(${sql}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')`;

/**
 * A page: an array of items, and the page info.
 *
 * @param rows SQL of the rows in their order, one more than the page size if there are more
 * @param field name of the array
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
