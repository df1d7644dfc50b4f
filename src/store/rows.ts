import { setImmediate as turn } from 'node:timers/promises';
import type { Prisma } from '../../prisma/generated/client.js';

/** A client inside a transaction. Nothing else may be used there: the embedded database has only one connection. */
export type Transaction = Prisma.TransactionClient;

/** Possible columns of a new row of each table. */
interface Tables {
  Source: Prisma.SourceCreateManyInput;
  SourceName: Prisma.SourceNameCreateManyInput;
  Article: Omit<Prisma.ArticleCreateManyInput, 'image'> & { image: object | null };
  ArticleVersion: Prisma.ArticleVersionCreateManyInput;
  TextBand: Prisma.TextBandCreateManyInput;
  Person: Prisma.PersonCreateManyInput;
  PersonAlias: Prisma.PersonAliasCreateManyInput;
  PersonTitle: Prisma.PersonTitleCreateManyInput;
  PersonCountry: Prisma.PersonCountryCreateManyInput;
  ArticlePerson: Prisma.ArticlePersonCreateManyInput;
  PersonRole: Prisma.PersonRoleCreateManyInput;
  ArticleRole: Prisma.ArticleRoleCreateManyInput;
  Organization: Prisma.OrganizationCreateManyInput;
  OrganizationAlias: Prisma.OrganizationAliasCreateManyInput;
  ArticleOrganization: Prisma.ArticleOrganizationCreateManyInput;
  ArticleCountry: Prisma.ArticleCountryCreateManyInput;
  Mention: Prisma.MentionCreateManyInput;
  Quote: Prisma.QuoteCreateManyInput;
  QuotePerson: Prisma.QuotePersonCreateManyInput;
  QuoteOrganization: Prisma.QuoteOrganizationCreateManyInput;
  QuoteCountry: Prisma.QuoteCountryCreateManyInput;
  Event: Prisma.EventCreateManyInput;
  EventParticipant: Prisma.EventParticipantCreateManyInput;
  EventMention: Prisma.EventMentionCreateManyInput;
}

/** Inserts rows, table by table. */
export interface Inserter {
  /**
   * Inserts all rows in one statement, whose text depends on their columns only. All rows have the columns of
   * the first. Resolves when the statement is on its way: while the database writes, the caller makes the
   * next table's rows.
   *
   * @param onConflict SQL after the rows, such as `ON CONFLICT (id) DO NOTHING`; the table itself is called
   * `old`
   */
  insert: <T extends keyof Tables>(table: T, rows: Tables[T][], onConflict?: string) => Promise<void>;
  /** Resolves when everything is written. Call it before any other statement, and at the end. */
  written: () => Promise<void>;
}

/** @throws on the next call, errors of an earlier insert */
export function openInserter(tx: Transaction): Inserter {
  let underWay: Promise<unknown> = Promise.resolve();
  return {
    insert: async (table, rows, onConflict = '') => {
      const [first] = rows;
      if (!first) return;
      const columns = Object.keys(first)
        .map((column) => `"${column}"`)
        .join(', ');
      const json = JSON.stringify(rows);
      await underWay;
      underWay = tx.$executeRawUnsafe(
        `INSERT INTO "${table}" AS old (${columns})
        SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json) ${onConflict}`,
        json,
      );
      // Reported by the next call; without a listener until then, the process would exit.
      underWay.catch(() => undefined);
      await turn();
    },
    written: async () => {
      await underWay;
    },
  };
}
