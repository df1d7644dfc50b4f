import type { Edit } from '../../../prisma/generated/client.js';
import type { RenameChange } from '../../edits/changes.js';
import type { Database } from '../database.js';
import { nameKey } from '../actors/names.js';
import type { Transaction } from '../rows.js';
import { writeAlone } from '../writeAlone.js';
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

/** @param name null for the name that articles use */
async function setName(tx: Transaction, id: string, name: string | null): Promise<void> {
  const person = await tx.editedPerson.update({ where: { id }, data: { newName: name } });
  const renamed = await tx.person.updateMany({ where: { id }, data: { name: name ?? person.name } });
  if (renamed.count === 0) return;
  if (name !== null) await enterActor(tx, 'Person', id);
  await renewSearchName(tx, 'Person', id);
}

/**
 * Restores the name of the latest remaining edit.
 *
 * @throws StoreError INVALID_EDIT if another person has it by now
 */
export async function undoRename(tx: Transaction, { nodeId: id }: Edit): Promise<void> {
  const last = await tx.edit.findFirst({
    where: { nodeId: id, kind: 'RENAME_PERSON', undoneAt: null },
    orderBy: { number: 'desc' },
  });
  const name = last ? (last.change as unknown as RenameChange).name : null;
  const { name: before } = await tx.editedPerson.findUniqueOrThrow({ where: { id } });
  if (await tx.person.findUnique({ where: { id } })) await refuseTakenName(tx, id, name ?? before);
  await setName(tx, id, name);
  await leaveActors(tx, 'Person', [id]);
}
