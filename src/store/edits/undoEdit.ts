import type { Edit, EditKind } from '../../../prisma/generated/client.js';
import type { MergeableType } from '../actors/actors.js';
import type { Database } from '../database.js';
import type { Reread } from '../articles/reread.js';
import { rereadArticles } from '../articles/rereadArticles.js';
import type { Transaction } from '../rows.js';
import { writeAlone } from '../writeAlone.js';
import { readAhead } from './readAhead.js';
import { invalidEdit, notFound } from './record.js';
import { articlesOfRename, undoRename } from './renamePerson.js';
import { articlesOfMerge, undoMerge } from './undoMerge.js';

/** How a kind of edit is undone, and the articles whose facts that changes. */
interface Undo {
  articles: (tx: Transaction, edit: Edit) => Promise<string[]>;
  undo: (tx: Transaction, edit: Edit, reread: Reread) => Promise<void>;
}

/** Articles are parsed again without the edit. */
const undoFact: Undo = {
  articles: async (tx, { id }) => {
    const places = await tx.editPlace.findMany({ where: { editId: id }, select: { articleId: true } });
    return [...new Set(places.map(({ articleId }) => articleId))];
  },
  undo: async (tx, edit, reread) => {
    await rereadArticles(tx, await undoFact.articles(tx, edit), reread);
  },
};

const undoMergeOf = (type: MergeableType): Undo => ({
  articles: (tx, edit) => articlesOfMerge(tx, type, edit),
  undo: (tx, edit, reread) => undoMerge(tx, type, edit, reread),
});

const kinds: Record<EditKind, Undo> = {
  MERGE_PEOPLE: undoMergeOf('Person'),
  MERGE_ORGANIZATIONS: undoMergeOf('Organization'),
  RENAME_PERSON: { articles: articlesOfRename, undo: undoRename },
  SET_SPEAKER: undoFact,
  REJECT_FACT: undoFact,
  SET_EVENT: undoFact,
};

/**
 * Undoes an edit, independently of later ones: those stay, and are applied without it.
 *
 * @throws StoreError NOT_FOUND; INVALID_EDIT if it was undone before or a later edit conflicts
 */
export async function undoEdit(
  database: Database,
  id: string,
  by: string | null,
  reread: Reread,
): Promise<Edit> {
  const before = await database.prisma.edit.findUnique({ where: { id } });
  if (!before) throw notFound('editId', 'edit');
  const articles = before.undoneAt ? [] : await kinds[before.kind].articles(database.prisma, before);
  const ready = await readAhead(database.prisma, articles, reread);
  return writeAlone(database, async (tx) => {
    const edit = await tx.edit.findUniqueOrThrow({ where: { id } });
    if (edit.undoneAt) {
      const who = edit.undoneBy === null ? '' : ` by "${edit.undoneBy}"`;
      throw invalidEdit('editId', `the edit was undone at ${edit.undoneAt.toISOString()}${who} before.`);
    }
    const undone = await tx.edit.update({ where: { id }, data: { undoneAt: new Date(), undoneBy: by } });
    await kinds[edit.kind].undo(tx, edit, ready);
    return undone;
  });
}
