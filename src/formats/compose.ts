import { decodeHTML } from 'entities';
import { cleanText } from './cleanText.js';
import type { ItemParagraph, NewsItem } from './item.js';

/** The text of a headline or name that may contain entities or a little mark-up: "Tom &amp;amp; <i>Jerry</i>". */
export function plainTitle(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const decoded = /&[#\w]+;/.test(value) ? decodeHTML(value) : value;
  return cleanText(decoded.replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')) || null;
}

/** Headline, standfirst and body as the paragraphs of one item. The standfirst is left out if the body contains it. */
export function compose(
  headline: string | null,
  standfirst: string | null,
  body: readonly ItemParagraph[],
): ItemParagraph[] {
  const paragraphs: ItemParagraph[] = [];
  if (headline !== null) paragraphs.push({ kind: 'HEADLINE', text: headline });
  if (standfirst !== null && !body.some(({ text }) => text === standfirst))
    paragraphs.push({ kind: 'STANDFIRST', text: standfirst });
  return [...paragraphs, ...body];
}

/** Whether an item has any text besides its headline. */
export function hasText({ plainText, paragraphs }: NewsItem): boolean {
  if (plainText !== null) return plainText.trim() !== '';
  return paragraphs.some(
    ({ kind }) => !['HEADLINE', 'CAPTION', 'BYLINE', 'DATELINE', 'BOILERPLATE'].includes(kind),
  );
}

/** The message for an item without text. */
export const NO_TEXT =
  'the item has no text, only a headline or pictures. Hand in the text that goes with them.';
