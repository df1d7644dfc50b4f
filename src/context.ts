import { createLoaders, type Loaders } from './loaders/loaders.js';
import { parseWhenNeeded } from './ingest/parseWhenNeeded.js';
import type { Parser } from './ingest/parser.js';
import { allows, type KeyLookup } from './store/apiKeys.js';
import type { Database, Reader } from './store/database.js';

/** What the client of a request may still ask for, in points. */
export interface Budget {
  /** Points an hour. */
  limit: number;
  /** Points that the request costs, as far as is known yet. */
  cost: number;
  remaining: number;
  /** When all points are back. */
  resetAt: Date;
  /**
   * Takes points for the request.
   * @throws GraphQLError RATE_LIMITED where fewer are left; then none are taken
   */
  spend(points: number): Promise<void>;
}

/** What every resolver of one request shares. */
export interface Context {
  database: Database;
  /** Where the request reads. */
  reader: Reader;
  loaders: Loaders;
  /** The key that the client brings, if it holds; looked up when first asked for. */
  apiKey: KeyLookup;
  /** Reads the texts of articles that come in. */
  parse: Parser['parse'];
  /** Not there where nothing limits the client. */
  budget?: Budget;
}

/**
 * Where one request reads.
 *
 * @param apiKey tells of the API key that came with it
 */
export async function readerFor(database: Database, apiKey: KeyLookup): Promise<Reader> {
  // Who may write must see what they have just written, through whichever process.
  const scope = database.replicas().all > 0 ? (await apiKey())?.scope : undefined;
  const fresh = scope !== undefined && allows(scope, 'EDIT');
  return database.reader({ fresh });
}

/**
 * A context for one request.
 *
 * @param apiKey tells of the API key that came with it
 * @param parse reads texts; a server hands in one that does not do so on this thread
 */
export async function createContext(
  database: Database,
  apiKey: KeyLookup = () => Promise.resolve(null),
  parse: Parser['parse'] = parseWhenNeeded,
): Promise<Context> {
  const reader = await readerFor(database, apiKey);
  let loaders: Loaders | undefined;
  return {
    database,
    reader,
    apiKey,
    parse,
    // Most queries are answered without.
    get loaders() {
      return (loaders ??= createLoaders(reader.prisma));
    },
  };
}
