import type { Row } from '../loaders/nodes.js';
import { isBody } from '../parse/paragraphKinds.js';
import type { Paragraph as ParsedParagraph } from '../parse/types.js';

/** The blocks of an article with their text. */
export function paragraphsOf({ text, paragraphs }: Pick<Row<'Article'>, 'text' | 'paragraphs'>) {
  return (paragraphs as unknown as ParsedParagraph[]).map((paragraph) => ({
    ...paragraph,
    text: text.slice(paragraph.start, paragraph.end),
  }));
}

/** The story alone: see `Article.body`. */
export function bodyOf(article: Pick<Row<'Article'>, 'text' | 'paragraphs'>): string {
  return paragraphsOf(article)
    .filter(({ kind }) => isBody(kind))
    .map(({ text }) => text)
    .join('\n\n');
}
