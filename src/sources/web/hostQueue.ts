import { setTimeout as sleep } from 'node:timers/promises';

/** Lets one request at a time go to a host, and none sooner than a pause after the last. */
export interface HostQueue {
  /** @param pauseMs how long to leave the host alone before this request */
  run: <T>(host: string, pauseMs: number, request: () => Promise<T>) => Promise<T>;
}

export function createHostQueue(): HostQueue {
  const last = new Map<string, Promise<number>>();
  return {
    run: (host, pauseMs, request) => {
      const before = last.get(host) ?? Promise.resolve(-Infinity);
      const answer = before.then(async (endedAt) => {
        const wait = endedAt + pauseMs - performance.now();
        if (wait > 0) await sleep(wait);
        return request();
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
