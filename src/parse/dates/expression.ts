import { MONTHS, NUMBER_WORDS, WEEKDAYS } from '../data/calendarWords.js';
import type { DatePrecision } from '../types.js';
import {
  dayNumber,
  monthRange,
  readIsoDay,
  weekday,
  weekRange,
  yearAndMonth,
  yearRange,
} from './calendar.js';
import { FEAST_RULE } from './feast.js';
import { PART_OF_YEAR_RULES } from './partOfYear.js';
import { stepsTo, type Anchor, type DateRule, type Parts, type Resolved } from './rule.js';

const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Jun\\.|Jul\\.|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Sep\\.?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const WEEKDAY =
  '(Mon(?:day)?|Tues?(?:day)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)';
const FULL_WEEKDAY = '(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
/** "Tuesday, " before a calendar day. */
const DAY_BEFORE = `(?:${WEEKDAY.replace('(', '(?:')}\\.?,?\\s)?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|,\\d|\\.\\d)';
const YEAR = '((?:1[5-9]|20)\\d\\d)(?![\\d%]|,\\d|\\.\\d)';
const COUNT = `(\\d{1,3}|${Object.keys(NUMBER_WORDS)
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|')})`;
/** Between two days: "3-5", "3 to 5". */
const TO_DAY = '(?:\\s?[-–]\\s?|\\s(?:to|through|until|and)\\s)(\\d{1,2})(?:st|nd|rd|th)?';
const UNIT = '(day|week|month|year)s?';

/** "28/02/2019", "13.03.2019" */
const NUMBER_DATE = ['/', '\\.']
  .map((mark) => `(\\d{1,2})${mark}(\\d{1,2})${mark}((?:19|20)\\d\\d)(?!\\d)`)
  .join('|');

function numberOf(word: string | undefined): number {
  return NUMBER_WORDS[(word ?? '').toLowerCase()] ?? Number(word);
}

function monthOf(word: string | undefined): number {
  return MONTHS[(word ?? '').toLowerCase().replace('.', '')] ?? 0;
}

function oneDay(day: number | null): Resolved | null {
  return day === null ? null : { precision: 'DAY', range: { first: day, last: day } };
}

const UNKNOWN_DAY: Resolved = { precision: 'DAY', range: null };

/** 1950 for the "50" in "1945-50". */
function endYear(year: number, end: string): number {
  return end.length === 2 ? Math.floor(year / 100) * 100 + Number(end) : Number(end);
}

/** The nearest such day in the given direction: "October 28th" on 3 May is last October's. */
function dayOfMonth(
  month: number,
  day: number,
  year: string | undefined,
  { published, liesAhead }: Anchor,
): Resolved | null {
  // Check in a leap year, so that 29 February is valid.
  if (dayNumber(2000, month, day) === null) return null;
  if (year !== undefined) return oneDay(dayNumber(Number(year), month, day));
  if (published === null) return UNKNOWN_DAY;
  const thisYear = yearAndMonth(published).year;
  // The day of publication itself is the nearest in either direction.
  if (dayNumber(thisYear, month, day) === published) return oneDay(published);
  const future = liesAhead();
  const years = future ? [0, 1, 2, 3, 4] : [0, -1, -2, -3, -4];
  for (const step of years) {
    const candidate = dayNumber(thisYear + step, month, day);
    if (candidate !== null && (future ? candidate >= published : candidate <= published))
      return oneDay(candidate);
  }
  return null;
}

function daysOfMonth(
  month: number,
  day: number,
  lastDay: string | undefined,
  year: string | undefined,
  anchor: Anchor,
): Resolved | null {
  const first = dayOfMonth(month, day, year, anchor);
  if (lastDay === undefined || first?.range == null) return first;
  const length = Number(lastDay) - day;
  return length > 0 && length < 31
    ? { precision: 'DAY', range: { first: first.range.first, last: first.range.first + length } }
    : first;
}

/**
 * "in October" on 3 May is last October. The month of publication itself counts, except after "last" and
 * "next".
 */
function monthAlone(
  month: number,
  direction: string | undefined,
  { published, liesAhead }: Anchor,
): Resolved {
  if (published === null) return { precision: 'MONTH', range: null };
  const now = yearAndMonth(published);
  let year = now.year;
  const beyond = direction === 'last' || direction === 'next' || direction === 'past';
  // The current month wins in either direction.
  if (beyond || (direction !== 'this' && month !== now.month)) {
    const ahead = beyond ? direction === 'next' : liesAhead();
    if (ahead && (month < now.month || (beyond && month === now.month))) year++;
    if (!ahead && (month > now.month || (beyond && month === now.month))) year--;
  }
  return { precision: 'MONTH', range: monthRange(year, month) };
}

/** "Tuesday" is the most recent Tuesday, including the day of publication; "last" and "next" exclude it. */
function dayOfWeek(
  wanted: number,
  direction: string | undefined,
  { published, liesAhead }: Anchor,
): Resolved {
  if (published === null) return UNKNOWN_DAY;
  const past = direction === 'last' || direction === 'past';
  let distance = (wanted - weekday(published) + 7) % 7;
  const ahead = direction === 'next' || direction === 'coming' || distance === 0 || (!past && liesAhead());
  if (!ahead) distance -= 7;
  if (distance === 0 && direction === 'next') distance = 7;
  if (distance === 0 && past) distance = -7;
  const day = published + distance;
  return { precision: 'DAY', range: { first: day, last: day } };
}

function weekend(direction: string | undefined, { published, liesAhead }: Anchor): Resolved {
  if (published === null) return UNKNOWN_DAY;
  const saturday = weekRange(published).first + 5;
  const begun = published >= saturday;
  let first = begun ? saturday : saturday - 7;
  if (direction === 'next') first = saturday + 7;
  else if (direction === 'last' || direction === 'past') first = saturday - 7;
  else if (direction === 'coming' || liesAhead()) first = saturday;
  return { precision: 'DAY', range: { first, last: first + 1 } };
}

function dayInWeek(
  day: string | undefined,
  direction: string | undefined,
  published: number | null,
): Resolved {
  if (published === null) return UNKNOWN_DAY;
  const monday = weekRange(published).first + 7 * stepsTo(direction);
  return oneDay(monday + (WEEKDAYS[(day ?? '').toLowerCase()] ?? 1) - 1) ?? UNKNOWN_DAY;
}

function dayOfNumbers(first: number, second: number, year: number): Resolved | null {
  if (first > 12 || first === second) return oneDay(dayNumber(year, second, first));
  return second > 12 ? oneDay(dayNumber(year, first, second)) : null;
}

/** The week, month or year `steps` away from the one that contains the day. */
function period(unit: string, day: number, steps: number): Resolved {
  const { year, month } = yearAndMonth(day);
  if (unit === 'day') return { precision: 'DAY', range: { first: day + steps, last: day + steps } };
  if (unit === 'week') return { precision: 'WEEK', range: weekRange(day + 7 * steps) };
  if (unit === 'month') return { precision: 'MONTH', range: monthRange(year, month + steps) };
  return { precision: 'YEAR', range: yearRange(year + steps) };
}

const PRECISIONS: Readonly<Record<string, DatePrecision>> = { day: 'DAY', week: 'WEEK', month: 'MONTH' };

function precisionOf(unit: string): DatePrecision {
  return PRECISIONS[unit] ?? 'YEAR';
}

function periodFrom(unit: string, from: number | null, steps: number): Resolved {
  return from === null ? { precision: precisionOf(unit), range: null } : period(unit, from, steps);
}

/** A length of time as days back from publication: "10 days", "two months". */
function daysBack(published: number, count: number, unit: string): number {
  if (unit === 'day') return published - count;
  if (unit === 'week') return published - 7 * count;
  const { year, month } = yearAndMonth(published);
  const dayInMonth = published - monthRange(year, month).first;
  const target = unit === 'month' ? monthRange(year, month - count) : monthRange(year - count, month);
  return Math.min(target.first + dayInMonth, target.last);
}

/** "the last week to 10 days": from ten days ago to a week ago. */
function stretchBetween([count, unit, lastCount, lastUnit]: Parts, { published }: Anchor): Resolved | null {
  const last = lastUnit ?? 'day';
  if (published === null) return { precision: precisionOf(unit ?? last), range: null };
  const from = daysBack(published, numberOf(lastCount), last);
  const until = daysBack(published, count === undefined ? 1 : numberOf(count), unit ?? last);
  return from > until ? null : { precision: 'DAY', range: { first: from, last: until } };
}

/** "the past two weeks", up to publication. */
function stretch([count, unit]: Parts, { published }: Anchor): Resolved | null {
  const precision = precisionOf(unit ?? 'day');
  if (published === null) return { precision, range: null };
  return {
    precision,
    range: { first: daysBack(published, numberOf(count), unit ?? 'day'), last: published },
  };
}

/** "last month", "earlier this week". */
function periodNear([direction, unit]: Parts, { published }: Anchor): Resolved | null {
  return periodFrom(unit ?? 'week', published, stepsTo(direction));
}

/** "1991-1995" */
function years([from, until]: Parts): Resolved | null {
  const last = endYear(Number(from), until ?? '');
  return last > Number(from) ? { precision: 'YEAR', range: yearRange(Number(from), last) } : null;
}

/** In the order they are tried: longer expressions come before those they contain. */
export const DATE_RULES: readonly DateRule[] = [
  {
    why: 'iso-day', // "2017-05-03"
    confidence: 0.99,
    pattern: '(\\d{4}-\\d{2}-\\d{2})(?!\\d)',
    resolve: ([iso]) => oneDay(readIsoDay(iso ?? '')),
  },
  {
    why: 'numbers', // "28/02/2019", "13.03.2019"; which of two numbers up to twelve is the month is not guessed
    confidence: 0.95,
    pattern: NUMBER_DATE,
    resolve: (parts) => {
      const [first, second, year] = parts.filter((part) => part !== undefined).map(Number);
      return dayOfNumbers(first ?? 0, second ?? 0, year ?? 0);
    },
  },
  {
    why: 'day-month', // "4 July 2017", "Tuesday, 4th of July", "3-5 May"
    confidence: 0.96,
    pattern: `${DAY_BEFORE}(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)?(?:${TO_DAY})?\\s(?:of\\s)?${MONTH}(?:,?\\s${YEAR})?`,
    resolve: ([day, lastDay, month, year], anchor) =>
      daysOfMonth(monthOf(month), Number(day), lastDay, year, anchor),
  },
  {
    why: 'month-year', // "June 2017", "November, 2016"
    confidence: 0.99,
    pattern: `${MONTH},?\\s${YEAR}`,
    resolve: ([month, year]) => ({ precision: 'MONTH', range: monthRange(Number(year), monthOf(month)) }),
  },
  {
    why: 'month-day', // "July 4", "Oct. 28th, 2016", "May 3-5"
    confidence: 0.95,
    pattern: `${DAY_BEFORE}${MONTH}\\s(?:the\\s)?${DAY}(?:${TO_DAY}(?![\\d:%]|,\\d|\\.\\d|\\s[a-z]+s\\b))?(?:,?\\s${YEAR})?`,
    resolve: ([month, day, lastDay, year], anchor) =>
      daysOfMonth(monthOf(month), Number(day), lastDay, year, anchor),
  },
  {
    why: 'month', // "in July", "last November"
    confidence: 0.92,
    pattern: `(?:([Ll]ast|[Nn]ext|[Tt]his|[Pp]ast)\\s)?(January|February|March|April|May|June|July|August|September|October|November|December)`,
    resolve: ([direction, month], anchor) => monthAlone(monthOf(month), direction?.toLowerCase(), anchor),
  },
  {
    why: 'weekday-of-week', // "Monday next week", "Friday last week", "Tuesday of this week"
    confidence: 0.95,
    pattern: `${FULL_WEEKDAY},?\\s(?:of\\s)?([Ll]ast|[Nn]ext|[Tt]his)\\sweek`,
    resolve: ([day, direction], { published }) => dayInWeek(day, direction, published),
  },
  ...PART_OF_YEAR_RULES,
  FEAST_RULE,
  {
    why: 'weekday', // "Tuesday", "last Friday"
    confidence: 0.95,
    pattern: `(?:([Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming)\\s)?${FULL_WEEKDAY}`,
    resolve: ([direction, day], anchor) =>
      dayOfWeek(WEEKDAYS[(day ?? '').toLowerCase()] ?? 1, direction?.toLowerCase(), anchor),
  },
  {
    why: 'day-before-yesterday',
    confidence: 0.98,
    pattern: '[Tt]he\\sday\\sbefore\\s(yesterday)|[Tt]he\\sday\\safter\\s(tomorrow)',
    resolve: ([before], { published }) => periodFrom('day', published, before === undefined ? 2 : -2),
  },
  {
    why: 'yesterday',
    confidence: 0.98,
    pattern: '[Yy]esterday|[Ll]ast\\snight',
    resolve: (_parts, { published }) => periodFrom('day', published, -1),
  },
  {
    why: 'today',
    confidence: 0.95,
    pattern: '[Tt]oday|[Tt]onight|[Tt]his\\s(?:morning|afternoon|evening)',
    resolve: (_parts, { published }) => periodFrom('day', published, 0),
  },
  {
    why: 'tomorrow',
    confidence: 0.97,
    pattern: '[Tt]omorrow',
    resolve: (_parts, { published }) => periodFrom('day', published, 1),
  },
  {
    why: 'weekend', // "at the weekend", "last weekend"
    confidence: 0.9,
    pattern: '(?:[Tt]he\\s)?([Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming)\\sweekend|[Tt]he\\sweekend',
    resolve: ([direction], anchor) => weekend(direction?.toLowerCase(), anchor),
  },
  {
    why: 'stretch-between', // "the last week to 10 days"
    confidence: 0.9,
    pattern: `(?:[Tt]he\\s)?(?:[Ll]ast|[Pp]ast)\\s(?:${COUNT}\\s)?(?:${UNIT}\\s)?to\\s${COUNT}\\s${UNIT}`,
    resolve: stretchBetween,
  },
  {
    why: 'stretch', // "the past two weeks"
    confidence: 0.9,
    pattern: `(?:[Tt]he\\s)?(?:[Ll]ast|[Pp]ast)\\s${COUNT}\\s${UNIT}`,
    resolve: stretch,
  },
  {
    why: 'period', // "last month", "earlier this week", "next year"
    confidence: 0.93,
    pattern:
      '(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly|[Ss]ometime)\\s)?([Ll]ast|[Nn]ext|[Tt]his)\\s(week|month|year)',
    resolve: periodNear,
  },
  {
    why: 'ago', // "two weeks ago", "about a year ago"
    confidence: 0.9,
    pattern: `${COUNT}\\s${UNIT}\\sago`,
    resolve: ([count, unit], { published }) => periodFrom(unit ?? 'day', published, -numberOf(count)),
  },
  {
    why: 'day-from-named-day', // "a day earlier", "three months later"
    confidence: 0.85,
    pattern: `${COUNT}\\s${UNIT}\\s(earlier|later)`,
    resolve: ([count, unit, side], { before }) =>
      periodFrom(unit ?? 'day', before, numberOf(count) * (side === 'earlier' ? -1 : 1)),
  },
  {
    why: 'next-to-named-day', // "the previous day", "the following month"
    confidence: 0.8,
    pattern: '[Tt]he\\s(previous|following|next)\\s(day|week|month|year)',
    resolve: ([side, unit], { before }) => periodFrom(unit ?? 'day', before, side === 'previous' ? -1 : 1),
  },
  {
    why: 'decade', // "the 1990s"
    confidence: 0.97,
    pattern: '(?:[Tt]he\\s)?(?:(?:early|mid|late)[-\\s])?(1[5-9]\\d0|20[0-4]0)s',
    resolve: ([year]) => ({ precision: 'YEAR', range: yearRange(Number(year), Number(year) + 9) }),
  },
  {
    why: 'years', // "1991-1995", "2007/08"
    confidence: 0.93,
    pattern: '((?:1[5-9]|20)\\d\\d)\\s?[-–/]\\s?((?:1[5-9]|20)?\\d\\d)(?![\\d%-])',
    resolve: years,
  },
  {
    why: 'year', // "in 2016", "the 2016 contest"
    confidence: 0.96,
    pattern: '((?:1[5-9]|20)\\d\\d)(?![\\d%°]|,\\d|\\.\\d|-\\d|:)',
    resolve: ([year]) => ({ precision: 'YEAR', range: yearRange(Number(year)) }),
  },
];
