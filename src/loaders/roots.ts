import type { Order, OrderColumn, Source } from './edges.js';
import { type ByWords, isByWords, relevanceOf } from './relevance.js';

/** Connections at the root of the graph: all rows of a type, in each available order. */

export type Direction = 'ASC' | 'DESC';

function order(field: string, direction: Direction, columns: readonly OrderColumn[]): Order {
  return { name: `${field}_${direction}`, columns, descending: direction === 'DESC' };
}

const id: OrderColumn = { sql: 'e."id"', type: 'uuid' };
const code: OrderColumn = { sql: 'e."code"', type: 'bpchar' };
const published: OrderColumn = { sql: 'e."publishedOrder"', type: 'timestamptz' };
const happened: OrderColumn = { sql: 'e."dateOrder"', type: 'date' };
const ingested: OrderColumn = { sql: 'e."ingestedAt"', type: 'timestamptz' };
const mentions: OrderColumn = { sql: 'e."mentionCount"', type: 'int' };
const name: OrderColumn = { sql: 'e."nameOrder"', type: 'text', by: 'name_order' };

const columns = {
  Article: { PUBLISHED_AT: [published, id], INGESTED_AT: [ingested, id] },
  Source: { NAME: [name, id] },
  Person: { MENTION_COUNT: [mentions, id], NAME: [name, id] },
  Organization: { MENTION_COUNT: [mentions, id], NAME: [name, id] },
  Country: { MENTION_COUNT: [mentions, code], NAME: [name, code] },
  Quote: { PUBLISHED_AT: [published, id] },
  Event: { DATE: [happened, id], MENTION_COUNT: [mentions, id] },
} as const satisfies Record<string, Record<string, readonly OrderColumn[]>>;

/**
 * The events of a country `c`, as participant or location, by the indexes on country and day. The join
 * includes the day, so that a type can use the index on type and day.
 */
export function eventsByCountry(direction: Direction): Source & { node: 'Event' } {
  return {
    node: 'Event',
    from: `(SELECT "countryCode", "dateOrder", "eventId" FROM "EventParticipant"
            UNION ALL SELECT "countryCode", "dateOrder", "id" FROM "Event") c
            JOIN "Event" e ON e."id" = c."eventId" AND e."dateOrder" = c."dateOrder"`,
    key: 'c."eventId"',
    distinct: true,
    order: order('DATE', direction, [
      { sql: 'c."dateOrder"', type: 'date' },
      { sql: 'c."eventId"', type: 'uuid' },
    ]),
  };
}

type RootNode = keyof typeof columns;

/** The orders of a type. */
export type OrderField<N extends RootNode> =
  (keyof (typeof columns)[N] & string) | (N extends ByWords ? 'RELEVANCE' : never);

/** Default order of a type. */
export const USUAL: { [N in RootNode]: OrderField<N> } = {
  Article: 'PUBLISHED_AT',
  Source: 'NAME',
  Person: 'MENTION_COUNT',
  Organization: 'MENTION_COUNT',
  Country: 'MENTION_COUNT',
  Quote: 'PUBLISHED_AT',
  Event: 'DATE',
};

/**
 * All rows of a type in one of its orders. By default, names are ascending and all else descending. RELEVANCE
 * only if the filter searches for words.
 */
export function root<N extends RootNode>(
  node: N,
  field: OrderField<N>,
  direction?: Direction | null,
  filter?: object | null,
): Source & { node: N } {
  const rows = { node, from: `"${node}" e`, key: node === 'Country' ? 'e."code"' : 'e."id"' };
  if (field === 'RELEVANCE' && isByWords(node)) {
    const best = relevanceOf(node, filter, direction ?? 'DESC');
    return best ? { ...rows, ...best } : root(node as N, USUAL[node] as OrderField<N>);
  }
  const all: Record<string, readonly OrderColumn[]> = columns[node];
  return { ...rows, order: order(field, direction ?? (field === 'NAME' ? 'ASC' : 'DESC'), all[field] ?? []) };
}
