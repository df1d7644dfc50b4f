// How dates, numbers and names of enums are written. Days are those of UTC, as in the timelines of the API.

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const number = new Intl.NumberFormat('en-GB');

/** “4 March 2026”. */
export const formatDay = (date: string): string => day.format(new Date(date));

/** “4 March 2026 at 09:30 UTC”. */
export const formatMoment = (date: string): string => `${moment.format(new Date(date))} UTC`;

/** A date of an event, no more exact than it is known. */
export function formatDate(date: string, precision: string | null): string {
  if (precision === 'YEAR') return date.slice(0, 4);
  if (precision === 'MONTH') return month.format(new Date(date));
  return precision === 'WEEK' ? `Week of ${formatDay(date)}` : formatDay(date);
}

export const formatNumber = (value: number): string => number.format(value);

/** “1 article”, “2 articles”. */
export const count = (value: number, one: string, many = `${one}s`): string =>
  `${formatNumber(value)} ${value === 1 ? one : many}`;

/** A value of an enum as a word: “Ceasefire”, “Armed group”. */
export function wordOf(value: string): string {
  const words = value.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
