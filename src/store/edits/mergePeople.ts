import type { Edit } from '../../../prisma/generated/client.js';
import type { MergeChange } from '../../edits/changes.js';
import { absorbPerson } from '../absorbPerson.js';
import type { Database } from '../database.js';
import { searchName } from '../names.js';
import type { Transaction } from '../rows.js';
import { writeAlone } from '../writeAlone.js';
import { namesOfEdits } from './editedPeople.js';
import { enterPerson } from './enterPerson.js';
import { namedPerson, presentPerson } from './presentPerson.js';
import { type EditAuthor, invalidEdit, recordEdit } from './record.js';

/**
 * Makes two people one: all that is said of the first is said of the second, now and in articles to come. Id and slug of
 * the first lead to the second.
 *
 * @throws StoreError NOT_FOUND, INVALID_EDIT
 */
export function mergePeople(
  database: Database,
  { from, into }: { from: string; into: string },
  author: EditAuthor,
): Promise<Edit> {
  return writeAlone(database, async (tx) => {
    if (from === into) throw invalidEdit('into', 'expected another person than "from", got the same.');
    const gone = await presentPerson(tx, 'from', from);
    const stays = await presentPerson(tx, 'into', into);
    await enterPerson(tx, from);
    await enterPerson(tx, into);
    await tx.editedPerson.update({ where: { id: from }, data: { intoId: into } });
    await tx.$executeRaw`
      UPDATE "ArticlePerson" SET "namedIds" = "namedIds" || ${from}::uuid WHERE "personId" = ${from}::uuid`;
    await absorbPerson(tx, from, into);
    await tidy(tx, into, stays.gender ?? gone.gender);
    const change: MergeChange = { from: namedPerson(gone), into: namedPerson(stays) };
    return recordEdit(
      tx,
      { kind: 'MERGE_PEOPLE', node: 'Person', nodeId: from, label: gone.name, change },
      author,
    );
  });
}

/** What follows from two people being one. */
async function tidy(tx: Transaction, id: string, gender: MergeChange['into']['gender']): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "QuotePerson" about USING "Quote" quote
    WHERE about."personId" = ${id}::uuid AND quote.id = about."quoteId" AND quote."speakerId" = ${id}::uuid`;
  await renewSearchName(tx, id);
  await tx.person.update({ where: { id }, data: { gender } });
}

/** All names that somebody is found by. */
export async function renewSearchName(tx: Transaction, id: string): Promise<void> {
  const { name, aliases } = await tx.person.findUniqueOrThrow({ where: { id }, include: { aliases: true } });
  const said = (await namesOfEdits(tx, [id])).get(id) ?? [];
  const names = [name, ...said, ...aliases.map((alias) => alias.name)];
  await tx.person.update({ where: { id }, data: { searchName: searchName(names) } });
}
