import { createLoaders, type Loaders } from './loaders/loaders.js';
import { parseWhenNeeded } from './ingest/parseWhenNeeded.js';
import type { Parser } from './ingest/parser.js';
import { createTally, type IngestTally } from './ingest/tally.js';
import { allows, type KeyLookup } from './store/apiKeys.js';
import type { Database, Reader } from './store/database.js';

/** A client's remaining budget in points. */
export interface Budget {
  /** Points per hour. */
  limit: number;
  /** Cost of the request in points, as far as known. */
  cost: number;
  remaining: number;
  /** When all points are restored. */
  resetAt: Date;
  /**
   * Charges points to the client.
   * @throws GraphQLError RATE_LIMITED if fewer are left; nothing is charged then
   */
  spend(points: number): Promise<void>;
}

/** Context shared by the resolvers of a request. */
export interface Context {
  database: Database;
  /** The source of the request's reads. */
  reader: Reader;
  loaders: Loaders;
  /** Looks up the client's API key on first use; null if it is not valid. */
  apiKey: KeyLookup;
  /** Parses ingested articles. */
  parse: Parser['parse'];
  /** Counts ingested articles. */
  tally: IngestTally;
  /** Absent if the client has no limit. */
  budget?: Budget;
}

/**
 * Picks the source of a request's reads.
 *
 * @param apiKey looks up the request's API key
 */
export async function readerFor(database: Database, apiKey: KeyLookup): Promise<Reader> {
  // Clients that may write must see their own writes, through any process.
  const scope = database.replicas().all > 0 ? (await apiKey())?.scope : undefined;
  const fresh = scope !== undefined && allows(scope, 'EDIT');
  return database.reader({ fresh });
}

/**
 * Creates the context of a request.
 *
 * @param apiKey looks up the request's API key
 * @param parse parses texts; in a server, not on this thread
 * @param tally counts ingested articles
 */
export async function createContext(
  database: Database,
  apiKey: KeyLookup = () => Promise.resolve(null),
  parse: Parser['parse'] = parseWhenNeeded,
  tally: IngestTally = createTally(),
): Promise<Context> {
  const reader = await readerFor(database, apiKey);
  let loaders: Loaders | undefined;
  return {
    database,
    reader,
    apiKey,
    parse,
    tally,
    // Created on demand: most queries need none.
    get loaders() {
      return (loaders ??= createLoaders(reader.prisma));
    },
  };
}
