import { createHash } from 'node:crypto';
import { Cron } from 'croner';
import { errorMessage } from '../../store/errors.js';

/** Every quarter of an hour. */
export const DEFAULT_SCHEDULE = '*/15 * * * *';

const MINUTE = 60_000;
/** A failing feed is retried after a minute, then at increasing intervals of up to a day. */
const LONGEST_WAIT = 24 * 60 * MINUTE;

/** The error of a cron pattern; null if it is valid. */
export function scheduleFault(pattern: string): string | null {
  try {
    const [first, second] = cronOf(pattern).nextRuns(2);
    return first && second ? null : 'it never comes round again';
  } catch (error) {
    return errorMessage(error).replace(/^CronPattern: /, '');
  }
}

/** Time of the next poll: by schedule, plus a delay specific to each feed that spreads the load. */
export function nextPoll(schedule: string, id: string, now = new Date()): Date | null {
  const [first, second] = cronOf(schedule).nextRuns(2, now);
  if (!first) return null;
  const interval = second ? second.getTime() - first.getTime() : MINUTE;
  const most = Math.min(interval / 10, MINUTE);
  return new Date(first.getTime() + most * fractionOf(id));
}

/**
 * Time of the next attempt after a failure.
 *
 * @param failures number of consecutive failures, at least 1
 * @param retryAfterMs the server's Retry-After
 */
export function nextTry(failures: number, retryAfterMs = 0, now = Date.now()): Date {
  const wait = Math.min(MINUTE * 2 ** (failures - 1), LONGEST_WAIT);
  const jitter = 0.8 + 0.4 * Math.random();
  return new Date(now + Math.max(wait * jitter, retryAfterMs));
}

/** Without seconds, so that nothing is polled more than once a minute. */
function cronOf(pattern: string): Cron {
  return new Cron(pattern, { mode: '5-part', timezone: 'UTC', paused: true });
}

/** A number from 0 to 1, derived from the id. */
function fractionOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE() / 2 ** 32;
}
