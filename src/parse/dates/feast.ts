import { dayNumber, yearAndMonth } from './calendar.js';
import type { DateRule } from './rule.js';

/** Feasts on a fixed date everywhere: month and day. */
const FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  'new year’s day': [1, 1],
  'valentine’s day': [2, 14],
  'st patrick’s day': [3, 17],
  'april fools’ day': [4, 1],
  'may day': [5, 1],
  'bastille day': [7, 14],
  halloween: [10, 31],
  'armistice day': [11, 11],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  'new year’s eve': [12, 31],
};

const NAMES = [
  "New\\sYear['’]s\\s(?:Day|Eve)",
  "Valentine['’]s\\sDay",
  "St\\.?\\sPatrick['’]s\\sDay",
  "April\\sFools['’]\\sDay",
  'May\\sDay',
  'Bastille\\sDay',
  'Halloween',
  'Armistice\\sDay',
  'Christmas\\s(?:Eve|Day)',
  'Boxing\\sDay',
].join('|');

/**
 * "on Christmas Day", "New Year's Eve 2018": in the given year, or else the nearest in the given direction.
 */
export const FEAST_RULE: DateRule = {
  why: 'feast',
  confidence: 0.93,
  pattern: `(${NAMES})(?:,?\\s((?:19|20)\\d\\d)(?!\\d))?`,
  resolve: ([name = '', stated], { published, liesAhead }) => {
    const feast = FEASTS[name.toLowerCase().replace("'", '’').replace('st.', 'st')];
    if (feast === undefined) return null;
    if (stated === undefined && published === null) return { precision: 'DAY', range: null };
    const [month, day] = feast;
    let year = Number(stated);
    if (stated === undefined) {
      year = yearAndMonth(published ?? 0).year;
      const thisYear = dayNumber(year, month, day) ?? 0;
      const ahead = liesAhead();
      if (ahead && thisYear < (published ?? 0)) year++;
      if (!ahead && thisYear > (published ?? 0)) year--;
    }
    const first = dayNumber(year, month, day);
    return first === null ? null : { precision: 'DAY', range: { first, last: first } };
  },
};
