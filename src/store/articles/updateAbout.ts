import { Prisma } from '../../../prisma/generated/client.js';
import type { ArticleAbout } from './articleAbout.js';
import type { Transaction } from '../rows.js';

/** Writes what is known of an article, where that changes nothing that it says: neither its date nor its source. */
export async function updateAbout(tx: Transaction, id: string, about: ArticleAbout): Promise<void> {
  const { publishedAt, modifiedAt } = about;
  await tx.article.update({ where: { id }, data: { ...about, image: about.image ?? Prisma.DbNull } });
  const last = await tx.articleVersion.findFirstOrThrow({
    where: { articleId: id },
    orderBy: { number: 'desc' },
    select: { id: true },
  });
  await tx.articleVersion.update({ where: last, data: { publishedAt, modifiedAt } });
}
