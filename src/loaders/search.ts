import type { PrismaClient } from '../../prisma/generated/client.js';
import { type ConnectionPage, toConnection, type Whole } from './connection.js';
import { type PageArgs, toPage } from './cursor.js';
import type { Order } from './edges.js';
import {
  type BucketRow,
  FACET_VALUE,
  type FacetQuestion,
  type FacetRow,
  facetValuesSql,
  publishedBucketsSql,
  spreadSql,
  type TimelineQuestion,
} from './facets.js';
import type { Loaders } from './loaders.js';
import { marked } from './mark.js';
import { nameBegins, named, nameHolds } from './name.js';
import type { Row } from './nodes.js';
import { SEARCHABLE, type Searchable, SEARCHED } from './searchable.js';
import { type SearchFilter, searchFilterSql } from './searchFilter.js';
import { searchQuery, type SearchQuery } from './searchQuery.js';
import { partsOf, searchText } from './searchText.js';
import type { Mark } from './searchWords.js';
import { type Snippet, snippetOf } from './snippet.js';
import { join, keyPageSql, type Ranked, raw, sql, type Sql } from './sql.js';

/** One search over articles, people, organizations, quotes and events. */

export { SEARCHABLE, type Searchable } from './searchable.js';

/** Maximum number of listed matches per type, best first. */
export const MAX_LISTED = 200;
/**
 * Maximum number of articles ranked by their full text, preselected by headline and repeated words: reading
 * all words takes long.
 */
const MAX_READ = 100;

const bestFirst: Order = {
  name: 'RELEVANCE',
  columns: [
    { sql: 'e."score"', type: 'int' },
    // Equal scores are ordered by type as in SEARCHABLE, so that the order is total.
    { sql: 'e."place"', type: 'int' },
    { sql: 'e."id"', type: 'uuid' },
  ],
  descending: true,
};

/**
 * Scores are integers: a million is a perfect match; a person or organization whose name is searched for
 * scores higher.
 */
const MILLION = '1000000';

const listed = raw(String(MAX_LISTED));

/** A parsed search. */
export interface Searched {
  order: Order;
  types: readonly Searchable[];
  query: SearchQuery;
  filter?: SearchFilter | null | undefined;
}

/** The conditions on `e`; null if there is nothing to search for. */
function conditionsOf(type: Searchable, { query, filter }: Searched): Sql | null {
  const { all, names, namesExcluded } = query;
  const filtered = searchFilterSql(type, filter);
  if (type !== 'Person' && type !== 'Organization') {
    return all && join([sql`e."search" @@ ${all}`, ...filtered], ' AND ');
  }
  if (names.length === 0) return null;
  const wanted = join(
    names.map((name) => named(type, name)),
    ' OR ',
  );
  const excluded = namesExcluded.map((name) => sql`NOT (${nameBegins(name)})`);
  return join([sql`(${wanted})`, ...excluded, ...filtered], ' AND ');
}

/**
 * Rank between 0 and 1 (normalization 32), lower for long texts (1). The query is a subselect, so it is
 * evaluated once. OFFSET 0 at its uses keeps the planner from duplicating the rank expression.
 */
const rank = (words: Sql): Sql => sql`ts_rank("search", (SELECT ${words}), 33)`;

/** The best matches by their words. */
function byWords(type: 'Quote' | 'Event', newest: string, words: Sql, matches: Sql): Sql {
  return sql`SELECT "id", ("rank" * ${raw(MILLION)})::int AS "score" FROM (
      SELECT e."id", ${rank(words)} AS "rank" FROM ${raw(`"${type}"`)} e WHERE ${matches}
      ORDER BY "rank" DESC, ${raw(newest)} LIMIT ${listed}) m OFFSET 0`;
}

/**
 * The words of articles are stored out of line (TOAST), but those of the headline and repeated ones are not:
 * all matches are sorted by the latter and by the number of matched words, and the first are ranked by all
 * words.
 */
