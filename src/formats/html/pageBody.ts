import type { Document } from 'domhandler';
import { distinct } from '../cleanText.js';
import { FormatError } from '../formatError.js';
import type { ItemParagraph } from '../item.js';
import { withLead } from '../markup/paragraphs.js';
import { findNamed, rawText } from '../markup/tree.js';
import type { LdNode } from '../schemaOrg/nodes.js';
import { type Body, bodyOf } from './body.js';
import type { Known } from './known.js';
import { whyNotArticle } from './notArticle.js';
import { toHtml } from './page.js';
import { askReaders } from './readers.js';
import { tidyPage } from './tidy.js';

/**
 * Reads the body of a page, whose tree it changes. A page that shows no article may give its text in JSON-LD.
 *
 * @throws FormatError if there is no article, with a message about what the page seems to be
 */
export function readBody(page: Document, article: LdNode | null, known: Known, address: string | null): Body {
  const scripts = findNamed(page, 'script').reduce((sum, script) => sum + rawText(script).length + 1, 0);
  tidyPage(page);
  const opinions = { ...askReaders(toHtml(page), address), stated: statedText(article) };
  const body = bodyOf(page, opinions, known);
  const problem = whyNotArticle(page, body.paragraphs, { title: known.headline, scripts });
  if (problem === null) return body;
  const stated = statedBody(article);
  if (stated.length === 0) throw new FormatError(problem);
  return { paragraphs: stated, above: [] };
}

/** The article's text in JSON-LD; empty if there is none, or only its beginning. */
function statedText(article: LdNode | null): string {
  const body = article?.['articleBody'];
  return typeof body === 'string' && body.split(/\s+/).length >= 40 ? body : '';
}

/** The body from JSON-LD, for pages that show no text. */
function statedBody(article: LdNode | null): ItemParagraph[] {
  return withLead(distinct(statedText(article).split(/\n+/)).map((text) => ({ kind: 'PARAGRAPH', text })));
}
