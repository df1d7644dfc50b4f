import type { ArticleSource } from '../store/articleDraft.js';
import { StoreError } from '../store/errors.js';
import { toInstant } from '../store/times.js';
import { toWebAddress } from '../store/webAddress.js';

/** An article as somebody hands it in. */
export interface NewArticle extends ArticleSource {
  text: string;
  /** ISO 8601 date or date-time, if it is known. Never guessed. */
  publishedAt?: string | null;
}

/** UTF-16 code units an article may have. */
export const MAX_TEXT_LENGTH = 1_000_000;

/** Characters the name of a publisher may have. */
export const MAX_PUBLISHER_LENGTH = 200;

/** Control characters and halves of characters. */
const UNFIT = /[\p{Cc}\p{Surrogate}]/u;

/**
 * Refuses what cannot be an article, as far as that shows before it is parsed.
 *
 * @throws StoreError INVALID_TEXT, TEXT_TOO_LONG, INVALID_SOURCE
 */
export function checkArticle(article: NewArticle): void {
  checkText(article.text);
  checkSource(article);
}

/** What to tell of a text in which the parser finds no sentence. */
export function noSentence(): StoreError {
  return new StoreError('INVALID_TEXT', 'The text has no sentence.');
}

function checkText(text: string): void {
  if (text.length > MAX_TEXT_LENGTH) {
    const [length, most] = [text.length, MAX_TEXT_LENGTH].map((count) => count.toLocaleString('en'));
    throw new StoreError(
      'TEXT_TOO_LONG',
      `The text has ${length ?? ''} characters; an article may have ${most ?? ''}. Split it up.`,
    );
  }
  const fault = findFault(text);
  if (fault) throw new StoreError('INVALID_TEXT', fault);
}

function findFault(text: string): string | null {
  if (text === '') return 'The text is empty.';
  if (text.trim() === '') return 'The text is only white space.';
  if (text.includes('\0')) return 'The text holds a NUL character: it is not a text file, or not in UTF-8.';
  if (/\p{Surrogate}/u.test(text))
    return 'The text holds half a character (a lone surrogate): it was cut or garbled.';
  return null;
}

function checkSource({ publishedAt, url, publisher }: NewArticle): void {
  if (publishedAt != null && toInstant(publishedAt) === null) {
    throw badSource(
      'publishedAt',
      'an ISO 8601 date or date-time such as 2017-05-02 or 2017-05-02T16:30:00Z',
      publishedAt,
    );
  }
  if (url != null && !isWebAddress(url)) {
    throw badSource('url', 'an address that begins with https:// or http://', url);
  }
  if (publisher != null && !isName(publisher)) {
    throw badSource('publisher', `a name of 1 to ${String(MAX_PUBLISHER_LENGTH)} characters`, publisher);
  }
}

function badSource(field: string, wanted: string, came: string): StoreError {
  return new StoreError('INVALID_SOURCE', `${field}: expected ${wanted}, got "${came.slice(0, 200)}".`, {
    field,
  });
}

function isWebAddress(url: string): boolean {
  // What parses may still hold what no database takes.
  return toWebAddress(url) !== null && !UNFIT.test(url);
}

function isName(publisher: string): boolean {
  return publisher.trim() !== '' && publisher.length <= MAX_PUBLISHER_LENGTH && !UNFIT.test(publisher);
}
