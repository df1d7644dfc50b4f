import { keyOf } from './globalId.js';
import type { Searchable } from './searchable.js';
import { join, raw, sql, type Sql } from './sql.js';
import { type Tie, TIES, type Ties } from './ties.js';

/** What a search is narrowed to, as clients ask it. */
export interface SearchFilter {
  publishedAfter?: Date | null | undefined;
  publishedBefore?: Date | null | undefined;
  language?: string | null | undefined;
  publishers?: string[] | null | undefined;
  personIds?: string[] | null | undefined;
  organizationIds?: string[] | null | undefined;
  countryCodes?: string[] | null | undefined;
}

/** From what is found, `e`, to its articles `a`; null where it is one. */
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

/** A search also finds people with the organizations that the same articles mention, and the other way round. */
const FOUND_TOGETHER: Partial<Record<Searchable, Partial<Ties>>> = {
  Person: {
    organization: [['organizationId', together('ArticlePerson', 'personId', 'ArticleOrganization')]],
  },
  Organization: {
    person: [['personId', together('ArticleOrganization', 'organizationId', 'ArticlePerson')]],
  },
};

/** What must hold of `e` besides its words. */
export function searchFilterSql(type: Searchable, filter: SearchFilter | null | undefined): Sql[] {
  if (!filter) return [];
  const [ties, articles] = [{ ...TIES[type], ...FOUND_TOGETHER[type] }, ARTICLES[type]];
  const article = articleConditions(filter, type === 'Article' ? 'e' : 'a');
  const conditions =
    article.length === 0 || articles === null
      ? article
      : [sql`EXISTS (SELECT 1 FROM ${raw(articles)} AND ${join(article, ' AND ')})`];
  const keys = (ids: string[] | null | undefined, node: 'Person' | 'Organization', name: string) =>
    ids?.map((id) => keyOf(id, [node], `filter.${name}`).key);
  const tied: [readonly Tie[], string[] | null | undefined, 'uuid' | 'bpchar'][] = [
    [ties.person, keys(filter.personIds, 'Person', 'personIds'), 'uuid'],
    [ties.organization, keys(filter.organizationIds, 'Organization', 'organizationIds'), 'uuid'],
    [ties.country, filter.countryCodes?.map((code) => code.toUpperCase()), 'bpchar'],
  ];
  return [
    ...conditions,
    ...tied.flatMap(([to, values, column]) =>
      // An empty list is as if it were not given.
      values && values.length > 0 ? [tiedSql(to, values, column)] : [],
    ),
  ];
}

function tiedSql(ties: readonly Tie[], values: string[], type: 'uuid' | 'bpchar'): Sql {
  const some = ties.map(([column, from]) =>
    from === undefined
      ? sql`${raw(`e."${column}"`)} = ANY(${values}::${raw(type)}[])`
      : sql`EXISTS (SELECT 1 FROM ${raw(from)} AND ${raw(`x."${column}"`)} = ANY(${values}::${raw(type)}[]))`,
  );
  return sql`(${join(some, ' OR ')})`;
}

/** What must hold of an article. One without a date is outside every range. */
function articleConditions(
  { publishedAfter, publishedBefore, language, publishers }: SearchFilter,
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
  ];
}

/** In a language, however the tag is written: "EN" is "en", and "en-US" of it; "en-US" finds what is only known as "en". */
export function languageSql(column: Sql, tag: string): Sql {
  const wanted = tag.toLowerCase();
  const [language = wanted] = wanted.split('-');
  return sql`(lower(${column}) IN (${wanted}, ${language}) OR starts_with(lower(${column}), ${`${wanted}-`}))`;
}
