import type { Document } from 'domhandler';
import { cleanText } from '../cleanText.js';
import type { ItemParagraph } from '../item.js';
import { blocksOf } from '../markup/blocks.js';
import { findAll } from '../markup/tree.js';

/** Fewest words of running text of an article. */
const FEWEST_WORDS = 12;
/** Most words of a login page. */
const LOGIN_WORDS = 80;

/** Titles of pages that servers send instead of an article. */
const ERROR_TITLE =
  /^(?:(?:error\s*)?(?:401|403|404|410|429|500|502|503)\b|(?:page )?not found|access denied|forbidden|just a moment|attention required|are you (?:a robot|human)|verify you are|service unavailable|bad gateway|too many requests|robot check|security check|seite nicht gefunden|page introuvable|página no encontrada)/i;

/**
 * Why a page is not an article, with what it seems to be; null if it is one.
 *
 * @param paragraphs the body that was found
 * @param scripts length of the page's scripts, in characters
 */
export function whyNotArticle(
  page: Document,
  paragraphs: readonly ItemParagraph[],
  { title, scripts }: { title: string | null; scripts: number },
): string | null {
  const words = wordsOf(paragraphs);
  if (title !== null && ERROR_TITLE.test(title) && words < 200)
    return `the page seems to be an error message or a check for robots (“${title}”), not an article. Fetch it again, or hand in the article itself.`;
  if (words < LOGIN_WORDS && hasPasswordField(page))
    return 'the page seems to be a form to log in, not an article. Save the page while you are logged in.';
  if (words >= FEWEST_WORDS) return null;
  return `the page holds no article: ${whatElse(page, scripts)}`;
}

function wordsOf(paragraphs: readonly ItemParagraph[]): number {
  return paragraphs
    .filter(({ kind }) => ['LEAD', 'PARAGRAPH', 'QUOTATION', 'LIST_ITEM'].includes(kind))
    .reduce((sum, { text }) => sum + text.split(' ').length, 0);
}

function hasPasswordField(page: Document): boolean {
  return findAll(page, ({ name, attribs }) => name === 'input' && attribs['type'] === 'password').length > 0;
}

function whatElse(page: Document, scripts: number): string {
  const blocks = blocksOf(page);
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
  if (
    letters < 600 &&
    (scripts > 2000 || /javascript/i.test(cleanText(blocks.map(({ text }) => text).join(' '))))
  )
    return 'its text seems to be made by a script, which is not run. Save the page as the browser shows it.';
  if (linked > letters * 0.4)
    return 'it seems to be navigation or a list of links. Hand in the pages that it links to.';
  if (letters === 0) return 'it has no text.';
  return 'it has no running text.';
}
