import type { Transaction } from '../rows.js';

/** The record that rows belong to: its type, and the foreign-key column. */
type Owner = readonly [
  type: 'Article' | 'Country' | 'Event' | 'Organization' | 'Person' | 'Quote' | 'Source',
  key: string,
];

/**
 * Exported tables, so that referenced rows come first, with the records in the log of changes that their rows
 * belong to; null for edits, which have their own time.
 */
const OWNERS = {
  Source: ['Source', 'id'],
  SourceName: ['Source', 'sourceId'],
  Country: ['Country', 'code'],
  Person: ['Person', 'id'],
  PersonAlias: ['Person', 'personId'],
  PersonTitle: ['Person', 'personId'],
  PersonCountry: ['Person', 'personId'],
  Organization: ['Organization', 'id'],
  OrganizationAlias: ['Organization', 'organizationId'],
  PersonRole: ['Person', 'personId'],
  Article: ['Article', 'id'],
  ArticleVersion: ['Article', 'articleId'],
  TextBand: ['Article', 'articleId'],
  ArticleRole: ['Article', 'articleId'],
  ArticlePerson: ['Article', 'articleId'],
  ArticleOrganization: ['Article', 'articleId'],
  ArticleCountry: ['Article', 'articleId'],
  Mention: ['Article', 'articleId'],
  Quote: ['Quote', 'id'],
  QuotePerson: ['Quote', 'quoteId'],
  QuoteOrganization: ['Quote', 'quoteId'],
  QuoteCountry: ['Quote', 'quoteId'],
  Event: ['Event', 'id'],
  EventParticipant: ['Event', 'eventId'],
  EventMention: ['Event', 'eventId'],
  Edit: null,
  EditPlace: ['Article', 'articleId'],
  EditedPerson: ['Person', 'id'],
  EditedOrganization: ['Organization', 'id'],
} as const satisfies Record<string, Owner | null>;

export type ExportedTable = keyof typeof OWNERS;
export const EXPORTED = Object.keys(OWNERS) as ExportedTable[];
export const ownerOf = (table: ExportedTable): Owner | null => OWNERS[table];

/** Tables of the service rather than the graph: moved, but not exported. */
export const MOVED_BESIDES = [
  ...([
    'ApiKey',
    'Feed',
    'FeedItem',
    'Change',
    'Webhook',
    'WebhookDelivery',
    'ChangeLog',
    'DataVersion',
  ] as const),
] as const;
export type MovedTable = ExportedTable | (typeof MOVED_BESIDES)[number];

/** Tables that are not exported: those, and ones that are derived. */
export const NOT_EXPORTED: readonly string[] = [...MOVED_BESIDES, 'RateLimit', 'Lease', 'Job'];

export const isExported = (name: string): name is ExportedTable => Object.hasOwn(OWNERS, name);

/** A column of a table, except generated ones. */
export interface Column {
  name: string;
  /** Postgres type: `uuid`, `text[]`, `timestamp with time zone`. */
  type: string;
  /** Index in the primary key, from 0; null if it is not part of it. */
  key: number | null;
}

export type Columns = ReadonlyMap<MovedTable, readonly Column[]>;

/** The columns of tables, and of their primary keys. */
export async function columnsOf(tx: Transaction): Promise<Columns> {
  const rows = await tx.$queryRaw<(Column & { table: MovedTable })[]>`
    SELECT class.relname AS table, attribute.attname AS name, format_type(attribute.atttypid, NULL) AS type,
      (SELECT array_position(index.indkey::int2[], attribute.attnum) FROM pg_index index
        WHERE index.indrelid = class.oid AND index.indisprimary) AS key
    FROM pg_attribute attribute JOIN pg_class class ON class.oid = attribute.attrelid
    WHERE class.relkind = 'r' AND class.relnamespace = current_schema()::regnamespace
      AND class.relname = ANY(${[...EXPORTED, ...MOVED_BESIDES]}::text[])
      AND attribute.attnum > 0 AND NOT attribute.attisdropped AND attribute.attgenerated = ''
    ORDER BY class.relname, attribute.attnum`;
  const columns = new Map<MovedTable, Column[]>();
  for (const { table, ...column } of rows) columns.set(table, [...(columns.get(table) ?? []), column]);
  return columns;
}
