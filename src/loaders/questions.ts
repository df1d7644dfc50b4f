import { type Edge, isDirect, type Source } from './edges.js';
import { confident, happened } from './filter.js';
import { keyOf } from './globalId.js';
import { marked } from './mark.js';
import { isByWords, marksIn } from './relevance.js';
import { type NodeName, nodes } from './nodes.js';
import { type Direction, eventsByCountry, type OrderField, root, USUAL } from './roots.js';
import { type EdgeQuestion, join, raw, type Sql, sql } from './sql.js';
import { type EventFilter, type Filtered, type Filters, isFiltered, rangeOf, whereOf } from './where.js';

/** What fields that give connections ask the database for. Values come checked by the arguments' own classes. */

export interface Question<N extends NodeName> {
  source: Source & { node: N };
  where: readonly Sql[];
}

export interface Asked<F, O extends string> {
  filter?: F | null | undefined;
  orderBy?: { field: O; direction?: Direction | null } | null | undefined;
}

/** All rows of a type that hold to a filter, in the order asked for. */
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

/** Events of one country are read by the indexes that have country and day. */
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

/** What the rows of an edge can be narrowed to, and ordered by. */
export interface EdgeAsked {
  filter?: object | null | undefined;
  orderBy?: { field: string; direction?: Direction | null } | null | undefined;
  minConfidence?: number | null | undefined;
}

/** @param name what the edge is called: "Person.quotes" */
export function edgeQuestion<E extends Edge>(name: string, given: E, asked: EdgeAsked): EdgeQuestion<E> {
  const { filter, minConfidence } = asked;
  const found = marksOf(given.node, filter);
  const { edge, where } = narrowed(given, asked, Boolean(found && found.marks));
  const order = marked(edge.order, name, { filter, minConfidence });
  return { edge: { ...edge, order, ...found }, where };
}

/** @param byWords whether the filter looks for words */
function narrowed<E extends Edge>(
  edge: E,
  { filter, orderBy, minConfidence }: EdgeAsked,
  byWords: boolean,
): EdgeQuestion<E> {
  const { node } = edge;
  const least = minConfidence == null ? [] : [confident(minConfidence)];
  if (!isFiltered(node)) return { edge, where: least };
  const conditions = [...least, ...whereOf(node, filter)];
  // Where no words are looked for, rows by relevance stay as the edge has them.
  if (orderBy && (orderBy.field !== 'RELEVANCE' || byWords))
    return {
      edge: reordered(edge, root(node, orderBy.field as never, orderBy.direction, filter)),
      where: conditions,
    };
  if (conditions.length === 0 || isDirect(edge)) return { edge, where: conditions };
  const { table, key } = nodes[node];
  // On the left `e` is a row of the edge, on the right one of the type.
  const holds = sql`SELECT e.${raw(`"${key}"`)} FROM ${raw(`"${table}"`)} e WHERE ${join(conditions, ' AND ')}`;
  return { edge, where: [sql`${raw(edge.key)} IN (${holds})`] };
}

/** The edge in an order of its type, whose rows are then `e`. */
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

/** Where one row is: under its primary key, under the key that people read, or at an address. */
export interface Place {
  by: 'key' | 'slug' | 'url';
  value: string;
}

/** Slugs are small letters, and found however somebody writes them. */
export const slugOf = (written: string): string => written.trim().toLowerCase();

/** The place that the arguments of a root field say. */
export function placeOf(
  node: NodeName,
  { id, slug }: { id?: string | null | undefined; slug?: string | null | undefined },
): Place {
  return id != null
    ? { by: 'key', value: keyOf(id, [node], 'id').key }
    : { by: 'slug', value: slugOf(slug ?? '') };
}

/** The place of a country, whose primary key people can read too. */
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

/** The place of an article, which can be asked for by its address too. */
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
