import { authorNames } from '../authors.js';
import { distinct, webAddress } from '../cleanText.js';
import { compose, plainTitle } from '../compose.js';
import { toIsoDate } from '../dates.js';
import { languageTag } from '../facts.js';
import { type NewsItem, emptyItem } from '../item.js';
import { paragraphsOf } from '../markup/paragraphs.js';
import { plainParagraphs } from '../text.js';

/** An article of an API. Any value may be missing or of another type. */
export interface ApiItem {
  headline: unknown;
  standfirst?: unknown;
  authors?: readonly unknown[];
  publishedAt: unknown;
  modifiedAt?: unknown;
  url: unknown;
  guid?: unknown;
  section?: unknown;
  keywords?: readonly unknown[];
  image?: { url: unknown; caption?: unknown; credit?: unknown } | null;
  language?: unknown;
  publisher: unknown;
  /** HTML or text. */
  body: unknown;
  summaryOnly?: boolean;
}

/** Converts an article of an API. */
export function fromApi(api: ApiItem): NewsItem {
  const headline = plainTitle(api.headline);
  const standfirst = plainTitle(api.standfirst);
  const text = typeof api.body === 'string' ? api.body : '';
  const body = /<(?:p|br|div|h2|figure|[uo]l|li)\b/i.test(text)
    ? paragraphsOf(text, headline)
    : plainParagraphs(text, headline ?? '');
  const published = toIsoDate(api.publishedAt);
  const modified = toIsoDate(api.modifiedAt);
  const url = webAddress(api.url);
  const publisher = plainTitle(api.publisher);
  const image = webAddress(api.image?.url);
  return {
    ...emptyItem(),
    headline,
    standfirst,
    authors: authorNames(api.authors ?? [], [publisher]),
    publishedAt: published,
    modifiedAt: modified === published ? null : modified,
    canonicalUrl: url,
    guid: plainTitle(api.guid) ?? url,
    section: plainTitle(api.section),
    keywords: distinct((api.keywords ?? []).map(plainTitle)),
    image:
      image === null
        ? null
        : { url: image, caption: plainTitle(api.image?.caption), credit: plainTitle(api.image?.credit) },
    language: languageTag(api.language),
    publisher,
    paragraphs: compose(headline, standfirst, body),
    summaryOnly: api.summaryOnly ?? body.length === 0,
  };
}
