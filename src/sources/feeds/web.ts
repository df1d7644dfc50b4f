import type { Parser } from '../../ingest/parser.js';
import { type Fetcher, type FetcherOptions, type FetchOptions, createFetcher } from '../web/fetcher.js';
import { type RobotsRules, createRobots } from '../web/robots.js';

/** What goes out to the web, and reads what comes from there. */
export interface Web {
  fetcher: Fetcher;
  robots: (page: string, options?: FetchOptions) => Promise<RobotsRules>;
  /** In a process that serves answers, not on the thread that does so. */
  parse: Parser['parse'];
}

/** @param parser closed by whoever opened it; the web itself is closed by `fetcher.close` */
export function openWeb(options: FetcherOptions, parser: Pick<Parser, 'parse'>): Web {
  const fetcher = createFetcher(options);
  return { fetcher, robots: createRobots(fetcher), parse: parser.parse };
}
