import type { Transaction } from '../rows.js';

/**
 * Order in a group of copies, whose first is the original: by publication, or by arrival if unknown, so that
 * the order of ingestion does not matter.
 */

const FIRST = `"publishedAt" NULLS LAST, "ingestedAt", id`;

/**
 * Removes an article from its group; if it was the original, its first copy becomes the original.
 *
 * @returns articles that became originals, or whose original changed
 */
export async function leaveGroup(tx: Transaction, id: string): Promise<string[]> {
  const [heir] = await tx.$queryRawUnsafe<{ id: string }[]>(
    `SELECT id::text FROM "Article" WHERE "copyOfId" = $1::uuid ORDER BY ${FIRST} LIMIT 1`,
    id,
  );
  await tx.$executeRaw`
    UPDATE "Article" SET "copyOfId" = CASE WHEN id = ${heir?.id ?? id}::uuid THEN NULL ELSE ${heir?.id ?? null}::uuid END
    WHERE "copyOfId" = ${id}::uuid OR id = ${id}::uuid AND "copyOfId" IS NOT NULL`;
  return heir ? [heir.id] : [];
}

/** Makes the first of a group its original, and updates the counts of the group's events. */
export async function settleGroup(tx: Transaction, originalId: string): Promise<void> {
  const members = await tx.$queryRawUnsafe<{ id: string; copyOfId: string | null }[]>(
    `SELECT id::text, "copyOfId"::text FROM "Article" WHERE id = $1::uuid OR "copyOfId" = $1::uuid ORDER BY ${FIRST}`,
    originalId,
  );
  const [first] = members;
  if (!first) return;
  if (first.id !== originalId) {
    await tx.$executeRaw`
      UPDATE "Article" SET "copyOfId" = CASE WHEN id = ${first.id}::uuid THEN NULL ELSE ${first.id}::uuid END
      WHERE id = ANY(${members.map(({ id }) => id)}::uuid[])`;
  }
  await countOriginals(
    tx,
    members.map(({ id }) => id),
  );
}

/** Updates, for each event of these articles, the number of mentions in originals. */
export async function countOriginals(tx: Transaction, articleIds: readonly string[]): Promise<void> {
  const events = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT "eventId"::text AS id FROM "EventMention" WHERE "articleId" = ANY(${[...articleIds]}::uuid[])`;
  await countEventMentions(
    tx,
    events.map(({ id }) => id),
  );
}

/**
 * Counts how often originals tell these events. Each mention's article is looked up by its id: a join would read all
 * originals there are where statistics are old. Counts that are right already are not written.
 */
export async function countEventMentions(tx: Transaction, eventIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Event" AS event SET "mentionCount" = counted.times
    FROM (SELECT one.id, (SELECT count(*) FROM "EventMention" mention WHERE mention."eventId" = one.id
        AND (SELECT "copyOfId" FROM "Article" WHERE id = mention."articleId") IS NULL) AS times
      FROM unnest(${[...eventIds]}::uuid[]) AS one (id)) counted
    WHERE event.id = counted.id AND event."mentionCount" <> counted.times`;
}
