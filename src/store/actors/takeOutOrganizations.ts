import { namesOfEdits } from '../edits/editedActors.js';
import { removeUnused } from '../edits/namedActors.js';
import { searchName } from './names.js';
import type { Transaction } from '../rows.js';
import { aliasOf } from './stated.js';

/** The names that articles use for their organizations, by id. */
interface OrganizationNames {
  ids: string[];
  /** Each form as often as it occurs. */
  written: { id: string; name: string }[];
}

export async function namesOfOrganizations(
  tx: Transaction,
  articleIds: readonly string[],
): Promise<OrganizationNames> {
  const articleId = { in: [...articleIds] };
  const organizations = await tx.articleOrganization.findMany({
    where: { articleId },
    select: { organizationId: true },
  });
  const mentions = await tx.mention.findMany({
    where: { articleId, kind: 'NAME', organizationId: { not: null } },
    select: { organizationId: true, text: true },
  });
  // Speakers and participants may also come from edits.
  const named = await tx.$queryRaw<{ id: string }[]>`
    SELECT "organizationId"::text AS id FROM "Quote" WHERE "articleId" = ANY(${[...articleIds]}::uuid[]) AND "organizationId" IS NOT NULL
    UNION SELECT participant."organizationId"::text FROM "EventMention" mention
      JOIN "EventParticipant" participant ON participant."eventId" = mention."eventId"
      WHERE mention."articleId" = ANY(${[...articleIds]}::uuid[]) AND participant."organizationId" IS NOT NULL`;
  return {
    ids: [
      ...new Set([
        ...organizations.map(({ organizationId }) => organizationId),
        ...named.map(({ id }) => id),
      ]),
    ],
    written: mentions.map(({ organizationId, text }) => ({ id: organizationId ?? '', name: aliasOf(text) })),
  };
}

/**
 * Subtracts the names in deleted articles from organizations' counts, and deletes organizations that no other
 * article names.
 */
export async function forgetOrganizations(
  tx: Transaction,
  { ids, written }: OrganizationNames,
): Promise<void> {
  if (ids.length === 0) return;
  await tx.$executeRaw`
    UPDATE "OrganizationAlias" AS old SET "mentionCount" = "mentionCount" - gone.times
    FROM (SELECT id, name, count(*)::int AS times
      FROM json_to_recordset(${JSON.stringify(written)}::json) AS row (id uuid, name text) GROUP BY id, name) gone
    WHERE old."organizationId" = gone.id AND old.name = gone.name`;
  await tx.$executeRaw`
    DELETE FROM "OrganizationAlias" AS old WHERE "organizationId" = ANY(${ids}::uuid[]) AND "mentionCount" <= 0
      AND NOT EXISTS (SELECT FROM "ArticleOrganization" other
        WHERE other."organizationId" = old."organizationId" AND old.name = ANY(other.aliases))`;
  await removeUnused(tx, 'Organization', ids);
  await countOrganizations(tx, ids);
}

async function countOrganizations(tx: Transaction, ids: string[]): Promise<void> {
  const left = await tx.organization.findMany({ where: { id: { in: ids } }, include: { aliases: true } });
  const said = await namesOfEdits(tx, 'Organization', ids);
  const rows = left.map(({ id, name, aliases }) => ({
    id,
    searchName: searchName([name, ...(said.get(id) ?? []), ...aliases.map((alias) => alias.name)]),
  }));
  await tx.$executeRaw`
    UPDATE "Organization" AS organization SET "searchName" = row."searchName",
      ("mentionCount", "articleCount") = (SELECT coalesce(sum("mentionCount"), 0), count(*)
        FROM "ArticleOrganization" WHERE "organizationId" = organization.id)
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS row (id uuid, "searchName" text)
    WHERE organization.id = row.id`;
}
