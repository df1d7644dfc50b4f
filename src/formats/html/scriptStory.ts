import type { Document } from 'domhandler';
import { cleanOrNull } from '../cleanText.js';
import { toIsoDate } from '../dates.js';
import { findNamed, rawText } from '../markup/tree.js';
import { type LdNode, allNodes, asList, isNode, parseLooseJson } from '../schemaOrg/nodes.js';
import { sameTitle } from './siteName.js';

/** What the scripts of a page say about its story. */
export interface ScriptStory {
  authors: string[];
  published: string[];
}

/** Names of fields in the state that a page gives to its scripts, the more exact ones first. */
const FIELDS = {
  title: ['headline', 'title', 'headlines', 'seoTitle', 'pageTitle', 'name'],
  published: [
    ...['datePublished', 'publishedAt', 'published_at', 'publishDate', 'publish_date', 'publishedDate'],
    ...['published_date', 'publicationDate', 'publication_date', 'publishedTime', 'published_time'],
    ...['firstPublished', 'firstPublishedAt', 'firstPublishDate', 'first_publish_date', 'display_date'],
    ...['displayDate', 'datetimePublished', 'pubDate', 'published', 'date_gmt'],
  ],
  authors: ['authors', 'author', 'byline', 'bylines', 'by', 'contributors', 'creator', 'credits'],
  name: [
    'name',
    'fullName',
    'full_name',
    'displayName',
    'display_name',
    'title',
    'text',
    'rendered',
    'basic',
  ],
} as const;

/** Scripts longer than this are programs. */
const LONGEST = 4_000_000;
/** `window.__STATE__ = {…};` */
const ASSIGNED = /^\s*(?:var |let |const )?[\w$.[\]'"]+\s*=\s*(?=\{)/;

/**
 * Finds the story among the objects in the scripts of a page: the one with the page's headline and a date. Pages built by
 * scripts often give authors and times only there, beside those of many other stories.
 */
export function readScriptStory(page: Document, headline: string | null): ScriptStory {
  const wanted = sameTitle(headline ?? '');
  if (wanted === '') return { authors: [], published: [] };
  const nodes = allNodes(findNamed(page, 'script').flatMap((script) => stateOf(rawText(script)) ?? []));
  const stories = nodes
    .filter((node) =>
      FIELDS.title.some((field) => textsOf(node[field]).some((text) => sameTitle(text) === wanted)),
    )
    .map((node) => ({
      published: FIELDS.published.flatMap((field) => toIsoDate(node[field]) ?? []),
      authors: FIELDS.authors.map((field) => textsOf(node[field])).find((names) => names.length > 0) ?? [],
    }));
  return stories.find(({ published }) => published.length > 0) ?? { authors: [], published: [] };
}

function stateOf(script: string): unknown {
  if (script.length > LONGEST) return undefined;
  const json = script.replace(ASSIGNED, '');
  return /^\s*[[{]/.test(json) ? parseLooseJson(json) : undefined;
}

/** The texts of a value: a text, an object with a name ({ "name": "Jane Doe" }), or a list of these. */
function textsOf(value: unknown): string[] {
  return asList(value).flatMap((one) => {
    const named: LdNode = isNode(one) ? one : { name: one };
    return FIELDS.name.flatMap((field) => cleanOrNull(named[field]) ?? []).slice(0, 1);
  });
}
