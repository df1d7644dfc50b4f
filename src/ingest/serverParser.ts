import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Tinypool } from 'tinypool';
import type { ParsedArticle } from '../parse/types.js';
import { StoreError, errorCode } from '../store/errors.js';
import { threadProgram } from '../threadProgram.js';
import type { Parser } from './parser.js';
import { makeBacklog } from './backlog.js';

/** Most threads by default: a server has other work for its cores. */
const MOST_THREADS = 4;

/**
 * Most megabytes for the objects of one thread: a limit, not a need. A million characters of news, of names or of
 * quotations each needed no more than 250.
 */
const THREAD_MEMORY = 1024;

/** Overrides of the defaults for this machine. */
export interface ServerParserOptions {
  threads?: number;
  /** Most characters that may wait. */
  mostWaiting?: number;
  /** Most megabytes for the objects of one thread. */
  memory?: number;
}

/** Work for a thread other than parsing. */
export interface ThreadWork {
  /** A module whose default export takes a StartedTask. */
  program: URL;
  task: unknown;
  /** Its size in the queue, in characters or bytes. */
  size: number;
  /** Longest time to run, in milliseconds; waiting does not count. */
  limitMs: number;
}

/** The argument of the program of other work. */
export interface StartedTask<T> {
  task: T;
  /** The program posts a message here when it begins to run, which starts its time limit. */
  started: MessagePort;
}

/** Work that exceeded its limit of time or memory. Its thread was ended. */
export class WorkTooLong extends Error {
  override readonly name = 'WorkTooLong';
}

export interface ServerParser extends Parser {
  /**
   * Does other work on the same threads, in the same queue.
   *
   * @throws ParserOverloaded if too much waits, WorkTooLong
   */
  run: <T>(work: ThreadWork) => Promise<T>;
}

/**
 * Opens a parser for a serving process. It parses on threads of its own, and refuses what would wait too long. The
 * threads start with the first article. If a text makes its thread crash, only that text fails, and the thread is
 * replaced.
 */
export function openServerParser({
  threads = Math.min(MOST_THREADS, Math.max(1, Math.floor(availableParallelism() / 2))),
  mostWaiting,
  memory = THREAD_MEMORY,
}: ServerParserOptions = {}): ServerParser {
  const backlog = makeBacklog(mostWaiting);
  let pool: Tinypool | undefined;
  /** Runs work on the threads if the queue has room for it. */
  async function queued<T>(size: number, work: (pool: Tinypool) => Promise<T>): Promise<T> {
    const done = backlog.enter(size);
    try {
      return await work((pool ??= startThreads(threads, memory)));
    } finally {
      done();
    }
  }

  return {
    parse: (raw) =>
      queued(raw.text.length, async (pool) => {
        try {
          return (await pool.run(raw)) as ParsedArticle | null;
        } catch (error) {
          throw isOutOfMemory(error) ? tooMuchMemory() : error;
        }
      }),
    run: <T>({ program, task, size, limitMs }: ThreadWork) =>
      queued(size, async (pool) => {
        const tooLong = new AbortController();
        let limit: NodeJS.Timeout | undefined;
        const { port1, port2: started } = new MessageChannel();
        port1.once('message', () => {
          limit = setTimeout(() => {
            tooLong.abort();
          }, limitMs);
        });
        try {
          const { signal } = tooLong;
          const options = { filename: program.href, signal, transferList: [started] };
          return (await pool.run({ task, started }, options)) as T;
        } catch (error) {
          if (tooLong.signal.aborted || isOutOfMemory(error)) throw new WorkTooLong();
          throw error;
        } finally {
          clearTimeout(limit);
          port1.close();
        }
      }),
    async close() {
      await pool?.destroy();
      pool = undefined;
    },
  };
}

const isOutOfMemory = (error: unknown): boolean => errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY';

function tooMuchMemory(): StoreError {
  return new StoreError('INVALID_TEXT', 'Reading the text takes too much memory. Split it up.');
}

function startThreads(threads: number, memory: number): Tinypool {
  const { url, execArgv } = threadProgram(import.meta.url, './parseWorker');
  // The minimum must equal the maximum: otherwise a thread that died is not replaced while work waits.
  const size = { minThreads: threads, maxThreads: threads };
  const resourceLimits = { maxOldGenerationSizeMb: memory };
  return new Tinypool({ filename: url.href, ...size, execArgv, resourceLimits });
}
