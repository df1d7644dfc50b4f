import type { Document } from 'domhandler';
import { addTo } from '../../parse/lists.js';
import { cleanOrNull, distinct, webAddress } from '../cleanText.js';
import { toIsoDate } from '../dates.js';
import { type Facts, languageTag, noFacts, splitKeywords } from '../facts.js';
import { asList, isNode, parseLooseJson } from '../schemaOrg/nodes.js';
import { type Element, ancestors, findFirst, findNamed, rawText } from '../markup/tree.js';

/**
 * Names of <meta> elements by meaning, the more exact ones first. Names are compared in lower case.
 */
const NAMES = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'title'],
  description: [
    'og:description',
    'description',
    'twitter:description',
    'dc.description',
    'sailthru.description',
  ],
  author: [
    ...[
      'article:author',
      'author',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'dcterms.creator',
      'dcsext.author',
    ],
    ...[
      'byl',
      'byline',
      'cxenseparse:author',
      'article:author_name',
      'og:article:author',
      'article.author',
      'authors',
    ],
    ...[
      'news_author',
      'creator',
      'citation_author',
      'wt.cg_author',
      'rbauthors',
      'vr:author',
      'mediator_author',
      'author.name',
      'search.byline',
      'dcsext.rauthor',
      'sailthru.byline_name',
      'shareaholic:article_author_name',
      'page.content.author',
      'bt:author',
    ],
  ],
  published: [
    ...[
      'article:published_time',
      'og:article:published_time',
      'article:published',
      'parsely-pub-date',
      'sailthru.date',
    ],
    ...[
      'datepublished',
      'cxenseparse:recs:publishtime',
      'publish-date',
      'publish_date',
      'publishdate',
      'published_time',
    ],
    ...[
      'pubdate',
      'dc.date.issued',
      'dcterms.issued',
      'dcterms.created',
      'dc.date',
      'dcterms.date',
      'date.issued',
    ],
    ...[
      'dc.date.created',
      'date',
      'article.published',
      'og:pubdate',
      'publication_date',
      'citation_publication_date',
    ],
    ...[
      'published',
      'displaydate',
      'originalpublicationdate',
      'rnews:datepublished',
      'pub_date',
      'dc.date.issue',
    ],
    ...['rbpubdate', 'vr:published_time', 'last-published', 'created', 'news_date'],
    ...[
      'article:published_date',
      'date_published',
      'publication-date',
      'iso-8601-publish-date',
      'bt:pubdate',
    ],
    ...['shareaholic:article_published_time', 'citation_online_date', 'data_ora_pubblicazione'],
    ...['data_pubblicazione', 'fecha_publicacion', 'fecha-publicacion', 'date_publication'],
  ],
  modified: [
    ...[
      'article:modified_time',
      'og:article:modified_time',
      'og:updated_time',
      'article:modified',
      'datemodified',
    ],
    ...[
      'dc.date.modified',
      'dcterms.modified',
      'last-modified',
      'lastmod',
      'revised',
      'last_updated',
      'article.updated',
      'search.updated',
      'revision_date',
      'bt:moddate',
      'shareaholic:article_modified_time',
    ],
  ],
  section: [
    'article:section',
    'og:article:section',
    'parsely-section',
    'section',
    'cxenseparse:section',
    'sailthru.section',
  ],
  keywords: ['news_keywords', 'article:tag', 'parsely-tags', 'sailthru.tags', 'keywords'],
  image: [
    'og:image:secure_url',
    'og:image',
    'og:image:url',
    'twitter:image',
    'twitter:image:src',
    'parsely-image-url',
  ],
  imageText: ['og:image:alt', 'twitter:image:alt'],
  site: [
    'og:site_name',
    'application-name',
    'dc.publisher',
    'twitter:app:name:iphone',
    'publisher',
    'copyright',
  ],
  url: ['og:url'],
  language: ['og:locale', 'content-language', 'dc.language', 'language'],
} as const;

/** What the head of a page says, and the names of the site. */
export interface PageMeta {
  facts: Facts;
  /** All descriptions of the story. */
  descriptions: string[];
  windowTitles: string[];
  siteNames: string[];
  /** The type of the page in Open Graph: "article", "website" or another. */
  kind: string | null;
}

/** Reads `<meta>`, `<title>`, `<link rel="canonical">` and the language of `<html>`. */
export function readMeta(page: Document, base: string | null): PageMeta {
  const said = readNamed(page);
  const all = (names: readonly string[]) => names.flatMap((name) => said.get(name) ?? []);
  return {
    facts: factsOf(page, base, said, all),
    descriptions: distinct(all(NAMES.description)),
    windowTitles: distinct([...all(NAMES.title.slice(1)), windowTitleOf(page)]),
    siteNames: distinct(all(NAMES.site)),
    kind: said.get('og:type')?.[0]?.toLowerCase() ?? null,
  };
}

