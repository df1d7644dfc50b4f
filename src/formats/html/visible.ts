import { type Document, Text } from 'domhandler';
import { authorNames, isPersonsName } from '../authors.js';
import { cleanText, distinct, webAddress } from '../cleanText.js';
import { hasOffset, toIsoDate } from '../dates.js';
import { type AnyNode, type Element, ancestors, findAll, findFirst, isTag, rawText } from '../markup/tree.js';
import { dateInLine } from './aboveStory.js';
import { BYLINE_WORDS, META_WORDS, SAYS_BY, authorLink } from './authorLink.js';
import { namingWords } from './classWords.js';
import { headingsOf, isSiteName } from './headings.js';

/** What a reader of the page sees around its story. */
export interface Visible {
  headings: string[];
  /** Main headings that are the site's name, with a link to its front page. */
  siteNames: string[];
  authors: string[];
  /** Authors named only by a link to their page, without a "By". What the page states about its author takes precedence. */
  linkedAuthors: string[];
  published: string[];
  modified: string[];
  urls: string[];
}

const LONGEST_BYLINE = 160;
/** Lists of other articles, whose authors are not this one's. */
const ELSEWHERE =
  / (?:related|recommended|comment|comments|teaser|card|cards|sidebar|footer|nav|menu|most read|recirculation) /;

/** Reads the visible main heading, byline and times of a page, and its microdata. */
export function readVisible(page: Document, base: string | null): Visible {
  const elements = findAll(page, ({ name }) => !/^(?:script|style|head|template|svg)$/.test(name));
  const shown: Shown = {
    elements,
    start: elements.findIndex(isRunningText),
    holders: new Set(
      elements.filter(({ name }) => name === 'h1').flatMap((heading) => [...ancestors(heading)]),
    ),
  };
  return {
    headings: headingsOf(elements.filter((element) => !isSiteName(element))),
    siteNames: distinct(elements.filter(isSiteName).map(textOf)),
    ...bylinesOf(shown, base),
    published: timesOf(shown, false),
    modified: timesOf(shown, true),
    urls: elements
      .filter(({ name, attribs }) => name === 'link' && attribs['itemprop'] === 'mainEntityOfPage')
      .flatMap(({ attribs }) => webAddress(attribs['href'], base) ?? []),
  };
}

/** The elements of a page, and where its story begins. */
interface Shown {
  elements: readonly Element[];
  /** Index of the first running text; -1 if there is none. */
  start: number;
  /** Elements around the main heading, which are never a list of other articles, whatever their names. */
  holders: ReadonlySet<Element>;
}

/** Most bylines of one story: a page with more lists people. */
const MOST_BYLINES = 6;

function bylinesOf(shown: Shown, base: string | null): Pick<Visible, 'authors' | 'linkedAuthors'> {
  const { elements, start } = shown;
  const sure = sureBylines(shown, base);
  if (sure.length > 0) {
    // Bylines after the story belong to others.
    const above = sure.filter(({ index }) => start < 0 || index < start);
    const chosen = together(above.length > 0 ? above : sure);
    const texts = chosen.length <= MOST_BYLINES ? chosen.map(({ text }) => text) : [];
    const onlyLinks = chosen.every(({ onlyLink }) => onlyLink);
    return { authors: onlyLinks ? [] : texts, linkedAuthors: onlyLinks ? texts : [] };
  }
  // Without a link to the author or a "By", the element may contain anything.
  for (const element of elements) {
    if (!isByline(element) || isInList(element, shown)) continue;
    const text = nameText(element);
    if (text !== '' && (text.split(' ').length <= 5 || isListOfNames(text)))
      return { authors: [text], linkedAuthors: [] };
  }
  return { authors: [], linkedAuthors: [] };
}

/** "Jane Doe in Paris and John Roe in Lyon" */
function isListOfNames(text: string): boolean {
  if (text.length > LONGEST_BYLINE) return false;
  const names = authorNames([text]);
  return names.length > 0 && names.every(isPersonsName);
}

/** Most elements between two authors of one story. */
const LONGEST_GAP = 40;

/** The bylines near the first one. Those further away belong to other stories. */
function together<Found extends { index: number }>(bylines: readonly Found[]): Found[] {
  const end = bylines.findIndex(({ index }, at) => index - (bylines[at - 1]?.index ?? index) > LONGEST_GAP);
  return bylines.slice(0, end < 0 ? bylines.length : end);
}

interface SureByline {
  /** Its index among the elements. */
  index: number;
  text: string;
  onlyLink: boolean;
}

