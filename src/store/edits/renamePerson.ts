import type { Edit } from '../../../prisma/generated/client.js';
import type { RenameChange } from '../../edits/changes.js';
import type { Database } from '../database.js';
import { nameKey, surnameWords } from '../actors/names.js';
import { aliasOf } from '../actors/stated.js';
import type { Reread } from '../articles/reread.js';
import { rereadArticles } from '../articles/rereadArticles.js';
import type { Transaction } from '../rows.js';
import { writeAlone } from '../writeAlone.js';
import { wordsOfNames } from './editedActors.js';
import { enterActor, leaveActors } from './enterActor.js';
import { renewSearchName } from './mergeActors.js';
import { presentPerson } from './presentActor.js';
import { type EditAuthor, invalidEdit, recordEdit } from './record.js';

const MOST = 200;

/**
 * Renames a person. Id and slug stay, and articles with the old name still refer to this person.
 *
 * @throws StoreError NOT_FOUND, INVALID_EDIT
 */
export function renamePerson(
  database: Database,
  { id, name: given }: { id: string; name: string },
  author: EditAuthor,
): Promise<Edit> {
  const name = given.normalize('NFC').replace(/\s+/g, ' ').trim();
  return writeAlone(database, async (tx) => {
    if (name === '' || name.length > MOST || /\p{C}/u.test(name) || !/\p{L}/u.test(name))
      throw invalidEdit(
        'name',
        `expected a name of 1 to ${String(MOST)} characters, got "${given.slice(0, 80)}".`,
      );
    const person = await presentPerson(tx, 'id', id);
    if (person.name === name) throw invalidEdit('name', `the person is called "${name}" already.`);
    const other = await bearerOf(tx, id, name);
    if (other)
      throw invalidEdit(
        'name',
        `another person is called "${other.name}" (slug "${other.slug}"). Merge the two if they are one.`,
      );
    await enterActor(tx, 'Person', id);
    await setName(tx, id, name);
    const change: RenameChange = { before: person.name, name };
    return recordEdit(
      tx,
      { kind: 'RENAME_PERSON', node: 'Person', nodeId: id, label: person.name, change },
      author,
    );
  });
}

/** Another person with the name. */
function bearerOf(tx: Transaction, id: string, name: string) {
  const slug = nameKey(name).replaceAll(' ', '-');
  return tx.person.findFirst({ where: { id: { not: id }, OR: [{ name }, { slug }] } });
}

/**
 * Ensures that a restored name is not taken.
 *
 * @throws StoreError INVALID_EDIT, with the edit that gave it to another person
 */
export async function refuseTakenName(tx: Transaction, id: string, name: string): Promise<void> {
  const other = await bearerOf(tx, id, name);
  if (!other) return;
  const edit = await tx.edit.findFirst({
    where: { nodeId: other.id, kind: 'RENAME_PERSON', undoneAt: null },
    orderBy: { number: 'desc' },
  });
  const mend = edit ? `Undo the edit of ${edit.at.toISOString()} first.` : 'Merge the two if they are one.';
  throw invalidEdit(
    'editId',
    `undone, two people would be called "${name}": the other has the slug "${other.slug}". ${mend}`,
    edit?.id,
  );
}

/** Gives a person a name; its other names stay. */
async function setName(tx: Transaction, id: string, name: string): Promise<void> {
  await tx.editedPerson.update({ where: { id }, data: { newName: name } });
  await tx.person.update({ where: { id }, data: { name } });
  await enterActor(tx, 'Person', id);
  await renewSearchName(tx, 'Person', id);
}

/** The names of a person without one of the edits that renamed it. */
interface WithoutRename {
  /** Id of the record that the person is, which is another one after a merge. */
  rootId: string;
  /** Name of the latest edit that is left; null if there is none. */
  newName: string | null;
  /** The name that is in force then. */
  name: string;
  /** All names that mean this person then. */
  names: string[];
  /** Whether the name of the edit means this person no longer. */
  isForgotten: boolean;
}

async function withoutRename(tx: Transaction, edit: Edit): Promise<WithoutRename | null> {
  const entry = await tx.editedPerson.findUnique({ where: { id: edit.nodeId } });
  if (!entry) return null;
  const last = await tx.edit.findFirst({
    where: { nodeId: edit.nodeId, kind: 'RENAME_PERSON', undoneAt: null, id: { not: edit.id } },
    orderBy: { number: 'desc' },
  });
  const newName = last ? renamed(last) : null;
  const own = newName === null ? [entry.name] : [entry.name, newName];
  const gone = nameKey(renamed(edit));
  return {
    ...{ rootId: entry.rootId, newName, name: newName ?? entry.name },
    names: [...new Set([...own, ...entry.names.filter((name) => nameKey(name) !== gone)])],
    isForgotten: own.every((name) => nameKey(name) !== gone),
  };
}

const renamed = ({ change }: Edit) => (change as unknown as RenameChange).name;

/** Clocks of several processes may differ by less than this, in milliseconds. */
const MOST_CLOCK_SKEW = 60_000;

/**
 * The articles that came since a person was renamed and use the name of the edit: in full, or by a surname that no other
 * name of the person has. Without the edit they name somebody else.
 */
export async function articlesOfRename(tx: Transaction, edit: Edit): Promise<string[]> {
  const without = await withoutRename(tx, edit);
  return without ? articlesUnderName(tx, edit, without) : [];
}

async function articlesUnderName(tx: Transaction, edit: Edit, without: WithoutRename): Promise<string[]> {
  if (!without.isForgotten) return [];
  const name = renamed(edit);
  const kept = new Set(without.names.flatMap(surnameWords));
  const surnames = surnameWords(name).filter((word) => !kept.has(word));
  const since = new Date(edit.at.getTime() - MOST_CLOCK_SKEW);
  const rows = await tx.$queryRaw<{ articleId: string; text: string }[]>`
    SELECT DISTINCT "articleId"::text, text FROM "Mention" mention
    WHERE "personId" = ${without.rootId}::uuid AND kind = 'NAME' AND EXISTS (
      SELECT FROM "ArticleVersion" version
      WHERE version."articleId" = mention."articleId" AND version."receivedAt" >= ${since})`;
  const uses = rows.filter(({ text }) => {
    const form = aliasOf(text);
    return nameKey(form) === nameKey(name) || surnameWords(form).some((word) => surnames.includes(word));
  });
  return [...new Set(uses.map(({ articleId }) => articleId))];
}

/**
 * Restores the name of the latest edit that is left. What came meanwhile under the name of this one is identified again.
 *
 * @throws StoreError INVALID_EDIT if another person has the restored name by now
 */
export async function undoRename(tx: Transaction, edit: Edit, reread: Reread): Promise<void> {
  const { nodeId: id } = edit;
  const without = await withoutRename(tx, edit);
  if (!without) return;
  const { newName, name, names } = without;
  const articles = await articlesUnderName(tx, edit, without);
  if (await tx.person.findUnique({ where: { id } })) await refuseTakenName(tx, id, name);
  await tx.editedPerson.update({ where: { id }, data: { newName, names, words: wordsOfNames(names) } });
  await tx.person.updateMany({ where: { id }, data: { name } });
  await rereadArticles(tx, articles, reread);
  await renewSearchName(tx, 'Person', without.rootId);
  await leaveActors(tx, 'Person', [id]);
}
