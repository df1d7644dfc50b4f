import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { ParsedArticle, RawArticle } from '../parse/types.js';
import { threadProgram } from '../threadProgram.js';
import { parseWhenNeeded } from './parseWhenNeeded.js';

/** Parses articles. */
export interface Parser {
  /** Resolves to null if the text has no sentence. */
  parse: (raw: RawArticle) => Promise<ParsedArticle | null>;
  /** Ends the threads, if there are any. */
  close: () => Promise<void>;
}

/** When a parser starts threads, and how many. Each takes 180 MB of memory. */
export interface ParserOptions {
  /** Number of articles, if known. If threads will be needed anyway, the main thread does not load the parser too. */
  expected?: number;
  /** Cores that have other work; more threads than the remaining cores would not parse faster. */
  coresTaken?: number;
}

/** Parsing this many articles takes less than the half second in which a thread loads the parser. */
export const ARTICLES_WITHOUT_THREADS = 50;

/**
 * Opens a parser that parses the first articles itself, and all others on one thread per core. Its queue has no
 * limit: callers must not submit all articles at once.
 */
export function openParser({ expected = 0, coresTaken = 0 }: ParserOptions = {}): Parser {
  let parsed = expected > ARTICLES_WITHOUT_THREADS ? ARTICLES_WITHOUT_THREADS : 0;
  let pool: Tinypool | undefined;
  return {
    parse: async (raw) => {
      if (parsed < ARTICLES_WITHOUT_THREADS) {
        parsed++;
        return parseWhenNeeded(raw);
      }
      pool ??= startThreads(Math.max(1, availableParallelism() - coresTaken));
      return (await pool.run(raw)) as ParsedArticle | null;
    },
    close: async () => {
      await pool?.destroy();
    },
  };
}

function startThreads(threads: number): Tinypool {
  const { url, execArgv } = threadProgram(import.meta.url, './parseWorker');
  return new Tinypool({ filename: url.href, minThreads: threads, maxThreads: threads, execArgv });
}
