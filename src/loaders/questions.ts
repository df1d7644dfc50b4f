import { type Edge, isDirect, type Source } from './edges.js';
import { confident, happened } from './filter.js';
import { keyOf } from './globalId.js';
import { marked } from './mark.js';
import { isByWords, marksIn } from './relevance.js';
import { type NodeName, nodes } from './nodes.js';
import { type Direction, eventsByCountry, type OrderField, root, USUAL } from './roots.js';
import { type EdgeQuestion, join, raw, type Sql, sql } from './sql.js';
import { type EventFilter, type Filtered, type Filters, isFiltered, rangeOf, whereOf } from './where.js';

/** Database queries of connection fields. Values are validated by the arguments' own classes. */

export interface Question<N extends NodeName> {
  source: Source & { node: N };
  where: readonly Sql[];
}

export interface Asked<F, O extends string> {
  filter?: F | null | undefined;
  orderBy?: { field: O; direction?: Direction | null } | null | undefined;
}

/** All rows of a type that match a filter, in the given order. */
export function rootQuestion<N extends Filtered>(
  node: N,
  { filter, orderBy }: Asked<Filters[N], OrderField<N>>,
): Question<N> {
  const source = root(node, orderBy?.field ?? USUAL[node], orderBy?.direction, filter);
  return { source: rootSource(source, filter), where: whereOf(node, filter) };
}

const rootSource = <S extends Source>(source: S, filter?: object | null): S => ({
  ...source,
  order: marked(source.order, `Query.${source.node}`, filter),
  ...marksOf(source.node, filter),
});

const marksOf = (node: NodeName, filter?: object | null) => isByWords(node) && { marks: marksIn(filter) };

export function sourcesQuestion({
  orderBy,
}: Pick<Asked<never, OrderField<'Source'>>, 'orderBy'>): Question<'Source'> {
  const source = root('Source', orderBy?.field ?? USUAL.Source, orderBy?.direction);
  return { source: rootSource(source), where: [] };
}

/** Events of one country use the indexes on country and day. */
export function eventsQuestion(asked: Asked<EventFilter, OrderField<'Event'>>): Question<'Event'> {
  const { filter, orderBy } = asked;
  const countryCode = filter?.countryCode?.toUpperCase();
  if (countryCode === undefined || (orderBy && orderBy.field !== 'DATE')) return rootQuestion('Event', asked);
  const range = rangeOf(filter?.after, filter?.before);
  return {
    source: rootSource(eventsByCountry(orderBy?.direction ?? 'DESC'), filter),
    where: [
      sql`c."countryCode" = ${countryCode}::bpchar`,
      ...(range ? [happened(range, 'c')] : []),
      ...whereOf('Event', { ...filter, countryCode: null, after: null, before: null }),
    ],
  };
}

/** Filter and order of an edge. */
export interface EdgeAsked {
  filter?: object | null | undefined;
  orderBy?: { field: string; direction?: Direction | null } | null | undefined;
  minConfidence?: number | null | undefined;
}

/** @param name name of the edge: "Person.quotes" */
export function edgeQuestion<E extends Edge>(name: string, given: E, asked: EdgeAsked): EdgeQuestion<E> {
  const { filter, minConfidence } = asked;
  const found = marksOf(given.node, filter);
  const { edge, where } = narrowed(given, asked, Boolean(found && found.marks));
  const order = marked(edge.order, name, { filter, minConfidence });
  return { edge: { ...edge, order, ...found }, where };
}

/** @param byWords whether the filter searches for words */
function narrowed<E extends Edge>(
  edge: E,
  { filter, orderBy, minConfidence }: EdgeAsked,
  byWords: boolean,
): EdgeQuestion<E> {
  const { node } = edge;
  const least = minConfidence == null ? [] : [confident(minConfidence)];
  if (!isFiltered(node)) return { edge, where: least };
  const conditions = [...least, ...whereOf(node, filter)];
  // Without words to search for, RELEVANCE keeps the edge's own order.
  if (orderBy && (orderBy.field !== 'RELEVANCE' || byWords))
    return {
      edge: reordered(edge, root(node, orderBy.field as never, orderBy.direction, filter)),
      where: conditions,
    };
  if (conditions.length === 0 || isDirect(edge)) return { edge, where: conditions };
  const { table, key } = nodes[node];
  // On the left, `e` is a row of the edge; on the right, one of the type.
  const holds = sql`SELECT e.${raw(`"${key}"`)} FROM ${raw(`"${table}"`)} e WHERE ${join(conditions, ' AND ')}`;
  return { edge, where: [sql`${raw(edge.key)} IN (${holds})`] };
}

/** The edge in an order of its node type, whose rows are then `e`. */
function reordered<E extends Edge>(edge: E, { from, key, order, scored }: Source): E {
  const score = scored && { scored };
  if (isDirect(edge)) return { ...edge, order, ...score };
  const { distinct = false, weight, ...rest } = edge as Edge;
  const columns = [`${edge.parent} AS "parent"`, `${edge.key} AS "key"`];
  if (weight !== undefined) columns.push(`${weight} AS "weight"`);
  const rows = `(SELECT ${distinct ? 'DISTINCT ' : ''}${columns.join(', ')} FROM ${edge.from}) l`;
  return {
    ...rest,
    from: `${rows} JOIN ${from} ON ${key} = l."key"`,
    key,
    parent: 'l."parent"',
    order,
    ...score,
    ...(weight !== undefined && { weight: 'l."weight"' }),
  } as E;
}

/** How one row is identified: by primary key, by slug, or by address. */
export interface Place {
  by: 'key' | 'slug' | 'url';
  value: string;
}

/** Slugs are lower case; any case is accepted. */
export const slugOf = (written: string): string => written.trim().toLowerCase();

const SLUG_HINT = ' Give a slug as "slug".';
/** For those who give something else as the id. */
const HINTS: Partial<Record<NodeName, string>> = {
  Article: SLUG_HINT,
  Person: SLUG_HINT,
  Organization: SLUG_HINT,
  Source: SLUG_HINT,
  Country: ' Give a code as "code", a slug as "slug".',
};

/** The row that a root field's arguments identify. */
export function placeOf(
  node: NodeName,
  { id, slug }: { id?: string | null | undefined; slug?: string | null | undefined },
): Place {
  return id != null
    ? { by: 'key', value: keyOf(id, [node], 'id', undefined, HINTS[node]).key }
    : { by: 'slug', value: slugOf(slug ?? '') };
}

/** A country, whose primary key is also human-readable. */
export function placeOfCountry({
  code,
  ...asked
}: {
  id?: string | null | undefined;
  code?: string | null | undefined;
  slug?: string | null | undefined;
}): Place {
  return code != null ? { by: 'key', value: code.toUpperCase() } : placeOf('Country', asked);
}

/** An article, also by its address. */
export function placeOfArticle({
  url,
  ...asked
}: {
  id?: string | null | undefined;
  slug?: string | null | undefined;
  url?: URL | null | undefined;
}): Place {
  return url == null ? placeOf('Article', asked) : { by: 'url', value: String(url) };
}
