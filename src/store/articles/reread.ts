import type { Paragraph, ParsedArticle, RawArticle } from '../../parse/types.js';
import type { ArticleAbout } from './articleAbout.js';
import { textHash } from '../identify/evenText.js';
import type { Transaction } from '../rows.js';

/** Parses a text again. */
export type Reread = (raw: Required<RawArticle>) => Promise<ParsedArticle>;

/** Parses a stored text again, with its known date and paragraphs. */
export async function readStored(
  tx: Transaction,
  id: string,
  { publishedAt }: Pick<ArticleAbout, 'publishedAt'>,
  reread: Reread,
): Promise<{ parsed: ParsedArticle; hash: string }> {
  const { text, paragraphs } = await tx.article.findUniqueOrThrow({
    where: { id },
    select: { text: true, paragraphs: true },
  });
  const parsed = await reread({ text, publishedAt, paragraphs: paragraphs as unknown as Paragraph[] });
  return { parsed, hash: textHash(text) };
}
