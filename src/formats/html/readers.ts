import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { parseHTML } from 'linkedom';

/** What two maintained readers take for the article of a page, as HTML; empty where one finds nothing. */
interface Readings {
  defuddle: string;
  readability: string;
}

/** What there is to say which blocks of a page are its story. */
export interface Opinions extends Readings {
  /** The text that the page gives as the article's in its metadata; empty where it gives none. */
  stated: string;
}

/** A document as far as this module touches it; the readers know the rest. */
interface PageDocument {
  defaultView: { getComputedStyle?: unknown };
}

/**
 * Asks both readers. Neither runs a script or opens a connection: defuddle fetches only in a call that is not made here,
 * and the function that it would fetch with refuses.
 *
 * @param html a page that a parser has put in order
 */
export function askReaders(html: string, url: string | null): Readings {
  const document = toDocument(html, url);
  // Readability changes what it reads; defuddle works on a copy of its own and comes first.
  return { defuddle: askDefuddle(document, url), readability: askReadability(document) };
}

function toDocument(html: string, url: string | null): PageDocument {
  const { document } = parseHTML(html) as unknown as { document: PageDocument };
  // What defuddle asks of a browser.
  Object.assign(document, { styleSheets: [], URL: url ?? BLANK });
  document.defaultView.getComputedStyle ??= () => ({ display: '' });
  return document;
}

/** What the page is called where its address is not known: the readers complain about a page without one. */
const BLANK = 'https://page.invalid/';

function askDefuddle(document: PageDocument, url: string | null): string {
  try {
    const options = { url: url ?? BLANK, useAsync: false, fetch: refuseToFetch };
    return new DefuddleClass(document, options).parse().content;
  } catch {
    // The other reader's opinion is left.
    return '';
  }
}

function askReadability(document: PageDocument): string {
  try {
    return new Readability(document, { disableJSONLD: true, keepClasses: true }).parse()?.content ?? '';
  } catch {
    return '';
  }
}

function refuseToFetch(): Promise<never> {
  return Promise.reject(new Error('Reading a page opens no connection.'));
}
