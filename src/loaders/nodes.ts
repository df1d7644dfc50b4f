import type * as db from '../../prisma/generated/client.js';

/**
 * Node types with a global id, and the columns that clients can request: GraphQL field = column name. This
 * file and edges.ts define the mapping from the graph to the database.
 */

interface NodeTable {
  table: string;
  /** Primary key column. */
  key: string;
  keyType: 'uuid' | 'bpchar';
  columns: readonly string[];
}

export const nodes = {
  Article: {
    table: 'Article',
    key: 'id',
    keyType: 'uuid',
    columns: [
      ...['id', 'slug', 'headline', 'headlineStart', 'headlineEnd', 'text', 'language', 'wordCount'],
      ...['paragraphs', 'url', 'canonicalUrl', 'guid', 'sourceId', 'publisher', 'standfirst', 'authors'],
      ...['section', 'keywords', 'image', 'publishedAt', 'modifiedAt', 'ingestedAt', 'copyOfId', 'parser'],
    ],
  },
  ArticleVersion: {
    table: 'ArticleVersion',
    key: 'id',
    keyType: 'uuid',
    columns: [
      ...['id', 'articleId', 'number', 'headline', 'text', 'receivedAt', 'publishedAt', 'modifiedAt'],
      'changes',
    ],
  },
  Source: {
    table: 'Source',
    key: 'id',
    keyType: 'uuid',
    columns: ['id', 'slug', 'name', 'domain'],
  },
  Person: {
    table: 'Person',
    key: 'id',
    keyType: 'uuid',
    columns: ['id', 'slug', 'name', 'mentionCount', 'articleCount'],
  },
  Organization: {
    table: 'Organization',
    key: 'id',
    keyType: 'uuid',
    columns: ['id', 'slug', 'name', 'kind', 'countryCode', 'mentionCount', 'articleCount'],
  },
  Country: {
    table: 'Country',
    key: 'code',
    keyType: 'bpchar',
    columns: [
      ...['code', 'slug', 'code3', 'name', 'officialName', 'region', 'capital', 'demonym', 'flag'],
      'mentionCount',
    ],
  },
  Quote: {
    table: 'Quote',
    key: 'id',
    keyType: 'uuid',
    columns: [
      ...['id', 'articleId', 'speakerId', 'organizationId', 'countryCode', 'kind', 'start', 'end', 'text'],
      'cue',
      ...[
        'cueStart',
        'cueEnd',
        'speakerLabel',
        'speakerStart',
        'speakerEnd',
        'context',
        'contextStart',
        'contextEnd',
      ],
      ...['why', 'confidence'],
    ],
  },
  Event: {
    table: 'Event',
    key: 'id',
    keyType: 'uuid',
    columns: [
      ...['id', 'type', 'status', 'summary', 'date', 'dateEnd', 'datePrecision', 'dateText', 'countryCode'],
      'mentionCount',
    ],
  },
  EventMention: {
    table: 'EventMention',
    key: 'id',
    keyType: 'uuid',
    columns: [
      ...['id', 'eventId', 'articleId', 'start', 'end', 'text', 'sentenceStart', 'sentenceEnd', 'why'],
      'confidence',
    ],
  },
  Mention: {
    table: 'Mention',
    key: 'id',
    keyType: 'uuid',
    columns: [
      ...['id', 'articleId', 'personId', 'organizationId', 'countryCode', 'kind', 'start', 'end', 'text'],
      ...['why', 'confidence'],
    ],
  },
} as const satisfies Record<string, NodeTable>;

export type NodeName = keyof typeof nodes;

/** The type of each node's columns, from the data model. */
interface Columns {
  Article: db.Article;
  ArticleVersion: db.ArticleVersion;
  Source: db.Source;
  Person: db.Person;
  Organization: db.Organization;
  Country: db.Country;
  Quote: db.Quote;
  Event: db.Event;
  EventMention: db.EventMention;
  Mention: db.Mention;
}

/** A row of a node's table as loaders return it; for several types, a union. */
export type Row<N extends NodeName> = {
  [K in N]: Pick<Columns[K], (typeof nodes)[K]['columns'][number] & keyof Columns[K]> & { __typename: K };
}[N];

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const ISO_CODE = /^[A-Z]{2}$/;

/** Text columns of a few words. All others may be as long as an article. */
const SHORT: ReadonlySet<string> = new Set([
  ...['slug', 'language', 'code', 'code3', 'name', 'officialName', 'region', 'capital', 'demonym', 'flag'],
  ...['kind', 'cue', 'why', 'title', 'publisher', 'domain', 'section', 'guid'],
]);

/** Whether a column's texts are only a few words. */
export function isShort(column: string): boolean {
  return SHORT.has(column);
}

/** Whether a string can be a primary key of the type; others never reach SQL. */
export function isKey(type: NodeName, key: string): boolean {
  return (nodes[type].keyType === 'uuid' ? UUID : ISO_CODE).test(key);
}
