import type { Transaction } from '../rows.js';

/** All that is exported, so that what a row refers to comes before it. */
export const EXPORTED = [
  ...(['Source', 'SourceName', 'Country', 'Person', 'PersonAlias', 'PersonTitle', 'PersonCountry'] as const),
  ...(['Organization', 'OrganizationAlias', 'PersonRole', 'Article', 'ArticleVersion', 'TextBand'] as const),
  ...(['ArticleRole'] as const),
  ...(['ArticlePerson', 'ArticleOrganization', 'ArticleCountry', 'Mention'] as const),
  ...(['Quote', 'QuotePerson', 'QuoteCountry', 'Event', 'EventParticipant', 'EventMention'] as const),
  ...(['Edit', 'EditPlace', 'EditedPerson'] as const),
] as const;

/** What belongs to a service and not to the graph, or is made anew. */
export const NOT_EXPORTED: readonly string[] = [
  ...[
    'ApiKey',
    'DataVersion',
    'RateLimit',
    'Feed',
    'FeedItem',
    'Lease',
    'Change',
    'ChangeLog',
    'Webhook',
    'WebhookDelivery',
  ],
];

export type ExportedTable = (typeof EXPORTED)[number];

export const isExported = (name: string): name is ExportedTable =>
  (EXPORTED as readonly string[]).includes(name);

/** A column of a table; those that Postgres makes of others are left out. */
export interface Column {
  name: string;
  /** As Postgres calls it: `uuid`, `text[]`, `timestamp with time zone`. */
  type: string;
  /** Its place in the primary key, from 0; null where it is no part of it. */
  key: number | null;
}

/** The columns of tables, and of their primary keys. */
export async function columnsOf(tx: Transaction): Promise<Map<ExportedTable, Column[]>> {
  const rows = await tx.$queryRaw<(Column & { table: ExportedTable })[]>`
    SELECT class.relname AS table, attribute.attname AS name, format_type(attribute.atttypid, NULL) AS type,
      (SELECT array_position(index.indkey::int2[], attribute.attnum) FROM pg_index index
        WHERE index.indrelid = class.oid AND index.indisprimary) AS key
    FROM pg_attribute attribute JOIN pg_class class ON class.oid = attribute.attrelid
    WHERE class.relkind = 'r' AND class.relnamespace = current_schema()::regnamespace
      AND class.relname = ANY(${[...EXPORTED]}::text[])
      AND attribute.attnum > 0 AND NOT attribute.attisdropped AND attribute.attgenerated = ''
    ORDER BY class.relname, attribute.attnum`;
  const columns = new Map<ExportedTable, Column[]>();
  for (const { table, ...column } of rows) columns.set(table, [...(columns.get(table) ?? []), column]);
  return columns;
}
