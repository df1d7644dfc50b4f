import {
  type Element,
  type ParentNode,
  childNamed,
  findNamed,
  parseXml,
  rawText,
} from '../../formats/markup/tree.js';
import { type NewsItem, emptyItem } from '../../formats/item.js';
import { toInstant } from '../../store/times.js';

/** Entries of a site map: pages or other site maps. */
export interface SiteMap {
  /** News pages, without their text. */
  items: NewsItem[];
  /** Addresses of site maps, latest first. */
  siteMaps: string[];
}

/** A page not marked as news counts if it changed within this many milliseconds. */
const LATELY = 48 * 3600 * 1000;

/** Whether a file is a site map, by its root. */
export function isSiteMap(start: string): boolean {
  return /^\s*(?:<\?[^>]*>\s*|<!--[^]{0,4000}?-->\s*)*<(?:\w+:)?(?:urlset|sitemapindex)\b/.test(start);
}

/**
 * Reads a site map (sitemaps.org, with the namespace for news).
 *
 * @throws FormatError when it is too big
 */
export function readSiteMap(xml: string, now = Date.now()): SiteMap {
  const root = parseXml(xml);
  const newest = (a: Element, b: Element) =>
    (said(b, 'lastmod') ?? '').localeCompare(said(a, 'lastmod') ?? '');
  return {
    items: findNamed(root, 'url').flatMap((entry) => itemOf(entry, now) ?? []),
    siteMaps: findNamed(root, 'sitemap')
      .sort(newest)
      .flatMap((entry) => said(entry, 'loc') ?? []),
  };
}

function itemOf(entry: Element, now: number): NewsItem | null {
  const address = said(entry, 'loc');
  const news = childNamed(entry, 'news');
  const modifiedAt = time(said(entry, 'lastmod'));
  if (address === null || (!news && !(Date.parse(modifiedAt ?? '') > now - LATELY))) return null;
  const publication = childNamed(news, 'publication');
  return {
    ...emptyItem(),
    headline: said(news, 'title'),
    canonicalUrl: address,
    publishedAt: time(said(news, 'publication_date')),
    modifiedAt,
    publisher: said(publication, 'name'),
    language: said(publication, 'language'),
    keywords: (said(news, 'keywords') ?? '')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
    summaryOnly: true,
  };
}

const time = (text: string | null): string | null =>
  text !== null && toInstant(text) !== null ? text : null;

function said(parent: ParentNode | undefined, name: string): string | null {
  const element = childNamed(parent, name);
  const text = element ? rawText(element).trim() : '';
  return text === '' ? null : text;
}
