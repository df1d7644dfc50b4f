import { Prisma } from '../../../prisma/generated/client.js';

/**
 * Tables and columns that depend on a person or organization. Merging, deleting and counting all use this.
 */

export type MergeableType = 'Person' | 'Organization';

/** How the columns of two rows are combined. */
type Joining = 'ADD' | 'LEAST' | 'APPEND' | 'NAMED' | 'SAME';

/** Dependent rows, at most one for each key. */
export interface OwnedRows {
  key: string;
  /** The other columns, except the owner. */
  columns: Readonly<Record<string, Joining>>;
  /** Condition on the row `old` that must not be moved. */
  never?: string;
}

interface Mergeable {
  noun: string;
  /** Table of merges and renames. */
  edited: 'EditedPerson' | 'EditedOrganization';
  /** Condition on a row of that table for a name given by an edit. */
  renamed: string;
  /** Foreign-key column in its own tables. */
  column: 'personId' | 'organizationId';
  /** Table with the number of mentions in each article. */
  articles: 'ArticlePerson' | 'ArticleOrganization';
  /** Table with the forms of its name. */
  aliases: 'PersonAlias' | 'OrganizationAlias';
  /** Columns filled from a merged record if empty. */
  learned: string;
  /** Tables with references, by the column: these rows are simply repointed. */
  refers: Readonly<Record<'Mention' | 'Quote' | 'EventParticipant', string>>;
  /** Tables with dependent rows, which are combined. */
  owns: Readonly<Record<string, OwnedRows>>;
}

const inArticle = {
  mentionCount: 'ADD',
  start: 'LEAST',
  publishedOrder: 'SAME',
  namedIds: 'NAMED',
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
        // Nobody can be the subject of their own quote.
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

/** A table or column of the schema as SQL. */
export const named = (name: string): Prisma.Sql => raw(`"${name}"`);