/** The contents of the `<meta>` elements by their names in lower case. */
function readNamed(page: Document): Map<string, string[]> {
  const said = new Map<string, string[]>();
  const metas = findNamed(page, 'meta');
  const listed = listedProps(metas);
  for (const { attribs } of metas) {
    const content = cleanOrNull(attribs['content'] ?? attribs['value']);
    if (content === null) continue;
    for (const key of new Set([
      attribs['property'],
      attribs['name'],
      listed.has(attribs['itemprop'] ?? '') ? undefined : attribs['itemprop'],
      attribs['http-equiv'],
    ])) {
      const name = key?.trim().toLowerCase();
      if (name !== undefined) addTo(said, name, content);
    }
  }
  addPacked(said);
  return said;
}

/** Adds what <meta name="parsely-page"> says as JSON, where no other element says it. */
function addPacked(said: Map<string, string[]>): void {
  const packed = said.get('parsely-page')?.map(parseLooseJson).find(isNode) ?? {};
  for (const [name, value] of Object.entries(PACKED)) {
    const texts = asList(packed[name]).flatMap((text) => cleanOrNull(text) ?? []);
    if (texts.length > 0 && !said.has(value)) said.set(value, texts);
  }
}

/** Fields of the JSON in <meta name="parsely-page">, and the names of <meta> elements with the same meaning. */
const PACKED = {
  author: 'parsely-author',
  authors: 'parsely-author',
  pub_date: 'parsely-pub-date',
  section: 'parsely-section',
};

function factsOf(
  page: Document,
  base: string | null,
  said: ReadonlyMap<string, string[]>,
  all: (names: readonly string[]) => string[],
): Facts {
  const html = findFirst(page, ({ name }) => name === 'html');
  const canonical = findFirst(
    page,
    ({ name, attribs }) => name === 'link' && attribs['rel']?.toLowerCase() === 'canonical',
  );
  const addresses = (texts: readonly unknown[]) => texts.flatMap((url) => webAddress(url, base) ?? []);
  const dates = (names: readonly string[]) => all(names).flatMap((date) => toIsoDate(date) ?? []);
  const image = addresses(all(NAMES.image)).slice(0, 1);
  return {
    ...noFacts(),
    headlines: distinct(all(NAMES.title.slice(0, 1))),
    description: all(NAMES.description)[0] ?? null,
    authors: [...all(NAMES.author), ...labelled(said, WRITTEN_BY)],
    published: dates(NAMES.published),
    modified: dates(NAMES.modified),
    urls: addresses([canonical?.attribs['href'], ...all(NAMES.url)]),
    section: all(NAMES.section).find((section) => !/^https?:/.test(section)) ?? null,
    keywords: keywordsOf(all, said),
    images: image.map((url) => ({ url, caption: all(NAMES.imageText)[0] ?? null, credit: null })),
    language:
      languageTag(html?.attribs['lang'] ?? html?.attribs['xml:lang']) ?? languageTag(all(NAMES.language)[0]),
    publisher: said.get('og:site_name')?.[0] ?? null,
  };
}

function windowTitleOf(page: Document): string | null {
  const title = findFirst(page, (element) => element.name === 'title' && element.parent !== null);
  return title ? cleanOrNull(rawText(title)) : null;
}

/** Labels of the author in cards for social networks: twitter:label1 is "Written by", twitter:data1 the name. */
const WRITTEN_BY = /^(?:written by|author|by)$/i;

function labelled(said: ReadonlyMap<string, string[]>, label: RegExp): string[] {
  return ['1', '2'].flatMap((number) =>
    label.test(said.get(`twitter:label${number}`)?.[0] ?? '')
      ? (said.get(`twitter:data${number}`) ?? [])
      : [],
  );
}

/** Microdata that occurs more than once outside the head belongs to a list of stories. */
function listedProps(metas: readonly Element[]): ReadonlySet<string> {
  const below = metas.filter(
    (meta) => 'itemprop' in meta.attribs && ![...ancestors(meta)].some(({ name }) => name === 'head'),
  );
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { attribs } of below) {
    const name = attribs['itemprop'];
    if (name === undefined) continue;
    if (seen.has(name)) twice.add(name);
    seen.add(name);
  }
  return twice;
}

/** All keywords of the first kind that is present. */
function keywordsOf(
  all: (names: readonly string[]) => string[],
  said: ReadonlyMap<string, string[]>,
): string[] {
  const name = NAMES.keywords.find((candidate) => said.has(candidate));
  return name === undefined ? [] : splitKeywords(all([name]));
}
