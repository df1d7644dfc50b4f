/** Where things of unknown time stand in an order by time. */
export const UNDATED = '0001-01-01T00:00:00.000Z';

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
