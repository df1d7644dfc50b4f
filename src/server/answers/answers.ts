import { LRUCache } from 'lru-cache';

/** A cache of query answers, valid until the next write. */
export interface Answers<A> {
  /**
   * The answer for a key, as fresh as if it were run for this caller alone: it includes everything committed
   * before the call.
   *
   * @param key everything that the answer depends on, except the data (answerKey)
   * @param run computes the answer; a failure is neither cached nor shared
   */
  answer: (key: string, run: () => Promise<A>) => Promise<A>;
  /** False if nothing is cached or shared, so that callers need not compute a key. */
  keeps: boolean;
}

export interface AnswersOptions<A> {
  /** Reads the version of the data, no earlier than the call. */
  version: () => Promise<string>;
  /** Size of the cache in bytes; 0 disables caching and sharing. */
  maxBytes: number;
  /** Upper bound on an answer's size in bytes. */
  sizeOf: (answer: A) => number;
  /** Called with the outcome of each look-up. */
  count?: (event: 'hit' | 'shared' | 'miss') => void;
}

/** Maximum share of the cache for one answer, so that a single large one does not evict many. */
const LARGEST_SHARE = 1 / 8;

/**
 * The key of a query without an API key: same text, same operation, same variables.
 *
 * @param variables coerced: undeclared variables could have any size and depth
 */
export function answerKey(
  source: string,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>> | null | undefined,
): string {
  return JSON.stringify([source, operationName ?? null, variables ?? {}]);
}

/**
 * Caches answers, and lets concurrent equal queries share one run.
 *
 * Everything cached or running was read at version `known` or later. It is valid for a caller if the version,
 * read after the caller arrived, is still `known`: then nothing was committed since. A new query needs no
 * look at the version: its answer is fresh for its caller, whatever was written before.
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
    // JavaScript stores a character in one byte or two.
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
      // The shared run may fail for its starter's reasons, such as a deadline: run again.
      return running?.catch(run) ?? start(key, run);
    },
  };
}
