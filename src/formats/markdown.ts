import { authorNames } from './authors.js';
import { cleanOrNull, distinct, webAddress } from './cleanText.js';
import { compose, plainTitle } from './compose.js';
import { toIsoDate } from './dates.js';
import { languageTag, splitKeywords } from './facts.js';
import type { Format } from './format.js';
import { findFrontMatter, readFrontMatter } from './frontMatter.js';
import { type NewsItem, emptyItem } from './item.js';
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

async function readMarkdown(source: string): Promise<NewsItem> {
  const [{ marked }, { paragraphsOf }] = await Promise.all([
    import('marked'),
    import('./markup/paragraphs.js'),
  ]);
  const front = findFrontMatter(source);
  const about = front ? await readFrontMatter(front) : {};
  const text = front ? source.slice(front.end) : source;
  const html = marked.parse(text, { async: false, gfm: true });
  const heading = plainTitle(/<h1[^>]*>([^]*?)<\/h1>/.exec(html)?.[1]);
  const said = (...names: string[]): unknown =>
    names.map((name) => about[name]).find((value) => value != null);
  const headline = plainTitle(said('title', 'headline')) ?? heading;
  const standfirst = plainTitle(said('standfirst', 'description', 'summary', 'subtitle', 'excerpt', 'deck'));
  const publisher = plainTitle(said('publisher', 'source', 'publication', 'site'));
  const published = dateOf(
    said('date', 'publishedAt', 'published', 'pubDate', 'publishDate', 'datePublished'),
  );
  const modified = dateOf(said('modifiedAt', 'lastmod', 'updated', 'modified', 'dateModified'));
  const picture = said('image', 'cover', 'featured_image', 'hero');
  const url = webAddress(
    isNode(picture) ? (picture['url'] ?? picture['src'] ?? picture['image']) : asList(picture)[0],
  );
  const body = paragraphsOf(html, headline).filter((one) => one.text !== heading);
  return {
    ...emptyItem(),
    headline,
    standfirst,
    authors: authorNames(
      asList(said('authors', 'author', 'byline', 'by')).map((one) => (isNode(one) ? one['name'] : one)),
      [publisher],
    ),
    publishedAt: published,
    modifiedAt: modified === published ? null : modified,
    canonicalUrl: webAddress(said('canonicalUrl', 'canonical', 'canonical_url', 'url', 'link', 'permalink')),
    guid: cleanOrNull(said('guid', 'id', 'uuid')),
    section: plainTitle(asList(said('section', 'category', 'categories'))[0]),
    keywords: distinct(asList(said('keywords', 'tags')).flatMap(splitKeywords)),
    image:
      url === null
        ? null
        : {
            url,
            caption: plainTitle(isNode(picture) ? picture['caption'] : said('image_caption')),
            credit: plainTitle(isNode(picture) ? picture['credit'] : said('image_credit')),
          },
    language: languageTag(said('language', 'lang')),
    publisher,
    paragraphs: compose(headline, standfirst, body),
  };
}

function dateOf(value: unknown): string | null {
  return toIsoDate(value instanceof Date ? value.toISOString() : value);
}
