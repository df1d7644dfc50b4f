import { LRUCache } from 'lru-cache';
import robots from 'robots-parser';
import type { Fetcher, FetchOptions } from './fetcher.js';
import { SourceError, type SourceErrorCode } from './sourceError.js';

interface Robots {
  isDisallowed: (url: string, agent?: string) => boolean | undefined;
  getCrawlDelay: (agent?: string) => number | undefined;
}
// Its types promise a default export; the module is the function itself.
const robotsParser = robots as unknown as (url: string, text: string) => Robots;

/** What the rules of a site say of one page. */
export interface RobotsRules {
  allowed: boolean;
  /** How long it asks to be left alone between two requests, in milliseconds. */
  pauseMs: number;
}

const KEPT_MS = 3600_000;
/** Rules beyond so many bytes are not read, as RFC 9309 allows. */
const MAX_BYTES = 500 * 1024;
/** No site is believed that asks for longer pauses. */
const MAX_PAUSE_MS = 60_000;

/** A site whose rules cannot be had so has none, by RFC 9309. */
const NO_RULES: ReadonlySet<SourceErrorCode> = new Set([
  'BAD_ANSWER',
  'GONE',
  'LOGIN_REQUIRED',
  'TOO_LARGE',
  'REDIRECTED_IN_CIRCLES',
]);

/** Reads robots.txt of the sites of pages; kept for an hour. */
export function createRobots(fetcher: Fetcher) {
  const known = new LRUCache<string, Promise<Robots>>({ max: 500, ttl: KEPT_MS });

  async function load(origin: string, options: FetchOptions): Promise<Robots> {
    const url = `${origin}/robots.txt`;
    try {
      const { bytes } = await fetcher.get(url, { ...options, maxBytes: MAX_BYTES });
      return robotsParser(url, new TextDecoder().decode(bytes ?? new Uint8Array()));
    } catch (error) {
      if (error instanceof SourceError && NO_RULES.has(error.code)) return robotsParser(url, '');
      throw error;
    }
  }

  /** @throws SourceError where the site cannot say now what is allowed: then nothing is */
  return async (page: string, options: FetchOptions = {}): Promise<RobotsRules> => {
    const { origin } = new URL(page);
    const rules = known.get(origin) ?? load(origin, options);
    known.set(origin, rules);
    rules.catch(() => known.delete(origin));
    const found = await rules;
    return {
      allowed: found.isDisallowed(page, fetcher.userAgent) !== true,
      pauseMs: Math.min((found.getCrawlDelay(fetcher.userAgent) ?? 0) * 1000, MAX_PAUSE_MS),
    };
  };
}
