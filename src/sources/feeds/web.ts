import type { ServerParser } from '../../ingest/serverParser.js';
import { createTally, type IngestTally } from '../../ingest/tally.js';
import { type Fetcher, type FetcherOptions, type FetchOptions, createFetcher } from '../web/fetcher.js';
import { type Reader, readHere, readOnThreads } from './reader.js';
import { type RestingHosts, restingHere } from '../web/restingHosts.js';
import { type RobotsRules, createRobots } from '../web/robots.js';

/** Access to the web, and parsing of what it returns. */
export interface Web {
  fetcher: Fetcher;
  robots: (page: string, options?: FetchOptions) => Promise<RobotsRules>;
  resting: RestingHosts;
  /** In a process that serves answers, not on the thread that does so. */
  parse: ServerParser['parse'];
  /** Likewise. */
  read: Reader;
  /** Counts articles that are taken in from it. */
  tally: IngestTally;
}

/**
 * @param parser closed by whoever opened it; the web itself is closed by `fetcher.close`. One without threads reads on
 * the thread that it is called on, for as long as that takes
 */
export function openWeb(
  { resting = restingHere(), ...options }: FetcherOptions & { resting?: RestingHosts },
  { parse, run }: Pick<ServerParser, 'parse'> & Partial<ServerParser>,
  tally: IngestTally = createTally(),
): Web {
  const fetcher = createFetcher(options);
  return {
    fetcher,
    robots: createRobots(fetcher),
    resting,
    parse,
    read: run ? readOnThreads(run) : readHere,
    tally,
  };
}
