import { type NodeName, nodes } from './nodes.js';

/** Short lists that belong to their parent and are given whole. */

export interface List {
  table: string;
  /** Rows `l` with the parent's key and all columns, where they are not the table's own. */
  from?: string;
  /** Set where the items have global ids. */
  node?: NodeName;
  /** Column by which edges of the items find their rows. */
  key?: string;
  /** Column that holds the parent's primary key. */
  parent: string;
  parentType: 'uuid';
  columns: readonly string[];
  /** Set where the items are these values alone. */
  value?: string;
  /** Total, so that a list is always in the same order. */
  order: readonly (readonly [column: string, direction: 'ASC' | 'DESC'])[];
  /** More than so many are not listed. */
  limit?: number;
}

/** More tellings of one event than this are not listed; `Event.mentionCount` says how many there are. */
export const MAX_EVENT_MENTIONS = 100;

/** More roles of one person than this are not listed. */
export const MAX_ROLES = 100;

export const lists = {
  // Most used first.
  'Person.aliases': {
    table: 'PersonAlias',
    parent: 'personId',
    parentType: 'uuid',
    columns: ['name'],
    value: 'name',
    order: [
      ['mentionCount', 'DESC'],
      ['name', 'ASC'],
    ],
  },
  // Most used first.
  'Person.titles': {
    table: 'PersonTitle',
    // Each once, in the capitals used most. "Norwegian counterpart" says whom somebody met, and stays for its country.
    from: `(SELECT DISTINCT ON (t."personId", lower(t."title")) t."personId", t."title",
        sum(t."articleCount") OVER (PARTITION BY t."personId", lower(t."title"))::int AS "articleCount"
      FROM "PersonTitle" t WHERE lower(t."title") !~ '\\mcounterparts?$'
      ORDER BY t."personId", lower(t."title"), t."articleCount" DESC, t."title") l`,
    parent: 'personId',
    parentType: 'uuid',
    columns: ['title'],
    value: 'title',
    order: [
      ['articleCount', 'DESC'],
      ['title', 'ASC'],
    ],
  },
  // Most stated first.
  'Person.roles': {
    table: 'PersonRole',
    from: `(SELECT r.*, a.* FROM "PersonRole" r CROSS JOIN LATERAL (
      SELECT count(*)::int AS "articleCount", min("publishedOrder") FILTER (WHERE dated) AS since,
        max("publishedOrder") FILTER (WHERE dated) AS until
      FROM (SELECT "publishedOrder", "publishedOrder" >= '0101-01-01' AS dated FROM "ArticleRole" WHERE "roleId" = r.id) s) a) l`,
    parent: 'personId',
    parentType: 'uuid',
    key: 'id',
    columns: ['id', 'title', 'organizationId', 'countryCode', 'articleCount', 'since', 'until'],
    order: [
      ['articleCount', 'DESC'],
      ['title', 'ASC'],
      ['id', 'ASC'],
    ],
    limit: MAX_ROLES,
  },
  // Most used first.
  'Organization.aliases': {
    table: 'OrganizationAlias',
    parent: 'organizationId',
    parentType: 'uuid',
    columns: ['name'],
    value: 'name',
    order: [
      ['mentionCount', 'DESC'],
      ['name', 'ASC'],
    ],
  },
  // Actors first, as the text names them.
  'Event.participants': {
    table: 'EventParticipant',
    parent: 'eventId',
    parentType: 'uuid',
    columns: ['role', 'personId', 'organizationId', 'countryCode', 'selfCode', 'actsForCode', 'label'],
    order: [
      ['position', 'ASC'],
      ['id', 'ASC'],
    ],
  },
  // Newest article first, then in the order of the text.
  'Event.mentions': {
    table: 'EventMention',
    parent: 'eventId',
    parentType: 'uuid',
    node: 'EventMention',
    columns: nodes.EventMention.columns,
    order: [
      ['publishedOrder', 'DESC'],
      ['articleId', 'ASC'],
      ['start', 'ASC'],
    ],
    limit: MAX_EVENT_MENTIONS,
  },
} as const satisfies Record<string, List>;
