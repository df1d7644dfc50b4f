import type { Document } from 'domhandler';
import { cleanText, distinct } from '../cleanText.js';
import { type Element, ancestors, findAll, findFirst, isTag, rawText } from '../markup/tree.js';
import { namingWords } from './classWords.js';
import { sameTitle } from './siteName.js';

const HEADING_WORDS = / (?:headline|article title|entry title|post title|page title|story title|title) /;

/** <h1 id="logo"><a href="/">The Example Times</a></h1>, but not <h1><a href="/">Home</a> A bridge</h1> */
export function isSiteName(element: Element): boolean {
  if (element.name !== 'h1') return false;
  const inside = findFirst(element, ({ name }) => name === 'a');
  if (inside && textOf(inside) !== textOf(element)) return false;
  const link = inside ?? [...ancestors(element)].find(({ name }) => name === 'a');
  const { href = '' } = link?.attribs ?? {};
  return /^(?:https?:\/\/[^/]+)?\/?$/.test(href) && href !== '';
}

/** Headings by likelihood: `h1` of an article, other `h1`, elements that are named as headlines. */
export function headingsOf(elements: readonly Element[]): string[] {
  const scored = elements.flatMap((element) => {
    const isMain = element.name === 'h1';
    const called = HEADING_WORDS.test(namingWords(element)) || element.attribs['itemprop'] === 'headline';
    if (!isMain && !(called && /^h[2-3]$/.test(element.name))) return [];
    const text = headingText(element);
    if (text === '' || text.length > 300) return [];
    const around = [...ancestors(element)];
    const inArticle = around.some(({ name }) => name === 'article' || name === 'main');
    const inSiteHead = around.some(({ name }) => name === 'nav' || name === 'footer' || name === 'aside');
    const score = (isMain ? 4 : 0) + (inArticle ? 2 : 0) + (called ? 1 : 0) - (inSiteHead ? 4 : 0);
    return text.split(' ').length > 1 ? [{ text, score }] : [{ text, score: score - 3 }];
  });
  return distinct(
    scored
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ text }) => text),
  );
}

/** Parts of a heading that are not the headline: the topic above it, the summary below, words for screen readers. */
const BESIDE_HEADLINE =
  / (?:kicker|eyebrow|overline|topline|top line|dachzeile|label|badge|flag|tag|visually hidden|visuallyhidden|sr only|screen reader text|subtitle|sub title|subheadline|sub headline|subhead|deck|dek) /;

/** The headline in a heading, without other parts: <h1><span class="kicker">Budget</span> Senate votes</h1> */
function headingText(heading: Element): string {
  const colon = heading.children.findLastIndex((child) => isTag(child) && isHiddenColon(child));
  const parts = heading.children
    .slice(colon + 1)
    .map((child) => (isTag(child) && BESIDE_HEADLINE.test(namingWords(child)) ? ' ' : rawText(child)));
  const text = cleanText(parts.join('').replace(/\s+(?=[,.:;!?])/g, ''));
  return text.replace(/^[\s:|–-]+/, '') || textOf(heading);
}

/** Separates the topic from the headline for screen readers: <span class="hidden">:</span>, <span hidden>:</span> */
function isHiddenColon(element: Element): boolean {
  const isHidden = element.attribs['hidden'] !== undefined || HIDDEN.test(namingWords(element));
  return isHidden && /^\s*[:|–—-]\s*$/.test(rawText(element));
}
const HIDDEN = / (?:hidden|visually hidden|visuallyhidden|sr only|screen reader text) /;

/** The heading that a reader sees above the story. */
export interface MainHeading {
  text: string;
  /** Whether the page says that it is the headline, or its summary follows. */
  sure: boolean;
}

const FEWEST_WORDS = 3;
const LONGEST_HEADING = 300;

/** Whether a heading begins like the window's title, in which the site's name follows after a line. */
function continues(heading: Element, windowTitles: readonly string[]): boolean {
  const whole = sameTitle(rawText(heading));
  return windowTitles.some((title) => {
    const [start = ''] = title.split(/\s[|–—-]\s/);
    return start.split(' ').length >= FEWEST_WORDS && whole.startsWith(sameTitle(start));
  });
}

/** The main heading of a page; null if it has several, or if it is short, like the name of a section. */
export function mainHeading(
  page: Document,
  descriptions: readonly string[],
  windowTitles: readonly string[],
): MainHeading | null {
  const kinds = [
    ({ name }: Element) => name === 'h1',
    isArticleHead,
    (element: Element) => element.name === 'h2' && continues(element, windowTitles),
  ];
  let found: Element[] = [];
  for (const fits of kinds) if (found.length === 0) found = findAll(page, fits).filter(isInStory);
  const [heading] = found;
  if (!heading || found.length > 1) return null;
  const text = headingText(heading);
  if (text.split(' ').length < FEWEST_WORDS || text.length > LONGEST_HEADING) return null;
  return { text, sure: heading.attribs['itemprop'] === 'headline' || hasSummary(heading, descriptions) };
}

const BESIDE_STORY = /^(?:nav|footer|aside)$/;

function isInStory(element: Element): boolean {
  return !isSiteName(element) && ![...ancestors(element)].some(({ name }) => BESIDE_STORY.test(name));
}

/** Some systems use `h1` only for the site: <article><header><h2>Senate votes</h2> */
function isArticleHead(element: Element): boolean {
  const [parent, ...outer] = [...ancestors(element)].filter(
    ({ name }) => name !== 'div' && name !== 'hgroup',
  );
  return (
    element.name === 'h2' &&
    parent?.name === 'header' &&
    outer[0]?.name === 'article' &&
    findFirst(element, ({ name }) => name === 'a') === undefined
  );
}

/** Letters by which a block is recognised as a description. */
const START = 40;

function hasSummary({ next }: Element, descriptions: readonly string[]): boolean {
  let after = next;
  while (after && !isTag(after)) after = after.next;
  const start = after ? sameTitle(textOf(after)).slice(0, START) : '';
  return start.length === START && descriptions.some((one) => sameTitle(one).startsWith(start));
}

const LARGE_TYPE = /^(?:[4-7]|\+[1-4])$/;
const MOST_WORDS = 25;
/** Most elements between a headline and the first paragraph of its story. */
const MOST_BETWEEN = 40;
const RUNNING_WORDS = 25;

/** The last line in large type above the first paragraph, on old pages without headings: <font size="4"><b>Senate votes</b></font> */
export function linesInLargeType(page: Document): string[] {
  const elements = findAll(page, ({ name }) => name === 'font' || name === 'p' || name === 'td');
  const start = elements.findIndex(
    (element) => element.name === 'p' && textOf(element).split(' ').length >= RUNNING_WORDS,
  );
  const lines = elements.slice(Math.max(0, start - MOST_BETWEEN), Math.max(0, start)).flatMap((element) => {
    if (element.name !== 'font' || !LARGE_TYPE.test(element.attribs['size'] ?? '')) return [];
    const text = textOf(element);
    const words = text.split(' ').length;
    return words >= FEWEST_WORDS && words <= MOST_WORDS ? [text] : [];
  });
  return lines.slice(-1);
}

function textOf(element: Element): string {
  return cleanText(rawText(element));
}
