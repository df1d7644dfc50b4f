import type { Budget } from '../context.js';
import type { Sql } from '../loaders/sql.js';
import type { Statement } from '../store/driver.js';

/** What one request brings to an operation that was compiled before. */
export interface Request {
  /** Coerced. */
  variables: Record<string, unknown>;
  /** Not there where nothing limits the client. */
  budget?: Budget | undefined;
  /** What was read of it already, by who read it. */
  known?: Map<unknown, unknown>;
}

/** SQL that only a request decides: a page size, a filter, a cursor. */
export type Later = (request: Request) => Sql | string;

type Part = string | Sql | Later;

/** SQL in parts: what is always the same is text, and neighbouring texts are one. */
export type Piece = readonly Part[];

/** SQL`SELECT ${column} FROM ${table} WHERE ${condition}`: everything in it stays what it is, only text and values are joined later. */
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

/** The text of the last statement of each operation, and what its request brought to it. */
const latest = new WeakMap<Piece, { texts: readonly (readonly string[])[]; text: string }>();

const areSame = <T>(
  some: readonly T[],
  others: readonly T[],
  same: (one: T, other: T | undefined) => boolean,
) => some.length === others.length && some.every((one, i) => same(one, others[i]));

/**
 * Joins what a request brings to what is always the same.
 * @param texts of each part that only a request decides, with a value behind each but the last
 * @returns the very text of the last time where it is the same: drivers would have to hash and compare another
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
