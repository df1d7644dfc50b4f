/** Where things of unknown time stand in an order by time. */
export const UNDATED = '0001-01-01T00:00:00.000Z';

/**
 * ISO 8601 date or date-time as an instant: "2017-05-02" is that day's midnight in UTC, and a time without a zone is
 * in UTC. Null for anything else, and for what is not on the calendar ("2017-02-30").
 */
export function toInstant(value: string): string | null {
  const match = /^(\d{4}-(\d\d)-(\d\d))(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(value);
  if (!match) return null;
  const [, day = '', , dayOfMonth, zone] = match;
  // JavaScript rolls 30 February over to March.
  if (new Date(day).getUTCDate() !== Number(dayOfMonth)) return null;
  const instant = new Date(value.includes('T') && zone === undefined ? `${value}Z` : value);
  return Number.isNaN(instant.getTime()) || instant.getUTCFullYear() < 1 ? null : instant.toISOString();
}
