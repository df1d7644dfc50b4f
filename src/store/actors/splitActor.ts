import { ACTORS, type MergeableType, named } from './actors.js';
import { rekeyEvents } from '../facts/events.js';
import { moveRoles } from './roles.js';
import type { Transaction } from '../rows.js';
import { aliasOf } from './stated.js';
import { nameKey } from './names.js';

/** What is recorded about a merged person or organization. */
interface Part {
  /** The record that it is about now. */
  from: string;
  /** The record that it is about again, which exists. */
  to: string;
  /** Articles that name only the second. */
  articles: readonly string[];
  /** Events that only these articles mention, with the first as a participant. */
  events: readonly string[];
}

/**
 * Moves what some articles say about a record to another: the reverse of `absorbActor`. No article is parsed, and the
 * number of statements does not depend on the number of articles.
 */
export async function splitActor(tx: Transaction, type: MergeableType, part: Part): Promise<void> {
  const { from, to } = part;
  const [articles, events] = [[...part.articles], [...part.events]];
  const { column, refers } = ACTORS[type];
  const key = named(column);
  await tx.$executeRaw`
    UPDATE ${named(ACTORS[type].articles)} SET ${key} = ${to}::uuid,
      "namedIds" = CASE WHEN "namedIds" = ARRAY[${to}::uuid] THEN '{}' ELSE "namedIds" END
    WHERE ${key} = ${from}::uuid AND "articleId" = ANY(${articles}::uuid[])`;
  for (const table of ['Mention', 'Quote'] as const)
    await tx.$executeRaw`
      UPDATE ${named(table)} SET ${named(refers[table])} = ${to}::uuid
      WHERE ${named(refers[table])} = ${from}::uuid AND "articleId" = ANY(${articles}::uuid[])`;
  await tx.$executeRaw`
    UPDATE ${named(`Quote${type}`)} SET ${key} = ${to}::uuid
    WHERE ${key} = ${from}::uuid AND "quoteId" IN (SELECT id FROM "Quote" WHERE "articleId" = ANY(${articles}::uuid[]))`;
  await tx.$executeRaw`
    UPDATE "EventParticipant" SET ${key} = ${to}::uuid
    WHERE ${key} = ${from}::uuid AND "eventId" = ANY(${events}::uuid[])`;
  await moveRoles(tx, column, from, to, articles);
  await rekeyEvents(tx, events);
  await SPLIT_COUNTS[type](tx, part);
  await tx.$executeRaw`
    UPDATE ${named(type)} AS one SET ("mentionCount", "articleCount") =
      (SELECT coalesce(sum("mentionCount"), 0), count(*) FROM ${named(ACTORS[type].articles)} WHERE ${key} = one.id)
    WHERE id IN (${from}::uuid, ${to}::uuid)`;
}

const SPLIT_COUNTS: Record<MergeableType, (tx: Transaction, part: Part) => Promise<void>> = {
  Person: async (tx, part) => {
    const names = await writtenNames(tx, 'Person', part);
    await moveCounts(
      tx,
      part,
      { table: 'PersonAlias', owner: 'personId', key: 'name', count: 'mentionCount' },
      names.map(({ value, times }) => ({ value, times, normalized: nameKey(value) })),
    );
    for (const [table, key, list] of [
      ['PersonTitle', 'title', 'titles'],
      ['PersonCountry', 'countryCode', 'countryCodes'],
    ] as const)
      await moveCounts(
        tx,
        part,
        { table, owner: 'personId', key, count: 'articleCount' },
        await tx.$queryRaw<Counted[]>`
          SELECT value, count(*)::int AS times FROM "ArticlePerson", unnest(${named(list)}) AS value
          WHERE "personId" = ${part.to}::uuid AND "articleId" = ANY(${[...part.articles]}::uuid[]) GROUP BY value`,
      );
  },
  Organization: async (tx, part) => {
    const names = await writtenNames(tx, 'Organization', part);
    const given = await tx.$queryRaw<{ value: string }[]>`
      SELECT DISTINCT value FROM "ArticleOrganization", unnest(aliases) AS value
      WHERE "organizationId" = ${part.to}::uuid AND "articleId" = ANY(${[...part.articles]}::uuid[])`;
    const written = new Set(names.map(({ value }) => value));
    const unwritten = given.filter(({ value }) => !written.has(value));
    await moveCounts(
      tx,
      part,
      {
        ...{ table: 'OrganizationAlias', owner: 'organizationId', key: 'name', count: 'mentionCount' },
        given:
          'EXISTS (SELECT FROM "ArticleOrganization" other WHERE other."organizationId" = old."organizationId" AND old.name = ANY(other.aliases))',
      },
      [...names, ...unwritten.map(({ value }) => ({ value, times: 0 }))],
    );
  },
};

interface Counted {
  value: string;
  times: number;
}

/** The forms of its name in the articles, with how often each occurs. */
async function writtenNames(
  tx: Transaction,
  type: MergeableType,
  { to, articles }: Part,
): Promise<Counted[]> {
  const rows = await tx.$queryRaw<{ text: string; times: number }[]>`
    SELECT text, count(*)::int AS times FROM "Mention"
    WHERE ${named(ACTORS[type].column)} = ${to}::uuid AND kind = 'NAME' AND "articleId" = ANY(${[...articles]}::uuid[])
    GROUP BY text`;
  const times = new Map<string, number>();
  for (const row of rows) times.set(aliasOf(row.text), (times.get(aliasOf(row.text)) ?? 0) + row.times);
  return [...times].map(([value, count]) => ({ value, times: count }));
}

/** A table of what is counted about a record. */
interface Counts {
  table: string;
  owner: string;
  key: string;
  count: string;
  /** Condition on a row `old` that is kept with a count of 0. */
  given?: string;
}

async function moveCounts(
  tx: Transaction,
  { from, to }: Part,
  { table, owner, key, count, given = 'false' }: Counts,
  moved: readonly (Counted & { normalized?: string })[],
): Promise<void> {
  const [first] = moved;
  if (!first) return;
  const rows = JSON.stringify(moved);
  const more = 'normalized' in first ? ', normalized' : '';
  const values = `json_to_recordset($1::json) AS row (value text, times int, normalized text)`;
  await tx.$executeRawUnsafe(
    `INSERT INTO "${table}" AS old ("${owner}", "${key}", "${count}"${more})
    SELECT $2::uuid, value, times${more} FROM ${values}
    ON CONFLICT ("${owner}", "${key}") DO UPDATE SET "${count}" = old."${count}" + excluded."${count}"`,
    rows,
    to,
  );
  await tx.$executeRawUnsafe(
    `UPDATE "${table}" AS old SET "${count}" = old."${count}" - row.times FROM ${values}
    WHERE old."${owner}" = $2::uuid AND old."${key}" = row.value`,
    rows,
    from,
  );
  await tx.$executeRawUnsafe(
    `DELETE FROM "${table}" AS old WHERE "${owner}" = $1::uuid AND "${count}" <= 0 AND NOT (${given})`,
    from,
  );
}
