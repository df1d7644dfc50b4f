import type { Document } from 'domhandler';
import { distinct } from '../cleanText.js';
import { type Facts, noFacts } from '../facts.js';
import { findNamed, rawText } from '../markup/tree.js';
import { articleFacts, findArticle } from '../schemaOrg/articleFacts.js';
import {
  type LdNode,
  allNodes,
  articleInBrokenJson,
  asList,
  isNode,
  parseLooseJson,
  typesOf,
} from '../schemaOrg/nodes.js';
import { type PageMeta, readMeta } from './pageMeta.js';
import { type Visible, readVisible } from './visible.js';

/** What a page says about its article, by where it says it. */
export interface PageSources {
  /** The article in JSON-LD. */
  article: LdNode | null;
  /** What JSON-LD says of it. */
  schema: Facts;
  /** What elements in the head say. */
  meta: PageMeta;
  /** What readers see. */
  visible: Visible;
  /** Against which relative addresses are resolved. */
  base: string | null;
  /** Addresses of the page. */
  addresses: string[];
  /** Names of the site itself, as used in titles and bylines. */
  siteNames: string[];
  descriptions: string[];
}

/** @param address of the page, if known */
export function readSources(page: Document, address: string | null): PageSources {
  const nodes = allNodes(readLd(page));
  const article = findArticle(nodes);
  const meta = readMeta(page, address);
  const base = address ?? meta.facts.urls[0] ?? null;
  const schema = article ? articleFacts(article, nodes, base) : noFacts();
  const visible = readVisible(page, base);
  const addresses = [...meta.facts.urls, ...schema.urls, address].filter((url) => url !== null);
  const writers = new Set(asList(article?.['author']).filter(isNode));
  const others = nodes.filter((node) => !writers.has(node));
  return {
    article,
    schema,
    meta,
    visible,
    base,
    addresses,
    siteNames: namesOfSite(schema, [...meta.siteNames, ...visible.siteNames], others, addresses),
    descriptions: distinct([schema.description, ...meta.descriptions]),
  };
}

/** All JSON-LD values of a page. */
function readLd(page: Document): unknown[] {
  return findNamed(page, 'script')
    .filter(({ attribs }) => /ld\+json/i.test(attribs['type'] ?? ''))
    .map((script) => parseLooseJson(rawText(script)) ?? articleInBrokenJson(rawText(script)));
}

function namesOfSite(
  schema: Facts,
  siteNames: readonly string[],
  nodes: readonly LdNode[],
  urls: readonly string[],
): string[] {
  const organizations = nodes.filter((node) =>
    typesOf(node).some((type) => /^(?:WebSite|(?:NewsMedia)?Organization)$/.test(type)),
  );
  const named = organizations.flatMap(({ name, alternateName }) => [name, alternateName]);
  const hosts = urls.flatMap((url) => {
    if (!URL.canParse(url)) return [];
    const host = new URL(url).hostname.replace(/^(?:www|m|amp|edition)\./, '');
    return [host, host.replace(/\.(?:co\.\w+|com\.\w+|\w+)$/, '')];
  });
  return distinct([schema.publisher, ...siteNames, ...named.slice(0, 20), ...hosts]);
}
