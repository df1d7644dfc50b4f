import { setTimeout as sleep } from 'node:timers/promises';
import type { HostTurns } from './hostTurns.js';

/** Lets one request at a time go to a host, and none sooner than a pause after the last. */
export interface HostQueue {
  /**
   * @param pauseMs how long to leave the host alone before this request
   * @param signal ends the waiting, not the request
   */
  run: <T>(host: string, pauseMs: number, request: () => Promise<T>, signal?: AbortSignal) => Promise<T>;
}

/** @param turns shared with other processes, which otherwise may ask a host at the same time */
export function createHostQueue(turns?: HostTurns): HostQueue {
  const last = new Map<string, Promise<number>>();
  return {
    run: (host, pauseMs, request, signal) => {
      const before = last.get(host) ?? Promise.resolve(-Infinity);
      const answer = before.then(async (endedAt) => {
        const wait = endedAt + pauseMs - performance.now();
        if (wait > 0) await sleep(wait, undefined, { signal });
        const turn = await turns?.take(host, signal);
        try {
          return await request();
        } finally {
          await turn?.end(pauseMs);
        }
      });
      const ended = answer.then(
        () => performance.now(),
        () => performance.now(),
      );
      last.set(host, ended);
      void ended.then((endedAt) => {
        // A host that nothing is asked of any more is forgotten once its pause is over.
        setTimeout(
          () => {
            if (last.get(host) === ended) last.delete(host);
          },
          Math.max(0, endedAt + 2 * pauseMs - performance.now()),
        ).unref();
      });
      return answer;
    },
  };
}
