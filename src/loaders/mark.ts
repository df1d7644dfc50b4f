import { createHash } from 'node:crypto';
import type { Order } from './edges.js';

/** What is asked of a connection, without what is as if it were not given, in one spelling. */
function plainly(asked: unknown): unknown {
  if (typeof asked === 'string') return asked.trim() || undefined;
  if (Array.isArray(asked)) {
    const items = asked.map(plainly).filter((item) => item !== undefined);
    return items.length === 0
      ? undefined
      : items.sort((one, other) => (writtenOf(one) < writtenOf(other) ? -1 : 1));
  }
  if (typeof asked !== 'object' || asked === null) return asked ?? undefined;
  if (asked instanceof Date || asked instanceof URL) return asked;
  const given = Object.entries(asked)
    .map(([name, value]) => [name, plainly(value)] as const)
    .filter(([, value]) => value !== undefined);
  return given.length === 0
    ? undefined
    : Object.fromEntries(given.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const writtenOf = (value: unknown) => JSON.stringify([value]);

/**
 * A short mark of a connection and of what it is narrowed to: it ends the cursors of an order, so that a cursor of
 * another connection or filter is known. The same for all ways to write one filter: an empty list is none.
 */
export function markOf(connection: string, asked?: object | null): string {
  const text = `${connection} ${writtenOf(plainly(asked))}`;
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
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
