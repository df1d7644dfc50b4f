import type { Document } from 'domhandler';
import { institutionNames, isPersonsName } from '../authors.js';
import type { Facts } from '../facts.js';
import { type ItemParagraph, type NewsItem, emptyItem } from '../item.js';
import { blocksOf } from '../markup/blocks.js';
import { readAboveStory } from './aboveStory.js';
import { chooseHeadline } from './headline.js';
import { linesInLargeType, mainHeading } from './headings.js';
import { parsePage } from './page.js';
import { bylinesOf, chooseAuthors, wholeList, withContributors } from './pageAuthors.js';
import { readBody } from './pageBody.js';
import { datesInScripts, datesOf } from './pageDates.js';
import { type PageSources, readSources } from './pageSources.js';
import { sameTitle, shownTitles, sitesInWindow } from './siteName.js';
import { readScriptStory } from './scriptStory.js';
import { textsBehind } from './visible.js';

/**
 * Reads the article of a web page. Metadata come from JSON-LD, then from Open Graph and other meta elements, then from the
 * visible page. The body is what two readers and the shape of the paragraphs agree on.
 *
 * @param address of the page, if known; relative addresses are resolved against it
 * @throws FormatError if the page has no article, with a message about what it seems to be
 */
export function readPage(html: string, address: string | null = null): NewsItem {
  const page = parsePage(html);
  const sources = readSources(page, address);
  const { article, schema, meta, visible, siteNames, descriptions } = sources;
  const headline = headlineOf(page, sources);
  // "Headline | Jane Doe" names the author, not the site.
  const inWindow = sitesInWindow(meta.windowTitles, headline).filter((name) => !isPersonsName(name));
  const ownNames = [...siteNames, ...inWindow];
  const story = readScriptStory(page, headline);
  const scripted = datesInScripts(page);
  const stated = statedAuthors(page, sources, story.authors, ownNames);
  const known = { headline, descriptions, captions: schema.captions, authors: stated };
  // From here on, the page has only its body.
  const { paragraphs, above } = readBody(page, article, known, address);
  const lines = readAboveStory(above, ownNames);
  const { published, modified } = datesOf(sources, lines, story, scripted);
  const authors = chooseAuthors([stated, bylinesOf(paragraphs), lines.authors], ownNames);
  return {
    ...emptyItem(),
    headline,
    standfirst: standfirstOf(paragraphs, schema.description ?? meta.facts.description),
    authors: authors.length > 0 ? authors : institutionsOf(sources),
    publishedAt: published,
    modifiedAt: modified,
    canonicalUrl: meta.facts.urls[0] ?? schema.urls[0] ?? visible.urls[0] ?? address,
    section: schema.section ?? meta.facts.section,
    keywords: schema.keywords.length > 0 ? schema.keywords : meta.facts.keywords,
    image: imageOf(schema, meta.facts),
    language: meta.facts.language ?? schema.language,
    publisher: schema.publisher ?? meta.facts.publisher,
    paragraphs: withHeadline(headline, paragraphs),
  };
}

function headlineOf(page: Document, sources: PageSources): string | null {
  const { schema, meta, visible, addresses, siteNames, descriptions } = sources;
  const { windowTitles } = meta;
  const shown = (): string[] => [
    ...shownTitles(
      windowTitles,
      blocksOf(page).flatMap(({ lines }) => lines),
    ),
    ...linesInLargeType(page),
  ];
  return chooseHeadline(
    {
      schema: schema.headlines,
      openGraph: meta.facts.headlines,
      visible: visible.headings.length > 0 ? visible.headings : shown().slice(0, 1),
      main: mainHeading(page, descriptions, windowTitles),
      window: windowTitles,
      addresses,
    },
    siteNames,
  );
}

/**
 * The authors whom the page names outside its story: in metadata and bylines, else in scripts, else as links to authors.
 *
 * @param inScripts authors of the story in scripts
 */
function statedAuthors(
  page: Document,
  { schema, meta, visible, base }: PageSources,
  inScripts: readonly string[],
  ownNames: readonly string[],
): string[] {
  const addresses = [...schema.authors, ...meta.facts.authors].filter((one) => /^https?:/.test(one));
  const behind = textsBehind(page, addresses, base);
  const named = [
    [schema.authors, meta.facts.authors, behind, visible.authors],
    [inScripts],
    [visible.linkedAuthors],
  ]
    .map((sources) => chooseAuthors(sources, ownNames))
    .find((names) => names.length > 0);
  const lists = [meta.facts.authors, ...visible.authors.map((line) => [line])];
  const whole = wholeList(named ?? [], lists, ownNames);
  return withContributors(whole, schema.contributors, visible.authors, ownNames);
}

/** Agencies and the like that are named as authors. */
const institutionsOf = ({ schema, meta, visible, siteNames }: PageSources): string[] =>
  institutionNames([...schema.authors, ...meta.facts.authors, ...visible.authors], siteNames);

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
