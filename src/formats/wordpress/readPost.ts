import { authorNames } from '../authors.js';
import { cleanOrNull, distinct, webAddress } from '../cleanText.js';
import { compose, plainTitle } from '../compose.js';
import { toIsoDate } from '../dates.js';
import { languageTag } from '../facts.js';
import { type ItemImage, type NewsItem, emptyItem } from '../item.js';
import { paragraphsOf } from '../markup/paragraphs.js';
import { type Element, childrenNamed, findNamed, rawText } from '../markup/tree.js';

/** What an export says about all its posts. */
export interface SiteAbout {
  publisher: string | null;
  language: string | null;
  base: string | null;
  /** Names of authors by their logins. */
  authors: ReadonlyMap<string, string>;
  /** Pictures by the ids of their own items. An export of posts only has none. */
  pictures: ReadonlyMap<string, ItemImage>;
}

export function readAbout(channel: Element): SiteAbout {
  const authors = new Map<string, string>();
  for (const author of childrenNamed(channel, 'author')) {
    const login = textOf(author, 'author_login');
    const full = [textOf(author, 'author_first_name'), textOf(author, 'author_last_name')]
      .filter((name) => name !== null)
      .join(' ');
    const name = textOf(author, 'author_display_name') ?? cleanOrNull(full);
    if (login !== null && name !== null) authors.set(login, name);
  }
  const base = webAddress(textOf(channel, 'link'));
  const pictures = new Map<string, ItemImage>();
  for (const item of childrenNamed(channel, 'item')) {
    const url = webAddress(textOf(item, 'attachment_url'), base);
    const [, caption] = contentsOf(item);
    const id = textOf(item, 'post_id');
    if (url !== null && id !== null) pictures.set(id, { url, caption: plainTitle(caption), credit: null });
  }
  return {
    publisher: plainTitle(textOf(channel, 'title')),
    language: languageTag(textOf(channel, 'language')),
    base,
    authors,
    pictures,
  };
}

/** Whether an item is a post that readers of the site can see. */
export function isPublished(item: Element): boolean {
  return (
    (textOf(item, 'post_type') ?? 'post') === 'post' && (textOf(item, 'status') ?? 'publish') === 'publish'
  );
}

export function readPost(item: Element, about: SiteAbout): NewsItem {
  const headline = plainTitle(textOf(item, 'title'));
  const [content, excerpt] = contentsOf(item);
  const standfirst = plainTitle(excerpt);
  const login = textOf(item, 'creator');
  const published =
    dateOf(item, 'post_date_gmt') ??
    toIsoDate(textOf(item, 'pubDate')) ??
    toIsoDate(textOf(item, 'post_date'));
  const modified = dateOf(item, 'post_modified_gmt');
  const categories = childrenNamed(item, 'category');
  const inDomain = (domain: string) =>
    categories.filter(({ attribs }) => attribs['domain'] === domain).map(rawText);
  return {
    ...emptyItem(),
    headline,
    standfirst,
    authors: authorNames([login === null ? null : (about.authors.get(login) ?? login)], [about.publisher]),
    publishedAt: published,
    modifiedAt: modified === published ? null : modified,
    canonicalUrl: webAddress(textOf(item, 'link'), about.base),
    guid: textOf(item, 'guid'),
    section: distinct(inDomain('category'))[0] ?? null,
    keywords: distinct(inDomain('post_tag')),
    image: about.pictures.get(metaOf(item, '_thumbnail_id') ?? '') ?? null,
    language: about.language,
    publisher: about.publisher,
    paragraphs: compose(headline, standfirst, paragraphsOf(toHtml(content), headline)),
  };
}

/** A field that WordPress or a plug-in stores with a post. */
function metaOf(item: Element, key: string): string | null {
  const meta = childrenNamed(item, 'postmeta').find((one) => textOf(one, 'meta_key') === key);
  return meta === undefined ? null : textOf(meta, 'meta_value');
}

/** Content and excerpt: `content:encoded` and `excerpt:encoded` differ only in the prefix. */
function contentsOf(item: Element): [string, string] {
  const encoded = findNamed(item, 'encoded');
  const of = (prefix: string) =>
    encoded
      .filter(({ name }) => name.startsWith(prefix))
      .map(rawText)
      .join('');
  return [of('content:'), of('excerpt:')];
}

/** Posts have blank lines instead of paragraphs, and shortcodes: [caption …]<img> A bridge[/caption], [gallery ids="1"]. */
function toHtml(content: string): string {
  const html = content
    .replace(/\[caption[^\]]*\]([^]*?)\[\/caption\]/g, '<figure><figcaption>$1</figcaption></figure>')
    .replace(/\[\/?[a-z][\w-]*(?:\s[^\][]*)?\/?\]/g, '');
  if (/<p[\s>]/i.test(html)) return html;
  return html
    .split(/\n\s*\n/)
    .map((block) =>
      /^\s*<(?:h\d|ul|ol|blockquote|figure|table|div|!--)/i.test(block) ? block : `<p>${block}</p>`,
    )
    .join('\n');
}

/** Reads a time in GMT, which is written without an offset. Unset times are all zeros. */
function dateOf(item: Element, name: string): string | null {
  const date = toIsoDate(textOf(item, name));
  return date === null ? null : `${date}${date.includes('T') ? 'Z' : ''}`;
}

function textOf(parent: Element, name: string): string | null {
  const [element] = childrenNamed(parent, name);
  return element ? cleanOrNull(rawText(element)) : null;
}
