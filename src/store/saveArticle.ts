import type { ParsedArticle } from '../parse/types.js';
import type { ArticleSource } from './articleSource.js';
import type { Database } from './database.js';
import { type SavedArticle, saveArticles } from './saveArticles.js';

/** Writes one article. See saveArticles. */
export async function saveArticle(
  database: Database,
  parsed: ParsedArticle,
  source: ArticleSource,
): Promise<SavedArticle> {
  const [saved] = await saveArticles(database, [{ parsed, source }]);
  if (!saved) throw new Error('An article was saved, and nothing came back.');
  return saved;
}
