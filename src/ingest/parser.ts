import { availableParallelism } from 'node:os';
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

/** How many threads a parser starts, and when: each takes 180 MB of memory. */
export interface ParserOptions {
  /** Articles, as far as that is known: where threads will be needed anyway, the main thread does not load the parser too. */
  expected?: number;
  /** Cores that have other work to do meanwhile; a thread more than the others would not parse faster. */
  coresTaken?: number;
}

/** So many articles take less time than a thread takes to load the parser: half a second. */
export const ARTICLES_WITHOUT_THREADS = 50;

/**
 * A parser that reads the first articles itself, and all others on as many threads as there are cores. It keeps no
 * count of what waits: whoever hands in the articles must not hand in all of them at once.
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
