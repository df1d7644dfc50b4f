import { authorNames } from '../authors.js';
import { cleanOrNull, distinct, webAddress } from '../cleanText.js';
import { compose, plainTitle } from '../compose.js';
import { toIsoDate } from '../dates.js';
import { languageTag } from '../facts.js';
import { FormatError } from '../formatError.js';
import { type ItemImage, type ItemParagraph, type NewsItem, emptyItem } from '../item.js';
import { paragraphsOf } from '../markup/paragraphs.js';
import { findNamed, parseXml } from '../markup/tree.js';
import { type LdNode, asList, isNode } from '../schemaOrg/nodes.js';
import { plainParagraphs } from '../text.js';
import { readNitf } from './readNitf.js';

/** Fields that a ninjs object has besides its uri, in versions 1 to 3. */
const MARKS =
  /^(?:versioncreated|versionCreated|pubstatus|pubStatus|headlines|bodies|body_(?:text|xhtml|html|main|richtext)|headline_main|representationtype|representationType|firstcreated|firstCreated)$/;

export function isNinjs(value: unknown): value is LdNode {
  if (!isNode(value)) return false;
  const marks = Object.keys(value).filter((key) => MARKS.test(key)).length;
  // Superdesk writes the uri as guid.
  return typeof value['uri'] === 'string' ? marks > 0 : typeof value['guid'] === 'string' && marks > 1;
}

/**
 * Reads a ninjs object. Version 1 has `headline` and `body_xhtml`, versions 2 and 3 have lists by role.
 * @throws FormatError for items without text
 */
export function readNinjs(ninjs: LdNode): NewsItem {
  const title = titleOf(ninjs);
  const body = bodyOf(ninjs, title);
  const kind = cleanOrNull(ninjs['type']) ?? 'text';
  if (body === null && /^(?:picture|graphic|audio|video)$/.test(kind))
    throw new FormatError(`the item is a ${kind} without text. Hand in the text that goes with it.`);
  const headline = title ?? body?.headline ?? null;
  const standfirst = descriptionOf(ninjs) ?? body?.standfirst ?? null;
  const publisher = publisherOf(ninjs);
  const uri = cleanOrNull(ninjs['uri']) ?? cleanOrNull(ninjs['guid']);
  return {
    ...emptyItem(),
    headline,
    standfirst,
    authors: authorNames(
      [first(ninjs, 'by', 'byline'), ...asList(ninjs['authors']).map(nameOf)],
      [publisher],
    ),
    ...datesOf(ninjs, body),
    canonicalUrl: webAddress(roleOf(ninjs['altids'] ?? ninjs['altIds'], /web|url/)) ?? webAddress(uri),
    guid: uri,
    section: first(ninjs, 'section', 'service'),
    keywords: distinct(
      [...asList(ninjs['subjects'] ?? ninjs['subject']), ...asList(ninjs['keywords'])].map(nameOf),
    ),
    image: imageOf(ninjs['associations']),
    language: languageTag(ninjs['language']),
    publisher,
    paragraphs: compose(headline, standfirst, (body?.paragraphs ?? []).filter(isOfStory)),
    summaryOnly: body === null,
  };
}

function titleOf(ninjs: LdNode): string | null {
  return (
    plainTitle(roleOf(ninjs['headlines'], /main|headline/)) ??
    first(ninjs, 'headline', 'headline_main', 'title')
  );
}

function descriptionOf(ninjs: LdNode): string | null {
  const description =
    roleOf(ninjs['descriptions'], /summary|lead|text|main|abstract/) ??
    first(ninjs, 'description_text', 'description_main', 'description_html', 'description_summary');
  return typeof description === 'string' ? plainTitle(description) : null;
}

function publisherOf(ninjs: LdNode): string | null {
  return (
    nameOf(ninjs['provider']) ??
    nameOf(ninjs['copyrightholder'] ?? ninjs['copyrightHolder']) ??
    nameOf(asList(ninjs['infosources'] ?? ninjs['infosource'] ?? ninjs['infoSources'])[0])
  );
}

