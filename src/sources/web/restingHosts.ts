import { LRUCache } from 'lru-cache';

/** Hosts that asked to be left alone for a while. */
export interface RestingHosts {
  /** Until when, as milliseconds since 1970; null where it may be asked now. */
  until: (host: string) => number | null;
  rest: (host: string, ms: number) => void;
}

export function createRestingHosts(now: () => number = Date.now): RestingHosts {
  const notBefore = new LRUCache<string, number>({ max: 10_000 });
  return {
    until(host) {
      const until = notBefore.get(host) ?? 0;
      return until > now() ? until : null;
    },
    rest(host, ms) {
      notBefore.set(host, Math.max(now() + ms, notBefore.get(host) ?? 0));
    },
  };
}
