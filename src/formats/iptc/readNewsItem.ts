import { authorNames } from '../authors.js';
import { cleanOrNull, distinct, webAddress } from '../cleanText.js';
import { compose } from '../compose.js';
import { toIsoDate } from '../dates.js';
import { languageTag } from '../facts.js';
import { FormatError } from '../formatError.js';
import { type ItemParagraph, type NewsItem, emptyItem } from '../item.js';
import { type Element, childNamed, childrenNamed, localName, rawText } from '../markup/tree.js';
import { readData, readMarkup } from './readContent.js';

/**
 * Reads a `newsItem` of NewsML-G2: first its metadata, then what its content says about itself.
 * @throws FormatError for pictures, sound and video, for withdrawn items and for items without content of their own
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
  for (const part of childrenNamed(contentSet, 'inlineXML', 'inlineData')) {
    const content =
      localName(part) === 'inlineXML' ? readMarkup(part) : readData(part, part.attribs['contenttype'] ?? '');
    if (content) return content;
  }
  return emptyItem();
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