function datesOf(ninjs: LdNode, body: NewsItem | null): Pick<NewsItem, 'publishedAt' | 'modifiedAt'> {
  const modified = toIsoDate(ninjs['versioncreated'] ?? ninjs['versionCreated']);
  const published =
    toIsoDate(ninjs['firstcreated'] ?? ninjs['firstCreated']) ??
    // The date of a document inside is that of the news; the item's own is that of this version.
    body?.publishedAt ??
    modified;
  return { publishedAt: published, modifiedAt: modified === published ? null : modified };
}

/** Headline and standfirst are not: the item has them itself. */
function isOfStory({ kind }: ItemParagraph): boolean {
  return kind !== 'HEADLINE' && kind !== 'STANDFIRST';
}

/** The body in the form that says most about its paragraphs: XHTML or HTML, else NITF, else text. */
function bodyOf(ninjs: LdNode, headline: string | null): NewsItem | null {
  const bodies = asList(ninjs['bodies']).filter(isNode);
  const typed = bodies.map((body) => ({
    type: [body['contenttype'], body['contentType'], body['role']].join(' '),
    value: body['value'],
  }));
  const flat = ['body_xhtml', 'body_html', 'body_richtext'].map((field) => ({
    type: 'html',
    value: ninjs[field],
  }));
  const plain = ['body_text', 'body_main'].map((field) => ({ type: 'plain', value: ninjs[field] }));
  const all = [...typed, ...flat, ...plain].flatMap(({ type, value }) =>
    typeof value === 'string' && value.trim() !== '' ? [{ type, value }] : [],
  );
  const html = all.find(
    ({ type, value }) => /html|rich/i.test(type) || (!/nitf/i.test(type) && /<p[\s>]/i.test(value)),
  );
  if (html) return { ...emptyItem(), paragraphs: paragraphsOf(html.value, headline) };
  const nitf = all.find(({ type }) => /nitf/i.test(type));
  const [root] = nitf ? findNamed(parseXml(nitf.value), 'nitf') : [];
  const nitfItem = root ? readNitf(root) : null;
  if (nitfItem?.paragraphs.some(isBody)) return nitfItem;
  const [text] = all.filter(({ type }) => !/nitf/i.test(type));
  return text ? { ...emptyItem(), paragraphs: plainParagraphs(text.value, '') } : null;
}

function isBody({ kind }: ItemParagraph): boolean {
  return kind === 'LEAD' || kind === 'PARAGRAPH';
}

/** The first value of a list whose role fits, else the first value. */
function roleOf(list: unknown, role: RegExp): unknown {
  const values = asList(list).filter(isNode);
  return (values.find((one) => role.test(String(one['role']))) ?? values[0])?.['value'];
}

function first(ninjs: LdNode, ...fields: string[]): string | null {
  for (const field of fields) {
    const text = plainTitle(ninjs[field]);
    if (text !== null) return text;
  }
  return null;
}

function nameOf(value: unknown): string | null {
  return plainTitle(isNode(value) ? (value['name'] ?? value['literal']) : value);
}

/** The first picture among the associations, which are an object in version 1 and a list later. */
function imageOf(associations: unknown): ItemImage | null {
  const all = isNode(associations) ? Object.values(associations) : asList(associations);
  const pictures = all.filter(isNode).filter(({ type }) => type === 'picture' || type === 'graphic');
  const picture = pictures.find(({ type }) => type === 'picture') ?? pictures[0];
  if (!picture) return null;
  const renditions = isNode(picture['renditions'])
    ? Object.values(picture['renditions'])
    : asList(picture['renditions']);
  const largest = renditions
    .filter(isNode)
    .sort((a, b) => Number(b['width'] ?? 0) - Number(a['width'] ?? 0))[0];
  const url = webAddress(largest?.['href']) ?? webAddress(picture['uri']);
  if (url === null) return null;
  return {
    url,
    caption:
      plainTitle(roleOf(picture['descriptions'], /caption|text|main/)) ??
      first(picture, 'description_text', 'description_main', 'headline'),
    credit: first(picture, 'by', 'byline', 'creditline', 'creditLine') ?? nameOf(picture['copyrightholder']),
  };
}
