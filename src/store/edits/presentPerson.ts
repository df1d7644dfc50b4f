import type { Person } from '../../../prisma/generated/client.js';
import type { NamedPerson } from '../../edits/changes.js';
import type { Transaction } from '../rows.js';
import { invalidEdit, notFound } from './record.js';

/**
 * The person under an id.
 *
 * @throws StoreError NOT_FOUND; INVALID_EDIT for one who was merged into another
 */
export async function presentPerson(tx: Transaction, field: string, id: string): Promise<Person> {
  const person = await tx.person.findUnique({ where: { id } });
  if (person) return person;
  const former = await tx.editedPerson.findUnique({ where: { id } });
  if (!former?.intoId) throw notFound(field, 'person');
  const became = await tx.person.findUnique({ where: { id: former.rootId } });
  const edit = await tx.edit.findFirst({
    where: { nodeId: id, kind: 'MERGE_PEOPLE', undoneAt: null },
    orderBy: { number: 'desc' },
  });
  const when = edit ? ` by the edit of ${edit.at.toISOString()}` : '';
  throw invalidEdit(
    field,
    `"${former.newName ?? former.name}" was merged into "${became?.name ?? 'somebody who is gone'}"${when}. Name that person instead, or undo the edit first.`,
  );
}

export const namedPerson = ({ id, slug, name, gender }: Person): NamedPerson => ({ id, slug, name, gender });
