import type { Document } from 'domhandler';
import { monthNumber } from '../data/monthNames.js';
import { institutionNames, isPersonsName } from '../authors.js';
import { distinct } from '../cleanText.js';
import { hasOffset, toIsoDate } from '../dates.js';
import { type Facts, noFacts } from '../facts.js';
import { FormatError } from '../formatError.js';
import { type ItemParagraph, type NewsItem, emptyItem } from '../item.js';
import { blocksOf } from '../markup/blocks.js';
import { withLead } from '../markup/paragraphs.js';
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
import { readAboveStory } from './aboveStory.js';
import { type Body, bodyOf } from './body.js';
import { chooseHeadline } from './headline.js';
import { linesInLargeType, mainHeading } from './headings.js';
import type { Known } from './known.js';
import { whyNotArticle } from './notArticle.js';
import { parsePage, toHtml } from './page.js';
import { bylinesOf, chooseAuthors, withContributors } from './pageAuthors.js';
import { readMeta } from './pageMeta.js';
import { askReaders } from './readers.js';
import { sameTitle, shownTitles, sitesInWindow } from './siteName.js';
import { tidyPage } from './tidy.js';
import { readScriptStory } from './scriptStory.js';
import { readVisible, textsBehind } from './visible.js';

/**
 * Reads the article of a web page. Metadata come from JSON-LD, then from Open Graph and other meta elements, then from the
 * visible page. The body is what two readers and the shape of the paragraphs agree on.
 *
 * @param address of the page, if known; relative addresses are resolved against it
 * @throws FormatError if the page has no article; the message says what it seems to be
 */
export function readPage(html: string, address: string | null = null): NewsItem {
  const page = parsePage(html);
  const nodes = allNodes(readLd(page));
  const article = findArticle(nodes);
  const meta = readMeta(page, address);
  const base = address ?? meta.facts.urls[0] ?? null;
  const schema = article ? articleFacts(article, nodes, base) : noFacts();
  const visible = readVisible(page, base);
  const addresses = [...meta.facts.urls, ...schema.urls, address].filter((url) => url !== null);
  const writers = new Set(asList(article?.['author']).filter(isNode));
  const others = nodes.filter((node) => !writers.has(node));
  const siteNames = namesOfSite(schema, [...meta.siteNames, ...visible.siteNames], others, addresses);
  const descriptions = distinct([schema.description, ...meta.descriptions]);
  const headline = chooseHeadline(
    {
      schema: schema.headlines,
      openGraph: meta.facts.headlines,
      visible:
        visible.headings.length > 0
          ? visible.headings
          : [
              ...shownTitles(
                meta.windowTitles,
                blocksOf(page).flatMap(({ lines }) => lines),
              ),
              ...linesInLargeType(page),
            ].slice(0, 1),
      main: mainHeading(page, descriptions, meta.windowTitles),
      window: meta.windowTitles,
      addresses,
    },
    siteNames,
  );
  const description = schema.description ?? meta.facts.description;
  // "Headline | Jane Doe" names the author, not the site.
  const inWindow = sitesInWindow(meta.windowTitles, headline).filter((name) => !isPersonsName(name));
  const ownNames = [...siteNames, ...inWindow];
  const said = [...schema.authors, ...meta.facts.authors];
  const linked = textsBehind(
    page,
    said.filter((one) => /^https?:/.test(one)),
    base,
  );
  const inScripts = readScriptStory(page, headline);
  const named =
    [
      [schema.authors, meta.facts.authors, linked, visible.authors],
      [inScripts.authors],
      [visible.linkedAuthors],
    ]
      .map((sources) => chooseAuthors(sources, ownNames))
      .find((names) => names.length > 0) ?? [];
  const stated = withContributors(named, schema.contributors, visible.authors, ownNames);
  const known = { headline, descriptions, captions: schema.captions, authors: stated };
  const scripted = inScripts.published.length > 0 ? inScripts.published : datesInScripts(page);
  const { paragraphs, above } = readBody(page, article, known, address);
  const lines = readAboveStory(above, ownNames);
  const dates = {
    published: [schema.published, meta.facts.published, visible.published, lines.published].flat(),
    modified: [schema.modified, meta.facts.modified, visible.modified, lines.modified].flat(),
  };
  const found = [dates.published, scripted, addresses.flatMap(dateInAddress)].find((list) => list.length > 0);
  const published = chooseDate(found ?? [], dates.modified);
  const modified = chooseDate(dates.modified);
  const body = withHeadline(headline, paragraphs);
  const authors = chooseAuthors([stated, bylinesOf(paragraphs), lines.authors], ownNames);
  return {
    ...emptyItem(),
    headline,
    standfirst: standfirstOf(paragraphs, description),
    authors: authors.length > 0 ? authors : institutionNames([...said, ...visible.authors], siteNames),
    publishedAt: published,
    modifiedAt: sameInstant(modified, published) ? null : modified,
    canonicalUrl: meta.facts.urls[0] ?? schema.urls[0] ?? visible.urls[0] ?? address,
    section: schema.section ?? meta.facts.section,
    keywords: schema.keywords.length > 0 ? schema.keywords : meta.facts.keywords,
    image: imageOf(schema, meta.facts),
    language: meta.facts.language ?? schema.language,
    publisher: schema.publisher ?? meta.facts.publisher,
    paragraphs: body,
  };
}

