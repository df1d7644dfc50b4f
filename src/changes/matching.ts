import type { PrismaClient } from '../../prisma/generated/client.js';
import type { ChangeRow } from '../loaders/changes.js';
import { searchQuery } from '../loaders/searchQuery.js';
import { join, raw, sql } from '../loaders/sql.js';

/** Which changes somebody wants to be told of. All conditions hold together. */
export interface Wanted {
  types?: readonly string[] | null | undefined;
  /** Primary key of the person that the record is, or has to do with. */
  personId?: string | null | undefined;
  /** The same of an organization, and of a country. */
  organizationId?: string | null | undefined;
  countryCode?: string | null | undefined;
  /** Words of the record, in web-search syntax. */
  text?: string | null | undefined;
}

const keysOf = ({ personId, organizationId, countryCode }: Wanted): string[] =>
  [personId, organizationId, countryCode].filter((key) => key != null);

/** Says of some changes which of them are wanted. */
export type Matcher = (wanted: Wanted) => (change: ChangeRow) => boolean;

/** What a record has to do with: keys of people, organizations and countries, by a subselect for the key `k`. */
const RELATED: Readonly<Record<string, string>> = {
  Article: `SELECT "personId"::text FROM "ArticlePerson" WHERE "articleId" = k::uuid
    UNION ALL SELECT "organizationId"::text FROM "ArticleOrganization" WHERE "articleId" = k::uuid
    UNION ALL SELECT "countryCode"::text FROM "ArticleCountry" WHERE "articleId" = k::uuid`,
  Person: `SELECT k UNION ALL SELECT "countryCode"::text FROM "PersonCountry" WHERE "personId" = k::uuid`,
  Organization: `SELECT k UNION ALL SELECT "countryCode"::text FROM "Organization" WHERE "id" = k::uuid`,
  Country: `SELECT k`,
  Quote: `SELECT unnest(ARRAY["speakerId"::text, "organizationId"::text]) FROM "Quote" WHERE "id" = k::uuid
    UNION ALL SELECT "personId"::text FROM "QuotePerson" WHERE "quoteId" = k::uuid
    UNION ALL SELECT "countryCode"::text FROM "QuoteCountry" WHERE "quoteId" = k::uuid`,
  Event: `SELECT unnest(ARRAY["personId"::text, "organizationId"::text, "countryCode"::text])
      FROM "EventParticipant" WHERE "eventId" = k::uuid
    UNION ALL SELECT "countryCode"::text FROM "Event" WHERE "id" = k::uuid`,
};

/** The words of a record, by the rule of search: a vector for the key `k`. */
const WORDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['Article', 'Quote', 'Event'].map((type) => [
      type,
      `SELECT "search" FROM "${type}" WHERE "id" = k::uuid`,
    ]),
  ),
  ...Object.fromEntries(
    ['Person', 'Organization'].map((type) => [
      type,
      `SELECT search_words("name" || ' ' || "searchName") FROM "${type}" WHERE "id" = k::uuid`,
    ]),
  ),
  Country: `SELECT search_words("name") FROM "Country" WHERE "code" = k`,
  Source: `SELECT search_words("name") FROM "Source" WHERE "id" = k::uuid`,
};

const casesOf = (table: Readonly<Record<string, string>>, kind: '' | 'ARRAY'): string =>
  Object.entries(table)
    .map(([type, select]) => `WHEN '${type}' THEN ${kind}(${select})`)
    .join(' ');

/**
 * What is needed to tell which of the changes each of the wishes means: at most two statements, however many there are.
 * Of what is gone nobody can say what it had to do with: whoever wants its type is told.
 */
export async function matcherOf(
  prisma: PrismaClient,
  changes: readonly ChangeRow[],
  wishes: readonly Wanted[],
): Promise<Matcher> {
  const there = changes.filter(({ operation }) => operation !== 'DELETED');
  const keyed = wishes.some((wanted) => keysOf(wanted).length > 0);
  const texts = [...new Set(wishes.flatMap(({ text }) => text ?? []))];
  const related = keyed ? await relatedTo(prisma, there) : new Map<ChangeRow, ReadonlySet<string | null>>();
  const found =
    texts.length > 0 ? await wordsIn(prisma, there, texts) : new Map<ChangeRow, ReadonlySet<string | null>>();
  return (wanted) => {
    const { types, text } = wanted;
    const keys = keysOf(wanted);
    return (change) => {
      if (types != null && !types.includes(change.type)) return false;
      if (change.operation === 'DELETED') return true;
      const relations = related.get(change);
      if (!keys.every((key) => relations?.has(key) === true)) return false;
      return text == null || found.get(change)?.has(text) === true;
    };
  };
}

const rowsOf = (changes: readonly ChangeRow[]) =>
  sql`unnest(${changes.map(({ type }) => type)}::text[], ${changes.map(({ key }) => key)}::text[]) WITH ORDINALITY AS c(t, k, i)`;

async function relatedTo(
  prisma: PrismaClient,
  changes: readonly ChangeRow[],
): Promise<Map<ChangeRow, ReadonlySet<string | null>>> {
  const rows = await prisma.$queryRaw<{ i: number; values: string[] | null }[]>(sql`
    SELECT c.i::int, CASE c.t ${raw(casesOf(RELATED, 'ARRAY'))} END AS values FROM ${rowsOf(changes)}`);
  return byChange(changes, rows);
}

async function wordsIn(
  prisma: PrismaClient,
  changes: readonly ChangeRow[],
  texts: readonly string[],
): Promise<Map<ChangeRow, ReadonlySet<string | null>>> {
  const queries = texts.flatMap((text) => {
    const { all } = searchQuery(text);
    return all ? [sql`(${text}::text, ${all})`] : [];
  });
  if (queries.length === 0) return new Map();
  const rows = await prisma.$queryRaw<{ i: number; values: string[] }[]>(sql`
    WITH q(text, query) AS (VALUES ${join(queries, ', ')})
    SELECT c.i::int, ARRAY(SELECT q.text FROM q WHERE q.query @@ v.words) AS values
    FROM ${rowsOf(changes)}, LATERAL (SELECT CASE c.t ${raw(casesOf(WORDS, ''))} END AS words) v`);
  return byChange(changes, rows);
}

function byChange(
  changes: readonly ChangeRow[],
  rows: readonly { i: number; values: readonly (string | null)[] | null }[],
): Map<ChangeRow, ReadonlySet<string | null>> {
  const found = new Map<ChangeRow, ReadonlySet<string | null>>();
  for (const { i, values } of rows) {
    const change = changes[i - 1];
    if (change) found.set(change, new Set(values ?? []));
  }
  return found;
}
