import type { Paragraph, ParsedArticle, RawArticle } from '../../parse/types.js';
import type { ArticleAbout } from './articleAbout.js';
import { textHash } from '../identify/evenText.js';
import type { Transaction } from '../rows.js';

/** Reads a text once more. */
export type Reread = (raw: Required<RawArticle>) => Promise<ParsedArticle>;

/** Reads a stored text once more, as of the date that is known of it, with its paragraphs as they are. */
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
