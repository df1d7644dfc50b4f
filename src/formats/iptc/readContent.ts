import { type NewsItem, emptyItem } from '../item.js';
import { cleanOrNull } from '../cleanText.js';
import { paragraphsOf } from '../markup/paragraphs.js';
import { type Element, childNamed, findNamed, rawText } from '../markup/tree.js';
import { plainParagraphs } from '../text.js';
import { readNitf } from './readNitf.js';

/** Reads a NewsML element with a text as mark-up: NITF, XHTML, or other paragraphs. Null for other data. */
export function readMarkup(part: Element): NewsItem | null {
  const [nitf] = findNamed(part, 'nitf');
  if (nitf) return readNitf(nitf);
  const [html] = findNamed(part, 'html');
  const body = html ? childNamed(html, 'body') : undefined;
  const paragraphs = hasParagraphs(part) ? paragraphsOf(body ?? html ?? part) : [];
  if (paragraphs.length === 0) return null;
  // XHTML has its headline in `h1` or `title`.
  const heading = html ? headingOf(html) : null;
  return { ...emptyItem(), headline: heading, paragraphs: paragraphs.filter(({ text }) => text !== heading) };
}

/** Reads an element with a text as data: escaped mark-up or plain text. Null if there is none. */
export function readData(part: Element, type: string): NewsItem | null {
  const data = rawText(part);
  const isMarkup = /html|xml/.test(type) || /<p\b/i.test(data);
  const paragraphs = isMarkup ? paragraphsOf(data) : plainParagraphs(data, '');
  return paragraphs.length === 0 ? null : { ...emptyItem(), paragraphs };
}

/** Inline XML may also be events, results or prices. */
function hasParagraphs(part: Element): boolean {
  return findNamed(part, 'p', 'div', 'body').length > 0;
}

function headingOf(html: Element): string | null {
  const heading = findNamed(html, 'h1')[0] ?? findNamed(html, 'title')[0];
  return heading ? cleanOrNull(rawText(heading)) : null;
}
