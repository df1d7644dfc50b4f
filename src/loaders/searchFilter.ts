import { combine, type Combined, MAX_SEARCH_FILTERS } from './combine.js';
import { countryRefs, isOneOf, type Refs, refsOf } from './refs.js';
import type { Searchable } from './searchable.js';
import { join, raw, sql, type Sql } from './sql.js';
import { type Tie, TIES, type Ties } from './ties.js';

/** Filters of a search, as clients give them. */
export interface SearchFilter extends Combined<SearchFilter> {
  publishedAfter?: Date | null | undefined;
  publishedBefore?: Date | null | undefined;
  language?: string | null | undefined;
  publishers?: string[] | null | undefined;
  copies?: boolean | null | undefined;
  personIds?: string[] | null | undefined;
  organizationIds?: string[] | null | undefined;
  countryCodes?: string[] | null | undefined;
}

/** Joins a match `e` to its articles `a`; null if it is one. */
const ARTICLES: Record<Searchable, string | null> = {
  Article: null,
  Quote: '"Article" a WHERE a."id" = e."articleId"',
  Event: '"EventMention" m JOIN "Article" a ON a."id" = m."articleId" WHERE m."eventId" = e."id"',
  Person: '"ArticlePerson" m JOIN "Article" a ON a."id" = m."articleId" WHERE m."personId" = e."id"',
  Organization:
    '"ArticleOrganization" m JOIN "Article" a ON a."id" = m."articleId" WHERE m."organizationId" = e."id"',
};

const together = (table: string, key: string, other: string): string =>
  `"${table}" y JOIN "${other}" x ON x."articleId" = y."articleId" WHERE y."${key}" = e."id"`;

/** A search also finds people by organizations mentioned in the same articles, and vice versa. */
const FOUND_TOGETHER: Partial<Record<Searchable, Partial<Ties>>> = {
  Person: {
    organization: [['organizationId', together('ArticlePerson', 'personId', 'ArticleOrganization')]],
  },
  Organization: {
    person: [['personId', together('ArticleOrganization', 'organizationId', 'ArticlePerson')]],
  },
};

/**
 * Conditions on `e` other than its words. Each applies to every type, so `not` is the complement among the
 * results of each type.
 * @throws GraphQLError BAD_USER_INPUT for invalid ids, and for too many or too deeply nested filters
 */
export const searchFilterSql = (type: Searchable, filter: SearchFilter | null | undefined): Sql[] =>
  combine(filter, (one, path) => conditionsOf(type, one, path), MAX_SEARCH_FILTERS);

function conditionsOf(type: Searchable, filter: SearchFilter, path: string): Sql[] {
  const [ties, articles] = [{ ...TIES[type], ...FOUND_TOGETHER[type] }, ARTICLES[type]];
  const article = articleConditions(filter, type === 'Article' ? 'e' : 'a');
  const conditions =
    article.length === 0 || articles === null
      ? article
      : [sql`EXISTS (SELECT 1 FROM ${raw(articles)} AND ${join(article, ' AND ')})`];
  const tied: [readonly Tie[], Refs | null][] = [
    [ties.person, refsOf('Person', filter.personIds, `${path}.personIds`)],
    [ties.organization, refsOf('Organization', filter.organizationIds, `${path}.organizationIds`)],
    [ties.country, countryRefs(filter.countryCodes)],
  ];
  return [...conditions, ...tied.flatMap(([to, refs]) => (refs ? [tiedSql(to, refs)] : []))];
}

function tiedSql(ties: readonly Tie[], refs: Refs): Sql {
  const some = ties.map(([column, from]) =>
    from === undefined
      ? isOneOf(`e."${column}"`, refs)
      : sql`EXISTS (SELECT 1 FROM ${raw(from)} AND ${isOneOf(`x."${column}"`, refs)})`,
  );
  return sql`(${join(some, ' OR ')})`;
}

/** Conditions on an article. Undated ones are outside every range. */
function articleConditions(
  { publishedAfter, publishedBefore, language, publishers, copies }: SearchFilter,
  alias: 'a' | 'e',
): Sql[] {
  const column = (name: string) => raw(`${alias}."${name}"`);
  return [
    ...(publishedAfter ? [sql`${column('publishedAt')} >= ${publishedAfter}::timestamptz`] : []),
    ...(publishedBefore ? [sql`${column('publishedAt')} < ${publishedBefore}::timestamptz`] : []),
    ...(language ? [languageSql(column('language'), language)] : []),
    ...(publishers && publishers.length > 0
      ? [sql`${column('publisher')} = ANY(${publishers}::text[])`]
      : []),
    ...(copies === false ? [withCopies(copies, alias)] : []),
  ];
}

/** With copies, or originals only, for articles with this alias. */
export const withCopies = (wanted: boolean, article: 'e' | 'a' = 'e'): Sql =>
  wanted ? sql`TRUE` : sql`${raw(article)}."copyOfId" IS NULL`;

/** Current language codes and the deprecated ones that older articles may still have. */
const FORMER_CODES = [
  ['he', 'iw'],
  ['id', 'in'],
  ['yi', 'ji'],
  ['jv', 'jw'],
  ['ro', 'mo'],
  ['sr-latn', 'sh'],
  ['fil', 'tl'],
] as const;

/**
 * Language filter, independent of how the tag is written: "EN" is "en", which includes "en-US"; "en-US" also
 * finds plain "en", and "he" finds "iw".
 */
export function languageSql(column: Sql, tag: string): Sql {
  const wanted = tag.toLowerCase();
  const former = FORMER_CODES.filter(([now]) => `${wanted}-`.startsWith(`${now}-`));
  const tags = [wanted, ...former.map(([now, before]) => before + wanted.slice(now.length))];
  const whole = tags.flatMap((one) => [one, one.split('-')[0] ?? one]);
  const begins = tags.map((one) => sql`starts_with(lower(${column}), ${`${one}-`})`);
  return sql`(lower(${column}) IN (${join(whole)}) OR ${join(begins, ' OR ')})`;
}
