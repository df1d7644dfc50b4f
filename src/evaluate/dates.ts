import type { ParsedArticle, ParsedDate } from '../parse/types.js';
import type { GoldArticle } from './gold.js';
import { pairSpans } from './span.js';
import { countMatch, countShare, judge, noteMistake, type Tally } from './tally.js';

/** Scores date expressions: whether they are found, and whether they are resolved to the right days. */
export function scoreDates(gold: GoldArticle, parsed: ParsedArticle, tally: Tally): void {
  if (!gold.dates) return;
  const pairs = pairSpans(gold.dates, parsed.dates, 0);
  countMatch(tally, 'dates', pairs.size, parsed.dates.length, gold.dates.length);
  for (const date of gold.dates) {
    const match = pairs.get(date);
    const value = match ? daysOf(match) : 'nothing';
    const right = match !== undefined && value === firstAndLastDay(date.value);
    countShare(tally, 'dates.value', right);
    if (match) judge(tally, 'dates', match.confidence, right);
    if (right) continue;
    const note = `wanted ${firstAndLastDay(date.value)}, got ${value}, ${match?.why ?? ''}`;
    const kind = match ? 'wrong' : 'missed';
    noteMistake(tally, gold, date, { field: 'dates', kind, note, confidence: match?.confidence ?? null });
  }
  const matched = new Set(pairs.values());
  for (const date of parsed.dates) {
    if (matched.has(date)) continue;
    const note = `${daysOf(date)}, ${date.why}`;
    noteMistake(tally, gold, date, { field: 'dates', kind: 'spurious', note, confidence: date.confidence });
  }
}

function daysOf({ date, dateEnd }: ParsedDate): string {
  return date === null ? 'unknown' : `${date}/${dateEnd ?? date}`;
}

/** "2017-04" -> "2017-04-01/2017-04-30"; null -> "unknown". */
function firstAndLastDay(value: string | null): string {
  if (value === null) return 'unknown';
  if (value.includes('/')) return value;
  const [year = '', part, day] = value.split('-');
  if (part === undefined) return `${year}-01-01/${year}-12-31`;
  if (day !== undefined) return `${value}/${value}`;
  if (part.startsWith('W')) return isoWeek(Number(year), Number(part.slice(1)));
  return `${value}-01/${isoDay(Date.UTC(Number(year), Number(part), 0))}`;
}

const DAY = 24 * 60 * 60 * 1000;

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Monday to Sunday; week 1 is the week with 4 January. */
function isoWeek(year: number, week: number): string {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth + ((week - 1) * 7 - ((new Date(fourth).getUTCDay() + 6) % 7)) * DAY;
  return `${isoDay(monday)}/${isoDay(monday + 6 * DAY)}`;
}
