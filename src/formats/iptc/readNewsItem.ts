import { authorNames } from '../authors.js';
import { cleanOrNull, distinct, webAddress } from '../cleanText.js';
import { compose } from '../compose.js';
import { toIsoDate } from '../dates.js';
import { languageTag } from '../facts.js';
import { FormatError } from '../formatError.js';
import { type ItemParagraph, type NewsItem, emptyItem } from '../item.js';
import { paragraphsOf } from '../markup/paragraphs.js';
import {
  type Element,
  childNamed,
  childrenNamed,
  findNamed,
  isTag,
  localName,
  rawText,
} from '../markup/tree.js';
import { plainParagraphs } from '../text.js';
import { readNitf } from './readNitf.js';

/**
 * The item of a `newsItem` of NewsML-G2: what its metadata says first, then what its content says of itself.
 * @throws FormatError for pictures, sound and video, for what was withdrawn and for what holds no content of its own
 */
export function readNewsItem(newsItem: Element): NewsItem {
  const itemMeta = childNamed(newsItem, 'itemMeta');
  const contentMeta = childNamed(newsItem, 'contentMeta');
  checkClass(itemMeta);
  const contentSet = localName(newsItem) === 'contentSet' ? newsItem : childNamed(newsItem, 'contentSet');
  const content = contentOf(contentSet);
  const headline =
    textOf(childNamed(contentMeta, 'headline')) ?? content.headline ?? textOf(childNamed(itemMeta, 'title'));
  const summary = childrenNamed(contentMeta, 'description').find(({ attribs }) =>
    /summary|abstract/.test(attribs['role'] ?? 'summary'),
  );
  const standfirst = textOf(summary) ?? content.standfirst;
  const publisher = publisherOf(newsItem, itemMeta) ?? content.publisher;
  const published =
    dateOf(itemMeta, 'firstCreated') ??
    dateOf(contentMeta, 'contentCreated') ??
    content.publishedAt ??
    dateOf(itemMeta, 'versionCreated');
  const modified = dateOf(itemMeta, 'versionCreated') ?? dateOf(contentMeta, 'contentModified');
  const body = content.paragraphs.filter(({ kind }) => kind !== 'HEADLINE' && kind !== 'STANDFIRST');
  return {
    ...emptyItem(),
    headline,
    standfirst,
    authors: authorsOf(contentMeta, content, publisher),
    publishedAt: published,
    modifiedAt: modified === published ? null : modified,
    canonicalUrl: linkOf(itemMeta) ?? content.canonicalUrl,
    guid: cleanOrNull(newsItem.attribs['guid']) ?? content.guid,
    section: textOf(childNamed(childNamed(itemMeta, 'service'), 'name')) ?? content.section,
    keywords: keywordsOf(contentMeta),
    image: content.image,
    language:
      languageTag(childNamed(contentMeta, 'language')?.attribs['tag'] ?? newsItem.attribs['xml:lang']) ??
      content.language,
    publisher,
    paragraphs: compose(headline, standfirst, [...datelineOf(contentMeta, body), ...body]),
  };
}

/** Kinds of items without text, by the end of their code: "ninat:picture". */
const NO_TEXT_CLASSES = /(?:picture|photo|graphic|animation|audio|video)$/;

function checkClass(itemMeta: Element | undefined): void {
  const kind = childNamed(itemMeta, 'itemClass')?.attribs['qcode'] ?? '';
  if (NO_TEXT_CLASSES.test(kind))
    throw new FormatError(
      `the item is a ${kind.replace(/^.*:/, '')} without text. Hand in the text that goes with it.`,
    );
  const status = childNamed(itemMeta, 'pubStatus')?.attribs['qcode'] ?? '';
  if (/(?:canceled|withheld)$/.test(status))
    throw new FormatError(`the item is ${status.replace(/^.*:/, '')}: its provider does not publish it.`);
}

