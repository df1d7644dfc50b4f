import type { Document } from 'domhandler';
import { cleanText, distinct, webAddress } from '../cleanText.js';
import { toIsoDate } from '../dates.js';
import { type Element, ancestors, findAll, rawText } from '../markup/tree.js';
import { namingWords } from './classWords.js';

/** What a reader of the page sees around its story. */
export interface Visible {
  headings: string[];
  authors: string[];
  published: string[];
  modified: string[];
  urls: string[];
}

const LONGEST_BYLINE = 160;
const HEADING_WORDS = / (?:headline|article title|entry title|post title|page title|story title|title) /;
const BYLINE_WORDS =
  / (?:byline|author|authors|author name|byline name|writer|reporter|contributor|autor|auteur) /;
/** A list of others' articles: their authors are not this one's. */
const ELSEWHERE =
  / (?:related|recommended|comment|comments|teaser|card|cards|sidebar|footer|nav|menu|most read|recirculation) /;

/** Reads the main heading, the byline and the times of a page, and its microdata. */
export function readVisible(page: Document, base: string | null): Visible {
  const elements = findAll(page, ({ name }) => !/^(?:script|style|head|template|svg)$/.test(name));
  return {
    headings: headingsOf(elements),
    authors: bylinesOf(elements),
    published: timesOf(elements, false),
    modified: timesOf(elements, true),
    urls: elements
      .filter(({ name, attribs }) => name === 'link' && attribs['itemprop'] === 'mainEntityOfPage')
      .flatMap(({ attribs }) => webAddress(attribs['href'], base) ?? []),
  };
}

/** The likeliest headings first: `h1` of an article, `h1`, what is called a headline. */
function headingsOf(elements: readonly Element[]): string[] {
  const scored = elements.flatMap((element) => {
    const isMain = element.name === 'h1';
    const called = HEADING_WORDS.test(namingWords(element)) || element.attribs['itemprop'] === 'headline';
    if (!isMain && !(called && /^h[2-3]$/.test(element.name))) return [];
    const text = textOf(element);
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

function bylinesOf(elements: readonly Element[]): string[] {
  const called = elements.filter((element) => {
    const { rel = '', itemprop = '' } = element.attribs;
    return /\bauthor\b/.test(rel) || /\bauthor\b/.test(itemprop) || BYLINE_WORDS.test(namingWords(element));
  });
  const own = called.filter(
    (element) => ![...ancestors(element)].some((outer) => ELSEWHERE.test(namingWords(outer))),
  );
  const texts = own.flatMap((element) => {
    const { rel = '', itemprop = '' } = element.attribs;
    if (element.name === 'meta' || element.name === 'link') return element.attribs['content'] ?? [];
    const named =
      itemprop === 'author'
        ? findAll(element, ({ attribs }) => attribs['itemprop'] === 'name')[0]
        : undefined;
    const text = textOf(named ?? element);
    // Without a link to the author or a "By", the element may hold anything.
    const sure = /\bauthor\b/.test(rel) || itemprop !== '' || /^(?:by|von|por|par|di)\s/i.test(text);
    return text.length <= LONGEST_BYLINE && (sure || text.split(' ').length <= 5) ? { text, sure } : [];
  });
  const found = texts.map((text) => (typeof text === 'string' ? { text, sure: true } : text));
  const sure = found.filter((one) => one.sure);
  // Several elements say the same author; the first says it at the top of the story.
  const chosen = sure.length > 0 ? sure : found.slice(0, 1);
  return chosen.length > 0 && chosen.length <= 6 ? chosen.map(({ text }) => text) : [];
}

const MODIFIED_WORDS = / (?:updated|modified|date modified|last updated|update|aktualisiert) /;

function timesOf(elements: readonly Element[], modified: boolean): string[] {
  const times = elements.filter(
    ({ name, attribs }) =>
      name === 'time' || /^date(?:Published|Modified|Created)$/.test(attribs['itemprop'] ?? ''),
  );
  return times.flatMap((element) => {
    const { datetime, content, itemprop = '' } = element.attribs;
    const around =
      namingWords(element) +
      (element.parent && 'attribs' in element.parent ? namingWords(element.parent) : '');
    const says = itemprop === 'dateModified' || MODIFIED_WORDS.test(around);
    if (says !== modified) return [];
    return toIsoDate(datetime) ?? toIsoDate(content) ?? toIsoDate(textOf(element)) ?? [];
  });
}

function textOf(element: Element): string {
  return cleanText(rawText(element));
}
