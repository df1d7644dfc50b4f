let latest = 0;

/** The present time, later than all that were given before: what comes in one after the other is in that order for ever. */
export function nextInstant(): Date {
  latest = Math.max(Date.now(), latest + 1);
  return new Date(latest);
}

/** Where things of unknown day stand in an order by day. */
export const UNDATED = '0001-01-01T00:00:00.000Z';

/** From here on an article's place in the order of publication is when it was published. */
const FIRST_DATED = '0101-01-01T00:00:00.000Z';
/** So long before they came in stand articles without a date: older than all others, the newest first. */
const UNDATED_YEARS = 2000;

/**
 * An article's place in the order of publication, as an ISO 8601 time: when it was published, else from when it came in.
 * The same as the column `publishedOrder` of articles, which a migration defines.
 */
export function publishedOrderOf(publishedAt: string | null, ingestedAt: Date): string {
  if (publishedAt !== null) return publishedAt < FIRST_DATED ? FIRST_DATED : publishedAt;
  const order = new Date(ingestedAt);
  order.setUTCFullYear(order.getUTCFullYear() - UNDATED_YEARS);
  return order.toISOString();
}

/**
 * ISO 8601 date or date-time as an instant: "2017-05-02" is that day's midnight in UTC, and a time without a zone is
 * in UTC. Null for anything else, for what is not on the calendar ("2017-02-30"), and for what its zone takes out of the
 * years 1 to 9999, which the database and its drivers agree on.
 */
export function toInstant(value: string): string | null {
  const match = /^(\d{4}-(\d\d)-(\d\d))(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(value);
  if (!match) return null;
  const [, day = '', , dayOfMonth, zone] = match;
  // JavaScript rolls 30 February over to March.
  if (new Date(day).getUTCDate() !== Number(dayOfMonth)) return null;
  const instant = new Date(value.includes('T') && zone === undefined ? `${value}Z` : value);
  const year = instant.getUTCFullYear();
  // Also where the time of day is none, which makes the year no number.
  return year >= 1 && year <= 9999 ? instant.toISOString() : null;
}
