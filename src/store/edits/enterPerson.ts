import { isBare } from '../names.js';
import type { Transaction } from '../rows.js';
import { wordsOfNames } from './editedPeople.js';

/** Enters a person among those whom edits know, under the names that articles use now. */
export async function enterPerson(tx: Transaction, id: string): Promise<void> {
  const person = await tx.person.findUniqueOrThrow({ where: { id }, include: { aliases: true } });
  const known = await tx.editedPerson.findUnique({ where: { id } });
  // Names of those who were merged into this person stay theirs.
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

/** Takes out those of these people whom no edit changes any more. */
export async function leavePeople(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "EditedPerson" AS person WHERE id = ANY(${[...ids]}::uuid[]) AND "intoId" IS NULL AND "newName" IS NULL
      AND NOT EXISTS (SELECT FROM "EditedPerson" former WHERE former."rootId" = person.id AND former.id <> person.id)`;
}
