import type { Database } from '../database.js';
import { textHash } from '../identify/evenText.js';
import { type Said, itemsOf } from './items.js';
import { judge } from '../identify/judge.js';
import { openRegister } from '../identify/register.js';
import { type SavedArticle, savedAs } from './savedArticle.js';

/** What an article is to the database, before it is read. */
export interface Preview {
  /** Set where nothing is to be done: it is there, and nothing more is said of it. */
  saved: SavedArticle | null;
  /** The date to read it as of. */
  publishedAt: string | null;
}

/** Looks articles up, in their order; nothing is written. */
export async function previewArticles(
  { prisma }: Database,
  articles: readonly (Said & { text: string })[],
): Promise<Preview[]> {
  const { items } = await itemsOf(
    prisma,
    articles.map((said) => ({ said, hash: textHash(said.text) })),
  );
  const register = await openRegister(prisma, items);
  return items.map((item, index) => {
    const judgement = judge(item, register.find(item));
    if (judgement.kind === 'SAME') return { saved: savedAs(judgement), publishedAt: null };
    const said = articles[index]?.publishedAt ?? null;
    const known = judgement.kind === 'NEW' ? item.about.publishedAt : judgement.about.publishedAt;
    // As somebody wrote it: the day that its own zone has.
    return { saved: null, publishedAt: known === item.about.publishedAt ? said : known };
  });
}
