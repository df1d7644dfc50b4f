let latest = 0;

/** The present time, strictly increasing, so that the order of arrival is preserved. */
export function nextInstant(): Date {
  latest = Math.max(Date.now(), latest + 1);
  return new Date(latest);
}

/** Sort key of unknown days. */
export const UNDATED = '0001-01-01T00:00:00.000Z';

/** From here on, the sort key is the publication date itself. */
const FIRST_DATED = '0101-01-01T00:00:00.000Z';
/** Undated articles are sorted this long before their arrival: after all others, newest first. */
const UNDATED_YEARS = 2000;

/**
 * Sort key of an article as an ISO 8601 time: by publication, or else by arrival. Equal to the column
 * `publishedOrder`, which a migration defines.
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
  // Also for an invalid time of day, which makes the year NaN.
  return year >= 1 && year <= 9999 ? instant.toISOString() : null;
}
