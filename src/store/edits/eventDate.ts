import type { EventDate } from '../../edits/changes.js';
import { invalidEdit } from './record.js';

const DAY = 86_400_000;

/** Last day of a period that begins on a day, both at 0:00 UTC. */
const LAST_DAY: Record<EventDate['precision'], (first: Date) => Date> = {
  DAY: (first) => first,
  WEEK: (first) => new Date(first.getTime() + 6 * DAY),
  MONTH: (first) => new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)),
  YEAR: (first) => new Date(Date.UTC(first.getUTCFullYear(), 11, 31)),
};

/** First day of the period that contains a day. */
const FIRST_DAY: Record<EventDate['precision'], (day: Date) => Date> = {
  DAY: (day) => day,
  WEEK: (day) => day,
  MONTH: (day) => new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1)),
  YEAR: (day) => new Date(Date.UTC(day.getUTCFullYear(), 0, 1)),
};

/**
 * The date of an event as an edit stores it; empty if none is given.
 *
 * @throws StoreError INVALID_EDIT
 */
export function eventDate({
  date,
  datePrecision,
}: {
  date?: Date | null | undefined;
  datePrecision?: EventDate['precision'] | null | undefined;
}): { date?: EventDate | null } {
  if (!date) {
    if (datePrecision) throw invalidEdit('datePrecision', 'expected a date with it, got none.');
    return date === null ? { date: null } : {};
  }
  const precision = datePrecision ?? 'DAY';
  const first = FIRST_DAY[precision](date);
  const year = first.getUTCFullYear();
  if (year < 1 || year > 9999)
    throw invalidEdit('date', `expected a year from 1 to 9999, got ${String(year)}.`);
  const day = (value: Date) => value.toISOString().slice(0, 10);
  return { date: { date: day(first), dateEnd: day(LAST_DAY[precision](first)), precision } };
}
