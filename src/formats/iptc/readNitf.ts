import { authorNames } from '../authors.js';
import { cleanOrNull, cleanText, distinct, webAddress } from '../cleanText.js';
import { compose } from '../compose.js';
import { toIsoDate } from '../dates.js';
import { languageTag } from '../facts.js';
import { type ItemImage, type ItemParagraph, type NewsItem, emptyItem } from '../item.js';
import { paragraphsOf } from '../markup/paragraphs.js';
import {
  type Element,
  childNamed,
  childrenNamed,
  findFirst,
  findNamed,
  isTag,
  localName,
  rawText,
  removeNode,
} from '../markup/tree.js';

/** Reads a `nitf` element: head, headlines, byline, abstract and content as NITF 3 names them. */
export function readNitf(nitf: Element): NewsItem {
  const head = childNamed(nitf, 'head');
  const body = childNamed(nitf, 'body') ?? nitf;
  const bodyHead = childNamed(body, 'body.head');
  const docdata = childNamed(head, 'docdata');
  const pubdata = childNamed(head, 'pubdata');
  const hedline = childNamed(bodyHead, 'hedline') ?? bodyHead;
  const headline = textOf(childNamed(hedline, 'hl1')) ?? textOf(childNamed(head, 'title'));
  const abstract = childrenNamed(bodyHead, 'abstract')
    .flatMap((one) => paragraphsOf(one))
    .map(({ text }) => text)
    .join(' ');
  const standfirst = cleanOrNull(abstract) ?? textOf(childNamed(hedline, 'hl2'));
  const published = firstDate(
    childNamed(docdata, 'date.issue'),
    childNamed(docdata, 'date.release'),
    pubdata,
    childNamed(childNamed(bodyHead, 'dateline'), 'story.date'),
  );
  const publisher =
    cleanOrNull(pubdata?.attribs['name']) ?? textOf(childNamed(bodyHead, 'distributor')) ?? holderOf(docdata);
  const docId = childNamed(docdata, 'doc-id');
  const bylines = childrenNamed(bodyHead, 'byline');
  return {
    ...emptyItem(),
    headline,
    standfirst,
    authors: authorsOf(bylines, publisher),
    publishedAt: published,
    canonicalUrl: webAddress(pubdata?.attribs['ex-ref']),
    guid: cleanOrNull(docId?.attribs['id-string']) ?? cleanOrNull(nitf.attribs['uno']),
    section: cleanOrNull(pubdata?.attribs['position.section']),
    keywords: keywordsOf(head),
    image: imageOf(body),
    language: languageTag(nitf.attribs['xml:lang'] ?? body.attribs['xml:lang']),
    publisher,
    paragraphs: compose(headline, standfirst, [
      ...datelineOf(bodyHead),
      ...contentOf(body, bodyHead, headline),
    ]),
  };
}

function contentOf(body: Element, bodyHead: Element | undefined, headline: string | null): ItemParagraph[] {
  const content = childrenNamed(body, 'body.content');
  if (content.length > 0) return content.flatMap((one) => paragraphsOf(one, headline));
  // Some files leave out the container.
  if (bodyHead) removeNode(bodyHead);
  for (const end of childrenNamed(body, 'body.end')) removeNode(end);
  return paragraphsOf(body, headline);
}

function datelineOf(bodyHead: Element | undefined): ItemParagraph[] {
  const text = textOf(childNamed(bodyHead, 'dateline'));
  return text === null ? [] : [{ kind: 'DATELINE', text }];
}

/** Marked names of people; else the names in the byline without titles; else the byline itself. */
function authorsOf(bylines: readonly Element[], publisher: string | null): string[] {
  const people = bylines.flatMap((byline) => findNamed(byline, 'person')).map(rawText);
  if (people.length > 0) return authorNames(people, [publisher]);
  const without = bylines.map((byline) => textWithout(byline, 'byttl'));
  const names = authorNames(without, [publisher]);
  return names.length > 0
    ? names
    : distinct(bylines.map(rawText).filter((text) => /^(?!by\b).{3,60}$/i.test(cleanText(text))));
}

function textWithout(element: Element, name: string): string {
  return element.children
    .map((child) => (isTag(child) && localName(child) === name ? '' : rawText(child)))
    .join('');
}

function firstDate(...elements: (Element | undefined)[]): string | null {
  for (const element of elements) {
    const date = toIsoDate(element?.attribs['norm'] ?? element?.attribs['date.publication']);
    if (date !== null) return date;
  }
  return null;
}

function holderOf(docdata: Element | undefined): string | null {
  return cleanOrNull(childNamed(docdata, 'doc.copyright')?.attribs['holder']);
}

function keywordsOf(head: Element | undefined): string[] {
  if (!head) return [];
  return distinct([
    ...findNamed(head, 'keyword').map(({ attribs }) => attribs['key']),
    ...findNamed(head, 'tobject.subject').map(
      ({ attribs }) => attribs['tobject.subject.matter'] ?? attribs['tobject.subject.type'],
    ),
  ]);
}

function imageOf(body: Element): ItemImage | null {
  const media = findFirst(
    body,
    (element) =>
      localName(element) === 'media' && /image|photo/.test(element.attribs['media-type'] ?? 'image'),
  );
  const source = media ? findFirst(media, (element) => localName(element) === 'media-reference') : undefined;
  const url = webAddress(source?.attribs['source']);
  if (!media || url === null) return null;
  return {
    url,
    caption: textOf(childNamed(media, 'media-caption')),
    credit: textOf(childNamed(media, 'media-producer')),
  };
}

function textOf(element: Element | undefined): string | null {
  return element ? cleanOrNull(rawText(element)) : null;
}