/** The sure bylines, at most one more than MOST_BYLINES, which means that there are too many. */
function sureBylines(shown: Shown, base: string | null): SureByline[] {
  const sure: SureByline[] = [];
  for (const [index, element] of shown.elements.entries()) {
    const above = shown.start < 0 || index < shown.start;
    const stated = isByline(element) ? sureName(element) : nameInMeta(element);
    const text = stated ?? (isLinkToAuthor(element, base, above) ? nameText(element) : null);
    if (text !== null && !isInList(element, shown, above))
      sure.push({ index, text, onlyLink: stated === null && !isAfterBy(element) });
    if (sure.length > MOST_BYLINES) break;
  }
  return sure;
}

function isLinkToAuthor(element: Element, base: string | null, above: boolean): boolean {
  const link = authorLink(element, base);
  return (
    link === 'author' || (above && (link === 'author-above' || (link === 'person' && isAfterBy(element))))
  );
}

/** "By <a>Jane Doe</a>" */
function isAfterBy({ parent }: Element): boolean {
  return parent !== null && isTag(parent) && SAYS_BY.test(nameText(parent));
}

/** Whether it is in a list of other articles. */
function isInList(element: Element, { holders }: Shown, aboveStory = false): boolean {
  return [...ancestors(element)].some((outer) => !holders.has(outer) && isElsewhere(outer, aboveStory));
}

/** The whole page may be named after its parts: "with-footer". */
function isElsewhere(element: Element, aboveStory: boolean): boolean {
  if (element.name === 'body' || element.name === 'html') return false;
  const ownFooter = aboveStory ? ANY_FOOTER : OWN_FOOTER;
  return ELSEWHERE.test(namingWords(element).replace(ownFooter, ' '));
}

/** Above a story, a footer is that of its heading. */
const ANY_FOOTER = /(?<= )footer /g;
/** The footer of the story itself, where some systems name its author. */
const OWN_FOOTER = /(?<= )(?:post|entry|article|story|node) footer /g;

function isByline(element: Element): boolean {
  const { rel = '' } = element.attribs;
  return (
    /\bauthor\b/.test(rel) ||
    /\bauthor\b/.test(propertyOf(element)) ||
    BYLINE_WORDS.test(namingWords(element))
  );
}

/** The names in links to one of these addresses. */
export function textsBehind(page: Document, addresses: readonly string[], base: string | null): string[] {
  if (addresses.length === 0) return [];
  const wanted = new Set(addresses.map((address) => webAddress(address, base)));
  return distinct(
    findAll(page, ({ name }) => name === 'a')
      .filter(({ attribs }) => wanted.has(webAddress(attribs['href'], base)))
      .map(textOf)
      .filter((text) => /^\p{Lu}\S+(?: \p{L}\S*){0,3} \p{Lu}\S+$/u.test(text)),
  );
}

/** A sure author's name: from a link that says so, microdata, or "By Jane Doe". */
function sureName(element: Element): string | null {
  const { rel = '' } = element.attribs;
  const property = propertyOf(element);
  if (element.name === 'meta' || element.name === 'link') {
    return element.attribs['content'] ?? null;
  }
  const named = /^(?:schema:)?author$/.test(property)
    ? findFirst(element, (inner) => /^(?:schema:)?name$/.test(propertyOf(inner)))
    : undefined;
  const text = nameText(named ?? element);
  const sure = /\bauthor\b/.test(rel) || property !== '' || SAYS_BY.test(text);
  if (!sure) return null;
  if (text.length <= LONGEST_BYLINE) return text;
  // "By Jane Doe, Staff Writer | Published: … | …": a box with much else in it.
  const [first = ''] = text.split(' | ');
  return SAYS_BY.test(first) && first.length <= LONGEST_BYLINE ? first : null;
}

/** "Verfasst von Jane Doe um 20:14": a line at the end of a story. */
function nameInMeta(element: Element): string | null {
  if (!META_WORDS.test(namingWords(element))) return null;
  const text = nameText(element);
  return SAYS_BY.test(text) && text.length <= LONGEST_BYLINE ? text : null;
}

