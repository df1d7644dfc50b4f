import type { Words } from './copies.js';
import type { Inserter, Transaction } from '../rows.js';

/** Saves the bands by which similar articles are found. */
export async function saveBands(inserter: Inserter, articles: { id: string; words: Words }[]): Promise<void> {
  await inserter.insert(
    'TextBand',
    articles.flatMap(({ id: articleId, words }) => words.bands.map((band) => ({ band, articleId }))),
    'ON CONFLICT DO NOTHING',
  );
}

/** @param words the article's words when its bands were saved */
export async function removeBands(tx: Transaction, articleId: string, { bands }: Words): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "TextBand" WHERE "articleId" = ${articleId}::uuid AND band = ANY(${bands.map(String)}::text[]::bigint[])`;
}
