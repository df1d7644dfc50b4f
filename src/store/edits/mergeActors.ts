import type { Edit } from '../../../prisma/generated/client.js';
import type { MergeChange } from '../../edits/changes.js';
import { absorbActor } from '../actors/absorbActor.js';
import { ACTORS, type MergeableType, named } from '../actors/actors.js';
import type { Database } from '../database.js';
import { searchName } from '../actors/names.js';
import type { Transaction } from '../rows.js';
import { writeAlone } from '../writeAlone.js';
import { namesOfEdits } from './editedActors.js';
import { enterActor } from './enterActor.js';
import { MERGES, presentActor } from './presentActor.js';
import { type EditAuthor, invalidEdit, recordEdit } from './record.js';

/** The record that is merged, and the one it is merged into. */
interface Pair {
  from: string;
  into: string;
}

/**
 * Merges two people: facts about the first are attributed to the second, now and in future articles. Id and
 * slug of the first redirect to the second.
 *
 * @throws StoreError NOT_FOUND, INVALID_EDIT
 */
export const mergePeople = (database: Database, pair: Pair, author: EditAuthor): Promise<Edit> =>
  mergeActors(database, 'Person', pair, author);

/** The same for organizations. The second keeps its name and country. */
export const mergeOrganizations = (database: Database, pair: Pair, author: EditAuthor): Promise<Edit> =>
  mergeActors(database, 'Organization', pair, author);

function mergeActors(
  database: Database,
  type: MergeableType,
  { from, into }: Pair,
  author: EditAuthor,
): Promise<Edit> {
  const { noun, edited, articles, column } = ACTORS[type];
  return writeAlone(database, async (tx) => {
    if (from === into) throw invalidEdit('into', `expected another ${noun} than "from", got the same.`);
    const gone = await presentActor(tx, 'from', { type, id: from });
    const stays = await presentActor(tx, 'into', { type, id: into });
    await enterActor(tx, type, from);
    await enterActor(tx, type, into);
    await tx.$executeRaw`UPDATE ${named(edited)} SET "intoId" = ${into}::uuid WHERE id = ${from}::uuid`;
    await tx.$executeRaw`
      UPDATE ${named(articles)} SET "namedIds" = ARRAY[${from}::uuid]
      WHERE ${named(column)} = ${from}::uuid AND "namedIds" = '{}'`;
    await absorbActor(tx, type, from, into);
    await learn(tx, type, into);
    await renewSearchName(tx, type, into);
    const change = { from: gone, into: stays } as MergeChange;
    return recordEdit(tx, { kind: MERGES[type], node: type, nodeId: from, label: gone.name, change }, author);
  });
}

/** Fills empty columns from merged records. */
export async function learn(tx: Transaction, type: MergeableType, id: string): Promise<void> {
  const { edited, learned } = ACTORS[type];
  const column = named(learned);
  await tx.$executeRaw`
    UPDATE ${named(type)} AS one SET ${column} = (SELECT former.${column} FROM ${named(edited)} former
      WHERE former."rootId" = one.id AND former.${column} IS NOT NULL ORDER BY former.id <> one.id, former.id LIMIT 1)
    WHERE id = ${id}::uuid AND ${column} IS NULL`;
}

/** Updates the search text from all names. */
export async function renewSearchName(tx: Transaction, type: MergeableType, id: string): Promise<void> {
  const { aliases, column } = ACTORS[type];
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT name FROM ${named(type)} WHERE id = ${id}::uuid
    UNION ALL SELECT name FROM ${named(aliases)} WHERE ${named(column)} = ${id}::uuid`;
  if (rows.length === 0) return;
  const said = (await namesOfEdits(tx, type, [id])).get(id) ?? [];
  const all = searchName([...rows.map(({ name }) => name), ...said]);
  await tx.$executeRaw`UPDATE ${named(type)} SET "searchName" = ${all} WHERE id = ${id}::uuid`;
}
