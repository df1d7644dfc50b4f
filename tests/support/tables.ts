import type { Database } from '../../src/store/database.js';

const TABLES = [
  'Article',
  'ArticleVersion',
  'ArticleCountry',
  'ArticleOrganization',
  'ArticlePerson',
  'ArticleRole',
  'Country',
  'Event',
  'EventMention',
  'EventParticipant',
  'Mention',
  'Organization',
  'OrganizationAlias',
  'Person',
  'PersonAlias',
  'PersonCountry',
  'PersonRole',
  'PersonTitle',
  'Quote',
  'QuoteCountry',
  'QuoteOrganization',
  'QuotePerson',
  'Source',
  'SourceName',
  'TextBand',
];

/** The order of an article without a date is that in which it came in. */
const UNDATED = `CASE WHEN to_jsonb(t) ->> 'publishedOrder' < '1000' THEN '{ingestedAt,receivedAt,publishedOrder}' ELSE '{ingestedAt,receivedAt}' END`;

/** All that a database says, but when it was said: equal for two databases that were told the same. */
export async function dumpTables({ prisma }: Database): Promise<Record<string, unknown[]>> {
  const dump: Record<string, unknown[]> = {};
  for (const table of TABLES) {
    const rows = await prisma.$queryRawUnsafe<{ row: unknown }[]>(
      `SELECT row FROM (SELECT to_jsonb(t) - (${UNDATED})::text[] AS row FROM "${table}" t) AS told
      ORDER BY row::text COLLATE "C"`,
    );
    dump[table] = rows.map(({ row }) => row);
  }
  return dump;
}

/** Takes all articles out again, and what they said. */
export async function emptyTables({ prisma }: Database): Promise<void> {
  await prisma.$executeRaw`TRUNCATE "Article", "Person", "Organization", "Event", "Source", "TextBand", "Edit", "EditedPerson", "EditedOrganization" CASCADE`;
  await prisma.$executeRaw`UPDATE "Country" SET "mentionCount" = 0 WHERE "mentionCount" <> 0`;
  await prisma.$executeRaw`UPDATE "DataVersion" SET number = number + 1`;
}

/** Rows whose kept count is not what counting gives; none when all is well. */
export async function wrongCounts({ prisma }: Database): Promise<unknown[]> {
  return prisma.$queryRaw`
    SELECT 'person' AS what, slug FROM "Person" p WHERE "mentionCount" <>
      (SELECT count(*) FROM "Mention" WHERE "personId" = p.id)
    UNION ALL SELECT 'person in articles', slug FROM "Person" p WHERE "articleCount" <>
      (SELECT count(*) FROM "ArticlePerson" WHERE "personId" = p.id)
    UNION ALL SELECT 'person by article', a."articleId"::text FROM "ArticlePerson" a WHERE "mentionCount" <>
      (SELECT count(*) FROM "Mention" m WHERE m."personId" = a."personId" AND m."articleId" = a."articleId")
    UNION ALL SELECT 'country by article', a."articleId"::text FROM "ArticleCountry" a WHERE "mentionCount" <>
      (SELECT count(*) FROM "Mention" m WHERE m."countryCode" = a."countryCode" AND m."articleId" = a."articleId")
    UNION ALL SELECT 'country', code FROM "Country" c WHERE "mentionCount" <>
      (SELECT count(*) FROM "Mention" WHERE "countryCode" = c.code)
    UNION ALL SELECT 'alias', a.name FROM "PersonAlias" a WHERE "mentionCount" <>
      (SELECT count(*) FROM "Mention" m WHERE m."personId" = a."personId" AND m.kind = 'NAME' AND m.text = a.name)
    UNION ALL SELECT 'title', t.title FROM "PersonTitle" t WHERE "articleCount" <>
      (SELECT count(*) FROM "ArticlePerson" a, unnest(a.titles) AS title
        WHERE a."personId" = t."personId" AND title = t.title)
    UNION ALL SELECT 'country of a person', c."countryCode" FROM "PersonCountry" c WHERE "articleCount" <>
      (SELECT count(*) FROM "ArticlePerson" a, unnest(a."countryCodes") AS code
        WHERE a."personId" = c."personId" AND code = c."countryCode")
    UNION ALL SELECT 'organization', slug FROM "Organization" o WHERE "mentionCount" <>
      (SELECT count(*) FROM "Mention" WHERE "organizationId" = o.id)
    UNION ALL SELECT 'organization in articles', slug FROM "Organization" o WHERE "articleCount" <>
      (SELECT count(*) FROM "ArticleOrganization" WHERE "organizationId" = o.id)
    UNION ALL SELECT 'organization by article', a."articleId"::text FROM "ArticleOrganization" a WHERE "mentionCount" <>
      (SELECT count(*) FROM "Mention" m WHERE m."organizationId" = a."organizationId" AND m."articleId" = a."articleId")
    UNION ALL SELECT 'name of an organization', a.name FROM "OrganizationAlias" a WHERE "mentionCount" <>
      (SELECT count(*) FROM "Mention" m
        WHERE m."organizationId" = a."organizationId" AND m.kind = 'NAME' AND m.text = a.name)
    UNION ALL SELECT 'role that nobody states', r.title FROM "PersonRole" r
      WHERE NOT EXISTS (SELECT FROM "ArticleRole" WHERE "roleId" = r.id)
    UNION ALL SELECT 'event', e.id::text FROM "Event" e WHERE "mentionCount" <>
      (SELECT count(*) FROM "EventMention" m JOIN "Article" a ON a.id = m."articleId"
        WHERE m."eventId" = e.id AND a."copyOfId" IS NULL)
    UNION ALL SELECT 'event that nobody tells', e.id::text FROM "Event" e
      WHERE NOT EXISTS (SELECT FROM "EventMention" WHERE "eventId" = e.id)
    UNION ALL SELECT 'copy of a copy', c.id::text FROM "Article" c JOIN "Article" o ON o.id = c."copyOfId"
      WHERE o."copyOfId" IS NOT NULL OR o."sourceId" IS NOT DISTINCT FROM c."sourceId"
    UNION ALL SELECT 'present version', a.id::text FROM "Article" a WHERE 1 <>
      (SELECT count(*) FROM "ArticleVersion" v WHERE v."articleId" = a.id AND v.text IS NULL)`;
}
