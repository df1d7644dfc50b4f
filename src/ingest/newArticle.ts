import type { Paragraph } from '../parse/types.js';
import type { ArticleSource } from '../store/articles/articleSource.js';
import { StoreError } from '../store/errors.js';
import { checkSource } from './checkSource.js';

/** An article as it is submitted. */
export interface NewArticle extends ArticleSource {
  text: string;
  /** ISO 8601 date or date-time, if known. Never guessed. */
  publishedAt?: string | null;
  /** The blocks of the text, if mark-up says what they are: in order, not overlapping. The parser does not guess them then. */
  paragraphs?: Paragraph[] | null;
}

/** How pages and documents in HTML or XML begin; news text never does. */
const MARKUP =
  /^[\s\ufeff]*(?:<\?xml\b|<!doctype\b|<(?:html|head|body|rss|feed|nitf|newsItem|newsMessage|rdf:RDF)[\s>])/i;

/** Most UTF-16 code units of an article's text. */
export const MAX_TEXT_LENGTH = 1_000_000;

/**
 * Rejects what cannot be an article, as far as that shows before parsing.
 *
 * @throws StoreError INVALID_TEXT, TEXT_TOO_LONG, INVALID_SOURCE
 */
export function checkArticle(article: NewArticle): void {
  checkText(article.text);
  checkSource(article);
  checkParagraphs(article);
}

/** The error for a text in which the parser finds no sentence. */
export function noSentence(): StoreError {
  return new StoreError('INVALID_TEXT', 'The text has no sentence.');
}

function checkText(text: string): void {
  if (text.length > MAX_TEXT_LENGTH) {
    const [length, most] = [text.length, MAX_TEXT_LENGTH].map((count) => count.toLocaleString('en'));
    throw new StoreError(
      'TEXT_TOO_LONG',
      `The text has ${length ?? ''} characters; an article may have at most ${most ?? ''}. Split it up.`,
    );
  }
  const fault = findFault(text);
  if (fault) throw new StoreError('INVALID_TEXT', fault);
}

function findFault(text: string): string | null {
  if (text === '') return 'The text is empty.';
  if (text.trim() === '') return 'The text is only white space.';
  if (MARKUP.test(text))
    return 'The text is a page or a document in HTML or XML, not prose. Submit only its text, or store the file with `npm run seed -- FILE`, which reads its format.';
  if (text.includes('\0'))
    return 'The text contains a NUL character: it is not a text file, or not in UTF-8.';
  if (/\p{Surrogate}/u.test(text))
    return 'The text contains half a character (a lone surrogate): it was cut or garbled.';
  return null;
}

/** Spans that do not fit the text would cut it at arbitrary places. */
function checkParagraphs({ text, paragraphs }: NewArticle): void {
  let last = 0;
  for (const [index, { start, end }] of (paragraphs ?? []).entries()) {
    if (
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      last <= start &&
      start < end &&
      end <= text.length
    ) {
      last = end;
      continue;
    }
    throw new StoreError(
      'INVALID_SOURCE',
      `paragraphs: expected spans in the order of the text that do not overlap, got ${String(start)} to ${String(end)} at ${String(index)}.`,
      { field: 'paragraphs' },
    );
  }
}
