import type { Database } from '../database.js';
import { textHash } from '../identify/evenText.js';
import { type Said, itemsOf } from './items.js';
import { judge } from '../identify/judge.js';
import { openRegister } from '../identify/register.js';
import { type SavedArticle, savedAs } from './savedArticle.js';

/** What an article is to the database, before it is parsed. */
export interface Preview {
  /** Set if nothing needs to be done: it exists, with nothing new. */
  saved: SavedArticle | null;
  /** The date to parse it with. */
  publishedAt: string | null;
}

/** Looks articles up, in order; writes nothing. */
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
    // As given, so that it is the day in the writer's own time zone.
    return { saved: null, publishedAt: known === item.about.publishedAt ? said : known };
  });
}
