import { authorNames } from '../authors.js';
import { cleanOrNull, distinct, webAddress } from '../cleanText.js';
import { compose } from '../compose.js';
import { toIsoDate } from '../dates.js';
import { languageTag } from '../facts.js';
import { FormatError } from '../formatError.js';
import { type ItemImage, type ItemParagraph, type NewsItem, emptyItem } from '../item.js';
import { type Element, ancestors, childNamed, findNamed, localName, rawText } from '../markup/tree.js';
import { readData, readMarkup } from './readContent.js';

/**
 * Reads a `NewsItem` of NewsML 1: first its lines and metadata, then what its text says about itself.
 * @throws FormatError for pictures, sound and video, for withdrawn items and for items that only refer to others
 */
export function readNewsml1(newsItem: Element): NewsItem {
  const management = childNamed(newsItem, 'NewsManagement');
  checkStatus(management);
  const contents = findNamed(newsItem, 'ContentItem');
  const content = textOfItem(contents);
  const lines = findNamed(newsItem, 'NewsLines').find((one) => childNamed(one, 'HeadLine'));
  const said = (name: string) => textOf(childNamed(lines, name));
  const headline = said('HeadLine') ?? content.headline;
  const standfirst = said('SubHeadLine') ?? content.standfirst;
  const publisher = publisherOf(newsItem) ?? content.publisher;
  const published = dateOf(management, 'FirstCreated') ?? content.publishedAt;
  const modified = dateOf(management, 'ThisRevisionCreated');
  const body = content.paragraphs.filter(({ kind }) => kind !== 'HEADLINE' && kind !== 'STANDFIRST');
  const byline = authorNames([said('ByLine')], [publisher]);
  return {
    ...emptyItem(),
    headline,
    standfirst,
    authors: byline.length > 0 ? byline : content.authors,
    publishedAt: published ?? modified,
    modifiedAt: published === null || modified === published ? null : modified,
    canonicalUrl: content.canonicalUrl,
    guid: guidOf(newsItem) ?? content.guid,
    section: content.section,
    keywords: distinct([...childTexts(lines, 'KeywordLine'), ...content.keywords]),
    image: imageOf(contents) ?? content.image,
    language:
      languageTag(formalName(newsItem, 'Language') ?? newsItem.attribs['xml:lang']) ?? content.language,
    publisher,
    paragraphs: compose(headline, standfirst, [...datelineOf(said('DateLine'), body), ...body]),
  };
}

/** The id of an item, the same for all its revisions: without revision number and update letter. */
function guidOf(newsItem: Element): string | null {
  const [identifier] = findNamed(newsItem, 'NewsIdentifier');
  const parts = ['ProviderId', 'DateId', 'NewsItemId'].map((name) => textOf(childNamed(identifier, name)));
  return parts.includes(null)
    ? textOf(childNamed(identifier, 'PublicIdentifier'))
    : `urn:newsml:${parts.join(':')}`;
}

function checkStatus(management: Element | undefined): void {
  const status = childNamed(management, 'Status')?.attribs['FormalName'] ?? '';
  if (/^(?:cancell?ed|withheld|embargoed)$/i.test(status))
    throw new FormatError(`the item is ${status.toLowerCase()}: its provider does not publish it.`);
}

/** The first text that can be read, from the main part if one is named. */
function textOfItem(contents: readonly Element[]): NewsItem {
  const texts = contents.filter((one) => !isCaption(one));
  const main = texts.filter((one) => roleOf(one) === 'main');
  for (const one of [...main, ...texts]) {
    const data = childNamed(one, 'DataContent');
    const type = `${formalName(one, 'Format') ?? ''} ${formalName(one, 'MimeType') ?? ''}`;
    const content = data ? (readMarkup(data) ?? readData(data, type)) : null;
    if (content) return content;
  }
  const [media] = contents.map((one) => formalName(one, 'MediaType')).filter((type) => type !== null);
  throw new FormatError(
    media === undefined
      ? 'the item only refers to other items and holds no text. Hand in the items themselves.'
      : `the item is a ${media.toLowerCase()} without text. Hand in the text that goes with it.`,
  );
}

/** The role of the item's part that contains a content: "main", "caption". */
function roleOf(content: Element): string | null {
  for (const around of ancestors(content)) {
    const role = childNamed(around, 'Role')?.attribs['FormalName'];
    if (role !== undefined) return role.toLowerCase();
    if (localName(around) === 'NewsItem') return null;
  }
  return null;
}

function isCaption(content: Element): boolean {
  return roleOf(content)?.includes('caption') ?? false;
}

/** The first picture with a web address, and the item's caption. */
function imageOf(contents: readonly Element[]): ItemImage | null {
  const picture = contents.find(
    (one) =>
      /photo|picture|graphic/i.test(formalName(one, 'MediaType') ?? '') && webAddress(one.attribs['Href']),
  );
  const url = webAddress(picture?.attribs['Href']);
  if (url === null) return null;
  const caption = contents.find(isCaption);
  return { url, caption: caption ? textOf(childNamed(caption, 'DataContent')) : null, credit: null };
}

function publisherOf(newsItem: Element): string | null {
  const party = findNamed(newsItem, 'Provider').map((provider) => formalName(provider, 'Party'));
  const [identifier] = findNamed(newsItem, 'NewsIdentifier');
  return party.find((name) => name !== null) ?? textOf(childNamed(identifier, 'ProviderId'));
}

function datelineOf(text: string | null, body: readonly ItemParagraph[]): ItemParagraph[] {
  return text === null || body.some(({ kind }) => kind === 'DATELINE') ? [] : [{ kind: 'DATELINE', text }];
}

/** NewsML gives most values as a term of a vocabulary: `<MediaType FormalName="Text"/>`. */
function formalName(node: Element, name: string): string | null {
  return cleanOrNull(findNamed(node, name)[0]?.attribs['FormalName']);
}

function childTexts(node: Element | undefined, name: string): (string | null)[] {
  return node ? findNamed(node, name).map(textOf) : [];
}

function dateOf(parent: Element | undefined, name: string): string | null {
  return toIsoDate(textOf(childNamed(parent, name)));
}

function textOf(element: Element | undefined): string | null {
  return element ? cleanOrNull(rawText(element)) : null;
}
