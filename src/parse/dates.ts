import {
  AMBIGUOUS_MONTHS,
  MONTH_OPENERS,
  NAMED_DAYS,
  YEAR_OPENERS,
  YEAR_PLURALS,
} from './data/calendarWords.js';
import { isoDay, readIsoDay } from './dates/calendar.js';
import type { Anchor, DateRule } from './dates/expression.js';
import { DATE_RULES } from './dates/expression.js';
import { liesAhead } from './dates/future.js';
import { bitsOnceAForm } from './forms.js';
import type { Document, ParsedDate, Sentence } from './types.js';

interface ReadyRule extends DateRule {
  whole: RegExp;
}

const RULES: readonly ReadyRule[] = DATE_RULES.map(({ why, confidence, pattern, resolve }) => ({
  why,
  confidence,
  pattern,
  resolve,
  whole: new RegExp(`^(?:${pattern})$`),
}));

/** One pass over the text finds an expression of any kind; the look-ahead skips words that start none. */
const ANY = new RegExp(
  `(?<![\\w$€£¥.,:/-])(?=[\\dA-FJ-PSTWYa-fl-ptwyo-s])(?:${DATE_RULES.map((rule) => `(?:${withoutGroups(rule.pattern)})`).join('|')})(?![\\w])`,
  'g',
);

function withoutGroups(pattern: string): string {
  return pattern.replace(/\((?!\?)/g, '(?:');
}

/** What every expression has in it; most sentences have none. */
const CALENDAR =
  /\d|Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|day|night|week|month|year|morning|noon|evening|omorrow/;
const isCalendarWord = bitsOnceAForm(({ text }) => (CALENDAR.test(text) ? 1 : 0));

function mayDate({ tokens }: Document, { firstToken, endToken }: Sentence): boolean {
  for (let index = firstToken; index < endToken; index++) {
    const token = tokens[index];
    if (token !== undefined && isCalendarWord(token.form) === 1) return true;
  }
  return false;
}

/**
 * How far around a sentence an expression looks, for a letter or figure that it would be a part of. One that reaches over
 * the end of the sentence is none: "on Monday. May 5 is" has two dates.
 */
const MARGIN = 4;

/**
 * All date expressions of the sentences, in text order, resolved looking back from the day of publication as news
 * does: "in October" on 3 May is last October. An expression that needs a publication date which is not known
 * keeps its words and has `date` null; nothing is guessed.
 * @param publishedAt ISO 8601 date or date-time; its calendar day counts as written. Anything else counts as unknown.
 */
export function findDates(document: Document, publishedAt?: string | null): ParsedDate[] {
  const { text, sentences } = document;
  const published = publishedAt == null ? null : readIsoDay(publishedAt);
  const dates: ParsedDate[] = [];
  for (const sentence of sentences) {
    if (!mayDate(document, sentence)) continue;
    let before: number | null = null;
    const from = Math.max(0, sentence.start - MARGIN);
    const stretch = text.slice(from, sentence.end + MARGIN);
    ANY.lastIndex = sentence.start - from;
    for (let match = ANY.exec(stretch); match !== null; match = ANY.exec(stretch)) {
      const [words] = match;
      const start = from + match.index;
      if (start + words.length > sentence.end) break;
      const date = readDate(document, sentence, start, words, published, before);
      if (date === null) continue;
      dates.push(date);
      if (date.dateEnd !== null) before = readIsoDay(date.dateEnd);
    }
  }
  return dates;
}

function readDate(
  document: Document,
  sentence: Sentence,
  start: number,
  words: string,
  published: number | null,
  before: number | null,
): ParsedDate | null {
  for (const rule of RULES) {
    const parts = rule.whole.exec(words);
    if (parts === null) continue;
    if (!isMeantAsDate(document.text, start, words, rule.why)) return null;
    const anchor: Anchor = { published, before, future: false };
    const token = tokenAt(document, sentence, start);
    anchor.future = liesAhead(document.tokens, sentence.firstToken, token, sentence.endToken);
    const resolved = rule.resolve(parts.slice(1), anchor);
    if (resolved === null) continue;
    const { range, precision } = resolved;
    return {
      start,
      end: start + words.length,
      text: words,
      date: range === null ? null : isoDay(range.first),
      dateEnd: range === null ? null : isoDay(range.last),
      precision,
      why: rule.why,
      confidence: rule.confidence,
    };
  }
  return null;
}

/** Index of the token that holds the offset, by halving. */
function tokenAt(document: Document, sentence: Sentence, offset: number): number {
  let low = sentence.firstToken;
  let high = sentence.endToken - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "May" the minister, "March" the demonstration and "2000 soldiers" are no dates, nor is "Good Friday". */
function isMeantAsDate(text: string, start: number, words: string, why: string): boolean {
  const wordBefore =
    /([\w’']+)[\s-]*$/.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase() ?? '';
  const after = text.slice(start + words.length, start + words.length + 24);
  if (why === 'month' && AMBIGUOUS_MONTHS.has(words.toLowerCase())) {
    // "in May", "May's election"; not "Theresa May", "after May resigned" (a capital follows: "June Sarpong").
    return MONTH_OPENERS.has(wordBefore) && !/^\s(?:[A-Z]|has\b|had\b|was\b|is\b|said\b|says\b)/.test(after);
  }
  if (why === 'weekday') return !NAMED_DAYS.has(wordBefore);
  if (why === 'year') return isMeantAsYear(words, wordBefore, after);
  return true;
}

function isMeantAsYear(words: string, wordBefore: string, after: string): boolean {
  const next = /^[\s-]+([a-z]+)/.exec(after)?.[1] ?? '';
  // "2000 soldiers", "1900 metres"
  if (next.endsWith('s') && !YEAR_PLURALS.has(next) && wordBefore !== 'the') return false;
  if (/^(?:people|men|women|children|police|troops|feet|miles|metres|hours|dollars|percent|per)$/.test(next))
    return false;
  if (YEAR_OPENERS.has(wordBefore) || /^[’']?s$|['’]s$/.test(wordBefore)) return true;
  const year = Number(words);
  return year >= 1900 && year < 2060 && (wordBefore === '' || /^\s*[),;.]/.test(after) || next !== '');
}
