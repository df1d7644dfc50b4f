import { createLoaders, type Loaders } from './loaders/loaders.js';
import type { Database } from './store/database.js';

/** What every resolver of one request shares. */
export interface Context {
  database: Database;
  loaders: Loaders;
}

/** A context for one request. */
export function createContext(database: Database): Context {
  return { database, loaders: createLoaders(database.prisma) };
}
