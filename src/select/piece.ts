import type { Budget } from '../context.js';
import type { Sql } from '../loaders/sql.js';
import type { Statement } from '../store/driver.js';

/** What one request brings to an operation that was compiled before. */
export interface Request {
  /** Coerced. */
  variables: Record<string, unknown>;
  /** Not there where nothing limits the client. */
  budget?: Budget | undefined;
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
  let text = '';
  const values: unknown[] = [];
  const add = (part: string | Sql) => {
    if (typeof part === 'string') {
      text += part;
      return;
    }
    part.strings.forEach((string, i) => {
      if (i > 0) text += `$${String(values.push(part.values[i - 1]))}`;
      text += string;
    });
  };
  for (const part of parts) add(typeof part === 'function' ? part(request) : part);
  return { text, values };
}
