import { decodeHTML } from 'entities';
import { authorNames } from '../authors.js';
import { cleanText, distinct, webAddress } from '../cleanText.js';
import { compose, plainTitle } from '../compose.js';
import { toIsoDate } from '../dates.js';
import { languageTag } from '../facts.js';
import { FormatError } from '../formatError.js';
import { type ItemImage, type NewsItem, emptyItem } from '../item.js';
import { blocksOf } from '../markup/blocks.js';
import { BLOCKS } from '../markup/elements.js';
import { paragraphsOf } from '../markup/paragraphs.js';
import {
  type ChildNode,
  type Element,
  type ParentNode,
  findAll,
  isTag,
  localName,
  parseFragment,
  rawText,
  removeNode,
} from '../markup/tree.js';

/** An item of any of the four kinds of feeds. */
export interface FeedItem {
  title: unknown;
  link: unknown;
  guid: unknown;
  published: readonly unknown[];
  modified: readonly unknown[];
  authors: readonly unknown[];
  categories: readonly unknown[];
  /** HTML or text. The summary is used if it is clearly longer. */
  content: unknown;
  summary: unknown;
  /** Whether content and summary are text without mark-up. */
  isPlain?: boolean;
  images: readonly { url: unknown; caption?: unknown; credit?: unknown }[];
  language: unknown;
}

/** What a feed says about all its items. */
export interface FeedAbout {
  publisher: string | null;
  language: string | null;
  /** Address of the feed or its site, against which relative addresses are resolved. */
  base: string | null;
}

/** A summary with more characters than this, or with several paragraphs, is the whole item: many feeds have nothing else. */
const WHOLE_SUMMARY = 1200;

/** Converts an item of a feed. */
export function toNewsItem(item: FeedItem, about: FeedAbout): NewsItem {
  const headline = plainTitle(item.title);
  const content = htmlOf(item.content, item.isPlain);
  const summary = htmlOf(item.summary, item.isPlain);
  const hasContent = content !== null && textLength(content) > textLength(summary ?? '') * 0.9;
  const body = paragraphsOf(treeOf((hasContent ? content : summary) ?? ''), headline);
  const short =
    hasContent && summary !== null
      ? cleanText(
          blocksOf(parseFragment(summary))
            .map(({ text }) => text)
            .join(' '),
        )
      : '';
  const standfirst = short === '' || isStartOf(short, body.map(({ text }) => text).join(' ')) ? null : short;
  const canonicalUrl = webAddress(item.link, about.base);
  const published = firstDate(item.published) ?? firstDate(item.modified);
  const modified = firstDate(item.modified);
  const whole =
    hasContent || body.length > 2 || body.reduce((sum, { text }) => sum + text.length, 0) > WHOLE_SUMMARY;
  return {
    ...emptyItem(),
    headline,
    standfirst,
    authors: authorNames(item.authors, [about.publisher]),
    publishedAt: published,
    modifiedAt: modified === published ? null : modified,
    canonicalUrl,
    guid: plainTitle(item.guid) ?? canonicalUrl,
    section: null,
    keywords: distinct(item.categories.map(plainTitle)),
    image: imageOf(item.images, about.base),
    language: languageTag(item.language) ?? about.language,
    publisher: about.publisher,
    paragraphs: compose(headline, standfirst, body),
    summaryOnly: !whole,
  };
}

/** More tags than any real feed has. The feed library needs a second for half a million. */
const MAX_TAGS = 600_000;

/** @throws FormatError for a feed with more elements than any feed has */
export function checkFeedSize(xml: string): void {
  let tags = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) tags++;
  if (tags > MAX_TAGS)
    throw new FormatError(
      'the feed has more elements than feeds have: it is broken, or made to exhaust who reads it.',
    );
}

function htmlOf(value: unknown, isPlain = false): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  if (isPlain) return plainToHtml(value);
  // Some systems escape their mark-up once too often.
  const isEscaped = ESCAPED_END.test(value) && ESCAPED_START.test(value) && !MARKUP.test(value);
  const markup = isEscaped ? decodeHTML(value) : value;
  return MARKUP.test(markup) ? markup : plainToHtml(markup);
}

const MARKUP = /<[a-z/!]/i;
/** Text about mark-up may mention a tag, but only mark-up opens and closes its elements. */
const ESCAPED_START = /^\s*&lt;[a-z!]|&lt;(?:p|div|a|b|i|em|strong|li|ul|h\d|span|br)(?:\s|\/?&gt;)/i;
const ESCAPED_END = /&lt;\/(?:p|div|a|b|i|em|strong|li|ul|h\d|span)\s*&gt;|&lt;br\s*\/?&gt;/i;

/** Text of a link that only leads to the item's page. */
const LEADS_ON =
  /^\W*(?:(?:read|see|view) (?:more|on|the (?:rest|full (?:article|story|post|report)))|(?:continue|keep) reading|(?:read )?(?:full|whole) (?:article|story|post)|more)\W*$|^\W*(?:continue reading|read more(?: about| on)?)\b.{0,200}$/is;

/** The body without links at the end of paragraphs that only lead to its page: "Read more...", "Continue reading". */
function treeOf(html: string): ParentNode {
  const tree = parseFragment(html);
  const links = findAll(tree, ({ name }) => name === 'a');
  for (const link of links) if (isLinkToPage(link)) removeNode(link);
  return tree;
}

function isLinkToPage(link: Element): boolean {
  const text = cleanText(rawText(link));
  if (!LEADS_ON.test(text) || /[\p{L}\p{N}.,;]/u.test(textBeside(link, 'next'))) return false;
  // "You can <a>read more</a>" is a sentence.
  return !/^\p{Ll}/u.test(text) || !/[\p{L}\p{N},]\s*$/u.test(textBeside(link, 'prev'));
}

/** The nearest text before or after an element in its line; empty if there is none. */
function textBeside(element: Element, side: 'prev' | 'next'): string {
  const endsLine = (node: ParentNode | ChildNode) =>
    isTag(node) && (node.name === 'br' || BLOCKS.has(localName(node)));
  for (let node: Element = element; ;) {
    for (let beside = node[side]; beside && !endsLine(beside); beside = beside[side]) {
      const text = rawText(beside);
      if (text.trim() !== '') return text;
    }
    const { parent } = node;
    if (!parent || !isTag(parent) || endsLine(parent)) return '';
    node = parent;
  }
}

/** Makes paragraphs of plain text, which blank lines separate. Its entities are decoded later, as in mark-up. */
function plainToHtml(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replaceAll('<', '&lt;')}</p>`)
    .join('');
}

function textLength(html: string): number {
  return html.replace(/<[^<>]*>/g, '').length;
}

/** A summary that is the start of the story, cut off: "The mayor opened the […]". */
function isStartOf(summary: string, body: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const cut = letters(summary.replace(/\s*\[?(?:…|\.\.\.|&#8230;)\]?.*$/s, ''));
  return letters(body).startsWith(cut.slice(0, 200));
}

function firstDate(values: readonly unknown[]): string | null {
  for (const value of values) {
    const date = toIsoDate(value);
    if (date !== null) return date;
  }
  return null;
}

function imageOf(images: FeedItem['images'], base: string | null): ItemImage | null {
  for (const { url, caption, credit } of images) {
    const address = webAddress(url, base);
    if (address !== null) return { url: address, caption: plainTitle(caption), credit: plainTitle(credit) };
  }
  return null;
}
