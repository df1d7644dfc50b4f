/** Calendar arithmetic on day numbers: whole days since 1 January 1970, without clock or time zone. */

const MILLISECONDS_A_DAY = 86_400_000;

/** First and last day, inclusive. */
export interface DayRange {
  first: number;
  last: number;
}

/** Day number, or null if the calendar has no such day ("30 February"). Months count from 1. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  // Date.UTC maps years below 100 to 19xx, so set the year separately.
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round(date.getTime() / MILLISECONDS_A_DAY);
}

/** ISO 8601, YYYY-MM-DD. */
export function isoDay(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Year and month (from 1) of a day. */
export function yearAndMonth(day: number): { year: number; month: number } {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** Day of the week, 1 for Monday to 7 for Sunday. */
export function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** All days of the month; months outside 1 to 12 overflow into other years. */
export function monthRange(year: number, month: number): DayRange {
  const first = Date.UTC(year, month - 1, 1) / MILLISECONDS_A_DAY;
  return { first, last: Date.UTC(year, month, 1) / MILLISECONDS_A_DAY - 1 };
}

/** All days from 1 January of `year` to 31 December of `lastYear`. */
export function yearRange(year: number, lastYear = year): DayRange {
  return { first: monthRange(year, 1).first, last: monthRange(lastYear, 12).last };
}

/** The ISO week (Monday to Sunday) that contains the day. */
export function weekRange(day: number): DayRange {
  const first = day - weekday(day) + 1;
  return { first, last: first + 6 };
}

/** ISO 8601 name of the week that starts on this Monday: "2017-W27". */
export function isoWeek(monday: number): string {
  const { year } = yearAndMonth(monday + 3);
  const week = Math.floor((monday + 3 - yearRange(year).first) / 7) + 1;
  return `${String(year)}-W${String(week).padStart(2, '0')}`;
}

/** Day number of an ISO 8601 date or date-time, in the writer's own time zone; null for anything else. */
export function readIsoDay(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(iso);
  return match === null ? null : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}
