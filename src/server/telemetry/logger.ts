import { type Logger, destination, pino } from 'pino';
import type { Config } from '../../config.js';

/** Logs as JSON lines on stderr; stdout belongs to the command. */
export function createLogger({ logLevel }: Pick<Config, 'logLevel'>): Logger {
  return pino(
    { level: logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] },
    destination(2),
  );
}
