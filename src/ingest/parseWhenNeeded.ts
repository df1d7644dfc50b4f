import type { ParsedArticle, RawArticle } from '../parse/types.js';

/**
 * parseText, loaded with the first article: its tables take half a second and 60 MB, which a server without new
 * articles never needs.
 */
export async function parseWhenNeeded(raw: RawArticle): Promise<ParsedArticle | null> {
  const { parseText } = await import('./parseText.js');
  return parseText(raw);
}
