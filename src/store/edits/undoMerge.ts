import type { Edit } from '../../../prisma/generated/client.js';
import type { MergeChange, NamedActor } from '../../edits/changes.js';
import type { Reread } from '../articles/reread.js';
import { ACTORS, type MergeableType, named } from '../actors/actors.js';
import { rereadArticles } from '../articles/rereadArticles.js';
import type { Transaction } from '../rows.js';
import { leaveActors } from './enterActor.js';
import { learn, renewSearchName } from './mergeActors.js';
import { addNamed, removeUnused } from './namedActors.js';
import { refuseTakenName } from './renamePerson.js';

/** The people of a merge. */
interface Merged {
  rootId: string;
  /** The merged person, and those merged into that one before. */
  ids: string[];
}

async function mergedBy(tx: Transaction, type: MergeableType, { nodeId }: Edit): Promise<Merged | null> {
  const table = named(ACTORS[type].edited);
  const rows = await tx.$queryRaw<{ id: string; rootId: string }[]>`
    WITH RECURSIVE branch AS (
      SELECT id, "rootId" FROM ${table} WHERE id = ${nodeId}::uuid
      UNION SELECT former.id, former."rootId" FROM ${table} former JOIN branch ON former."intoId" = branch.id)
    SELECT id::text, "rootId"::text FROM branch`;
  const [first] = rows;
  return first ? { rootId: first.rootId, ids: rows.map(({ id }) => id) } : null;
}

/** The articles in which undoing a merge changes the identification. */
export async function articlesOfMerge(tx: Transaction, type: MergeableType, edit: Edit): Promise<string[]> {
  const merged = await mergedBy(tx, type, edit);
  if (!merged) return [];
  const { articles, column } = ACTORS[type];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "articleId"::text AS id FROM ${named(articles)}
    WHERE ${named(column)} = ${merged.rootId}::uuid AND "namedIds" && ${merged.ids}::uuid[]
    UNION
    SELECT place."articleId"::text FROM "EditPlace" place
      JOIN "Edit" edit ON edit.id = place."editId" JOIN "Article" article ON article.id = place."articleId"
    WHERE edit."undoneAt" IS NULL AND edit.kind IN ('SET_SPEAKER', 'SET_EVENT')
      AND EXISTS (SELECT FROM unnest(${merged.ids}::text[]) AS id WHERE strpos(edit.change::text, id) > 0)`;
  return rows.map(({ id }) => id);
}

/**
 * Splits a merged person or organization again: articles that name the first refer to it again.
 *
 * @throws StoreError INVALID_EDIT if another person has the first one's name by now
 */
export async function undoMerge(
  tx: Transaction,
  type: MergeableType,
  edit: Edit,
  reread: Reread,
): Promise<void> {
  const merged = await mergedBy(tx, type, edit);
  if (!merged) return;
  const { rootId, ids } = merged;
  const { nodeId } = edit;
  const articles = await articlesOfMerge(tx, type, edit);
  if (type === 'Person') await refuseTakenName(tx, nodeId, await nameOf(tx, nodeId));
  await tx.$executeRaw`
    UPDATE ${named(ACTORS[type].edited)} SET "rootId" = ${nodeId}::uuid,
      "intoId" = CASE WHEN id = ${nodeId}::uuid THEN NULL ELSE "intoId" END
    WHERE id = ANY(${ids}::uuid[])`;
  await addNamed(tx, [{ ...(edit.change as unknown as MergeChange).from, type } as NamedActor]);
  await unlearn(tx, type, rootId);
  await rereadArticles(tx, articles, reread);
  await removeUnused(tx, type, [nodeId]);
  for (const id of [nodeId, rootId]) await renewSearchName(tx, type, id);
  await leaveActors(tx, type, [nodeId, rootId]);
}

/** The person's name after the merge is undone. */
async function nameOf(tx: Transaction, id: string): Promise<string> {
  const { name, newName } = await tx.editedPerson.findUniqueOrThrow({ where: { id } });
  return newName ?? name;
}

/** Keeps only what the records that are still merged support. */
async function unlearn(tx: Transaction, type: MergeableType, id: string): Promise<void> {
  if (type === 'Person') return;
  const { edited, learned } = ACTORS[type];
  await tx.$executeRaw`
    UPDATE ${named(type)} AS one SET ${named(learned)} = NULL FROM ${named(edited)} entered
    WHERE one.id = ${id}::uuid AND entered.id = one.id AND entered.${named(learned)} IS NULL`;
  await learn(tx, type, id);
}
