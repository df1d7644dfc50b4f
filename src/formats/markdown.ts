import { authorNames } from './authors.js';
import { cleanOrNull, distinct, webAddress } from './cleanText.js';
import { compose, plainTitle } from './compose.js';
import { toIsoDate } from './dates.js';
import { languageTag, splitKeywords } from './facts.js';
import type { Format } from './format.js';
import { findFrontMatter, readFrontMatter } from './frontMatter.js';
import { type ItemImage, type NewsItem, emptyItem } from './item.js';
import { asList, isNode } from './schemaOrg/nodes.js';
import { seemsCode } from './seemsCode.js';

/** Markdown with front matter in YAML or TOML, or with its title as the first heading. */
export const markdown: Format = {
  name: 'markdown',
  label: 'Markdown with front matter',
  recognises: ({ start }) => {
    const front = findFrontMatter(start);
    // Programs and settings also begin with "#", but not with one such line followed by prose.
    return front
      ? /^[\w-]+[ \t]*[:=]/m.test(front.source)
      : /^\s*#\s+\S[^\n]{0,300}\r?\n\s*\r?\n[^#\s][^\n]{60,}/.test(start) && !seemsCode(start);
  },
  async *read(file) {
    yield { place: null, item: await readMarkdown(await file.markup()) };
  },
};

/** Names of fields in front matter, by what they say; the first that is given counts. */
const FIELDS = {
  headline: ['title', 'headline'],
  standfirst: ['standfirst', 'description', 'summary', 'subtitle', 'excerpt', 'deck'],
  authors: ['authors', 'author', 'byline', 'by'],
  publisher: ['publisher', 'source', 'publication', 'site'],
  published: ['date', 'publishedAt', 'published', 'pubDate', 'publishDate', 'datePublished'],
  modified: ['modifiedAt', 'lastmod', 'updated', 'modified', 'dateModified'],
  address: ['canonicalUrl', 'canonical', 'canonical_url', 'url', 'link', 'permalink'],
  guid: ['guid', 'id', 'uuid'],
  section: ['section', 'category', 'categories'],
  keywords: ['keywords', 'tags'],
  image: ['image', 'cover', 'featured_image', 'hero'],
  caption: ['image_caption'],
  credit: ['image_credit'],
  language: ['language', 'lang'],
} as const;

type Said = (field: keyof typeof FIELDS) => unknown;

async function readMarkdown(source: string): Promise<NewsItem> {
  const [{ marked }, { paragraphsOf }] = await Promise.all([
    import('marked'),
    import('./markup/paragraphs.js'),
  ]);
  const front = findFrontMatter(source);
  const about = front ? await readFrontMatter(front) : {};
  const said: Said = (field) => FIELDS[field].map((name) => about[name]).find((value) => value != null);
  const html = marked.parse(front ? source.slice(front.end) : source, { async: false, gfm: true });
  const heading = plainTitle(/<h1[^>]*>([^]*?)<\/h1>/.exec(html)?.[1]);
  const headline = plainTitle(said('headline')) ?? heading;
  const standfirst = plainTitle(said('standfirst'));
  const body = paragraphsOf(html, headline).filter((one) => one.text !== heading);
  return { ...itemOf(said), headline, standfirst, paragraphs: compose(headline, standfirst, body) };
}

/** What front matter says of an article, except of its text. */
function itemOf(said: Said): NewsItem {
  const publisher = plainTitle(said('publisher'));
  const published = dateOf(said('published'));
  const modified = dateOf(said('modified'));
  return {
    ...emptyItem(),
    authors: authorNames(
      asList(said('authors')).map((one) => (isNode(one) ? one['name'] : one)),
      [publisher],
    ),
    publishedAt: published,
    modifiedAt: modified === published ? null : modified,
    canonicalUrl: webAddress(said('address')),
    guid: cleanOrNull(said('guid')),
    section: plainTitle(asList(said('section'))[0]),
    keywords: distinct(asList(said('keywords')).flatMap(splitKeywords)),
    image: imageOf(said),
    language: languageTag(said('language')),
    publisher,
  };
}

/** A picture is an address, or an object with its caption and credit. */
function imageOf(said: Said): ItemImage | null {
  const picture = said('image');
  const stated = isNode(picture) ? picture : null;
  const url = webAddress(stated ? (stated['url'] ?? stated['src'] ?? stated['image']) : asList(picture)[0]);
  if (url === null) return null;
  return {
    url,
    caption: plainTitle(stated ? stated['caption'] : said('caption')),
    credit: plainTitle(stated ? stated['credit'] : said('credit')),
  };
}

function dateOf(value: unknown): string | null {
  return toIsoDate(value instanceof Date ? value.toISOString() : value);
}
