import { ACTORS, type MergeableType, named, type OwnedRows } from './actors.js';
import { enterActor } from '../edits/enterActor.js';
import { rekeyEvents } from '../facts/events.js';
import { moveRoles } from './roles.js';
import type { Transaction } from '../rows.js';

/**
 * Moves everything recorded about one person or organization to another, and deletes the first: after a
 * merge, or when a surname-only record turns out to be a known person. Counts are added up.
 */
export async function absorbActor(
  tx: Transaction,
  type: MergeableType,
  from: string,
  to: string,
): Promise<void> {
  const { column, refers, owns, articles } = ACTORS[type];
  const events = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT "eventId"::text AS id FROM "EventParticipant" WHERE ${named(column)} = ${from}::uuid`;
  for (const [table, refersBy] of Object.entries(refers))
    await tx.$executeRaw`
      UPDATE ${named(table)} SET ${named(refersBy)} = ${to}::uuid WHERE ${named(refersBy)} = ${from}::uuid`;
  for (const [table, rows] of Object.entries(owns)) await moveOwned(tx, { table, column, ...rows }, from, to);
  await moveRoles(tx, column, from, to);
  await rekeyEvents(
    tx,
    events.map((event) => event.id),
  );
  await moveEdits(tx, type, from, to);
  await tx.$executeRaw`DELETE FROM ${named(type)} WHERE id = ${from}::uuid`;
  await tx.$executeRaw`
    UPDATE ${named(type)} SET ("mentionCount", "articleCount") =
      (SELECT coalesce(sum("mentionCount"), 0), count(*) FROM ${named(articles)} WHERE ${named(column)} = ${to}::uuid)
    WHERE id = ${to}::uuid`;
}

/** How a column of two rows is combined. */
const JOININGS: Record<OwnedRows['columns'][string], (column: string) => string | null> = {
  ADD: (column) => `${column} = old.${column} + excluded.${column}`,
  LEAST: (column) => `${column} = least(old.${column}, excluded.${column})`,
  APPEND: (column) => `${column} = old.${column} || excluded.${column}`,
  NAMED: (column) =>
    `${column} = CASE WHEN old.${column} = excluded.${column} THEN old.${column} ELSE ARRAY(SELECT DISTINCT unnest(
      coalesce(nullif(old.${column}, '{}'), ARRAY[$2::uuid]) || coalesce(nullif(excluded.${column}, '{}'), ARRAY[$2::uuid])) ORDER BY 1) END`,
  SAME: () => null,
};

async function moveOwned(
  tx: Transaction,
  { table, column, key, columns, never }: OwnedRows & { table: string; column: string },
  from: string,
  to: string,
): Promise<void> {
  const moved = [key, ...Object.keys(columns)].map((name) => `"${name}"`).join(', ');
  const joined = Object.entries(columns).flatMap(([name, joining]) => JOININGS[joining](`"${name}"`) ?? []);
  await tx.$executeRawUnsafe(
    `INSERT INTO "${table}" AS old ("${column}", ${moved})
    SELECT $2::uuid, ${moved} FROM "${table}" WHERE "${column}" = $1::uuid
    ON CONFLICT ("${column}", "${key}") DO ${joined.length > 0 ? `UPDATE SET ${joined.join(', ')}` : 'NOTHING'}`,
    from,
    to,
  );
  await tx.$executeRaw`DELETE FROM ${named(table)} WHERE ${named(column)} = ${from}::uuid`;
  if (never !== undefined)
    await tx.$executeRawUnsafe(
      `DELETE FROM "${table}" AS old WHERE old."${column}" = $1::uuid AND ${never}`,
      to,
    );
}

/** Records that were merged into it move along. */
async function moveEdits(tx: Transaction, type: MergeableType, from: string, to: string): Promise<void> {
  const moved = await tx.$executeRaw`
    UPDATE ${named(ACTORS[type].edited)} SET "rootId" = ${to}::uuid,
      "intoId" = CASE WHEN id = ${from}::uuid THEN ${to}::uuid ELSE "intoId" END
    WHERE "rootId" = ${from}::uuid`;
  if (moved > 0) await enterActor(tx, type, to);
}
