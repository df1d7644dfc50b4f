import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Order } from './edges.js';

/**
 * What is asked of a connection as JSON, without what is as if it were not given, in one spelling; undefined where
 * nothing is left.
 */
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

/** In the order that cursors have always had: each text as the last item of a list. */
const byText = (one: string, other: string) => (`${one}]` < `${other}]` ? -1 : 1);

/** Who reads on asks for the same again: of so many characters the marks are kept. */
const known = new LRUCache<string, string>({ maxSize: 500_000, sizeCalculation: (_, text) => text.length });

/**
 * A short mark of a connection and of what it is narrowed to: it ends the cursors of an order, so that a cursor of
 * another connection or filter is known. The same for all ways to write one filter: an empty list is none.
 */
export function markOf(connection: string, asked?: object | null): string {
  const text = `${connection} [${plainly(asked) ?? 'null'}]`;
  const found = known.get(text);
  if (found !== undefined) return found;
  const mark = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  known.set(text, mark);
  return mark;
}

/** An order whose cursors say what they were given for. Who asks for no cursor needs no mark. */
export function marked(order: Order, connection: string, asked?: object | null): Order {
  let mark: string | undefined;
  return {
    ...order,
    get mark() {
      return (mark ??= markOf(connection, asked));
    },
  };
}
