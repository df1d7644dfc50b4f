import { Prisma } from '../../../prisma/generated/client.js';
import type { ArticleAbout } from './articleAbout.js';
import type { Transaction } from '../rows.js';

/** Updates metadata that does not affect facts: neither date nor source. */
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
