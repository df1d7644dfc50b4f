import { wordsOf } from '../identify/copies.js';
import { countOriginals, leaveGroup } from '../identify/copyGroups.js';
import type { Database } from '../database.js';
import type { ParsedArticle } from '../../parse/types.js';
import { removeBands } from '../identify/textBands.js';
import { takeOutFacts } from './takeOut.js';
import { writeAlone } from '../writeAlone.js';

/**
 * Deletes an article with the facts that only it states, in one transaction (see takeOutFacts). If it has
 * copies, the first becomes the original.
 *
 * @returns false if there is no such article; nothing is changed then
 */
export async function deleteArticle(database: Database, id: string): Promise<boolean> {
  return writeAlone(database, async (tx) => {
    const article = await tx.article.findUnique({ where: { id }, select: { text: true, paragraphs: true } });
    if (!article) return false;
    const { text, paragraphs } = article;
    const heirs = await leaveGroup(tx, id);
    await takeOutFacts(tx, [{ id, text }]);
    await removeBands(
      tx,
      id,
      wordsOf({ text, paragraphs: paragraphs as unknown as ParsedArticle['paragraphs'] }),
    );
    await tx.$executeRaw`DELETE FROM "Article" WHERE id = ${id}::uuid`;
    await countOriginals(tx, heirs);
    await tx.$executeRaw`
      UPDATE "EditPlace" SET void = 'The article was deleted.' WHERE "articleId" = ${id}::uuid`;
    return true;
  });
}
