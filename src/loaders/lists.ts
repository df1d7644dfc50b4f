import { type NodeName, nodes } from './nodes.js';

/** Short lists of a parent that are returned whole. */

export interface List {
  table: string;
  /** SQL for rows `l` with the parent's key and all columns, if it is not the table itself. */
  from?: string;
  /** Set if the items have global ids. */
  node?: NodeName;
  /** Column by which edges of the items find their rows. */
  key?: string;
  /** Column with the parent's primary key. */
  parent: string;
  parentType: 'uuid';
  columns: readonly string[];
  /** Set if the items are the values of this column. */
  value?: string;
  /** A total order, so that results are stable. */
  order: readonly (readonly [column: string, direction: 'ASC' | 'DESC'])[];
  /** Maximum length. */
  limit?: number;
}

/** Maximum number of listed mentions of an event; `Event.mentionCount` has the total. */
export const MAX_EVENT_MENTIONS = 100;

/** Maximum number of listed roles of a person. */
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
    // Each once, in its most frequent capitalization. "Norwegian counterpart" depends on somebody else, and
    // is kept only for its country.
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
