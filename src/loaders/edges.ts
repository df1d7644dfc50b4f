import { type NodeName, nodes } from './nodes.js';
import type { Prisma } from '../../prisma/generated/client.js';
import type { Mark } from './searchWords.js';

/**
 * All edges of the graph: the rows of a parent and their order. `from` always has the alias `e`; `key` is its
 * column with the node's primary key, `parent` with the parent's. The last order column makes the order
 * total, so that keyset cursors are exact.
 */

export interface OrderColumn {
  /** SQL with parameters only for values computed per query. */
  sql: string | Prisma.Sql;
  type: 'uuid' | 'bpchar' | 'timestamptz' | 'date' | 'int' | 'text';
  /** The Postgres function that computed the column; older cursors may contain its argument. */
  by?: string;
}

export interface Order {
  /** Part of every cursor: cursors of another order are rejected. */
  name: string;
  columns: readonly OrderColumn[];
  descending: boolean;
  /**
   * End of every cursor: identifies the connection and filter, see `markOf`. A cursor with another mark is
   * rejected.
   */
  mark?: string;
}

/** Rows of one node type in one order. */
export interface Source {
  node: NodeName;
  from: string;
  key: string;
  order: Order;
  /** Set if `from` can contain a node several times. */
  distinct?: boolean;
  /** SQL for the strength of the edge, if it has one. */
  weight?: string;
  /** Set if the first order value is a relevance score in millionths. */
  scored?: true;
  /** What to highlight in the texts of rows found by words. */
  marks?: readonly Mark[] | null;
}

export interface Edge extends Source {
  parent: string;
  parentType: 'uuid' | 'bpchar';
  /** Set if the rows have a confidence that clients can filter by. */
  confident?: true;
  /** Maximum page size, if it differs from the default. */
  longest?: number;
}

/** Whether a source reads the node's own table, so that rows need no look-up by key. */
export function isDirect({ node, from, key }: Source): boolean {
  return from === `"${nodes[node].table}" e` && key === `e."${nodes[node].key}"`;
}

const inText = (key: string, type: 'uuid' | 'bpchar' = 'uuid'): Order => ({
  name: 'TEXT',
  columns: [
    { sql: 'e."start"', type: 'int' },
    { sql: `e."${key}"`, type },
  ],
  descending: false,
});

const newest = (key: string): Order => ({
  name: 'PUBLISHED_AT_DESC',
  columns: [
    { sql: 'e."publishedOrder"', type: 'timestamptz' },
    { sql: `e."${key}"`, type: 'uuid' },
  ],
  descending: true,
});

const latest: Order = {
  name: 'DATE_DESC',
  columns: [
    { sql: 'e."dateOrder"', type: 'date' },
    { sql: 'e."eventId"', type: 'uuid' },
  ],
  descending: true,
};

const heaviest = (weight: string, key: string, type: 'uuid' | 'bpchar' = 'uuid'): Order => ({
  name: 'WEIGHT_DESC',
  columns: [
    { sql: `e."${weight}"`, type: 'int' },
    { sql: `e."${key}"`, type },
  ],
  descending: true,
});

const byKey = (key: string, type: 'uuid' | 'bpchar'): Order => ({
  name: 'KEY',
  columns: [{ sql: `e."${key}"`, type }],
  descending: false,
});

/**
 * Maximum number of mentions on a page: enough for all of an article's, so that one request can mark up a
 * whole text.
 */
export const MAX_MENTIONS = 5000;

const uuid = 'uuid';
const bpchar = 'bpchar';

