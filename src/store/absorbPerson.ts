import { enterPerson } from './edits/enterPerson.js';
import { rekeyEvents } from './events.js';
import { moveRoles } from './roles.js';
import type { Transaction } from './rows.js';

/**
 * Moves all that the database says of one person to another, and deletes the first: a record of a surname alone is
 * given up to the person it turns out to be. Names, titles and countries are added up.
 */
export async function absorbPerson(tx: Transaction, from: string, to: string): Promise<void> {
  await tx.$executeRaw`UPDATE "Mention" SET "personId" = ${to}::uuid WHERE "personId" = ${from}::uuid`;
  await tx.$executeRaw`UPDATE "Quote" SET "speakerId" = ${to}::uuid WHERE "speakerId" = ${from}::uuid`;
  await tx.$executeRaw`
    INSERT INTO "QuotePerson" ("quoteId", "personId", "publishedOrder")
    SELECT about."quoteId", ${to}::uuid, about."publishedOrder" FROM "QuotePerson" about
    JOIN "Quote" quote ON quote.id = about."quoteId"
    WHERE about."personId" = ${from}::uuid AND quote."speakerId" IS DISTINCT FROM ${to}::uuid
    ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`DELETE FROM "QuotePerson" WHERE "personId" = ${from}::uuid`;
  await tx.$executeRaw`
    INSERT INTO "ArticlePerson" AS old
      ("articleId", "personId", "mentionCount", start, "publishedOrder", titles, "countryCodes", "namedIds")
    SELECT "articleId", ${to}::uuid, "mentionCount", start, "publishedOrder", titles, "countryCodes", "namedIds"
    FROM "ArticlePerson" WHERE "personId" = ${from}::uuid
    ON CONFLICT ("articleId", "personId") DO UPDATE SET
      "mentionCount" = old."mentionCount" + excluded."mentionCount", start = least(old.start, excluded.start),
      titles = old.titles || excluded.titles, "countryCodes" = old."countryCodes" || excluded."countryCodes",
      "namedIds" = old."namedIds" || excluded."namedIds"`;
  await tx.$executeRaw`DELETE FROM "ArticlePerson" WHERE "personId" = ${from}::uuid`;
  await tx.$executeRaw`
    INSERT INTO "PersonAlias" AS old ("personId", name, normalized, "mentionCount")
    SELECT ${to}::uuid, name, normalized, "mentionCount" FROM "PersonAlias" WHERE "personId" = ${from}::uuid
    ON CONFLICT ("personId", name) DO UPDATE SET "mentionCount" = old."mentionCount" + excluded."mentionCount"`;
  await tx.$executeRaw`
    INSERT INTO "PersonTitle" AS old ("personId", title, "articleCount")
    SELECT ${to}::uuid, title, "articleCount" FROM "PersonTitle" WHERE "personId" = ${from}::uuid
    ON CONFLICT ("personId", title) DO UPDATE SET "articleCount" = old."articleCount" + excluded."articleCount"`;
  await moveRoles(tx, from, to);
  await tx.$executeRaw`
    INSERT INTO "PersonCountry" AS old ("personId", "countryCode", "articleCount")
    SELECT ${to}::uuid, "countryCode", "articleCount" FROM "PersonCountry" WHERE "personId" = ${from}::uuid
    ON CONFLICT ("personId", "countryCode") DO UPDATE SET
      "articleCount" = old."articleCount" + excluded."articleCount"`;
  const events = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT "eventId"::text AS id FROM "EventParticipant" WHERE "personId" = ${from}::uuid`;
  await tx.$executeRaw`UPDATE "EventParticipant" SET "personId" = ${to}::uuid WHERE "personId" = ${from}::uuid`;
  await rekeyEvents(
    tx,
    events.map((event) => event.id),
  );
  await moveEdits(tx, from, to);
  await tx.$executeRaw`DELETE FROM "Person" WHERE id = ${from}::uuid`;
  await tx.$executeRaw`
    UPDATE "Person" SET ("mentionCount", "articleCount") =
      (SELECT coalesce(sum("mentionCount"), 0), count(*) FROM "ArticlePerson" WHERE "personId" = ${to}::uuid)
    WHERE id = ${to}::uuid`;
}

/** Whoever was merged into somebody goes along. */
async function moveEdits(tx: Transaction, from: string, to: string): Promise<void> {
  const moved = await tx.$executeRaw`
    UPDATE "EditedPerson" SET "rootId" = ${to}::uuid, "intoId" = CASE WHEN id = ${from}::uuid THEN ${to}::uuid ELSE "intoId" END
    WHERE "rootId" = ${from}::uuid`;
  if (moved > 0) await enterPerson(tx, to);
}
