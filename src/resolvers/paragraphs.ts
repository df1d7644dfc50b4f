import type { Row } from '../loaders/nodes.js';
import type { Paragraph as ParsedParagraph } from '../parse/types.js';

/** The blocks of an article with their text. */
export function paragraphsOf({ text, paragraphs }: Row<'Article'>) {
  return (paragraphs as unknown as ParsedParagraph[]).map((paragraph) => ({
    ...paragraph,
    text: text.slice(paragraph.start, paragraph.end),
  }));
}
