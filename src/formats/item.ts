import type { ParagraphKind } from '../parse/paragraphKinds.js';

/**
 * What a format makes of a file: news items, whatever shape they came in. Null or an empty list where the file says
 * nothing; nothing is guessed from the time or the file's name.
 */

/** One block of an item: one paragraph, heading, list item or caption of the mark-up. */
export interface ItemParagraph {
  kind: ParagraphKind;
  /** Without mark-up, entities decoded, white space evened out. Never empty, never with a line break. */
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
  /** The summary that stands between headline and body (“deck”). */
  standfirst: string | null;
  /** Names, without "By" and without the desk's or the site's own name. */
  authors: string[];
  /** ISO 8601: a day, or a date-time with the offset that was stated. A date-time without an offset is UTC where the format says so. */
  publishedAt: string | null;
  /** The same, of the last change; null when it equals `publishedAt` or is not said. */
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
  /** In reading order. Empty when the item has no text, and for a plain text, whose paragraphs the parser finds. */
  paragraphs: ItemParagraph[];
  /**
   * The text exactly as received, for items that come as plain text: spans of facts then point into it and the layout is
   * read by the parser. Null where the text came in mark-up.
   */
  plainText: string | null;
  /** True when the format holds only a summary of the item, as many feeds do; the whole is at `canonicalUrl`. */
  summaryOnly: boolean;
}

/** A paragraph as a span of UTF-16 code units of a text. */
export interface ParagraphSpan {
  kind: ParagraphKind;
  start: number;
  end: number;
}

/** An item as ingest takes it: one text, and what the mark-up says of its blocks. */
export interface ItemText {
  text: string;
  /** In text order, not overlapping; null when the text was plain and the parser should find its paragraphs itself. */
  paragraphs: ParagraphSpan[] | null;
}

/** An item of which nothing is known yet. */
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
 * The item's text with the place of each paragraph in it: a plain text as it came, else the paragraphs joined by a blank
 * line. The same item always gives the same text.
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
