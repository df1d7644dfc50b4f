import { setTimeout as sleep } from 'node:timers/promises';
import { ParserOverloaded } from '../../ingest/parserOverloaded.js';

/** News that comes in by itself waits for what people hand in. */
export async function patiently<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ParserOverloaded)) throw error;
      await sleep(error.retryAfter * 1000, undefined, { signal });
    }
  }
}
