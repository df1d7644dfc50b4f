import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { ParsedArticle } from '../parse/types.js';
import { StoreError, errorCode } from '../store/errors.js';
import { threadProgram } from '../threadProgram.js';
import type { Parser } from './parser.js';
import { makeBacklog } from './backlog.js';

/** Threads at most: a server has other things to do with its cores. */
const MOST_THREADS = 4;

/**
 * Megabytes that the objects of one thread may take: a bound, not a need. A million characters of news, of names or of
 * quotations were each read with 250.
 */
const THREAD_MEMORY = 1024;

/** How a server's parser differs from what is right for this machine. */
export interface ServerParserOptions {
  threads?: number;
  /** Characters that may wait. */
  mostWaiting?: number;
  /** Megabytes for the objects of one thread. */
  memory?: number;
}

/**
 * A parser for the process that serves answers: it parses on threads of its own, and refuses what would wait too long.
 * The threads start with the first article. One that dies of a text fails that text alone and is replaced.
 */
export function openServerParser({
  threads = Math.min(MOST_THREADS, Math.max(1, Math.floor(availableParallelism() / 2))),
  mostWaiting,
  memory = THREAD_MEMORY,
}: ServerParserOptions = {}): Parser {
  const backlog = makeBacklog(mostWaiting);
  let pool: Tinypool | undefined;
  return {
    async parse(raw) {
      const done = backlog.enter(raw.text.length);
      try {
        pool ??= startThreads(threads, memory);
        return (await pool.run(raw)) as ParsedArticle | null;
      } catch (error) {
        throw errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuchMemory() : error;
      } finally {
        done();
      }
    },
    async close() {
      await pool?.destroy();
      pool = undefined;
    },
  };
}

function tooMuchMemory(): StoreError {
  return new StoreError('INVALID_TEXT', 'Reading the text takes too much memory. Split it up.');
}

function startThreads(threads: number, memory: number): Tinypool {
  const { url, execArgv } = threadProgram(import.meta.url, './parseWorker');
  // As many at least as at most: only then is a thread that died replaced for those who wait.
  const size = { minThreads: threads, maxThreads: threads };
  const resourceLimits = { maxOldGenerationSizeMb: memory };
  return new Tinypool({ filename: url.href, ...size, execArgv, resourceLimits });
}
