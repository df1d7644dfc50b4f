import { toCursor } from '../../src/loaders/cursor.js';
import type { Order } from '../../src/loaders/edges.js';

/** Makes a connection of rows, of which there is one more than the page size if there are more pages. */
export function toPage<R>(order: Order, size: number, rows: R[], valuesOf: (row: R) => string[]) {
  const nodes = rows.slice(0, size);
  const edges = nodes.map((node) => ({ node, cursor: toCursor(order, valuesOf(node)) }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A connection of which only the nodes are requested. */
export const nodesOf = <R>(rows: R[], size = 20) => ({ nodes: rows.slice(0, size) });

/** The order values in a cursor. */
export function valuesIn(cursor: string): string[] {
  const [place = ''] = cursor.split('.');
  return (JSON.parse(Buffer.from(place, 'base64url').toString()) as unknown[]).slice(2).map(String);
}

/** A time as Postgres writes it in a cursor: without zeros at the end of a second's fraction. */
export const instantText = (time: Date) =>
  time
    .toISOString()
    .replace('T', ' ')
    .replace(/\.?0*Z$/, '+00');
