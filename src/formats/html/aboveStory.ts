import { authorNames, isPersonsName } from '../authors.js';
import { hasOffset, toIsoDate } from '../dates.js';
import { SAYS_BY } from './authorLink.js';

/** What the lines between headline and story say. Used if the page says it nowhere else. */
export interface AboveStory {
  authors: string[];
  published: string[];
  modified: string[];
}

const LONGEST_LINE = 160;
const BY = /^(?:(?:story|written|posted|published|words|report(?:ed)?) )?by\b:?\s+/i;
/** "Published May 3, 2024 | Updated May 4, 2024": the place before the word that says which date follows. */
const BETWEEN_DATES =
  /(?<=\d{4}.*?)\s*[|•·,;–-]?\s*(?:and\s+)?(?=(?<!\p{L})(?:last\s+)?(?:updated|modified|revised|published|posted|aktualisiert|mis à jour|actualizado|aggiornato)(?!\p{L}))/iu;
const MODIFIED =
  /(?<!\p{L})(?:updated|modified|last changed|revised|aktualisiert|geändert|mis à jour|actualizado|actualización|aggiornato|aktualizacja|atualizado)(?!\p{L})/iu;

/**
 * Reads bylines and dates in plain lines above a story: "By Jane Doe", "Published: 3 May 2024, 10:00 GMT".
 *
 * @param lines between headline and story, in order
 * @param own names of the publisher and of the site
 */
export function readAboveStory(lines: readonly string[], own: readonly string[]): AboveStory {
  const short = lines
    .filter((line) => line.length <= LONGEST_LINE)
    .flatMap((line) => line.split(BETWEEN_DATES));
  const dated = short.flatMap((line) => {
    const date = dateInLine(line);
    return date === null ? [] : [{ date, modified: MODIFIED.test(line) }];
  });
  return {
    authors: authorNames(
      short.filter((line) => BY.test(line) || namesPerson(line)).map((line) => line.replace(DATE, '|')),
      own,
    ),
    published: dated.filter(({ modified }) => !modified).map(({ date }) => date),
    modified: dated.filter(({ modified }) => modified).map(({ date }) => date),
  };
}

/** "Por Jane Doe, John Roe", but not "Von Angst keine Spur": in other languages the word also begins headings. */
function namesPerson(line: string): boolean {
  return SAYS_BY.test(line) && authorNames([line]).some(isPersonsName);
}

/** "May 3, 2024", "3rd of May 2024", "2024-05-03T10:00:00Z". */
const DATE =
  /\b(?:(?<month>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})|(?<day2>\d{1,2})(?:st|nd|rd|th|er|[º.])?(?:\s+(?:of|de))?\s+(?<month2>\p{L}{3,12})\.?,?(?:\s+de)?\s+(?<year2>\d{4})|(?<day3>\d{4}[-/]\d\d[-/]\d\d|\d{1,2}\.\s?\d{1,2}\.\s?\d{4})(?=[\s,]|$)|(?<iso>\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)))\b/u;
/** "10:00 GMT", "4.30 p.m. EDT". */
const TIME =
  /(\d{1,2})[:.](\d\d)\s*([ap])?\.?(?:m\b\.?)?\s*\(?(GMT|UTC|Z|[ECMP]T|[A-Z]{2,4}T|[+-]\d\d:?\d\d)?\b/i;

/** Most other words in a line with a date: "Last updated on Wednesday by Jane Doe, Example News". */
const MOST_OTHER_WORDS = 10;

/** Whether a line says a date and nothing else: "Friday, 3 May 2024". */
export function isDateAlone(line: string): boolean {
  return (
    line.length <= LONGEST_LINE &&
    dateInLine(line) !== null &&
    !/\p{L}{2}/u.test(
      line
        .replace(DATE, '')
        .replace(TIME, '')
        .replace(/^\p{L}+,?\s/u, ''),
    )
  );
}

/** "Posted: " of "Posted: 07/18/2013 04:44:59 PM PDT" */
const UP_TO_FIGURES = /^\P{N}{0,30}(?=\d{1,2}\/)/u;

/** The date in a line, with its time only if the line gives a time zone. */
export function dateInLine(line: string): string | null {
  const inFigures = toIsoDate(line.replace(UP_TO_FIGURES, ''));
  if (inFigures !== null && hasOffset(inFigures)) return inFigures;
  const found = DATE.exec(line);
  if (!found?.groups) return null;
  const { month, day, year, month2, day2, year2, day3, iso } = found.groups;
  if (iso !== undefined) return toIsoDate(iso);
  const others =
    line
      .replace(DATE, ' ')
      .replace(TIME, ' ')
      .match(/\p{L}{2,}/gu) ?? [];
  // More words: a caption or a sentence that mentions a date.
  if (others.length > MOST_OTHER_WORDS) return null;
  const date = day3 ?? `${day ?? day2 ?? ''} ${month ?? month2 ?? ''} ${year ?? year2 ?? ''}`;
  const rest = `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`;
  const time = TIME.exec(rest);
  if (time) {
    const [, hour = '', minute = '', half, zone = ''] = time;
    const exact = toIsoDate(`${date} ${hour}:${minute}${half ? ` ${half}m` : ''} ${zone}`.trim());
    if (exact !== null && hasOffset(exact)) return exact;
  }
  return toIsoDate(date);
}
