import type { ParsedArticle } from '../../parse/types.js';
import type { ArticleSource } from './articleSource.js';
import type { Provenance } from '../identify/sources.js';
import { toInstant } from '../times.js';
import { urlKey } from '../identify/urlKey.js';
import { toWebAddress } from '../identify/webAddress.js';

/** Metadata of an article; each property is a column of Article. */
export interface ArticleAbout {
  url: string | null;
  canonicalUrl: string | null;
  urlKey: string | null;
  guid: string | null;
  sourceId: string | null;
  publisher: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  standfirst: string | null;
  authors: string[];
  section: string | null;
  keywords: string[];
  image: { url: string; caption: string | null; credit: string | null } | null;
}

/** Columns for the metadata that was given. Times become instants, addresses are normalized. */
export function aboutOf(
  said: ArticleSource & { publishedAt?: string | null },
  { source, publisher }: Provenance,
): ArticleAbout {
  const url = addressOf(said.url);
  const canonicalUrl = addressOf(said.canonicalUrl);
  const address = canonicalUrl ?? url;
  return {
    url,
    canonicalUrl,
    urlKey: address === null ? null : urlKey(address),
    guid: said.guid?.trim() ?? null,
    sourceId: source?.id ?? null,
    publisher,
    publishedAt: instantOf(said.publishedAt),
    modifiedAt: instantOf(said.modifiedAt),
    standfirst: said.standfirst?.trim() ?? null,
    authors: listOf(said.authors),
    section: said.section?.trim() ?? null,
    keywords: listOf(said.keywords),
    image: said.image ? imageOf(said.image) : null,
  };
}

/** Metadata as given. */
type Said = ArticleSource & { publishedAt?: string | null };

/** The given metadata, with authors from the byline if none are given. */
export function saidOf(source: Said, parsed: ParsedArticle): Said {
  const authors = source.authors?.length ? source.authors : parsed.authors;
  const publishedAt = source.publishedAt === undefined ? parsed.publishedAt : source.publishedAt;
  return { ...source, authors, publishedAt };
}

const addressOf = (url: string | null | undefined) => (url == null ? null : toWebAddress(url));
export const instantOf = (time: string | null | undefined) => (time == null ? null : toInstant(time));
const listOf = (values: readonly string[] | null | undefined) => [
  ...new Set((values ?? []).map((value) => value.trim())),
];

function imageOf({ url, caption = null, credit = null }: NonNullable<ArticleSource['image']>) {
  return { url: toWebAddress(url) ?? url, caption, credit };
}