export const edges = {
  'Article.quotes': {
    node: 'Quote',
    from: '"Quote" e',
    key: 'e."id"',
    parent: 'e."articleId"',
    parentType: uuid,
    order: inText('id'),
  },
  'Article.mentions': {
    node: 'Mention',
    from: '"Mention" e',
    key: 'e."id"',
    parent: 'e."articleId"',
    parentType: uuid,
    confident: true,
    longest: MAX_MENTIONS,
    order: inText('id'),
  },
  'Article.people': {
    node: 'Person',
    from: '"ArticlePerson" e',
    key: 'e."personId"',
    parent: 'e."articleId"',
    parentType: uuid,
    order: inText('personId'),
  },
  'Article.organizations': {
    node: 'Organization',
    from: '"ArticleOrganization" e',
    key: 'e."organizationId"',
    parent: 'e."articleId"',
    parentType: uuid,
    order: inText('organizationId'),
  },
  'Article.countries': {
    node: 'Country',
    from: '"ArticleCountry" e',
    key: 'e."countryCode"',
    parent: 'e."articleId"',
    parentType: uuid,
    order: inText('countryCode', bpchar),
  },
  'Article.events': {
    node: 'Event',
    // An article may mention an event several times: the first counts.
    from: '(SELECT "articleId", "eventId", min("start") AS "start" FROM "EventMention" GROUP BY 1, 2) e',
    key: 'e."eventId"',
    parent: 'e."articleId"',
    parentType: uuid,
    order: inText('eventId'),
  },
  'Article.versions': {
    node: 'ArticleVersion',
    from: '"ArticleVersion" e',
    key: 'e."id"',
    parent: 'e."articleId"',
    parentType: uuid,
    order: {
      name: 'NUMBER_DESC',
      columns: [
        { sql: 'e."number"', type: 'int' },
        { sql: 'e."id"', type: 'uuid' },
      ],
      descending: true,
    },
  },
  'Article.copies': {
    node: 'Article',
    from: '"Article" e',
    key: 'e."id"',
    parent: 'e."copyOfId"',
    parentType: uuid,
    order: newest('id'),
  },
  'Source.articles': {
    node: 'Article',
    from: '"Article" e',
    key: 'e."id"',
    parent: 'e."sourceId"',
    parentType: uuid,
    order: newest('id'),
  },
  'Person.articles': {
    node: 'Article',
    from: '"ArticlePerson" e',
    key: 'e."articleId"',
    parent: 'e."personId"',
    parentType: uuid,
    order: newest('articleId'),
  },
  'Person.quotes': {
    node: 'Quote',
    from: '"Quote" e',
    key: 'e."id"',
    parent: 'e."speakerId"',
    parentType: uuid,
    order: newest('id'),
  },
  'Person.quotesAbout': {
    node: 'Quote',
    from: '"QuotePerson" e',
    key: 'e."quoteId"',
    parent: 'e."personId"',
    parentType: uuid,
    order: newest('quoteId'),
  },
  'Person.events': {
    node: 'Event',
    from: '"EventParticipant" e',
    key: 'e."eventId"',
    parent: 'e."personId"',
    parentType: uuid,
    order: latest,
    distinct: true,
  },
  'Person.countries': {
    node: 'Country',
    from: '"PersonCountry" e',
    key: 'e."countryCode"',
    parent: 'e."personId"',
    parentType: uuid,
    order: heaviest('articleCount', 'countryCode', bpchar),
    weight: 'e."articleCount"',
  },
  'Person.coMentions': {
    node: 'Person',
    from: `(SELECT a."personId" AS "parentId", b."personId", count(*)::int AS "articleCount"
            FROM "ArticlePerson" a JOIN "ArticlePerson" b ON b."articleId" = a."articleId" AND b."personId" <> a."personId"
            GROUP BY 1, 2) e`,
    key: 'e."personId"',
    parent: 'e."parentId"',
    parentType: uuid,
    order: heaviest('articleCount', 'personId'),
    weight: 'e."articleCount"',
  },
  'Organization.articles': {
    node: 'Article',
    from: '"ArticleOrganization" e',
    key: 'e."articleId"',
    parent: 'e."organizationId"',
    parentType: uuid,
    order: newest('articleId'),
  },
  'Organization.quotes': {
    node: 'Quote',
    from: '"Quote" e',
    key: 'e."id"',
    parent: 'e."organizationId"',
    parentType: uuid,
    order: newest('id'),
  },
  'Organization.quotesAbout': {
    node: 'Quote',
    from: '"QuoteOrganization" e',
    key: 'e."quoteId"',
    parent: 'e."organizationId"',
    parentType: uuid,
    order: newest('quoteId'),
  },
  'Organization.events': {
    node: 'Event',
    from: '"EventParticipant" e',
    key: 'e."eventId"',
    parent: 'e."organizationId"',
    parentType: uuid,
    order: latest,
    distinct: true,
  },
  'PersonRole.articles': {
    node: 'Article',
    from: '"ArticleRole" e',
    key: 'e."articleId"',
    parent: 'e."roleId"',
    parentType: uuid,
    order: newest('articleId'),
  },
  'Organization.people': {
    node: 'Person',
    from: `(SELECT r."organizationId", r."personId", count(DISTINCT a."articleId")::int AS "articleCount"
            FROM "PersonRole" r JOIN "ArticleRole" a ON a."roleId" = r."id" GROUP BY 1, 2) e`,
    key: 'e."personId"',
    parent: 'e."organizationId"',
    parentType: uuid,
    order: heaviest('articleCount', 'personId'),
    weight: 'e."articleCount"',
  },
  'Organization.coMentions': {
    node: 'Organization',
    from: `(SELECT a."organizationId" AS "parentId", b."organizationId", count(*)::int AS "articleCount"
            FROM "ArticleOrganization" a
            JOIN "ArticleOrganization" b ON b."articleId" = a."articleId" AND b."organizationId" <> a."organizationId"
            GROUP BY 1, 2) e`,
    key: 'e."organizationId"',
    parent: 'e."parentId"',
    parentType: uuid,
    order: heaviest('articleCount', 'organizationId'),
    weight: 'e."articleCount"',
  },
  'Country.organizations': {
    node: 'Organization',
    from: '"Organization" e',
    key: 'e."id"',
    parent: 'e."countryCode"',
    parentType: bpchar,
    order: {
      name: 'MENTION_COUNT_DESC',
      columns: [
        { sql: 'e."mentionCount"', type: 'int' },
        { sql: 'e."id"', type: 'uuid' },
      ],
      descending: true,
    },
  },
  'Country.articles': {
    node: 'Article',
    from: '"ArticleCountry" e',
    key: 'e."articleId"',
    parent: 'e."countryCode"',
    parentType: bpchar,
    order: newest('articleId'),
  },
  'Country.people': {
    node: 'Person',
    from: '"PersonCountry" e',
    key: 'e."personId"',
    parent: 'e."countryCode"',
    parentType: bpchar,
    order: heaviest('articleCount', 'personId'),
    weight: 'e."articleCount"',
  },
  'Country.events': {
    node: 'Event',
    // Participant or location.
    from: `(SELECT "countryCode", "dateOrder", "eventId" FROM "EventParticipant"
            UNION ALL SELECT "countryCode", "dateOrder", "id" FROM "Event") e`,
    key: 'e."eventId"',
    parent: 'e."countryCode"',
    parentType: bpchar,
    order: latest,
    distinct: true,
  },
  'Country.relations': {
    node: 'Country',
    from: `(SELECT a."countryCode" AS "parentCode", b."countryCode", count(DISTINCT a."eventId")::int AS "eventCount"
            FROM "EventParticipant" a JOIN "EventParticipant" b ON b."eventId" = a."eventId" AND b."countryCode" <> a."countryCode"
            GROUP BY 1, 2) e`,
    key: 'e."countryCode"',
    parent: 'e."parentCode"',
    parentType: bpchar,
    order: heaviest('eventCount', 'countryCode', bpchar),
    weight: 'e."eventCount"',
  },
  'Country.quotes': {
    node: 'Quote',
    from: '"Quote" e',
    key: 'e."id"',
    parent: 'e."countryCode"',
    parentType: bpchar,
    order: newest('id'),
  },
  'Country.quotesAbout': {
    node: 'Quote',
    from: '"QuoteCountry" e',
    key: 'e."quoteId"',
    parent: 'e."countryCode"',
    parentType: bpchar,
    order: newest('quoteId'),
  },
  'Quote.aboutPeople': {
    node: 'Person',
    from: '"QuotePerson" e',
    key: 'e."personId"',
    parent: 'e."quoteId"',
    parentType: uuid,
    order: byKey('personId', uuid),
  },
  'Quote.aboutOrganizations': {
    node: 'Organization',
    from: '"QuoteOrganization" e',
    key: 'e."organizationId"',
    parent: 'e."quoteId"',
    parentType: uuid,
    order: byKey('organizationId', uuid),
  },
  'Quote.aboutCountries': {
    node: 'Country',
    from: '"QuoteCountry" e',
    key: 'e."countryCode"',
    parent: 'e."quoteId"',
    parentType: uuid,
    order: byKey('countryCode', bpchar),
  },
} as const satisfies Record<string, Edge>;

export type EdgeName = keyof typeof edges;

/** Maximum page size of a connection ("Article.mentions"), if it differs from the default. */
export const longestPage = (path: string): number | undefined =>
  (edges as Readonly<Record<string, Edge>>)[path]?.longest;

/** The node type of an edge. */
export type EdgeNode<E extends EdgeName> = (typeof edges)[E]['node'];
