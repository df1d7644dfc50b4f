import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/parse/dates.js';
import { isoWeek, readIsoDay } from '../../src/parse/dates/calendar.js';
import { readDocument } from '../../src/parse/document.js';

/** Wednesday. */
const PUBLISHED = '2017-05-03';

function datesOf(text: string, publishedAt: string | null = PUBLISHED): string[] {
  return findDates(readDocument(text), publishedAt).map(
    ({ text: words, date, dateEnd, precision }) =>
      `${words}: ${date ?? 'unknown'}${dateEnd === null || dateEnd === date ? '' : `/${dateEnd}`} ${precision}`,
  );
}

describe('dates look back from the day of publication', () => {
  test.each([
    ['The bill passed in October after a long debate.', 'October: 2016-10-01/2016-10-31 MONTH'],
    ['The bill was signed in May, a spokesman said.', 'May: 2017-05-01/2017-05-31 MONTH'],
    ['The two sides met on Tuesday.', 'Tuesday: 2017-05-02 DAY'],
    ['The two sides met on Wednesday.', 'Wednesday: 2017-05-03 DAY'],
    ['The two sides met on Thursday.', 'Thursday: 2017-04-27 DAY'],
    ['He left last Wednesday.', 'last Wednesday: 2017-04-26 DAY'],
    ['It happened last November in Ghana.', 'last November: 2016-11-01/2016-11-30 MONTH'],
    ["It followed last month's vote.", 'last month: 2017-04-01/2017-04-30 MONTH'],
    ['They spoke yesterday.', 'yesterday: 2017-05-02 DAY'],
    ['They spoke the day before yesterday.', 'the day before yesterday: 2017-05-01 DAY'],
    ['He flew home at the weekend.', 'the weekend: 2017-04-29/2017-04-30 DAY'],
    ['It was announced earlier this week.', 'earlier this week: 2017-05-01/2017-05-07 WEEK'],
    ['Police made arrests two weeks ago.', 'two weeks ago: 2017-04-17/2017-04-23 WEEK'],
    ['The memo dates from October 28th.', 'October 28th: 2016-10-28 DAY'],
    ['The memo was dated May 3.', 'May 3: 2017-05-03 DAY'],
    ['Sales fell over the past two months.', 'the past two months: 2017-03-03/2017-05-03 MONTH'],
    ['It came in the last week to 10 days.', 'the last week to 10 days: 2017-04-23/2017-04-26 DAY'],
  ])('%s', (text, wanted) => {
    expect(datesOf(text)).toEqual([wanted]);
  });
});

describe('a verb in the future turns them round', () => {
  test.each([
    [
      'The president is likely to hold a summit with her counterpart in July.',
      'July: 2017-07-01/2017-07-31 MONTH',
    ],
    ['Parliament will vote on Tuesday.', 'Tuesday: 2017-05-09 DAY'],
    ['The exhibition opens on Tuesday.', 'Tuesday: 2017-05-09 DAY'],
    ['On Tuesday, parliament will vote.', 'Tuesday: 2017-05-09 DAY'],
    ['The hearing is scheduled for May 2.', 'May 2: 2018-05-02 DAY'],
    ['The envoy is due to arrive at the weekend.', 'the weekend: 2017-05-06/2017-05-07 DAY'],
    ['She said she would resign next month.', 'next month: 2017-06-01/2017-06-30 MONTH'],
    ['The court will rule next January.', 'next January: 2018-01-01/2018-01-31 MONTH'],
  ])('%s', (text, wanted) => {
    expect(datesOf(text)).toEqual([wanted]);
  });

  test('but not a verb before a nearer one in the past', () => {
    expect(datesOf('She will appeal, the firm announced on Monday.')).toEqual(['Monday: 2017-05-01 DAY']);
  });
});

describe('dates that need no publication date', () => {
  test.each([
    ['Signed on 4 July 2017 in Geneva.', '4 July 2017: 2017-07-04 DAY'],
    ['Signed on Tuesday, July 4th, 2017 in Geneva.', 'Tuesday, July 4th, 2017: 2017-07-04 DAY'],
    ['Signed on 2017-07-04 in Geneva.', '2017-07-04: 2017-07-04 DAY'],
    ['It opened in June 2014 at last.', 'June 2014: 2014-06-01/2014-06-30 MONTH'],
    ['She wrote about the 2016 contest.', '2016: 2016-01-01/2016-12-31 YEAR'],
    ['The 1991-1995 war ended there.', '1991-1995: 1991-01-01/1995-12-31 YEAR'],
    ['Prices rose in the 1990s.', 'the 1990s: 1990-01-01/1999-12-31 YEAR'],
    ['They met on 3-5 May 2011 in Oslo.', '3-5 May 2011: 2011-05-03/2011-05-05 DAY'],
  ])('%s', (text, wanted) => {
    expect(datesOf(text, null)).toEqual([wanted]);
  });
});

