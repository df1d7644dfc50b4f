import { monthNumber } from './data/monthNames.js';
import { PLACES, ZONES } from './data/timeZones.js';

/** The ways in which files write a date. A month is a number or a name. */
const FORMS: readonly RegExp[] = [
  // 2017-05-02, 20170502, with T or a space and a time: 2017-05-02T16:30:00.123+02:00, 20170502T163000+0200
  /^(?<year>\d{4})[-/]?(?<month>\d\d)[-/]?(?<day>\d\d)(?:(?:[T ]\s*)(?<hour>\d(?=:)|\d\d):?(?<minute>\d\d)(?::?(?<second>\d\d)(?:[.,]\d+)?)?)?\s*(?<zone>Z|[+-]\d\d:?\d\d|[+-]\d\d|[A-Z]{2,4})?$/i,
  // Tue, 02 May 2017 16:30:00 +0200; 2 May 2017 4:30 pm
  /^(?:\p{L}{3,10}\.?,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th|er|º)?[\s.-]+(?:de\s+)?(?<month>\p{L}{3,12})\.?,?[\s-]+(?:de\s+)?(?<year>\d{4}|\d\d)(?:(?:,|\s[–—|@-])?\s+(?:at\s+)?(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?\s*(?<half>[ap]\.?m\.?)?)?\s*(?:\(?(?<zone>[+-]\d\d:?\d\d|[A-Z]{1,4})\)?)?(?:\s*\([^)]*\))?$/iu,
  // Thu Jun 06 05:24:15 PDT 2013, as programs print it
  /^[a-z]{3}\s+(?<month>[a-z]{3})\s+(?<day>\d{1,2})\s+(?<hour>\d{1,2}):(?<minute>\d\d):(?<second>\d\d)\s+(?:(?<zone>[+-]\d\d:?\d\d|[A-Z]{1,4})\s+)?(?<year>\d{4})$/i,
  // Wed Mar 03 2021 10:00:00 GMT-0500 (Eastern Standard Time), as programs in pages print it
  /^[a-z]{3}\s+(?<month>[a-z]{3})\s+(?<day>\d{1,2})\s+(?<year>\d{4})\s+(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)\s+GMT(?<zone>[+-]\d{4})(?:\s*\([^)]*\))?$/i,
  // 03.05.2024 10:30, as most of Europe writes it; with slashes day and month could be either
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?:,?\s+(?:um\s+)?(?<hour>\d{1,2})[:.](?<minute>\d\d)(?::(?<second>\d\d))?(?:\s+(?:Uhr|h))?)?$/i,
  // 05/02/2017 04:30:00 PM PDT: where the zone is American, the month comes first
  /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4}),?\s(?:at\s)?(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?\s?(?<half>[ap]\.?m\.?)\s(?<zone>[ECMP][SD]?T)$/i,
  // May 2, 2017, 4:30 p.m. EDT
  /^(?:[a-z]{3,9}\.?,?\s+)?(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?:(?:,|\s[–—|@-])?\s+(?:at\s+)?(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?\s*(?<half>[ap]\.?m\.?)?)?\s*(?:\(?(?<zone>[+-]\d\d:?\d\d|[A-Z]{1,4})\)?)?$/i,
];
/** The longest of these, in characters. */
const LONGEST = 80;
/** A time stamp in seconds or milliseconds. */
const EPOCH = /^\d{10}(?:\d{3})?$/;

/** The named groups of a form. */
type Written = Partial<
  Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'half' | 'zone', string>
>;

/**
 * Converts a date of a file to ISO 8601: "2017-05-02", or "2017-05-02T16:30:00+02:00" with the stated offset. A time
 * without an offset gets none. Null for anything that is not a calendar date.
 *
 * @example
 * toIsoDate('Tue, 02 May 2017 16:30:00 GMT') // '2017-05-02T16:30:00Z'
 */
export function toIsoDate(value: unknown): string | null {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string') return null;
  const text = value.trim().replace(/\s+/g, ' ');
  if (text === '' || text.length > LONGEST) return null;
  if (EPOCH.test(text)) return fromEpoch(Number(text));
  for (const form of FORMS) {
    const written: Written | undefined = form.exec(text)?.groups;
    if (written) return isoDate(written);
  }
  return null;
}

/** Whether a date of `toIsoDate` has a time with an offset: an instant. */
export function hasOffset(date: string): boolean {
  return /T.*(Z|[+-]\d\d:\d\d)$/.test(date);
}

/** Seconds or milliseconds since 1970; null outside of plausible times. */
function fromEpoch(value: number): string | null {
  const milliseconds = value > 1e11 ? value : value * 1000;
  if (!(milliseconds > 1e8 && milliseconds < 4.1e12)) return null;
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 70 ? 2000 : 1900);
}

const monthOf = (written: string) => (/^\d/.test(written) ? Number(written) : monthNumber(written));

/** "4" and "p.m." are hour 16. Null where no time is written. */
function hourOfDay({ hour, half }: Written): number | null {
  if (hour === undefined) return null;
  return half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
}

function isoDate({
  year = '',
  month = '',
  day = '',
  minute,
  second = '00',
  zone,
  ...clock
}: Written): string | null {
  const date = `${pad(fullYear(year), 4)}-${pad(monthOf(month))}-${pad(Number(day))}`;
  const real = new Date(`${date}T00:00:00Z`);
  // Programs print the first day of the year 1 for no date.
  if (Number.isNaN(real.getTime()) || real.getUTCDate() !== Number(day) || real.getUTCFullYear() <= 1)
    return null;
  const hour = hourOfDay(clock);
  if (hour === null || minute === undefined) return date;
  if (hour > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const time = `${date}T${pad(hour)}:${minute}:${second === '60' ? '59' : second}`;
  const place = PLACES[zone?.toUpperCase() ?? ''];
  return time + (place === undefined ? offset(zone) : offsetAt(time, place));
}

const FORMATS = new Map(
  Object.values(PLACES).map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }),
  ]),
);

/**
 * The offset of a place at a local time. An hour that occurs twice is taken as summer time. Empty for times before time
 * zones: "July 4, 1776, 12:00 PM ET".
 */
function offsetAt(clock: string, timeZone: string): string {
  const format = FORMATS.get(timeZone);
  if (!format) return '';
  const winter = ofPlace(format, new Date(`${clock}Z`));
  return winter === '' ? '' : ofPlace(format, new Date(`${clock}${winter}`));
}

function ofPlace(format: Intl.DateTimeFormat, moment: Date): string {
  const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName');
  return /^GMT([+-]\d\d:\d\d)$/.exec(name?.value ?? '')?.[1] ?? '';
}

function offset(zone: string | undefined): string {
  if (zone === undefined) return '';
  const digits = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (digits) {
    const [, sign = '+', hours = '00', minutes = '00'] = digits;
    return Number(hours) <= 15 && Number(minutes) <= 59 ? `${sign}${hours}:${minutes}` : '';
  }
  return ZONES[zone.toUpperCase()] ?? '';
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
