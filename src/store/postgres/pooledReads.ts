import pg from 'pg';
import type { Send } from './cancel.js';
import type { Statement } from '../driver.js';
import { errorCode } from '../errors.js';

/**
 * Reading through a pooler that gives each transaction another connection to the server. A statement that is prepared
 * by the protocol is known to one such connection, and the pooler does not say to which; so it is prepared and executed
 * in SQL, by a name that every process makes of the same text, and a connection that does not know it yet says so.
 * Planning takes longer than executing for most of what is asked.
 */
export type PooledRead = (statement: Statement, signal?: AbortSignal) => Promise<pg.QueryResult>;

const UNKNOWN_NAME = '26000';
const KNOWN_NAME = '42P05';
/** Either may reach another connection, which may lack the statement or already have it. */
const ATTEMPTS = 4;
/** After so many statements that had to be prepared first, and were not for most: the pooler makes connections forget. */
const TRIALS = 200;

export function readPooled(send: Send, nameOf: (text: string) => string): PooledRead {
  let prepared = 0;
  let executed = 0;
  const forgets = () => prepared >= TRIALS && prepared > executed / 2;

  return async ({ text, values }, signal) => {
    const plain = () => send({ text, values: [...values], rowMode: 'array' } as pg.QueryConfig, signal);
    const name = forgets() ? '' : nameOf(text);
    const literals = name === '' ? null : literalsOf(values);
    if (literals === null) return plain();
    const execute = `EXECUTE "${name}"${literals}`;
    const run = async (sql: string, unless: string) => {
      try {
        return await send({ text: sql, rowMode: 'array' } as pg.QueryConfig, signal);
      } catch (error) {
        if (errorCode(error) === unless) return null;
        throw error;
      }
    };
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      executed++;
      const known = await run(execute, UNKNOWN_NAME);
      if (known) return known;
      prepared++;
      // Two statements in one message reach one connection. Their results come as a list, which the types do not say.
      const both = (await run(`PREPARE "${name}" AS ${text}; ${execute}`, KNOWN_NAME)) as
        pg.QueryResult[] | null;
      const last = both?.at(-1);
      if (last) return last;
    }
    return plain();
  };
}

/** "('a', NULL)", nothing without values; null for what cannot be written as SQL: bytes, and texts with a zero byte. */
function literalsOf(values: readonly unknown[]): string | null {
  const written: string[] = [];
  for (const value of values) {
    const text = utils.prepareValue(value);
    if (text instanceof Uint8Array || text?.includes('\0')) return null;
    written.push(text == null ? 'NULL' : pg.escapeLiteral(text));
  }
  return written.length === 0 ? '' : `(${written.join(', ')})`;
}

/** Missing in the package's types: converts a value as the driver does. */
const { utils } = pg as unknown as {
  utils: { prepareValue: (value: unknown) => string | Uint8Array | null | undefined };
};
