// Intervals of a timeline: the API leaves empty ones out and starts each on its first day, in UTC.

/** How many items fall into one interval. */
export interface Bucket {
  start: string;
  count: number;
}

export type Interval = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** First day of the interval after one. */
function next(start: string, interval: Interval): string {
  const date = new Date(start);
  if (interval === 'YEAR') date.setUTCFullYear(date.getUTCFullYear() + 1);
  else if (interval === 'MONTH') date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCDate(date.getUTCDate() + (interval === 'WEEK' ? 7 : 1));
  return dayOf(date);
}

/** Last day of an interval. */
export function endOf(start: string, interval: Interval): string {
  const date = new Date(next(start, interval));
  date.setUTCDate(date.getUTCDate() - 1);
  return dayOf(date);
}

/** More bars cannot be told apart. */
const MOST = 1000;

/** All intervals from the first to the last, the empty ones too. */
export function fill(buckets: readonly Bucket[], interval: Interval): Bucket[] {
  const counts = new Map(buckets.map(({ start, count }) => [start, count]));
  const [first, last] = [buckets[0]?.start, buckets.at(-1)?.start];
  const bars: Bucket[] = [];
  if (first === undefined || last === undefined) return bars;
  for (let start = first; start <= last && bars.length < MOST; start = next(start, interval))
    bars.push({ start, count: counts.get(start) ?? 0 });
  return bars;
}

/** The interval that shows this many months well. */
export function intervalFor(months: number): Interval {
  if (months <= 4) return 'DAY';
  if (months <= 18) return 'WEEK';
  return months <= 240 ? 'MONTH' : 'YEAR';
}

/** Months from the first interval to the last, both included. */
export function monthsOf(buckets: readonly Bucket[]): number {
  const [first, last] = [buckets[0], buckets.at(-1)].map((bucket) => new Date(bucket?.start ?? 0));
  if (!first || !last) return 0;
  return (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth() + 1;
}

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** Names of months, or of years where there are many months, each at the bar where it begins; not too many. */
export function labelsOf(bars: readonly Bucket[]): { at: number; text: string }[] {
  const years = monthsOf(bars) > 12;
  const labels = bars.flatMap(({ start }, at) => {
    const size = years ? 4 : 7;
    if (at > 0 && bars[at - 1]?.start.slice(0, size) === start.slice(0, size)) return [];
    return [{ at, text: years ? start.slice(0, 4) : monthName.format(new Date(start)) }];
  });
  // The first one may be cut off by the second when little of its month is there.
  const [first, second] = labels;
  if (first && second && (second.at - first.at) / bars.length < 0.06) labels.shift();
  // The last one would be cut off where hardly anything of its month is there yet.
  const last = labels.at(-1);
  if (labels.length > 1 && last && 1 - last.at / bars.length < 0.11) labels.pop();
  const step = Math.ceil(labels.length / 8);
  return labels.filter((_, index) => index % step === 0);
}
