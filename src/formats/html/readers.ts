import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { parseHTML } from 'linkedom';

/** The article of a page according to two maintained libraries, as HTML; empty if one finds nothing. */
interface Readings {
  defuddle: string;
  readability: string;
}

/** Sources that say which blocks of a page are its story. */
export interface Opinions extends Readings {
  /** The article's text in the page's metadata; empty if there is none. */
  stated: string;
}

/** The part of a document that this module uses. */
interface PageDocument {
  defaultView: { getComputedStyle?: unknown };
}

/**
 * Runs both readers. Neither runs a script or opens a connection: defuddle fetches only in a call that is not made here, and
 * the fetch function that it is given refuses.
 *
 * @param html a page that a parser has made well-formed
 */
export function askReaders(html: string, url: string | null): Readings {
  const document = toDocument(html, url);
  // Readability changes the document; defuddle works on its own copy and runs first.
  return { defuddle: askDefuddle(document, url), readability: askReadability(document) };
}

function toDocument(html: string, url: string | null): PageDocument {
  const { document } = parseHTML(html) as unknown as { document: PageDocument };
  // Browser features that defuddle needs.
  Object.assign(document, { styleSheets: [], URL: url ?? BLANK });
  document.defaultView.getComputedStyle ??= () => ({ display: '' });
  return document;
}

/** Stands in for an unknown address, because the readers complain without one. */
const BLANK = 'https://page.invalid/';

function askDefuddle(document: PageDocument, url: string | null): string {
  try {
    const options = { url: url ?? BLANK, useAsync: false, fetch: refuseToFetch };
    return new DefuddleClass(document, options).parse().content;
  } catch {
    // The other reader still has a vote.
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