/** The first content that can be read: NITF, XHTML, other inline XML with paragraphs, plain text. */
function contentOf(contentSet: Element | undefined): NewsItem {
  for (const part of contentSet?.children ?? []) {
    if (!isTag(part)) continue;
    const name = localName(part);
    if (name === 'inlineXML') {
      const [nitf] = findNamed(part, 'nitf');
      if (nitf) return readNitf(nitf);
      const [html] = findNamed(part, 'html');
      const body = html ? childNamed(html, 'body') : undefined;
      const paragraphs = hasParagraphs(part) ? paragraphsOf(body ?? html ?? part) : [];
      if (paragraphs.length > 0) return { ...emptyItem(), ...withHeading(paragraphs, html) };
    }
    if (name === 'inlineData') {
      const data = rawText(part);
      const isMarkup = /html|xml/.test(part.attribs['contenttype'] ?? '') || /<p\b/i.test(data);
      const paragraphs = isMarkup ? paragraphsOf(data) : plainParagraphs(data, '');
      if (paragraphs.length > 0) return { ...emptyItem(), paragraphs };
    }
  }
  return emptyItem();
}

/** Inline XML may also be events, results or prices. */
function hasParagraphs(part: Element): boolean {
  return findNamed(part, 'p', 'div', 'body').length > 0;
}

/** XHTML says its headline in `h1` or in `title`. */
function withHeading(
  paragraphs: ItemParagraph[],
  html: Element | undefined,
): Pick<NewsItem, 'headline' | 'paragraphs'> {
  const heading = html ? textOf(findNamed(html, 'h1')[0] ?? findNamed(html, 'title')[0]) : null;
  return { headline: heading, paragraphs: paragraphs.filter(({ text }) => text !== heading) };
}

function publisherOf(newsItem: Element, itemMeta: Element | undefined): string | null {
  const provider = childNamed(itemMeta, 'provider');
  const holder = childNamed(childNamed(newsItem, 'rightsInfo'), 'copyrightHolder');
  const code = provider?.attribs['qcode'] ?? provider?.attribs['literal'];
  return (
    textOf(childNamed(provider, 'name')) ??
    textOf(childNamed(holder, 'name')) ??
    cleanOrNull(code?.replace(/^[^:]*:/, ''))
  );
}

function authorsOf(contentMeta: Element | undefined, content: NewsItem, publisher: string | null): string[] {
  const by = authorNames(childrenNamed(contentMeta, 'by').map(rawText), [publisher]);
  if (by.length > 0) return by;
  const creators = childrenNamed(contentMeta, 'creator').map((creator) =>
    textOf(childNamed(creator, 'name')),
  );
  const people = authorNames(creators, [publisher]);
  if (people.length > 0) return people;
  if (content.authors.length > 0) return content.authors;
  const contributors = childrenNamed(contentMeta, 'contributor').filter(
    ({ attribs }) =>
      /writer|author/.test(attribs['role'] ?? '') && !(attribs['role'] ?? '').includes('descr'),
  );
  return authorNames(
    contributors.map((one) => textOf(childNamed(one, 'name'))),
    [publisher],
  );
}

function keywordsOf(contentMeta: Element | undefined): string[] {
  const subjects = childrenNamed(contentMeta, 'subject').map((subject) => childNamed(subject, 'name'));
  return distinct([...childrenNamed(contentMeta, 'keyword'), ...subjects].map((element) => textOf(element)));
}

function linkOf(itemMeta: Element | undefined): string | null {
  const link = childrenNamed(itemMeta, 'link').find(({ attribs }) =>
    /isrepresentationof|permalink|canonical/i.test(attribs['rel'] ?? ''),
  );
  return webAddress(link?.attribs['href']);
}

function datelineOf(contentMeta: Element | undefined, body: readonly ItemParagraph[]): ItemParagraph[] {
  const text = textOf(childNamed(contentMeta, 'dateline'));
  return text === null || body.some(({ kind }) => kind === 'DATELINE') ? [] : [{ kind: 'DATELINE', text }];
}

function dateOf(parent: Element | undefined, name: string): string | null {
  const element = childNamed(parent, name);
  return element ? toIsoDate(rawText(element)) : null;
}

function textOf(element: Element | undefined): string | null {
  return element ? cleanOrNull(rawText(element)) : null;
}
