import { monthNumber } from './data/monthNames.js';

/** Offsets of the zone names that RFC 822, wire copy and pages use. */
const ZONES: Record<string, string> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  WET: '+00:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  WAT: '+01:00',
  CAT: '+02:00',
  SAST: '+02:00',
  EAT: '+03:00',
  TRT: '+03:00',
  GST: '+04:00',
  PKT: '+05:00',
  IST: '+05:30',
  NPT: '+05:45',
  ICT: '+07:00',
  WIB: '+07:00',
  HKT: '+08:00',
  SGT: '+08:00',
  MYT: '+08:00',
  PHT: '+08:00',
  AWST: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  AKST: '-09:00',
  AKDT: '-08:00',
  HST: '-10:00',
};
/** Zones whose offset changes in summer, as American pages name them: "4:30 pm ET". */
const PLACES: Record<string, string> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

/** 2017-05-02, 20170502, with T or a space and a time: 2017-05-02T16:30:00.123+02:00, 20170502T163000+0200. */
const ISO =
  /^(\d{4})[-/]?(\d\d)[-/]?(\d\d)(?:(?:[T ]\s*)(\d(?=:)|\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?\s*(Z|[+-]\d\d:?\d\d|[+-]\d\d|[A-Z]{2,4})?$/i;
/** Tue, 02 May 2017 16:30:00 +0200; 2 May 2017 4:30 pm. */
const RFC =
  /^(?:\p{L}{3,10}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|er|º)?[\s.-]+(?:de\s+)?(\p{L}{3,12})\.?,?[\s-]+(?:de\s+)?(\d{4}|\d\d)(?:(?:,|\s[–—|@-])?\s+(?:at\s+)?(\d{1,2}):(\d\d)(?::(\d\d))?\s*([ap]\.?m\.?)?)?\s*(?:\(?([+-]\d\d:?\d\d|[A-Z]{1,4})\)?)?(?:\s*\([^)]*\))?$/iu;
/** May 2, 2017, 4:30 p.m. EDT. */
const AMERICAN =
  /^(?:[a-z]{3,9}\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:(?:,|\s[–—|@-])?\s+(?:at\s+)?(\d{1,2}):(\d\d)(?::(\d\d))?\s*([ap]\.?m\.?)?)?\s*(?:\(?([+-]\d\d:?\d\d|[A-Z]{1,4})\)?)?$/i;
/** Thu Jun 06 05:24:15 PDT 2013, as programs print it. */
const PRINTED =
  /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d{1,2}):(\d\d):(\d\d)\s+(?:([+-]\d\d:?\d\d|[A-Z]{1,4})\s+)?(\d{4})$/i;
/** Wed Mar 03 2021 10:00:00 GMT-0500 (Eastern Standard Time), as programs in pages print it. */
const IN_PAGES =
  /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d{4})\s+(\d\d):(\d\d):(\d\d)\s+GMT([+-]\d{4})(?:\s*\([^)]*\))?$/i;
/** The longest of these. */
const LONGEST = 80;
/** 03.05.2024 10:30, as most of Europe writes it; with slashes day and month could be either. */
const DOTTED =
  /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:,?\s+(?:um\s+)?(\d{1,2})[:.](\d\d)(?::(\d\d))?(?:\s+(?:Uhr|h))?)?$/i;

/**
 * A date as files write it, in ISO 8601: "2017-05-02", or "2017-05-02T16:30:00+02:00" with the offset that was stated. A
 * time without an offset has none in the answer either. Null for what is no day of the calendar.
 *
 * @example
 * toIsoDate('Tue, 02 May 2017 16:30:00 GMT') // '2017-05-02T16:30:00Z'
 */
export function toIsoDate(value: unknown): string | null {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string') return null;
  const text = value.trim().replace(/\s+/g, ' ');
  if (text === '' || text.length > LONGEST) return null;
  if (/^\d{10}(\d{3})?$/.test(text)) return fromEpoch(Number(text));
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    return build(Number(year), Number(month), Number(day), hour, minute, second, zone);
  }
  const rfc = RFC.exec(text);
  if (rfc) {
    const [, day, month = '', year = '', hour, minute, second, half, zone] = rfc;
    return build(fullYear(year), monthNumber(month), Number(day), onDay(hour, half), minute, second, zone);
  }
  const printed = PRINTED.exec(text);
  if (printed) {
    const [, month = '', day, hour, minute, second, zone, year] = printed;
    return build(Number(year), monthNumber(month), Number(day), hour, minute, second, zone);
  }
  const inPages = IN_PAGES.exec(text);
  if (inPages) {
    const [, month = '', day, year, hour, minute, second, zone] = inPages;
    return build(Number(year), monthNumber(month), Number(day), hour, minute, second, zone);
  }
  const dotted = DOTTED.exec(text);
  if (dotted) {
    const [, day, month, year, hour, minute, second] = dotted;
    return build(Number(year), Number(month), Number(day), hour, minute, second);
  }
  const american = AMERICAN.exec(text);
  if (american) {
    const [, month = '', day, year, hour, minute, second, half, zone] = american;
    return build(Number(year), monthNumber(month), Number(day), onDay(hour, half), minute, second, zone);
  }
  return null;
}

/** Whether a date of `toIsoDate` has a time with an offset: an instant. */
export function hasOffset(date: string): boolean {
  return /T.*(Z|[+-]\d\d:\d\d)$/.test(date);
}

/** Seconds or milliseconds since 1970, as far as they are of our time. */
function fromEpoch(value: number): string | null {
  const milliseconds = value > 1e11 ? value : value * 1000;
  if (!(milliseconds > 1e8 && milliseconds < 4.1e12)) return null;
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 70 ? 2000 : 1900);
}

/** "4" and "p.m." are hour 16. */
function onDay(hour: string | undefined, half: string | undefined): string | undefined {
  if (hour === undefined || half === undefined) return hour;
  return String((Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0));
}

function build(
  year: number,
  month: number,
  day: number,
  hour?: string,
  minute?: string,
  second = '00',
  zone?: string,
): string | null {
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  const real = new Date(`${date}T00:00:00Z`);
  // Programs print the first day of the year 1 for no date.
  if (Number.isNaN(real.getTime()) || real.getUTCDate() !== day || year <= 1) return null;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const leap = second === '60' ? '59' : second;
  const clock = `${date}T${pad(Number(hour))}:${minute}:${leap}`;
  const place = PLACES[zone?.toUpperCase() ?? ''];
  return clock + (place === undefined ? offset(zone) : offsetAt(clock, place));
}

const FORMATS = new Map(
  Object.values(PLACES).map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }),
  ]),
);

/**
 * The offset that a place has by its clock; an hour that it has twice is summer's. None for times before there were zones,
 * when clocks went by the sun: "July 4, 1776, 12:00 PM ET".
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
