import type { Document } from 'domhandler';
import { type Element, type ParentNode, findAll, rawText, removeNode } from '../markup/tree.js';
import { namingWords } from './classWords.js';
import { CONSENT, EMBED } from './clutterWords.js';

/** Elements of a whole page or story, which are never a banner or an embedded post, whatever their names. */
const WHOLE = /^(?:html|head|body|main|article)$/;

/** AMP elements for advertisements, menus, lists of other stories and posts of social networks. */
const AMP_ASIDE =
  /^amp-(?:ad|sticky-ad|embed|sidebar|list|next-page|social-share|consent|analytics|user-notification|twitter|instagram|facebook.*|reddit|pinterest|tiktok|bluesky|web-push.*|form|subscriptions.*|access.*)$/;

/**
 * Removes from a page what readers could mistake for its story: consent banners, posts of social networks, and what is never
 * shown. JSON-LD stays if it is valid JSON; otherwise a reader would complain.
 */
export function tidyPage(page: Document): void {
  const unwanted = findAll(page, isUnwanted);
  for (const element of unwanted) if (!holdsStory(element)) removeNode(element);
}

function isUnwanted(element: Element): boolean {
  const { name, attribs } = element;
  if (WHOLE.test(name)) return false;
  if (name === 'script') return !/ld\+json/i.test(attribs['type'] ?? '') || !isJson(rawText(element));
  if (/^(?:style|template|iframe|object|svg|canvas|dialog|noscript)$/.test(name))
    return name !== 'noscript' || !holdsImage(element);
  if (AMP_ASIDE.test(name)) return true;
  const words = namingWords(element);
  if (words.length < 3) return false;
  return CONSENT.test(words) || (EMBED.test(words) && isPost(element));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A wrapper may be named after what it could embed, but a post is a quotation, or short. */
function isPost(element: Element): boolean {
  return element.name === 'blockquote' || findAll(element, ({ name }) => name === 'p').length <= 4;
}

function holdsStory(element: Element): boolean {
  const inside = findAll(element, ({ name }) => name === 'h1' || name === 'article' || name === 'main');
  return inside.length > 0;
}

function holdsImage(element: ParentNode): boolean {
  return findAll(element, ({ name }) => name === 'img').length > 0;
}