/** All JSON-LD values of a page. */
function readLd(page: Document): unknown[] {
  return findNamed(page, 'script')
    .filter(({ attribs }) => /ld\+json/i.test(attribs['type'] ?? ''))
    .map((script) => parseLooseJson(rawText(script)) ?? articleInBrokenJson(rawText(script)));
}

/** A time of publication with its offset, as scripts pass it to web analytics. */
const SCRIPTED =
  /["']?\b(?:datePublished|publishedAt|published_at|publishDate|publish_date|publishedDate|publicationDate|pubDate|firstPublished(?:At|Date)?)["']?\s*:\s*["'](\d{4}-\d\d-\d\dT[\d:.]{5,12}(?:Z|[+-]\d\d:?\d\d))["']/g;

/** The time of publication in the scripts of a page, if there is only one: several belong to other stories. */
function datesInScripts(page: Document): string[] {
  const found = findNamed(page, 'script').flatMap((script) =>
    [...rawText(script).matchAll(SCRIPTED)].flatMap(([, date]) => toIsoDate(date) ?? []),
  );
  return new Set(found).size === 1 ? found.slice(0, 1) : [];
}

/** The day of publication in an address: "/2024/05/03/mayor-opens-bridge", "/news/2024-05-03/mayor", "/2024/may/03/mayor". */
const IN_ADDRESS = /\/((?:19|20)\d\d)[/-](\d\d?|[a-z]{3})[/-](\d\d?)(?=[/_-]|$)/i;

/** The day in the address of a page, as a list. */
function dateInAddress(address: string): string[] {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  const [, year = '', month = '', day = ''] = IN_ADDRESS.exec(path) ?? [];
  const named = /\d/.test(month) ? month.padStart(2, '0') : String(monthNumber(month)).padStart(2, '0');
  const date = toIsoDate(`${year}-${named}-${day.padStart(2, '0')}`);
  return date === null ? [] : [date];
}

/** Names of the site itself, as used in titles and bylines. */
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

function readBody(page: Document, article: LdNode | null, known: Known, address: string | null): Body {
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

/**
 * The first date that has a time with an offset and is near the first of all; else the first near one that has a time; else
 * the first.
 *
 * @param witnesses other times: one with the same clock time gives the offset
 */
function chooseDate(dates: readonly string[], witnesses: readonly string[] = []): string | null {
  const [first] = dates;
  if (first === undefined) return null;
  if (hasOffset(first)) return first;
  if (isTimed(first))
    return [...dates, ...witnesses].find((date) => hasOffset(date) && sameClock(first, date)) ?? first;
  const near = dates.filter((date) => Math.abs(Date.parse(date) - Date.parse(first)) <= DAY);
  return near.find(hasOffset) ?? near.find((date) => date.includes('T')) ?? first;
}
const DAY = 36 * 3600 * 1000;

/** Whether a date has a time. Midnight is only a day that is written as a time. */
function isTimed(date: string): boolean {
  return date.includes('T') && !date.includes('T00:00:00');
}

/** Whether a time without an offset may be the same moment as another, in the other's zone or in UTC. */
function sameClock(bare: string, other: string): boolean {
  const minute = bare.slice(0, 16);
  return other.startsWith(minute) || new Date(other).toISOString().startsWith(minute);
}

function sameInstant(one: string | null, other: string | null): boolean {
  return one === other || (one !== null && other !== null && Date.parse(one) === Date.parse(other));
}

function standfirstOf(paragraphs: readonly ItemParagraph[], description: string | null): string | null {
  const visible = paragraphs.find(({ kind }) => kind === 'STANDFIRST')?.text ?? null;
  if (visible !== null || description === null) return visible;
  // The beginning of the story is not a summary.
  const start = sameTitle(description).slice(0, 60);
  const repeats = paragraphs.some(({ kind, text }) => kind === 'LEAD' && sameTitle(text).startsWith(start));
  return repeats ? null : description;
}

function imageOf(schema: Facts, meta: Facts): NewsItem['image'] {
  const [stated] = schema.images;
  const [shared] = meta.images;
  if (!stated) return shared ?? null;
  return { ...stated, caption: stated.caption ?? shared?.caption ?? null };
}

function withHeadline(headline: string | null, paragraphs: ItemParagraph[]): ItemParagraph[] {
  return headline === null ? paragraphs : [{ kind: 'HEADLINE', text: headline }, ...paragraphs];
}
