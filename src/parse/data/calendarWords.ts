/** Words of dates. Months count from 1, days of the week from 1 for Monday. */

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
};

/** Months that are also given names or verbs: alone they are dates only after one of MONTH_OPENERS. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['april', 'august', 'june', 'march', 'may']);

/** Words before a month that show that it is one: "in May", "since late March", "between April and June". */
export const MONTH_OPENERS: ReadonlySet<string> = new Set(
  (
    'in since until till by from to through throughout thru between and of or before after during early late ' +
    'mid end last next this past for around about beginning'
  ).split(' '),
);

/** Words before a year: "in 2016", "the 2016 contest", "January-March 2011". */
export const YEAR_OPENERS: ReadonlySet<string> = new Set(
  (
    'in since until till by from to through throughout between and of or before after during early late mid end ' +
    'the this that its their his her our for year back around about circa spring summer autumn fall winter ' +
    'beginning late-'
  ).split(' '),
);

/** Plurals that a year can precede without counting them: "2016 elections", unlike "2000 soldiers". */
export const YEAR_PLURALS: ReadonlySet<string> = new Set(
  (
    'elections games olympics paralympics talks polls protests attacks bombings hearings riots results ' +
    'championships finals floods fires wildfires primaries midterms awards accords was is has'
  ).split(' '),
);

/** Words that make a proper name of the day of the week after them: "Good Friday", "Super Tuesday". */
export const NAMED_DAYS: ReadonlySet<string> = new Set([
  'ash',
  'black',
  'bloody',
  'cyber',
  'easter',
  'fat',
  'giving',
  'good',
  'holy',
  'palm',
  'super',
  'sheffield',
]);

export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};

/** Conjunctions that show a month only between two: "April and May", not "and May's allies". */
export const JOINS_MONTHS: ReadonlySet<string> = new Set(['and', 'or']);

/** Nouns whose number is not a year: "Flight 1984", "Suite 2000", "page 1999". */
export const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  (
    'flight suite room page route highway number no model case resolution directive channel bus train gate chapter ' +
    'section article apartment box building unit floor lot psalm iso boeing airbus peugeot windows least most than ' +
    'nearly almost approximately roughly over under some up another exactly only just total'
  ).split(' '),
);

/** Newspapers, songs and shows that begin with a day: "The Sunday Times", "Saturday Night Live". */
export const TITLE_AFTER_DAY: ReadonlySet<string> = new Set(
  'times telegraph mirror express herald mail post star independent tribune world sport people night club review life'.split(
    ' ',
  ),
);
