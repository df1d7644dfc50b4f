import type { NodeName } from './nodes.js';
import { raw, sql, type Sql } from './sql.js';

/**
 * Facets and timelines: aggregates over the rows of a connection by value, most frequent first, and by time.
 */

export type FacetedNode = 'Article' | 'Person' | 'Organization' | 'Quote' | 'Event';
export type FacetName = 'people' | 'organizations' | 'countries' | 'publishers' | 'eventTypes';
export type TimelineInterval = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

export interface FacetQuestion {
  facet: FacetName;
  /** Maximum number of values. */
  first: number;
}

export interface TimelineQuestion {
  interval: TimelineInterval;
  /** Whether to include empty intervals in between. */
  fill: boolean;
}

/**
 * The value of each facet: id of a person or organization, code of a country, name of a publisher, type of an
 * event.
 */
export const FACET_VALUE = {
  people: 'personId',
  organizations: 'organizationId',
  countries: 'countryCode',
  publishers: 'publisher',
  eventTypes: 'type',
} as const satisfies Record<FacetName, string>;

export type FacetValue = (typeof FACET_VALUE)[FacetName];

/** A value and the number of rows with it. */
export type FacetRow<V extends FacetValue = FacetValue> = Record<V, string> & { count: number };

export interface BucketRow {
  start: Date;
  count: number;
}

export interface Path {
  /** Joins a row `r` of the connection to the rows with the value. */
  join: string;
  value: string;
  /** Whether a row may reach the same value several times; counting it once takes a sort. */
  repeats: boolean;
}

const path = (join: string, value: string): Path => ({ join, value, repeats: true });
const direct = (join: string, value: string): Path => ({ join, value, repeats: false });

const countOf = ({ repeats }: Path): Sql => raw(repeats ? 'count(DISTINCT r.key)::int' : 'count(*)::int');

/** Where to find each facet's values, by type of row. */
const paths: Record<FacetedNode, Record<FacetName, Path>> = {
  Article: {
    people: direct('JOIN "ArticlePerson" x ON x."articleId" = r.key', 'x."personId"'),
    organizations: direct('JOIN "ArticleOrganization" x ON x."articleId" = r.key', 'x."organizationId"'),
    countries: direct('JOIN "ArticleCountry" x ON x."articleId" = r.key', 'x."countryCode"'),
    publishers: direct('JOIN "Article" x ON x."id" = r.key', 'x."publisher"'),
    eventTypes: path(
      'JOIN "EventMention" m ON m."articleId" = r.key JOIN "Event" x ON x."id" = m."eventId"',
      'x."type"',
    ),
  },
  // By its speaker; by what it is about; by its article, and events there.
  Quote: {
    people: direct('JOIN "Quote" x ON x."id" = r.key', 'x."speakerId"'),
    organizations: direct('JOIN "Quote" x ON x."id" = r.key', 'x."organizationId"'),
    countries: direct('JOIN "QuoteCountry" x ON x."quoteId" = r.key', 'x."countryCode"'),
    publishers: direct(
      'JOIN "Quote" q ON q."id" = r.key JOIN "Article" x ON x."id" = q."articleId"',
      'x."publisher"',
    ),
    eventTypes: path(
      `JOIN "Quote" q ON q."id" = r.key JOIN "EventMention" m ON m."articleId" = q."articleId"
       JOIN "Event" x ON x."id" = m."eventId"`,
      'x."type"',
    ),
  },
  // By its participants; by country, as in the country filter; by the articles that mention it.
  Event: {
    people: path('JOIN "EventParticipant" x ON x."eventId" = r.key', 'x."personId"'),
    organizations: path('JOIN "EventParticipant" x ON x."eventId" = r.key', 'x."organizationId"'),
    countries: path(
      `JOIN "Event" v ON v."id" = r.key LEFT JOIN "EventParticipant" p ON p."eventId" = r.key
       CROSS JOIN LATERAL (VALUES (v."countryCode"), (p."countryCode")) x("countryCode")`,
      'x."countryCode"',
    ),
    publishers: path(
      'JOIN "EventMention" m ON m."eventId" = r.key JOIN "Article" x ON x."id" = m."articleId"',
      'x."publisher"',
    ),
    eventTypes: direct('JOIN "Event" x ON x."id" = r.key', 'x."type"'),
  },
  // By people mentioned with them; by the country they represent; by articles that mention them; by their
  // events.
  Person: {
    people: path(
      `JOIN "ArticlePerson" a ON a."personId" = r.key
       JOIN "ArticlePerson" x ON x."articleId" = a."articleId" AND x."personId" <> r.key`,
      'x."personId"',
    ),
    organizations: path(
      `JOIN "ArticlePerson" a ON a."personId" = r.key
       JOIN "ArticleOrganization" x ON x."articleId" = a."articleId"`,
      'x."organizationId"',
    ),
    countries: direct('JOIN "PersonCountry" x ON x."personId" = r.key', 'x."countryCode"'),
    publishers: path(
      'JOIN "ArticlePerson" a ON a."personId" = r.key JOIN "Article" x ON x."id" = a."articleId"',
      'x."publisher"',
    ),
    eventTypes: path(
      'JOIN "EventParticipant" p ON p."personId" = r.key JOIN "Event" x ON x."id" = p."eventId"',
      'x."type"',
    ),
  },
  // The same; by the country they belong to.
  Organization: {
    people: path(
      `JOIN "ArticleOrganization" a ON a."organizationId" = r.key
       JOIN "ArticlePerson" x ON x."articleId" = a."articleId"`,
      'x."personId"',
    ),
    organizations: path(
      `JOIN "ArticleOrganization" a ON a."organizationId" = r.key
       JOIN "ArticleOrganization" x ON x."articleId" = a."articleId" AND x."organizationId" <> r.key`,
      'x."organizationId"',
    ),
    countries: direct('JOIN "Organization" x ON x."id" = r.key', 'x."countryCode"'),
    publishers: path(
      'JOIN "ArticleOrganization" a ON a."organizationId" = r.key JOIN "Article" x ON x."id" = a."articleId"',
      'x."publisher"',
    ),
    eventTypes: path(
      'JOIN "EventParticipant" p ON p."organizationId" = r.key JOIN "Event" x ON x."id" = p."eventId"',
      'x."type"',
    ),
  },
};

