import type { ParsedArticle } from '../parse/types.js';
import { type ArticleContext, articleContext } from './articleContext.js';
import type { ArticleSource } from './articleSource.js';
import type { PersonEntry } from './directory.js';
import { stableId } from './ids.js';
import { type Tally, tally } from './tally.js';
import { UNDATED, toInstant } from './times.js';

/** An article that is new, before it is written: what was found in it, and who its people are. */
export interface ArticleDraft {
  parsed: ParsedArticle;
  source: ArticleSource;
  hash: string;
  slug: string;
  /** Null when it is not known. */
  publishedAt: string | null;
  people: PersonEntry[];
  context: ArticleContext;
  /** By ids of people. */
  personTallies: Tally[];
  /** By codes of countries. */
  countryTallies: Tally[];
}

export function draftArticle(
  article: Pick<ArticleDraft, 'parsed' | 'source' | 'hash' | 'slug'>,
  people: PersonEntry[],
): ArticleDraft {
  const { parsed, hash } = article;
  const publishedAt = parsed.publishedAt === null ? null : toInstant(parsed.publishedAt);
  const personIds = new Map(
    people.flatMap(({ person, parts }) => parts.map(({ name }) => [name, person.id] as const)),
  );
  const context = articleContext(articleIdOf(hash), publishedAt ?? UNDATED, personIds);
  return {
    ...article,
    publishedAt,
    people,
    context,
    personTallies: tally(
      parsed.people.map(({ name, mentions }) => ({ key: context.personId(name) ?? '', mentions })),
    ),
    countryTallies: tally(parsed.countries.map(({ code, mentions }) => ({ key: code, mentions }))),
  };
}

/** @param hash the content hash of its text */
export function articleIdOf(hash: string): string {
  return stableId('article', hash);
}