function articlesByWords(words: Sql, matches: Sql): Sql {
  const about = sql`ts_rank(e."searchAbout", (SELECT ${words}))`;
  return sql`SELECT "id", (CASE WHEN "place" <= ${raw(String(MAX_READ))} THEN ${rank(words)}
        ELSE "about" / (1 + "about") END * ${raw(MILLION)})::int AS "score"
    FROM (SELECT m.*, row_number() OVER () AS "place" FROM (
      SELECT e."id", e."search", ${about} / (1 + ln(1 + e."searchLength")) AS "about"
      FROM "Article" e WHERE ${matches}
      ORDER BY (${about} + 0.1) / (1 + ln(1 + e."searchLength")) DESC, e."publishedOrder" DESC, e."id" DESC
      LIMIT ${listed}) m) n OFFSET 0`;
}

/**
 * Ranked by number of mentions. Prefix matches (the Italian navy, for IT) and fuzzy matches come after exact
 * words, unless prefixes are searched for.
 */
function byName(type: 'Person' | 'Organization', { names, begun }: SearchQuery, matches: Sql): Sql {
  const held = begun
    ? sql`TRUE`
    : sql`(${join(
        names.map((name) => nameHolds(type, name)),
        ' OR ',
      )})`;
  return sql`SELECT e."id", CASE WHEN ${held} THEN ${raw(MILLION)} + least(e."mentionCount", ${raw(MILLION)})
      ELSE least(e."mentionCount", 1000) END AS "score"
    FROM ${raw(`"${type}"`)} e WHERE ${matches} ORDER BY "score" DESC, e."id" LIMIT ${listed}`;
}

const best: Record<Searchable, (words: Sql, matches: Sql, query: SearchQuery) => Sql> = {
  Article: articlesByWords,
  Quote: (words, matches) => byWords('Quote', 'e."publishedOrder" DESC, e."id" DESC', words, matches),
  Event: (words, matches) => byWords('Event', 'e."dateOrder" DESC, e."id" DESC', words, matches),
  Person: (_, matches, query) => byName('Person', query, matches),
  Organization: (_, matches, query) => byName('Organization', query, matches),
};

const NO_WORDS = sql`''::tsquery`;

/** The best of each type, with scores. */
function bestOfAll(searched: Searched): Sql {
  const { any, all } = searched.query;
  const each = searched.types.flatMap((type) => {
    const matches = conditionsOf(type, searched);
    if (!matches) return [];
    const place = raw(String(SEARCHABLE.length - SEARCHABLE.indexOf(type)));
    const found = best[type](any ?? all ?? NO_WORDS, matches, searched.query);
    return [sql`SELECT ${type}::text AS "type", ${place} AS "place", c."id", c."score" FROM (${found}) c`];
  });
  return each.length === 0
    ? sql`(SELECT ''::text AS "type", 0 AS "place", NULL::uuid AS "id", 0 AS "score" WHERE FALSE) e`
    : sql`(${join(each, ' UNION ALL ')}) e`;
}

/** An aggregate over all matches, listed or not: applied to the keys `r` of each type with matches. */
function ofAllFound(searched: Searched, question: (type: Searchable, rows: Sql) => Sql, nothing: Sql): Sql {
  const each = searched.types.flatMap((type) => {
    const matches = conditionsOf(type, searched);
    const rows =
      matches &&
      sql`(SELECT ''::text AS parent, e."id" AS key FROM ${raw(`"${type}"`)} e WHERE ${matches}) r`;
    return rows ? [question(type, rows)] : [];
  });
  return each.length === 0 ? nothing : sql`(${join(each, ' UNION ALL ')})`;
}

/** Number of matches per type: rows of `type` and `count`, largest first. */
export function searchCountsSql(searched: Searched): Sql {
  const counts = ofAllFound(
    searched,
    (type, rows) => sql`SELECT ${type}::text AS "type", count(*)::int AS count FROM ${rows}`,
    sql`(SELECT ''::text AS "type", 0 AS count)`,
  );
  return sql`SELECT "type", count FROM ${counts} t WHERE count > 0 ORDER BY count DESC, "type"`;
}

/** Total number of matches. */
export const searchCountSql = (searched: Searched): Sql =>
  sql`SELECT coalesce(sum(count), 0)::int AS count FROM (${searchCountsSql(searched)}) c`;

/** A facet over all matches. */
export function searchFacetSql(searched: Searched, { facet, first }: FacetQuestion): Sql {
  const values = ofAllFound(
    searched,
    (type, rows) => facetValuesSql(type, rows, facet),
    sql`(SELECT ''::text AS parent, ''::text AS value, 0 AS count WHERE FALSE)`,
  );
  return sql`SELECT value AS ${raw(`"${FACET_VALUE[facet]}"`)}, sum(count)::int AS count FROM ${values} f
    GROUP BY value ORDER BY 2 DESC, 1 LIMIT ${raw(String(first))}`;
}

