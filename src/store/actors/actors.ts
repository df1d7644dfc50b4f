import { Prisma } from '../../../prisma/generated/client.js';

/** People and organizations: what hangs on their records. Merging, taking out and adding up read this one table. */

export type MergeableType = 'Person' | 'Organization';

/** How the columns of two rows become one. */
type Joining = 'ADD' | 'LEAST' | 'APPEND' | 'SAME';

/** Rows of which a record has one for each key. */
export interface OwnedRows {
  key: string;
  /** The other columns, but for the owner. */
  columns: Readonly<Record<string, Joining>>;
  /** Rows that cannot be, of the row `old`. */
  never?: string;
}

interface Mergeable {
  noun: string;
  /** Where it is kept who was merged into whom. */
  edited: 'EditedPerson' | 'EditedOrganization';
  /** Condition of a row of that table whose name an edit gave. */
  renamed: string;
  /** Column by which tables of its own name it. */
  column: 'personId' | 'organizationId';
  /** Which articles mention it, and how often. */
  articles: 'ArticlePerson' | 'ArticleOrganization';
  /** Forms of its name. */
  aliases: 'PersonAlias' | 'OrganizationAlias';
  /** What is taken from another where it is not known. */
  learned: string;
  /** Rows that refer to it, by their tables: they follow as they are. */
  refers: Readonly<Record<'Mention' | 'Quote' | 'EventParticipant', string>>;
  /** Rows of its own, by their tables: those of two are joined. */
  owns: Readonly<Record<string, OwnedRows>>;
}

const inArticle = {
  mentionCount: 'ADD',
  start: 'LEAST',
  publishedOrder: 'SAME',
  namedIds: 'APPEND',
} as const;

export const ACTORS: Readonly<Record<MergeableType, Mergeable>> = {
  Person: {
    noun: 'person',
    edited: 'EditedPerson',
    renamed: '"newName" IS NOT NULL',
    column: 'personId',
    articles: 'ArticlePerson',
    aliases: 'PersonAlias',
    learned: 'gender',
    refers: { Mention: 'personId', Quote: 'speakerId', EventParticipant: 'personId' },
    owns: {
      ArticlePerson: {
        key: 'articleId',
        columns: { ...inArticle, titles: 'APPEND', countryCodes: 'APPEND' },
      },
      PersonAlias: { key: 'name', columns: { normalized: 'SAME', mentionCount: 'ADD' } },
      PersonTitle: { key: 'title', columns: { articleCount: 'ADD' } },
      PersonCountry: { key: 'countryCode', columns: { articleCount: 'ADD' } },
      QuotePerson: {
        key: 'quoteId',
        columns: { publishedOrder: 'SAME' },
        // Nobody speaks about themselves.
        never: 'EXISTS (SELECT FROM "Quote" WHERE id = old."quoteId" AND "speakerId" = old."personId")',
      },
    },
  },
  Organization: {
    noun: 'organization',
    edited: 'EditedOrganization',
    renamed: 'false',
    column: 'organizationId',
    articles: 'ArticleOrganization',
    aliases: 'OrganizationAlias',
    learned: 'kind',
    refers: { Mention: 'organizationId', Quote: 'organizationId', EventParticipant: 'organizationId' },
    owns: {
      ArticleOrganization: { key: 'articleId', columns: { ...inArticle, aliases: 'APPEND' } },
      OrganizationAlias: { key: 'name', columns: { mentionCount: 'ADD' } },
      QuoteOrganization: {
        key: 'quoteId',
        columns: { publishedOrder: 'SAME' },
        never:
          'EXISTS (SELECT FROM "Quote" WHERE id = old."quoteId" AND "organizationId" = old."organizationId")',
      },
    },
  },
};

export const { raw } = Prisma;

/** A table or column of ours, as SQL. */
export const named = (name: string): Prisma.Sql => raw(`"${name}"`);