describe('the tense of its own clause puts a date before or after publication', () => {
  test.each([
    ['The congress will be opened on June 9.', 'June 9: 2017-06-09 DAY'],
    ['The roads were cleared on April 21.', 'April 21: 2017-04-21 DAY'],
    ['Her hearing is set for Monday.', 'Monday: 2017-05-08 DAY'],
    ['The envoy is due in Nairobi on Friday.', 'Friday: 2017-05-05 DAY'],
    ['The ban takes effect on Sunday.', 'Sunday: 2017-05-07 DAY'],
    ['The strike runs until Friday.', 'Friday: 2017-05-05 DAY'],
    ['The final is on Saturday.', 'Saturday: 2017-05-06 DAY'],
    ['Both sides agreed to meet again in September.', 'September: 2017-09-01/2017-09-30 MONTH'],
    ['Rebels failed to turn up on Monday.', 'Monday: 2017-05-01 DAY'],
    ['The minister said Monday the country wants peace.', 'Monday: 2017-05-01 DAY'],
    ['Police say the boy vanished on Sunday.', 'Sunday: 2017-04-30 DAY'],
    ['The bridge has been closed since Friday.', 'Friday: 2017-04-28 DAY'],
    ['The town mourns after the crash on Friday.', 'Friday: 2017-04-28 DAY'],
  ])('%s', (text, wanted) => {
    expect(datesOf(`The news of the day\n\nThis is what is known so far.\n\n${text}`)).toEqual([wanted]);
  });

  test('each clause has its own', () => {
    expect(
      datesOf('Kenya sent troops on Monday, and the union will meet in Addis Ababa on Saturday.'),
    ).toEqual(['Monday: 2017-05-01 DAY', 'Saturday: 2017-05-06 DAY']);
  });

  test('but a dateline is always past, and so is the present of a headline', () => {
    expect(datesOf('LAGOS, May 2 (Wire) — The court will hear the case next week, a lawyer said.')).toEqual([
      'May 2: 2017-05-02 DAY',
      'next week: 2017-05-08/2017-05-14 WEEK',
    ]);
    expect(
      datesOf('Army seizes port on Monday\n\nThe army seized the port, it said in a statement.'),
    ).toEqual(['Monday: 2017-05-01 DAY']);
  });
});

