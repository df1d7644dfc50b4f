import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Order } from './edges.js';

/** Canonical JSON of a connection's arguments without empty ones; undefined if nothing is left. */
function plainly(asked: unknown): string | undefined {
  if (asked === undefined || asked === null) return undefined;
  if (typeof asked === 'string') return JSON.stringify(asked.trim() || undefined);
  if (typeof asked !== 'object' || asked instanceof Date || asked instanceof URL)
    return JSON.stringify(asked);
  if (Array.isArray(asked)) {
    const items = asked.map(plainly).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : `[${items.sort(byText).join(',')}]`;
  }
  const given: string[] = [];
  for (const name of Object.keys(asked).sort()) {
    const value = plainly((asked as Record<string, unknown>)[name]);
    if (value !== undefined) given.push(`${JSON.stringify(name)}:${value}`);
  }
  return given.length === 0 ? undefined : `{${given.join(',')}}`;
}

/** The order that cursors have always used: each text compared as the last item of a list. */
const byText = (one: string, other: string) => (`${one}]` < `${other}]` ? -1 : 1);

/** Cache of marks, as paging repeats the same arguments; its size in characters. */
const known = new LRUCache<string, string>({ maxSize: 500_000, sizeCalculation: (_, text) => text.length });

/**
 * A short hash of a connection and its filter. It ends the cursors, so that a cursor of another connection or
 * filter is recognized. Equivalent filters have equal marks: an empty list counts as absent.
 */
export function markOf(connection: string, asked?: object | null): string {
  const text = `${connection} [${plainly(asked) ?? 'null'}]`;
  const found = known.get(text);
  if (found !== undefined) return found;
  const mark = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  known.set(text, mark);
  return mark;
}

/** An order with marked cursors. Without a requested cursor, no mark is needed. */
export function marked(order: Order, connection: string, asked?: object | null): Order {
  let mark: string | undefined;
  return {
    ...order,
    get mark() {
      return (mark ??= markOf(connection, asked));
    },
  };
}
