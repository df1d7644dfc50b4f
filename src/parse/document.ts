import { unitsOf } from './characters.js';
import { limitForms } from './forms.js';
import { isNews } from './paragraphKinds.js';
import { splitParagraphs } from './paragraphs.js';
import { findSentences } from './sentences.js';
import { findTokens } from './tokens.js';
import type { Document, Paragraph, Sentence, Token } from './types.js';

/**
 * Splits the text into paragraphs, sentences and tokens, once for all stages. Paragraphs that are not news
 * get no tokens.
 */
export function readDocument(text: string, given: readonly Paragraph[] = []): Document {
  limitForms();
  const units = unitsOf(text);
  const paragraphs = splitParagraphs(text, given);
  const tokens: Token[] = [];
  const capitals: number[] = [];
  const sentences: Sentence[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (!isNews(paragraph.kind)) continue;
    const firstToken = tokens.length;
    for (const token of findTokens(text, paragraph.start, paragraph.end, units)) {
      if (token.capitalised) capitals.push(tokens.length);
      tokens.push(token);
    }
    for (const sentence of findSentences(text, tokens, firstToken, tokens.length, index))
      sentences.push(sentence);
  }
  return { text, paragraphs, sentences, tokens, capitals };
}