describe('more kinds of expressions', () => {
  test.each([
    ['Three weeks ago the shop was full.', 'Three weeks ago: 2017-04-10/2017-04-16 WEEK'],
    ['The fair ran from 7 to 9 April 2016.', '7 to 9 April 2016: 2016-04-07/2016-04-09 DAY'],
    [
      'Exports fell in the second quarter of 2015.',
      'the second quarter of 2015: 2015-04-01/2015-06-30 MONTH',
    ],
    ['Sales rose in the third quarter.', 'the third quarter: 2016-07-01/2016-09-30 MONTH'],
    ['Costs grew in Q1 2016.', 'Q1 2016: 2016-01-01/2016-03-31 MONTH'],
    ['It was built in the first half of 2012.', 'the first half of 2012: 2012-01-01/2012-06-30 MONTH'],
    ['The session resumes Tuesday next week.', 'Tuesday next week: 2017-05-09 DAY'],
    ['She resigned on Thursday of last week.', 'Thursday of last week: 2017-04-27 DAY'],
    ['The blast came on Boxing Day.', 'Boxing Day: 2016-12-26 DAY'],
    ['The note is dated 23/11/2016.', '23/11/2016: 2016-11-23 DAY'],
    ['The note is dated 11/23/2016.', '11/23/2016: 2016-11-23 DAY'],
    ['The note is dated 17.04.2016.', '17.04.2016: 2016-04-17 DAY'],
  ])('%s', (text, wanted) => {
    expect(datesOf(text)).toEqual([wanted]);
  });

  test('what opens a sentence hangs on the day named before', () => {
    expect(
      datesOf('The mine fell in on 8 March 2016. The next day, miners dug. Two days later they stopped.'),
    ).toEqual([
      '8 March 2016: 2016-03-08 DAY',
      'The next day: 2016-03-09 DAY',
      'Two days later: 2016-03-11 DAY',
    ]);
  });

  test.each([
    'Flight 1997 was diverted.',
    'She works in Room 2010.',
    'At least 1950 homes were lost.',
    'The motion passed, 1960 to 1902.',
    'He wrote for the Sunday Mirror and the Mail on Sunday.',
    'May may quit, and May’s friends know it.',
    'The sides are split 50/50, with 04/05/2016 on the label.',
  ])('no date: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});

test.each([
  ['They met on Tuesday.', 'Tuesday: unknown DAY'],
  ['They met in October.', 'October: unknown MONTH'],
  ['They met on October 3rd.', 'October 3rd: unknown DAY'],
  ['They met last week.', 'last week: unknown WEEK'],
  ['They met a year ago.', 'a year ago: unknown YEAR'],
])('nothing is guessed without a publication date: %s', (text, wanted) => {
  expect(datesOf(text, null)).toEqual([wanted]);
});

test('a day earlier is counted from the date named before it in the sentence', () => {
  expect(datesOf('The envoy said Monday the launch a day earlier was a threat.')).toEqual([
    'Monday: 2017-05-01 DAY',
    'a day earlier: 2017-04-30 DAY',
  ]);
  expect(datesOf('They met on Monday. The launch came a day earlier.')).toEqual([
    'Monday: 2017-05-01 DAY',
    'a day earlier: unknown DAY',
  ]);
});

test.each([
  'The missile flew for 39 minutes before landing.',
  'Theresa May has spoken.',
  'They may agree.',
  'The Million March was loud.',
  'Some 2000 soldiers left.',
  'It costs $2016 a piece.',
  'It rose 2,016 metres.',
  'They prayed on Good Friday.',
  'There is no 31 February 2011 and no February 30, 2012.',
])('no day, month or year of its own: %s', (text) => {
  expect(datesOf(text).filter((date) => date.includes('DAY') || date.includes('MONTH'))).toEqual([]);
  expect(datesOf('It cost $2016, 2000 soldiers said.')).toEqual([]);
});

test('a publication date that is not one counts as unknown', () => {
  expect(datesOf('They met yesterday.', 'last spring')).toEqual(['yesterday: unknown DAY']);
  expect(datesOf('They met yesterday.', '2017-05-03T01:30:00+09:00')).toEqual(['yesterday: 2017-05-02 DAY']);
});

test('every expression of the seed articles is found, spans point into the text', () => {
  const read = (file: string): string =>
    readFileSync(new URL(`../../seed/articles/${file}`, import.meta.url), 'utf8');
  expect(datesOf(read('kremlin-july-meeting.txt'))).toEqual([
    'July: 2017-07-01/2017-07-31 MONTH',
    'yesterday: 2017-05-02 DAY',
    'yesterday: 2017-05-02 DAY',
    'last month: 2017-04-01/2017-04-30 MONTH',
    'last month: 2017-04-01/2017-04-30 MONTH',
    'the weekend: 2017-04-29/2017-04-30 DAY',
    'last November: 2016-11-01/2016-11-30 MONTH',
    'October 27th: 2016-10-27 DAY',
    'October 28th: 2016-10-28 DAY',
    'October 28th: 2016-10-28 DAY',
    '2016: 2016-01-01/2016-12-31 YEAR',
  ]);
  const text = read('moscow-interference-talks.txt');
  const dates = findDates(readDocument(text), '2017-07-07');
  expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(dates.map((date) => date.text));
  expect(dates.map(({ date }) => date)).toEqual([
    '2016-01-01',
    '2017-07-07',
    '2017-05-01',
    '2017-07-03',
    '2017-06-27',
    '2017-07-04',
    '2017-07-06',
    '2017-07-05',
  ]);
});

test.each([
  ['2017-07-03', '2017-W27'],
  ['2018-12-31', '2019-W01'],
  ['2020-12-28', '2020-W53'],
])('the week of Monday %s is %s', (monday, wanted) => {
  expect(isoWeek(readIsoDay(monday) ?? 0)).toBe(wanted);
});

test('a date ends with its sentence', () => {
  const text =
    'He was held on Monday. May 5 is the day of the trial.\n\nNobody came in October\n\n2017 was no better year.';
  const found = findDates(readDocument(text), '2017-11-03').map(({ text: words, date }) => [words, date]);
  expect(found).toEqual([
    ['Monday', '2017-10-30'],
    ['May 5', '2018-05-05'],
    ['October', '2017-10-01'],
    ['2017', '2017-01-01'],
  ]);
});
