import type { Words } from './copies.js';
import type { Inserter, Transaction } from '../rows.js';

/** Notes by which numbers the words of articles are found. */
export async function saveBands(inserter: Inserter, articles: { id: string; words: Words }[]): Promise<void> {
  await inserter.insert(
    'TextBand',
    articles.flatMap(({ id: articleId, words }) => words.bands.map((band) => ({ band, articleId }))),
    'ON CONFLICT DO NOTHING',
  );
}

/** @param words that the article had when they were noted */
export async function removeBands(tx: Transaction, articleId: string, { bands }: Words): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "TextBand" WHERE "articleId" = ${articleId}::uuid AND band = ANY(${bands.map(String)}::text[]::bigint[])`;
}
