import type { Config } from './config.js';
import type { DatabaseOptions } from './store/database.js';

/** Where the settings say that the data is, for whoever writes: a command, or the service with its readers besides. */
export function databaseOptions(config: Config): DatabaseOptions {
  const {
    databaseUrl: url,
    dataDir,
    dataFsync: fsync,
    directDatabaseUrl: directUrl,
    databasePooler: pooler,
  } = config;
  return url === null ? { dataDir, fsync } : { url, directUrl, pooler };
}
