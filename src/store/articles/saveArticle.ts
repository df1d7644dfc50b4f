import type { ParsedArticle } from '../../parse/types.js';
import type { Database } from '../database.js';
import type { Said } from './items.js';
import type { Reread } from './reread.js';
import { saveArticles } from './saveArticles.js';
import type { SavedArticle } from './savedArticle.js';

/** Saves one article. See saveArticles. */
export async function saveArticle(
  database: Database,
  parsed: ParsedArticle,
  source: Said,
  reread?: Reread,
): Promise<SavedArticle> {
  const [saved] = await saveArticles(database, [{ parsed, source }], reread);
  if (!saved) throw new Error('An article was saved, and nothing came back.');
  return saved;
}
