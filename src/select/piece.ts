import type { Budget } from '../context.js';
import type { Sql } from '../loaders/sql.js';
import type { Statement } from '../store/driver.js';

/** The request-specific input of a compiled operation. */
export interface Request {
  /** Coerced. */
  variables: Record<string, unknown>;
  /** Absent if the client has no limit. */
  budget?: Budget | undefined;
  /** Cache of readings, by reader. */
  known?: Map<unknown, unknown>;
}

/** SQL that depends on the request: a page size, a filter, a cursor. */
export type Later = (request: Request) => Sql | string;

type Part = string | Sql | Later;

/** SQL in parts: constant text, with adjacent texts merged, and parts that depend on the request. */
export type Piece = readonly Part[];

/**
 * Tagged template: SQL`SELECT ${column} FROM ${table} WHERE ${condition}` with parts that are joined later.
 */
export function piece(strings: TemplateStringsArray, ...parts: (Part | Piece)[]): Piece {
  const all: Part[] = [];
  const add = (part: Part) => {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else if (part !== '') all.push(part);
  };
  strings.forEach((text, i) => {
    if (i > 0) [parts[i - 1] ?? ''].flat().forEach(add);
    add(text);
  });
  return all;
}

/** The statement for one request. */
export function toStatement(parts: Piece, request: Request): Statement {
  const texts: (readonly string[])[] = [];
  const values: unknown[] = [];
  for (const part of parts) {
    if (typeof part === 'string') continue;
    const later = typeof part === 'function' ? part(request) : part;
    if (typeof later === 'string') {
      texts.push([later]);
    } else {
      texts.push(later.strings);
      values.push(...later.values);
    }
  }
  return { text: textOf(parts, texts), values };
}

/** The latest text of each operation's statement, and the request-specific texts in it. */
const latest = new WeakMap<Piece, { texts: readonly (readonly string[])[]; text: string }>();

const areSame = <T>(
  some: readonly T[],
  others: readonly T[],
  same: (one: T, other: T | undefined) => boolean,
) => some.length === others.length && some.every((one, i) => same(one, others[i]));

/**
 * Joins constant and request-specific SQL.
 * @param texts of each request-specific part, with a parameter after each but the last
 * @returns the identical string if nothing changed: drivers would have to hash and compare a new one
 */
function textOf(parts: Piece, texts: readonly (readonly string[])[]): string {
  const last = latest.get(parts);
  const sameTexts = (one: readonly string[], other: readonly string[] = []) =>
    one === other || areSame(one, other, Object.is);
  if (last && areSame(texts, last.texts, sameTexts)) return last.text;
  let [next, number] = [0, 0];
  const withValues = (strings: readonly string[] = []) =>
    strings.reduce((text, string) => `${text}$${String(++number)}${string}`);
  const text = parts.map((part) => (typeof part === 'string' ? part : withValues(texts[next++]))).join('');
  latest.set(parts, { texts, text });
  return text;
}