/** The date of a row, if known. */
const times: Record<FacetedNode, Path> = {
  Article: direct('JOIN "Article" x ON x."id" = r.key', 'x."publishedAt"'),
  Quote: direct(
    'JOIN "Quote" q ON q."id" = r.key JOIN "Article" x ON x."id" = q."articleId"',
    'x."publishedAt"',
  ),
  Event: direct('JOIN "Event" x ON x."id" = r.key', 'x."date"'),
  // By dates of mentions: a person counts in each interval with such an article.
  Person: path(
    'JOIN "ArticlePerson" a ON a."personId" = r.key JOIN "Article" x ON x."id" = a."articleId"',
    'x."publishedAt"',
  ),
  Organization: path(
    'JOIN "ArticleOrganization" a ON a."organizationId" = r.key JOIN "Article" x ON x."id" = a."articleId"',
    'x."publishedAt"',
  ),
};

/** By dates of mentions: an event counts in each interval with such an article. */
const toldAt = path(
  'JOIN "EventMention" m ON m."eventId" = r.key JOIN "Article" x ON x."id" = m."articleId"',
  'x."publishedAt"',
);

export function hasFacets(node: NodeName): node is FacetedNode {
  return Object.hasOwn(paths, node);
}

/** Only connections of faceted nodes have these fields. */
function faceted(node: NodeName): FacetedNode {
  if (!hasFacets(node)) throw new Error(`a ${node} has no facets`);
  return node;
}

/** How a facet of a type of row finds its values. */
export const facetPath = (node: FacetedNode, facet: FacetName): Path => paths[node][facet];

/** How a type of row finds when it is. */
export const timelinePath = (node: FacetedNode): Path => times[node];

/** The facet values of rows in `rows` (see rowsOf), for each parent. A row counts once per value. */
export function facetValuesSql(node: NodeName, rows: Sql, facet: FacetName): Sql {
  const path = paths[faceted(node)][facet];
  const { join, value } = path;
  return sql`SELECT r.parent, ${raw(value)}::text AS value, ${countOf(path)} AS count
      FROM ${rows} ${raw(join)} WHERE ${raw(value)} IS NOT NULL GROUP BY r.parent, ${raw(value)}`;
}

/** The most frequent values, for each parent. */
export function facetSql(node: NodeName, rows: Sql, { facet, first }: FacetQuestion): Sql {
  return sql`SELECT parent AS "~parent", value AS ${raw(`"${FACET_VALUE[facet]}"`)}, count FROM (
      SELECT *, row_number() OVER (PARTITION BY parent ORDER BY count DESC, value) AS place
      FROM (${facetValuesSql(node, rows, facet)}) v
    ) f WHERE place <= ${raw(String(first))} ORDER BY count DESC, value`;
}

function bucketsSql(path: Path, rows: Sql, interval: TimelineInterval): Sql {
  const { join, value } = path;
  return sql`SELECT r.parent, date_trunc(${raw(`'${interval.toLowerCase()}'`)}, ${raw(value)}::timestamp)::date AS start,
      ${countOf(path)} AS count
    FROM ${rows} ${raw(join)} WHERE ${raw(value)} IS NOT NULL GROUP BY 1, 2`;
}

/** Number of rows per interval by their articles' publication: for narrowing a search. */
export const publishedBucketsSql = (node: FacetedNode, rows: Sql, interval: TimelineInterval): Sql =>
  bucketsSql(node === 'Event' ? toldAt : times[node], rows, interval);

/** Minimum number of days in an interval. */
const DAYS: Record<TimelineInterval, number> = { DAY: 1, WEEK: 7, MONTH: 28, YEAR: 365 };

/** Maximum number of intervals for which empty ones are filled in. */
export const MAX_FILLED = 1000;

/** Number of rows per interval (in UTC, weeks from Monday), oldest first. */
export function timelineSql(node: NodeName, rows: Sql, question: TimelineQuestion): Sql {
  return spreadSql(bucketsSql(times[faceted(node)], rows, question.interval), question);
}

/** The same for precomputed rows of `parent`, `start` and `count`. */
export function spreadSql(counted: Sql, { interval, fill }: TimelineQuestion): Sql {
  const unit = interval.toLowerCase();
  if (!fill) return sql`SELECT parent AS "~parent", start, count FROM (${counted}) t ORDER BY start`;
  return sql`SELECT parent AS "~parent", start, coalesce(t.count, 0) AS count FROM (
      WITH t AS MATERIALIZED (${counted})
      SELECT parent, start, t.count FROM t FULL JOIN (
        SELECT parent, generate_series(min(start)::timestamp, max(start)::timestamp, ${raw(`'1 ${unit}'`)}::interval)::date AS start
        FROM t GROUP BY parent HAVING max(start) - min(start) < ${raw(String(MAX_FILLED * DAYS[interval]))}
      ) every USING (parent, start)
    ) t ORDER BY start`;
}
