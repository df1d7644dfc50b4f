/** Lets what takes this process's only thread begin in turns. */
export interface Turns {
  /**
   * Waits for the client's turn, and never longer than one request of each other client takes.
   * @throws whatever aborted the signal before the turn came
   */
  take: (client: string, signal: AbortSignal) => Promise<void>;
}

/**
 * To parse, validate and execute an operation that is new takes milliseconds, of which nothing else is done. Node takes
 * requests as they come: who sends a hundred at once would have another wait for all of them. Here one begins at a time,
 * of each client in its turn, and between two of them whatever has come meanwhile is taken in.
 */
export function createTurns(): Turns {
  /** By client, in the order of their turns: who has had one goes to the end. */
  const queues = new Map<string, (() => void)[]>();

  function next(): void {
    const [first] = queues;
    if (!first) return;
    const [client, queue] = first;
    const start = queue.shift();
    queues.delete(client);
    if (queue.length > 0) queues.set(client, queue);
    start?.();
    if (queues.size > 0) setImmediate(next);
  }

  return {
    take: (client, signal) =>
      new Promise((resolve, reject) => {
        if (queues.size === 0) setImmediate(next);
        const start = () => {
          if (signal.aborted) reject(signal.reason as Error);
          else resolve();
        };
        const queue = queues.get(client);
        if (queue) queue.push(start);
        else queues.set(client, [start]);
      }),
  };
}
