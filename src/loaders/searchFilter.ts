import { keyOf } from './globalId.js';
import type { Searchable } from './searchable.js';
import { join, raw, sql, type Sql } from './sql.js';

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

/** How something that can be found hangs on articles, people, organizations and countries. Speaks of `e`. */
interface Ties {
  /** From what is found to its articles `a`; null where it is one. */
  articles: string | null;
  /** Rows `x` that name a person, an organization or a country, with the column that does. */
  person: readonly Tie[];
  organization: readonly Tie[];
  country: readonly Tie[];
}
/** A column of `e`, or of rows `x` that hang on it. */
type Tie = readonly [column: string, rows?: string];

const rows = (table: string, key: string): string => `"${table}" x WHERE x."${key}" = e."id"`;
const together = (table: string, key: string, other: string): string =>
  `"${table}" y JOIN "${other}" x ON x."articleId" = y."articleId" WHERE y."${key}" = e."id"`;

const TIES: Record<Searchable, Ties> = {
  Article: {
    articles: null,
    person: [['personId', rows('ArticlePerson', 'articleId')]],
    organization: [['organizationId', rows('ArticleOrganization', 'articleId')]],
    country: [['countryCode', rows('ArticleCountry', 'articleId')]],
  },
  // Said by them or about them.
  Quote: {
    articles: '"Article" a WHERE a."id" = e."articleId"',
    person: [['speakerId'], ['personId', rows('QuotePerson', 'quoteId')]],
    organization: [['organizationId']],
    country: [['countryCode', rows('QuoteCountry', 'quoteId')]],
  },
  Event: {
    articles: '"EventMention" m JOIN "Article" a ON a."id" = m."articleId" WHERE m."eventId" = e."id"',
    person: [['personId', rows('EventParticipant', 'eventId')]],
    organization: [['organizationId', rows('EventParticipant', 'eventId')]],
    country: [['countryCode'], ['countryCode', rows('EventParticipant', 'eventId')]],
  },
  // They themselves, or mentioned in the same articles.
  Person: {
    articles: '"ArticlePerson" m JOIN "Article" a ON a."id" = m."articleId" WHERE m."personId" = e."id"',
    person: [['id']],
    organization: [['organizationId', together('ArticlePerson', 'personId', 'ArticleOrganization')]],
    country: [['countryCode', rows('PersonCountry', 'personId')]],
  },
  Organization: {
    articles:
      '"ArticleOrganization" m JOIN "Article" a ON a."id" = m."articleId" WHERE m."organizationId" = e."id"',
    person: [['personId', together('ArticleOrganization', 'organizationId', 'ArticlePerson')]],
    organization: [['id']],
    country: [['countryCode']],
  },
};

/** What must hold of `e` besides its words. */
export function searchFilterSql(type: Searchable, filter: SearchFilter | null | undefined): Sql[] {
  if (!filter) return [];
  const ties = TIES[type];
  const article = articleConditions(filter, type === 'Article' ? 'e' : 'a');
  const conditions =
    article.length === 0 || ties.articles === null
      ? article
      : [sql`EXISTS (SELECT 1 FROM ${raw(ties.articles)} AND ${join(article, ' AND ')})`];
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
