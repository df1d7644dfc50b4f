import { checkSource } from './ingest/checkSource.js';
import { type NewArticle, checkArticle, noSentence } from './ingest/newArticle.js';
import { parseWhenNeeded } from './ingest/parseWhenNeeded.js';
import type { Parser } from './ingest/parser.js';
import { createTally, type IngestTally } from './ingest/tally.js';
import type { Database } from './store/database.js';
import type { Said } from './store/articles/items.js';
import { previewArticles } from './store/articles/previewArticles.js';
import type { Reread } from './store/articles/reread.js';
import { saveArticle } from './store/articles/saveArticle.js';
import type { SavedArticle } from './store/articles/savedArticle.js';
import { updateArticle as updateStored } from './store/articles/updateArticle.js';

/**
 * Takes an article in: parses and saves it. One that is there already is filled in with what is said of it, becomes a new
 * version where its text is another, or is left as it is. Many articles are taken in by ingestMany.
 *
 * @param parse reads the text; in a process that serves answers, not on the thread that does so
 * @param tally counts the article, and the time that it takes
 * @throws StoreError INVALID_TEXT, TEXT_TOO_LONG, INVALID_SOURCE
 * @throws ParserOverloaded
 */
export async function ingestArticle(
  database: Database,
  article: NewArticle,
  parse: Parser['parse'] = parseWhenNeeded,
  tally: IngestTally = createTally(),
): Promise<SavedArticle> {
  const started = performance.now();
  try {
    const saved = await takeIn(database, article, parse);
    tally.countSaved(saved);
    return saved;
  } catch (error) {
    tally.countError(error);
    throw error;
  } finally {
    tally.addTime(started);
  }
}

async function takeIn(
  database: Database,
  article: NewArticle,
  parse: Parser['parse'],
): Promise<SavedArticle> {
  checkArticle(article);
  const [preview] = await previewArticles(database, [article]);
  if (preview?.saved) return preview.saved;
  const read = readWith(parse);
  const { text, paragraphs = null, ...said } = article;
  const parsed = await read({ text, publishedAt: preview?.publishedAt ?? null, paragraphs });
  return saveArticle(database, parsed, { ...said, publishedAt: said.publishedAt ?? null }, read);
}

/**
 * Changes what is known of an article, and leaves its text. What is not said stays; null says that it is not known.
 *
 * @param parse as for ingestArticle
 * @returns false when there is no such article
 * @throws StoreError INVALID_SOURCE
 * @throws ParserOverloaded
 */
export async function updateArticle(
  database: Database,
  id: string,
  said: Said,
  parse: Parser['parse'] = parseWhenNeeded,
): Promise<boolean> {
  checkSource(said);
  return updateStored(database, id, said, readWith(parse));
}

/** Reads stored texts once more. */
export function readWith(parse: Parser['parse']): Reread {
  return async (raw) => {
    const parsed = await parse(raw);
    if (!parsed) throw noSentence();
    return parsed;
  };
}
