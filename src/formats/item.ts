import type { ParagraphKind } from '../parse/paragraphKinds.js';

/**
 * News items, as every format gives them. Null or an empty list means that the file says nothing: nothing is guessed from
 * the time or the file's name.
 */

/** One block of an item: a paragraph, heading, list item or caption. */
export interface ItemParagraph {
  kind: ParagraphKind;
  /** Without mark-up, with entities decoded and white space collapsed. Never empty, never with a line break. */
  text: string;
}

/** The picture that goes with an item. */
export interface ItemImage {
  /** An absolute web address. */
  url: string;
  caption: string | null;
  /** Who took it or owns it: "Jane Doe/AP". */
  credit: string | null;
}

/** One news item of a file, a feed or a page. */
export interface NewsItem {
  headline: string | null;
  /** The summary between headline and body (“deck”). */
  standfirst: string | null;
  /** Names, without "By" and without the desk's or the site's own name. */
  authors: string[];
  /** ISO 8601: a day, or a date-time with the stated offset. A date-time without an offset is in UTC if the format says so. */
  publishedAt: string | null;
  /** Time of the last change, in the same form; null if it equals `publishedAt` or is not stated. */
  modifiedAt: string | null;
  /** The item's own web address. */
  canonicalUrl: string | null;
  /** The identifier that its source gives it, unique within that source. */
  guid: string | null;
  section: string | null;
  keywords: string[];
  image: ItemImage | null;
  /** BCP 47 tag as stated: "en-GB". */
  language: string | null;
  publisher: string | null;
  /** In reading order. Empty for an item without text, and for plain text, whose paragraphs the parser finds. */
  paragraphs: ItemParagraph[];
  /**
   * The text exactly as received, for items in plain text: spans of facts then point into it, and the parser reads the
   * layout. Null if the text came in mark-up.
   */
  plainText: string | null;
  /** Whether there is only a summary of the item, as in many feeds. The whole text is at `canonicalUrl`. */
  summaryOnly: boolean;
}

/** A paragraph as a span of UTF-16 code units of a text. */
export interface ParagraphSpan {
  kind: ParagraphKind;
  start: number;
  end: number;
}

/** An item for ingestion: one text, and what the mark-up says about its blocks. */
export interface ItemText {
  text: string;
  /** In text order, not overlapping; null for plain text, whose paragraphs the parser finds. */
  paragraphs: ParagraphSpan[] | null;
}

/** An item without any data. */
export function emptyItem(): NewsItem {
  return {
    headline: null,
    standfirst: null,
    authors: [],
    publishedAt: null,
    modifiedAt: null,
    canonicalUrl: null,
    guid: null,
    section: null,
    keywords: [],
    image: null,
    language: null,
    publisher: null,
    paragraphs: [],
    plainText: null,
    summaryOnly: false,
  };
}

/**
 * The item's text, and the span of each paragraph in it: plain text as received, otherwise the paragraphs joined by blank
 * lines. The same item always gives the same text.
 *
 * @example
 * textOf({ ...emptyItem(), paragraphs: [{ kind: 'HEADLINE', text: 'Talks end' }, { kind: 'LEAD', text: 'They agreed.' }] })
 * // { text: 'Talks end\n\nThey agreed.', paragraphs: [{ kind: 'HEADLINE', start: 0, end: 9 }, { kind: 'LEAD', start: 11, end: 23 }] }
 */
export function textOf(item: Pick<NewsItem, 'plainText' | 'paragraphs'>): ItemText {
  if (item.plainText !== null) return { text: item.plainText, paragraphs: null };
  const spans: ParagraphSpan[] = [];
  let end = 0;
  for (const { kind, text } of item.paragraphs) {
    const start = spans.length === 0 ? 0 : end + SEPARATOR.length;
    end = start + text.length;
    spans.push({ kind, start, end });
  }
  return { text: item.paragraphs.map(({ text }) => text).join(SEPARATOR), paragraphs: spans };
}

const SEPARATOR = '\n\n';
