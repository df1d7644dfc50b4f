import type { PrismaClient } from '../../prisma/generated/client.js';
import { type ConnectionPage, toConnection } from './connection.js';
import { type PageArgs, toPage } from './cursor.js';
import type { Order } from './edges.js';
import type { Loaders } from './loaders.js';
import { nameBegins, named } from './name.js';
import type { Row } from './nodes.js';
import { searchQuery, type SearchQuery } from './searchQuery.js';
import { type Snippet, snippetOf } from './snippet.js';
import { countSql, empty, join, keyPageSql, type Ranked, raw, sql, type Sql } from './sql.js';

/** One search over articles, people, organizations, quotes and events. */

export const SEARCHABLE = ['Person', 'Organization', 'Article', 'Event', 'Quote'] as const;
export type Searchable = (typeof SEARCHABLE)[number];

/** Of each type the newest so many matches are ranked; ranking reads every match, so it must be bounded. */
export const MAX_CANDIDATES = 200;

export const searchOrder: Order = {
  name: 'RELEVANCE',
  columns: [
    { sql: 'e."score"', type: 'int' },
    // Types of one score in the order of SEARCHABLE, so that the order is total.
    { sql: 'e."place"', type: 'int' },
    { sql: 'e."id"', type: 'uuid' },
  ],
  descending: true,
};

/** Scores are whole numbers: a million is a perfect match, more is a person or an organization whose name is asked for. */
const MILLION = '1000000';

/**
 * Matches of a type by their words, best of the newest. Rank is between 0 and 1 (normalization 32), long texts count
 * less (1). OFFSET 0 keeps the server from writing the rank out wherever the score is used, to compute it each time.
 */
function byWords(type: Searchable, newest: string, { all, any }: SearchQuery): Sql {
  if (!all) return NOTHING;
  return sql`SELECT "id", (ts_rank("search", ${any ?? all}, 33) * ${raw(MILLION)})::int AS "score"
    FROM (SELECT "id", "search" FROM ${raw(`"${type}"`)} WHERE "search" @@ ${all}
      ORDER BY ${raw(newest)} LIMIT ${raw(String(MAX_CANDIDATES))}) m OFFSET 0`;
}

const NOTHING = sql`SELECT NULL::uuid AS "id", 0 AS "score" WHERE FALSE`;

/** The more they are mentioned, the likelier they are meant. */
function byName(type: 'Person' | 'Organization', { names, namesExcluded }: SearchQuery): Sql {
  if (names.length === 0) return NOTHING;
  const wanted = join(
    names.map((name) => named(type, name)),
    ' OR ',
  );
  const not = namesExcluded.map((name) => sql` AND NOT ${nameBegins(name)}`);
  return sql`SELECT e."id", ${raw(MILLION)} + least(e."mentionCount", ${raw(MILLION)}) AS "score"
    FROM ${raw(`"${type}"`)} e WHERE (${wanted})${not.length > 0 ? join(not, '') : empty}
    ORDER BY e."mentionCount" DESC LIMIT ${raw(String(MAX_CANDIDATES))}`;
}

const candidates: Record<Searchable, (query: SearchQuery) => Sql> = {
  Article: (query) => byWords('Article', '"publishedOrder" DESC, "id" DESC', query),
  Quote: (query) => byWords('Quote', '"publishedOrder" DESC, "id" DESC', query),
  Event: (query) => byWords('Event', '"dateOrder" DESC, "id" DESC', query),
  Person: (query) => byName('Person', query),
  Organization: (query) => byName('Organization', query),
};

function allCandidates(types: readonly Searchable[], query: SearchQuery): Sql {
  const each = types.map((type) => {
    const place = raw(String(SEARCHABLE.length - SEARCHABLE.indexOf(type)));
    return sql`SELECT ${type}::text AS "type", ${place} AS "place", c."id", c."score" FROM (${candidates[type](query)}) c`;
  });
  return sql`(${join(each, ' UNION ALL ')}) e`;
}

type Found = ConnectionPage<Searchable, { count: () => Promise<number> }>;

interface FoundKey {
  '~key': string;
  '~cursor': string[];
  '~weight': number;
}

export interface SearchPage extends Omit<Found, 'edges'> {
  edges: (Found['edges'][number] & { snippet: Snippet })[];
  query: SearchQuery;
}

/** The column that a snippet is made of. */
export const SEARCHED = {
  Article: 'text',
  Quote: 'text',
  Event: 'summary',
  Person: 'name',
  Organization: 'name',
} as const satisfies Record<Searchable, string>;

const searchedText = (row: Row<Searchable>): string =>
  (row as unknown as Record<string, string>)[SEARCHED[row.__typename]] ?? '';

/** Everything that is found, of all types: keys are "Article:…". */
export function searchSource(types: readonly Searchable[], query: SearchQuery): Ranked {
  return {
    from: allCandidates(types, query),
    key: `e."type" || ':' || e."id"`,
    order: searchOrder,
    weight: `e."score" / ${MILLION}::float8`,
  };
}

interface SearchQuestion {
  query: string;
  prefix?: boolean | undefined;
  types: readonly Searchable[];
}

/** A page of what is found, best first: one statement, and one more for each type that is on the page. */
export async function search(
  prisma: PrismaClient,
  loaders: Loaders,
  { query: words, prefix, types, ...args }: SearchQuestion & PageArgs,
): Promise<SearchPage> {
  const page = toPage(searchOrder, args);
  const query = searchQuery(words, prefix);
  const source = searchSource(types, query);
  const found = await prisma.$queryRaw<FoundKey[]>(keyPageSql(source, page));
  const rows = await Promise.all(
    found.map(async ({ '~key': key, ...place }) => {
      const [type, id] = key.split(':') as [Searchable, string];
      const node = await loaders.node[type].load(id);
      return node && { ...node, ...place };
    }),
  );
  const connection: Found = toConnection(
    searchOrder,
    page,
    rows.filter((row) => row !== null),
    { count: async () => (await prisma.$queryRaw<{ count: number }[]>(countSql(source, [])))[0]?.count ?? 0 },
  );
  const edges = connection.edges.map((edge) => ({
    ...edge,
    snippet: snippetOf(searchedText(edge.node), query.marks),
  }));
  return { ...connection, edges, query };
}
