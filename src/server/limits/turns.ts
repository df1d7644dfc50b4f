import { createClientQueues } from './clientQueues.js';

/** Fair scheduling of synchronous work on the main thread. */
export interface Turns {
  /**
   * Waits for the client's turn: until each other client has started one request, and this one all its
   * earlier ones.
   * @throws the signal's abort reason
   */
  take: (client: string, signal: AbortSignal) => Promise<void>;
}

/**
 * Parsing, validating and executing a new operation blocks the event loop for milliseconds. Node handles
 * requests in order of arrival, so a client that sends a hundred at once would delay all others. Here
 * requests start one at a time, round-robin by client, and new ones are accepted in between.
 */
export function createTurns(): Turns {
  const queues = createClientQueues<() => void>();

  function next(): void {
    queues.shift()?.();
    if (queues.size > 0) setImmediate(next);
  }

  return {
    take: (client, signal) =>
      new Promise((resolve, reject) => {
        if (queues.size === 0) setImmediate(next);
        queues.push(client, () => {
          if (signal.aborted) reject(signal.reason as Error);
          else resolve();
        });
      }),
  };
}
