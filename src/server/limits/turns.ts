import { createClientQueues } from './clientQueues.js';

/** Lets what takes this process's only thread begin in turns. */
export interface Turns {
  /**
   * Waits for the client's turn: until one request of each other client, and all that this one sent before, has begun.
   * @throws whatever aborted the signal before the turn came
   */
  take: (client: string, signal: AbortSignal) => Promise<void>;
}

/**
 * To parse, validate and execute an operation that is new takes milliseconds, in which nothing else is done. Node takes
 * requests as they come: a client that sends a hundred at once would make the others wait for all of them. Here one
 * begins at a time, of each client in its turn, and what has come meanwhile is taken in between.
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
