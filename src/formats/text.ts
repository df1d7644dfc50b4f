import { findAuthors } from '../parse/layout/authors.js';
import { splitParagraphs } from '../parse/paragraphs.js';
import { cleanText } from './cleanText.js';
import { decodePlain } from './decode.js';
import type { Format } from './format.js';
import { FormatError } from './formatError.js';
import { type ItemParagraph, type NewsItem, emptyItem } from './item.js';
import { seemsCode } from './seemsCode.js';

/** A UTF-16 code unit takes at most three bytes of UTF-8, and an article has at most a million of them. */
const MAX_TEXT_BYTES = 3_000_000;

/** Text without mark-up. It is tried last, because almost everything could be plain text. */
export const text: Format = {
  name: 'text',
  label: 'plain text',
  recognises: async (file) =>
    !file.start.includes('\0') &&
    !/^\s*<(?:\?xml|!|[a-z])/i.test(file.start) &&
    !seemsCode(file.start) &&
    (await file.json()) === undefined,
  async *read(file) {
    if (file.head.byteLength === 0) throw new FormatError('the file is empty.');
    const bytes = await file.bytes();
    if (bytes.byteLength > MAX_TEXT_BYTES)
      throw new FormatError('the file is too big for an article of 1,000,000 characters. Split it up.');
    yield { place: null, item: { ...emptyItem(), plainText: decodePlain(bytes) } };
  },
};

/** An item in plain text, with a headline that is given separately, or without one. */
export function plainItem(
  plainText: string,
  headline: string | null,
): Pick<NewsItem, 'headline' | 'paragraphs' | 'plainText'> {
  if (headline === null) return { headline, paragraphs: [], plainText };
  return {
    headline,
    paragraphs: [{ kind: 'HEADLINE', text: headline }, ...plainParagraphs(plainText, headline)],
    plainText: null,
  };
}

/**
 * The paragraphs of a plain text, as the parser finds them.
 *
 * @param headline if it is given separately: the text then has none of its own
 */
export function plainParagraphs(plainText: string, headline: string | null = null): ItemParagraph[] {
  return splitParagraphs(plainText).flatMap(({ kind, start, end }): ItemParagraph[] => {
    const line = cleanText(plainText.slice(start, end));
    if (line === '' || line === headline) return [];
    return [{ kind: kind === 'HEADLINE' && headline !== null ? 'CROSSHEAD' : kind, text: line }];
  });
}

/** The item with the paragraphs of its plain text, for display. */
export function withPlainParagraphs(item: NewsItem): NewsItem {
  if (item.plainText === null) return item;
  const paragraphs = plainParagraphs(item.plainText);
  const headline = item.headline ?? paragraphs.find(({ kind }) => kind === 'HEADLINE')?.text ?? null;
  const authors =
    item.authors.length > 0 ? item.authors : findAuthors(item.plainText, splitParagraphs(item.plainText));
  return { ...item, headline, authors, paragraphs };
}