/** A timeline over all matches. */
export function searchTimelineSql(searched: Searched, question: TimelineQuestion): Sql {
  const buckets = ofAllFound(
    searched,
    (type, rows) => publishedBucketsSql(type, rows, question.interval),
    sql`(SELECT ''::text AS parent, NULL::date AS start, 0 AS count WHERE FALSE)`,
  );
  const counted = sql`SELECT parent, start, sum(count)::int AS count FROM ${buckets} b GROUP BY 1, 2`;
  return spreadSql(counted, question);
}

/** The best matches of all types: keys are "Article:…". */
export function searchSource(searched: Searched): Ranked {
  return {
    from: bestOfAll(searched),
    key: `e."type" || ':' || e."id"`,
    order: searched.order,
    weight: `e."score" / ${MILLION}::float8`,
  };
}

export interface TypeCount {
  type: Searchable;
  count: number;
}

/** Aggregates over all matches. */
export interface SearchWhole extends Whole {
  counts: () => Promise<TypeCount[]>;
}

type Found = ConnectionPage<Searchable, SearchWhole>;

interface FoundKey {
  '~key': string;
  '~cursor': string[];
  '~weight': number;
}

export interface SearchPage extends Omit<Found, 'edges'> {
  edges: (Found['edges'][number] & { snippet: Snippet })[];
  query: SearchQuery;
  types: readonly Searchable[];
}

const searchedText = (row: Row<Searchable>): string =>
  (row as unknown as Record<string, string>)[SEARCHED[row.__typename]] ?? '';

/** What to highlight. In names, prefixes of words count. */
export function marksIn(type: Searchable, { marks, names }: SearchQuery): readonly Mark[] {
  if (type !== 'Person' && type !== 'Organization') return marks;
  const begun = names.flatMap((name) => partsOf(searchText(name)));
  return [...marks, ...begun.map((word) => ({ start: word.toLowerCase() }))];
}

interface SearchQuestion {
  query: string;
  prefix?: boolean | undefined;
  types?: readonly Searchable[] | null | undefined;
  filter?: SearchFilter | null | undefined;
}

/** Parses a search. An empty list of types counts as absent. */
export function readSearchQuestion({ query, prefix, filter, ...asked }: SearchQuestion): Searched {
  const wanted = asked.types && asked.types.length > 0 ? asked.types : SEARCHABLE;
  const types = [...new Set(wanted)];
  const order = marked(bestFirst, 'Query.search', { query, prefix: prefix === true, types, filter });
  return { order, types, query: searchQuery(query, prefix), filter };
}

/** A page of matches, best first: one statement, plus one for each type on the page. */
export async function search(
  prisma: PrismaClient,
  loaders: Loaders,
  question: SearchQuestion & PageArgs,
): Promise<SearchPage> {
  const searched = readSearchQuestion(question);
  const page = toPage(searched.order, question);
  const found = await prisma.$queryRaw<FoundKey[]>(keyPageSql(searchSource(searched), page));
  const rows = await Promise.all(
    found.map(async ({ '~key': key, ...place }) => {
      const [type, id] = key.split(':') as [Searchable, string];
      const node = await loaders.node[type].load(id);
      return node && { ...node, ...place };
    }),
  );
  const connection: Found = toConnection(
    searched,
    page,
    rows.filter((row) => row !== null),
    {
      count: async () =>
        (await prisma.$queryRaw<{ count: number }[]>(searchCountSql(searched)))[0]?.count ?? 0,
      counts: () => prisma.$queryRaw<TypeCount[]>(searchCountsSql(searched)),
      facet: (asked) => prisma.$queryRaw<FacetRow[]>(searchFacetSql(searched, asked)),
      timeline: (asked) => prisma.$queryRaw<BucketRow[]>(searchTimelineSql(searched, asked)),
    },
  );
  const edges = connection.edges.map((edge) => ({
    ...edge,
    snippet: snippetOf(searchedText(edge.node), marksIn(edge.node.__typename, searched.query)),
  }));
  return { ...connection, edges, query: searched.query, types: searched.types };
}
