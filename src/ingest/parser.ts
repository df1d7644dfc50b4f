import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { Tinypool } from 'tinypool';
import type { ParsedArticle, RawArticle } from '../parse/types.js';
import { threadProgram } from '../threadProgram.js';
import { parseWhenNeeded } from './parseWhenNeeded.js';

/** Parses article after article. */
export interface Parser {
  /** Null when the text has no sentence. */
  parse: (raw: RawArticle) => Promise<ParsedArticle | null>;
  /** Ends the threads, if there are any. */
  close: () => Promise<void>;
}

/** So many articles take less time than a thread takes to load the parser: half a second. */
export const ARTICLES_WITHOUT_THREADS = 50;

/**
 * A parser that reads the first articles itself, and all others on as many threads as there are cores. It keeps no
 * count of what waits: whoever hands in the articles must not hand in all of them at once.
 */
export function openParser(): Parser {
  let parsed = 0;
  let pool: Tinypool | undefined;
  return {
    parse: async (raw) => {
      if (parsed < ARTICLES_WITHOUT_THREADS) {
        parsed++;
        return parseWhenNeeded(raw);
      }
      pool ??= startThreads();
      return (await pool.run(raw)) as ParsedArticle | null;
    },
    close: async () => {
      await pool?.destroy();
    },
  };
}

/**
 * A parser for a server that has others to answer: it starts no threads, and between two articles whatever else waits
 * gets its turn.
 */
export function openPatientParser(): Parser {
  let last: Promise<unknown> = Promise.resolve();
  return {
    parse: (raw) => {
      const parsed = last.then(() => turn()).then(() => parseWhenNeeded(raw));
      last = parsed.catch(() => undefined);
      return parsed;
    },
    close: () => Promise.resolve(),
  };
}

function startThreads(): Tinypool {
  const { url, execArgv } = threadProgram(import.meta.url, './parseWorker');
  const threads = availableParallelism();
  return new Tinypool({ filename: url.href, minThreads: threads, maxThreads: threads, execArgv });
}
