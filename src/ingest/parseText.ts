import { readDocument } from '../parse/document.js';
import { parseArticle } from '../parse/parse.js';
import type { Document, ParsedArticle, RawArticle } from '../parse/types.js';

/** Parses an article; null if its text has no sentence. */
export function parseText(raw: RawArticle): ParsedArticle | null {
  const document = readDocument(raw.text, raw.paragraphs ?? []);
  return hasWord(document) ? parseArticle(raw, document) : null;
}

function hasWord({ sentences, tokens }: Document): boolean {
  return sentences.some(({ firstToken, endToken }) =>
    tokens.slice(firstToken, endToken).some(({ kind }) => kind === 'WORD'),
  );
}