/** The text of an element, with separators between its inner elements: "Jane Doe | Staff Writer". */
function nameText(element: Element): string {
  const pieces: string[] = [];
  const visit = (node: AnyNode): void => {
    if (node instanceof Text) pieces.push(node.data);
    else if ('children' in node) {
      if (isTag(node) && /^(?:script|style|noscript)$/.test(node.name)) return;
      const parts = isTag(node) && node !== element && !/^(?:a|b|i|em|strong|u|font)$/.test(node.name);
      if (parts) pieces.push(' | ');
      for (const child of node.children) visit(child);
      if (parts) pieces.push(' | ');
    }
  };
  visit(element);
  return cleanText(pieces.join(''))
    .replace(/^(?:[|\s]+)|(?:[|\s]+)$/g, '')
    .replace(/\|(?:\s*\|)+/g, '|')
    .replace(/^(by|von|por|par|di):?\s*\|\s*/i, '$1 ');
}

const RUNNING_WORDS = 25;

function isRunningText(element: Element): boolean {
  return element.name === 'p' && textOf(element).split(' ').length >= RUNNING_WORDS;
}

/** Elements whose text is a time, including common custom elements. */
const TIME_ELEMENTS = /^(?:time|relative-time|local-time|time-ago|amp-timeago)$/;
const TIME_PROPERTY =
  /(?:^|\s)(?:(?:schema:)?date(?:Published|Modified|Created)|dc(?:terms)?:(?:date|created|issued|modified))(?=\s|$)/;
/** Words in the names of other elements that show a time. */
const TIME_WORDS =
  / (?:time|times|timestamp|localtime|date|datetime|published|pubdate|dateline|updated|modified|byline) /;
/** Attributes with the instant that the page shows in words: data-timestamp, data-published-date. */
const TIME_DATA = /^data-.*(?:date|time|epoch|seconds|publish|updated)/;

const MODIFIED_WORDS = / (?:updated|modified|date modified|last updated|update|aktualisiert) /;

function timesOf(shown: Shown, modified: boolean): string[] {
  const { elements, start } = shown;
  const ofStory = elements.filter(
    (element, index) => isTime(element) && !isOfOther(element, shown, start < 0 || index < start),
  );
  const inWords = elements.filter((element) => showsTime(element, shown));
  return [...ofStory, ...inWords].flatMap((element) => {
    const { attribs } = element;
    const { datetime, content } = attribs;
    const property = propertyOf(element);
    const around =
      namingWords(element) +
      (element.parent && 'attribs' in element.parent ? namingWords(element.parent) : '');
    // hAtom names any time "updated"; early HTML 5 had the attribute `pubdate` for the time of publication.
    const says =
      /(?:dateM|:m)odified$/.test(property) || (!('pubdate' in attribs) && MODIFIED_WORDS.test(around));
    if (says !== modified) return [];
    return (
      toIsoDate(datetime) ?? toIsoDate(content) ?? instantOf(element) ?? toIsoDate(textOf(element)) ?? []
    );
  });
}

/** The property that microdata or RDFa gives to an element. */
function propertyOf({ name, attribs }: Element): string {
  return attribs['itemprop'] ?? (name === 'meta' ? '' : (attribs['property'] ?? ''));
}

function isTime(element: Element): boolean {
  return TIME_ELEMENTS.test(element.name) || TIME_PROPERTY.test(propertyOf(element));
}

/** Whether a time is in a list of other articles, or in an aside after the beginning of the story. */
function isOfOther(element: Element, shown: Shown, above: boolean): boolean {
  const beside = !above && [...ancestors(element)].some(({ name }) => name === 'aside' || name === 'nav');
  return beside || isInList(element, shown, above);
}

/** Another element that shows the time of the story, not of one in a list, and has the instant in an attribute. */
function showsTime(element: Element, shown: Shown): boolean {
  return (
    !isTime(element) &&
    TIME_WORDS.test(namingWords(element)) &&
    instantOf(element) !== null &&
    !isInList(element, shown)
  );
}

/** The instant in a short text: "Wed Jun 5, 2013 8:17pm EDT". */
function instantInText(element: Element): string | null {
  const text = textOf(element);
  const date = text.length <= LONGEST_TIME ? dateInLine(text) : null;
  return date !== null && hasOffset(date) ? date : null;
}
const LONGEST_TIME = 60;

/** The instant in an attribute of an element, or in its text. */
const instantOf = (element: Element): string | null => instantInAttribute(element) ?? instantInText(element);

function instantInAttribute({ name, attribs }: Element): string | null {
  for (const [key, value] of Object.entries(attribs)) {
    if (!TIME_DATA.test(key) && !(name === 'abbr' && key === 'title')) continue;
    const date = toIsoDate(value);
    if (date !== null && hasOffset(date)) return date;
  }
  return null;
}

function textOf(element: Element): string {
  return cleanText(rawText(element));
}
