import { LRUCache } from 'lru-cache';

/** Answers to queries, each kept until something is written. */
export interface Answers<A> {
  /**
   * The answer under a key, as fresh as if it were run for this caller alone: all that was committed before the call
   * is in it.
   *
   * @param key all that the answer depends on, but for the data (answerKey)
   * @param run makes the answer; one that fails is neither kept nor shared
   */
  answer: (key: string, run: () => Promise<A>) => Promise<A>;
  /** False where none is kept or shared: then nobody needs to make a key. */
  keeps: boolean;
}

export interface AnswersOptions<A> {
  /** Reads the version of the data, not earlier than it is called. */
  version: () => Promise<string>;
  /** Memory for answers, in bytes; 0 keeps and shares none. */
  maxBytes: number;
  /** Bytes that an answer takes at most. */
  sizeOf: (answer: A) => number;
  /** Told what becomes of each question. */
  count?: (event: 'hit' | 'shared' | 'miss') => void;
}

/** No answer may take more than this share of the memory: one that nobody asks for again would push out many. */
const LARGEST_SHARE = 1 / 8;

/**
 * A key for one query of a client without a key: same text, same operation, same variables.
 *
 * @param variables coerced: those that the operation does not declare could be of any size and depth
 */
export function answerKey(
  source: string,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>> | null | undefined,
): string {
  return JSON.stringify([source, operationName ?? null, variables ?? {}]);
}

/**
 * Keeps answers and lets equal queries at the same time share one run.
 *
 * All that is kept or under way was read at the version `known` or later. It serves a caller if the version, read after
 * the caller came, still is `known`: then nothing was committed since. A query that nobody asked before costs no
 * version: its answer is fresh for its caller, whatever was written before.
 */
export function createAnswers<A extends string | object>({
  version,
  maxBytes,
  sizeOf,
  count = () => undefined,
}: AnswersOptions<A>): Answers<A> {
  if (maxBytes === 0) return { answer: (_, run) => run(), keeps: false };
  const kept = new LRUCache<string, A>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes * LARGEST_SHARE),
    // JavaScript keeps a character in one byte or two.
    sizeCalculation: (answer, key) => sizeOf(answer) + 2 * key.length,
  });
  const underWay = new Map<string, Promise<A>>();
  let known: string | undefined;

  async function checkVersion(): Promise<void> {
    const now = await version();
    if (now === known) return;
    known = now;
    kept.clear();
    underWay.clear();
  }

  async function start(key: string, run: () => Promise<A>): Promise<A> {
    const startedAt = known;
    const running = run();
    underWay.set(key, running);
    try {
      const answer = await running;
      if (startedAt === known) kept.set(key, answer);
      return answer;
    } finally {
      if (underWay.get(key) === running) underWay.delete(key);
    }
  }

  return {
    keeps: true,
    async answer(key, run) {
      if (known === undefined || kept.has(key) || underWay.has(key)) await checkVersion();
      const answer = kept.get(key);
      if (answer !== undefined) {
        count('hit');
        return answer;
      }
      const running = underWay.get(key);
      count(running ? 'shared' : 'miss');
      // It may fail for reasons of its starter, such as a deadline.
      return running?.catch(run) ?? start(key, run);
    },
  };
}
