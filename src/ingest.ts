import { type NewArticle, checkArticle, noSentence } from './ingest/newArticle.js';
import { parseWhenNeeded } from './ingest/parseWhenNeeded.js';
import type { Database } from './store/database.js';
import { saveArticle } from './store/saveArticle.js';
import { type SavedArticle, findByTexts } from './store/saveArticles.js';

/**
 * Takes an article in: parses and saves it. A text that is there already is left as it is, whatever else is said of
 * it. Many articles are taken in by ingestMany.
 *
 * @throws StoreError INVALID_TEXT, TEXT_TOO_LONG, INVALID_SOURCE
 */
export async function ingestArticle(database: Database, article: NewArticle): Promise<SavedArticle> {
  checkArticle(article);
  const { text, publishedAt = null, url = null, publisher = null } = article;
  const [saved] = await findByTexts(database, [text]);
  if (saved) return saved;
  const parsed = await parseWhenNeeded({ text, publishedAt });
  if (!parsed) throw noSentence();
  return saveArticle(database, parsed, { url, publisher });
}
