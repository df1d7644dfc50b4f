import {
  AMBIGUOUS_MONTHS,
  JOINS_MONTHS,
  MONTH_OPENERS,
  MONTHS,
  NAMED_DAYS,
  NUMBERED_THINGS,
  TITLE_AFTER_DAY,
  YEAR_OPENERS,
  YEAR_PLURALS,
} from './data/calendarWords.js';
import { isoDay, readIsoDay } from './dates/calendar.js';
import { DATE_RULES } from './dates/expression.js';
import type { Anchor, DateRule } from './dates/rule.js';
import { endOfDateline } from './dates/dateline.js';
import { liesAhead } from './dates/direction.js';
import { bitsOnceAForm } from './forms.js';
import { makeTreeReader, type TreeReader } from './syntax/treeReader.js';
import type { ParagraphKind } from './paragraphKinds.js';
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

/** Matches expressions of all kinds in one pass; the look-ahead skips characters that start none. */
const ANY = new RegExp(
  `(?<![\\w$€£¥.,:/-])(?=[\\dA-FH-QST-WYa-fl-ptwyo-s])(?:${DATE_RULES.map((rule) => `(?:${withoutGroups(rule.pattern)})`).join('|')})(?![\\w])`,
  'g',
);

function withoutGroups(pattern: string): string {
  return pattern.replace(/\((?!\?)/g, '(?:');
}

/** Cheap pre-check: every expression contains one of these, and most sentences do not. */
const CALENDAR =
  /\d|quarter|half|Halloween|Day|Eve|Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|day|night|week|month|year|morning|noon|evening|omorrow/;
const isCalendarWord = bitsOnceAForm(({ text }) => (CALENDAR.test(text) ? 1 : 0));

function mayDate({ tokens }: Document, { firstToken, endToken }: Sentence): boolean {
  for (let index = firstToken; index < endToken; index++) {
    const token = tokens[index];
    if (token !== undefined && isCalendarWord(token.form) === 1) return true;
  }
  return false;
}

/**
 * Number of characters around a sentence that are matched too, to see whether a letter or digit is attached.
 * A match that crosses the end of the sentence is dropped: "on Monday. May 5 is" has two dates.
 */
const MARGIN = 4;

/**
 * Date expressions in text order. They are resolved relative to the day of publication, by default to the
 * past: "in October" on 3 May is last October. If the day of publication is needed but unknown, `date` is
 * null; nothing is guessed.
 * @param publishedAt ISO 8601 date or date-time; its calendar day counts as written. Anything else counts as
 * unknown.
 * @param treeOf called only if the tense of a clause decides
 */
export function findDates(
  document: Document,
  publishedAt?: string | null,
  treeOf: TreeReader = makeTreeReader(document),
): ParsedDate[] {
  const { text, sentences } = document;
  const published = publishedAt == null ? null : readIsoDay(publishedAt);
  const dates: ParsedDate[] = [];
  /** The last day named in an earlier sentence of the body. */
  let told: number | null = null;
  for (const sentence of sentences) {
    if (!mayDate(document, sentence)) continue;
    let before: number | null = null;
    const dateline = endOfDateline(text, sentence);
    const from = Math.max(0, sentence.start - MARGIN);
    const stretch = text.slice(from, sentence.end + MARGIN);
    ANY.lastIndex = sentence.start - from;
    for (let match = ANY.exec(stretch); match !== null; match = ANY.exec(stretch)) {
      const [words] = match;
      const start = from + match.index;
      if (start + words.length > sentence.end) break;
      // "The next day, soldiers came": the first expression may refer to the sentence before.
      const anchor: Anchor = {
        published,
        before: before ?? (start - sentence.start <= OPENING ? told : null),
        liesAhead: () =>
          start >= dateline &&
          liesAhead(treeOf(sentence), { start, end: start + words.length }, kindOf(document, sentence)),
      };
      const date = readDate(document, start, words, anchor);
      if (date === null) continue;
      dates.push(date);
      if (date.dateEnd !== null) before = readIsoDay(date.dateEnd);
    }
    told = before ?? told;
  }
  return dates;
}

/** Number of characters that may precede a sentence's first expression: a quotation mark and a bracket. */
const OPENING = 2;

function kindOf({ paragraphs }: Document, { paragraph }: Sentence): ParagraphKind {
  return paragraphs[paragraph]?.kind ?? 'PARAGRAPH';
}

function readDate({ text }: Document, start: number, words: string, anchor: Anchor): ParsedDate | null {
  for (const rule of RULES) {
    const parts = rule.whole.exec(words);
    if (parts === null) continue;
    if (!isMeantAsDate(text, start, words, rule.why)) return null;
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

/** "May" the minister, "March" the demonstration and "2000 soldiers" are not dates, nor is "Good Friday". */
function isMeantAsDate(text: string, start: number, words: string, why: string): boolean {
  const wordBefore =
    /([\w’']+)[\s-]*$/.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase() ?? '';
  const after = text.slice(start + words.length, start + words.length + 24);
  if (why === 'month' && AMBIGUOUS_MONTHS.has(words.toLowerCase())) {
    // "in May", "and in May", "June and May"; not "and May's allies".
    if (JOINS_MONTHS.has(wordBefore) && !MONTH_AND.test(text.slice(Math.max(0, start - 24), start)))
      return false;
    // "in May", "May's election"; not "Theresa May", "after May resigned" (a capital follows: "June Sarpong").
    return MONTH_OPENERS.has(wordBefore) && !/^\s(?:[A-Z]|has\b|had\b|was\b|is\b|said\b|says\b)/.test(after);
  }
  if (why === 'weekday') return !NAMED_DAYS.has(wordBefore) && !isTitle(text, start, after);
  if (why !== 'year') return true;
  // "Suite 2000", "Flight 1984"
  if (NUMBERED_THINGS.has(wordBefore)) return false;
  // "The vote was 1990 to 1887"
  const from = /(\d{4})\sto\s$/.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? 0;
  const to = /^\sto\s(\d{4})\b/.exec(after)?.[1] ?? words;
  return (
    Number(from) <= Number(words) && Number(words) <= Number(to) && isMeantAsYear(words, wordBefore, after)
  );
}

/** "April and", "3 April or" */
const MONTH_AND = new RegExp(`\\b(?:${Object.keys(MONTHS).join('|')})\\.?,?\\s(?:and|or)\\s$`, 'i');

/** "The Sunday Times", "The Mail on Sunday" */
function isTitle(text: string, start: number, after: string): boolean {
  const next = /^\s([A-Z][a-z]+)/.exec(after)?.[1] ?? '';
  return (
    TITLE_AFTER_DAY.has(next.toLowerCase()) ||
    /\b(?:Mail|Star|Post) on $/.test(text.slice(Math.max(0, start - 12), start))
  );
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
