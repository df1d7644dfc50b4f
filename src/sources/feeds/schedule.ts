import { createHash } from 'node:crypto';
import { Cron } from 'croner';
import { errorMessage } from '../../store/errors.js';

/** Every quarter of an hour. */
export const DEFAULT_SCHEDULE = '*/15 * * * *';

const MINUTE = 60_000;
/** A feed that fails is asked again after a minute, then less and less often, down to once a day. */
const LONGEST_WAIT = 24 * 60 * MINUTE;

/** What is wrong with a cron pattern; null where it can be a schedule. */
export function scheduleFault(pattern: string): string | null {
  try {
    const [first, second] = cronOf(pattern).nextRuns(2);
    return first && second ? null : 'it never comes round again';
  } catch (error) {
    return errorMessage(error).replace(/^CronPattern: /, '');
  }
}

/**
 * When a feed is to be polled next: as its schedule says, and a little later, each feed by its own delay, so that not
 * all of them are asked at the full hour.
 */
export function nextPoll(schedule: string, id: string, now = new Date()): Date | null {
  const [first, second] = cronOf(schedule).nextRuns(2, now);
  if (!first) return null;
  const interval = second ? second.getTime() - first.getTime() : MINUTE;
  const most = Math.min(interval / 10, MINUTE);
  return new Date(first.getTime() + most * fractionOf(id));
}

/**
 * When a feed that failed is to be polled again.
 *
 * @param failures how often in a row it did, 1 or more
 * @param retryAfterMs what its server asked for
 */
export function nextTry(failures: number, retryAfterMs = 0, now = Date.now()): Date {
  const wait = Math.min(MINUTE * 2 ** (failures - 1), LONGEST_WAIT);
  const jitter = 0.8 + 0.4 * Math.random();
  return new Date(now + Math.max(wait * jitter, retryAfterMs));
}

/** Patterns have no seconds, so that nothing is asked more than once a minute. */
function cronOf(pattern: string): Cron {
  return new Cron(pattern, { mode: '5-part', timezone: 'UTC', paused: true });
}

/** From 0 to 1, the same for the same id. */
function fractionOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE() / 2 ** 32;
}
