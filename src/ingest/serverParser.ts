import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
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

/** Work for a thread besides parsing: a module that thread code can load, and what it is given. */
export interface ThreadWork {
  /** Its default export takes a StartedTask. */
  program: URL;
  task: unknown;
  /** Characters or bytes: what it counts for in the queue. */
  size: number;
  /** Milliseconds that it may run; waiting does not count. */
  limitMs: number;
}

/** What the program of other work is given. */
export interface StartedTask<T> {
  task: T;
  /** Told by the program that it runs: from then on its time counts. */
  started: MessagePort;
}

/** Work that took more time or memory than it may have. Its thread was ended. */
export class WorkTooLong extends Error {
  override readonly name = 'WorkTooLong';
}

export interface ServerParser extends Parser {
  /**
   * Does other work on the same threads, in the same queue.
   *
   * @throws ParserOverloaded where too much waits, WorkTooLong
   */
  run: <T>(work: ThreadWork) => Promise<T>;
}

/**
 * A parser for the process that serves answers: it parses on threads of its own, and refuses what would wait too long.
 * The threads start with the first article. One that dies of a text fails that text alone and is replaced.
 */
export function openServerParser({
  threads = Math.min(MOST_THREADS, Math.max(1, Math.floor(availableParallelism() / 2))),
  mostWaiting,
  memory = THREAD_MEMORY,
}: ServerParserOptions = {}): ServerParser {
  const backlog = makeBacklog(mostWaiting);
  let pool: Tinypool | undefined;
  /** Has threads do something once there is room in the queue for it. */
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
  // As many at least as at most: only then is a thread that died replaced for those who wait.
  const size = { minThreads: threads, maxThreads: threads };
  const resourceLimits = { maxOldGenerationSizeMb: memory };
  return new Tinypool({ filename: url.href, ...size, execArgv, resourceLimits });
}
