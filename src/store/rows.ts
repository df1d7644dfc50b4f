import type { Prisma } from '../../prisma/generated/client.js';

/** A client inside a transaction. Nothing else may be used there: the embedded database has only one connection. */
export type Transaction = Prisma.TransactionClient;

/** What a new row of each table may give. */
interface Tables {
  Article: Prisma.ArticleCreateManyInput;
  Person: Prisma.PersonCreateManyInput;
  PersonAlias: Prisma.PersonAliasCreateManyInput;
  PersonTitle: Prisma.PersonTitleCreateManyInput;
  PersonCountry: Prisma.PersonCountryCreateManyInput;
  ArticlePerson: Prisma.ArticlePersonCreateManyInput;
  ArticleCountry: Prisma.ArticleCountryCreateManyInput;
  Mention: Prisma.MentionCreateManyInput;
  Quote: Prisma.QuoteCreateManyInput;
  QuotePerson: Prisma.QuotePersonCreateManyInput;
  QuoteCountry: Prisma.QuoteCountryCreateManyInput;
  Event: Prisma.EventCreateManyInput;
  EventParticipant: Prisma.EventParticipantCreateManyInput;
  EventMention: Prisma.EventMentionCreateManyInput;
}

/**
 * Inserts all rows in one statement, whose text depends on their columns only. All rows have the columns of the first.
 *
 * @param onConflict SQL behind the rows, such as `ON CONFLICT (id) DO NOTHING`; the table itself is called `old`
 */
export async function insertRows<T extends keyof Tables>(
  tx: Transaction,
  table: T,
  rows: Tables[T][],
  onConflict = '',
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(', ');
  await tx.$executeRawUnsafe(
    `INSERT INTO "${table}" AS old (${columns})
    SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json) ${onConflict}`,
    JSON.stringify(rows),
  );
}
