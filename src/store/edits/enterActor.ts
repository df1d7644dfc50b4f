import { ACTORS, type MergeableType, named, raw } from '../actors/actors.js';
import { isBare } from '../actors/names.js';
import type { Transaction } from '../rows.js';
import { wordsOfNames } from './editedActors.js';

/** Registers a person or organization in the tables of edits, under the names that articles use now. */
export const enterActor = (tx: Transaction, type: MergeableType, id: string): Promise<void> =>
  ENTER[type](tx, id);

const ENTER: Record<MergeableType, (tx: Transaction, id: string) => Promise<void>> = {
  Person: enterPerson,
  Organization: enterOrganization,
};

async function enterPerson(tx: Transaction, id: string): Promise<void> {
  const person = await tx.person.findUniqueOrThrow({ where: { id }, include: { aliases: true } });
  const known = await tx.editedPerson.findUnique({ where: { id } });
  // Names of merged people stay theirs.
  const others = await tx.editedPerson.findMany({ where: { rootId: id, id: { not: id } } });
  const theirs = new Set(others.flatMap(({ names }) => names));
  const full = person.aliases.map((alias) => alias.name).filter((one) => !isBare(one) && !theirs.has(one));
  const name = known?.newName ? known.name : person.name;
  const names = [...new Set([name, person.name, ...full])];
  const entry = { names, words: wordsOfNames(names), gender: person.gender };
  await tx.editedPerson.upsert({
    where: { id },
    create: { id, slug: person.slug, name, rootId: id, ...entry },
    update: entry,
  });
}

/** An organization is identified by name and country, not by other forms of its name. */
async function enterOrganization(tx: Transaction, id: string): Promise<void> {
  const { slug, name, kind, countryCode } = await tx.organization.findUniqueOrThrow({ where: { id } });
  await tx.editedOrganization.createMany({
    data: [{ ...{ id, slug, name, kind, countryCode }, names: [name], rootId: id }],
    skipDuplicates: true,
  });
}

/** Removes those that no edit concerns any more. */
export async function leaveActors(
  tx: Transaction,
  type: MergeableType,
  ids: readonly string[],
): Promise<void> {
  const { edited, renamed } = ACTORS[type];
  await tx.$executeRaw`
    DELETE FROM ${named(edited)} AS entry WHERE id = ANY(${[...ids]}::uuid[]) AND "intoId" IS NULL AND NOT (${raw(renamed)})
      AND NOT EXISTS (SELECT FROM ${named(edited)} former WHERE former."rootId" = entry.id AND former.id <> entry.id)`;
}

/** What articles say about a merged person or organization, which is known when that one is apart again. */
export async function teachMerged(
  tx: Transaction,
  type: MergeableType,
  taught: readonly { id: string; gender?: string; kind?: string }[],
): Promise<void> {
  if (taught.length === 0) return;
  const { edited, learned } = ACTORS[type];
  const column = named(learned);
  await tx.$executeRaw`
    UPDATE ${named(edited)} AS entry SET ${column} = row.${column}
    FROM json_populate_recordset(NULL::${named(edited)}, ${JSON.stringify(taught)}::json) AS row
    WHERE entry.id = row.id AND entry.${column} IS NULL`;
}
