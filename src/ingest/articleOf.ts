import { NO_TEXT, hasText } from '../formats/compose.js';
import { type NewsItem, textOf } from '../formats/item.js';
import { StoreError } from '../store/errors.js';
import { MOST } from './checkSource.js';
import type { NewArticle } from './newArticle.js';

/**
 * Converts a news item of a file, feed or page for ingestion: its text, the position and kind of each paragraph if
 * mark-up states them, and its metadata. Metadata beyond the limits in MOST is cut or dropped.
 *
 * @throws StoreError INVALID_TEXT if the item has no text
 */
export function articleOf(item: NewsItem): NewArticle {
  if (item.plainText === null && !hasText(item)) throw new StoreError('INVALID_TEXT', NO_TEXT);
  const { publishedAt, modifiedAt, canonicalUrl, guid, publisher, standfirst, section, image } = item;
  return {
    ...textOf(item),
    publishedAt,
    modifiedAt,
    url: canonicalUrl,
    canonicalUrl,
    guid: guid !== null && guid.length <= MOST.guid ? guid : null,
    publisher: fitting(publisher, MOST.publisher),
    standfirst: fitting(standfirst, MOST.standfirst),
    authors: item.authors.filter((name) => name.length <= MOST.author).slice(0, MOST.authors),
    section: fitting(section, MOST.section),
    keywords: item.keywords.filter((word) => word.length <= MOST.keyword).slice(0, MOST.keywords),
    image: image && {
      ...image,
      caption: fitting(image.caption, MOST.caption),
      credit: fitting(image.credit, MOST.credit),
    },
  };
}

/** Cuts a text that is too long, if possible at a space. */
function fitting(text: string | null, most: number): string | null {
  if (text === null || text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}
