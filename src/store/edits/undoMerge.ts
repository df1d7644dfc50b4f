import type { Edit } from '../../../prisma/generated/client.js';
import type { Reread } from '../reread.js';
import { rereadArticles } from '../rereadArticles.js';
import { searchName } from '../names.js';
import type { Transaction } from '../rows.js';
import { leavePeople } from './enterPerson.js';
import { renewSearchName } from './mergePeople.js';
import { removeUnused } from './openEdits.js';

/** Of whom a merge made one person. */
interface Merged {
  rootId: string;
  /** Whoever was merged, and those who were merged into that person. */
  ids: string[];
}

async function mergedBy(tx: Transaction, { nodeId }: Edit): Promise<Merged | null> {
  const rows = await tx.$queryRaw<{ id: string; rootId: string }[]>`
    WITH RECURSIVE branch AS (
      SELECT id, "rootId" FROM "EditedPerson" WHERE id = ${nodeId}::uuid
      UNION SELECT former.id, former."rootId" FROM "EditedPerson" former JOIN branch ON former."intoId" = branch.id)
    SELECT id::text, "rootId"::text FROM branch`;
  const [first] = rows;
  return first ? { rootId: first.rootId, ids: rows.map(({ id }) => id) } : null;
}

/** The articles in which a merge, undone, changes who is who. */
export async function articlesOfMerge(tx: Transaction, edit: Edit): Promise<string[]> {
  const merged = await mergedBy(tx, edit);
  if (!merged) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "articleId"::text AS id FROM "ArticlePerson"
    WHERE "personId" = ${merged.rootId}::uuid AND "namedIds" && ${merged.ids}::uuid[]
    UNION
    SELECT place."articleId"::text FROM "EditPlace" place
      JOIN "Edit" edit ON edit.id = place."editId" JOIN "Article" article ON article.id = place."articleId"
    WHERE edit."undoneAt" IS NULL AND edit.kind IN ('SET_SPEAKER', 'SET_EVENT')
      AND EXISTS (SELECT FROM unnest(${merged.ids}::text[]) AS id WHERE strpos(edit.change::text, id) > 0)`;
  return rows.map(({ id }) => id);
}

/** Makes one person two again: the articles that name the first speak of that person again. */
export async function undoMerge(tx: Transaction, edit: Edit, reread: Reread): Promise<void> {
  const merged = await mergedBy(tx, edit);
  if (!merged) return;
  const { rootId, ids } = merged;
  const articles = await articlesOfMerge(tx, edit);
  await tx.$executeRaw`
    UPDATE "EditedPerson" SET "rootId" = ${edit.nodeId}::uuid, "intoId" = CASE WHEN id = ${edit.nodeId}::uuid THEN NULL ELSE "intoId" END
    WHERE id = ANY(${ids}::uuid[])`;
  const { slug, name, newName, gender, names } = await tx.editedPerson.findUniqueOrThrow({
    where: { id: edit.nodeId },
  });
  const shown = newName ?? name;
  await tx.person.createMany({
    data: [{ id: edit.nodeId, slug, name: shown, gender, searchName: searchName([shown, ...names]) }],
    skipDuplicates: true,
  });
  await rereadArticles(tx, articles, reread);
  await removeUnused(tx, [edit.nodeId]);
  await leavePeople(tx, [edit.nodeId, rootId]);
  for (const id of [edit.nodeId, rootId])
    if (await tx.person.findUnique({ where: { id }, select: { id: true } })) await renewSearchName(tx, id);
}
