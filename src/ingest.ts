import { type NewArticle, checkArticle, noSentence } from './ingest/newArticle.js';
import { parseWhenNeeded } from './ingest/parseWhenNeeded.js';
import type { Parser } from './ingest/parser.js';
import type { Database } from './store/database.js';
import { saveArticle } from './store/saveArticle.js';
import { type SavedArticle, findByTexts } from './store/saveArticles.js';

/**
 * Takes an article in: parses and saves it. A text that is there already is left as it is, whatever else is said of
 * it. Many articles are taken in by ingestMany.
 *
 * @param parse reads the text; in a process that serves answers, not on the thread that does so
 * @throws StoreError INVALID_TEXT, TEXT_TOO_LONG, INVALID_SOURCE
 * @throws ParserOverloaded
 */
export async function ingestArticle(
  database: Database,
  article: NewArticle,
  parse: Parser['parse'] = parseWhenNeeded,
): Promise<SavedArticle> {
  checkArticle(article);
  const { text, publishedAt = null, url = null, publisher = null, paragraphs = null } = article;
  const [saved] = await findByTexts(database, [text]);
  if (saved) return saved;
  const parsed = await parse({ text, publishedAt, paragraphs });
  if (!parsed) throw noSentence();
  return saveArticle(database, parsed, { url, publisher });
}
