import type { NamedPerson } from '../../edits/changes.js';
import { nameKey, surnameWords } from '../names.js';
import type { Transaction } from '../rows.js';

/** Whoever was merged into a person, and the names that this person had before being renamed. */
export interface FormerPerson {
  id: string;
  /** Full names, and a surname alone where that was the name of the record. */
  names: string[];
}

/** A person whom edits know although no article may mention that person. */
export interface PersonOfEdits extends NamedPerson {
  formers: FormerPerson[];
}

interface Row {
  id: string;
  slug: string;
  name: string;
  newName: string | null;
  gender: 'FEMALE' | 'MALE' | null;
  names: string[];
  rootId: string;
}

/**
 * People whom edits know under one of these keys, each where merging ends.
 *
 * @param keys see lookupKeys in the directory
 */
export async function peopleOfEdits(tx: Transaction, keys: readonly string[]): Promise<PersonOfEdits[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT id::text, slug, name, "newName", gender::text AS gender, names, "rootId"::text FROM "EditedPerson"
    WHERE "rootId" IN (
      SELECT "rootId" FROM "EditedPerson" WHERE words && ${[...keys]}::text[] OR slug = ANY(${[...keys]}::text[]))
    ORDER BY id`;
  return rows.flatMap((root) =>
    root.rootId === root.id
      ? [
          {
            ...{ id: root.id, slug: root.slug, gender: root.gender, name: root.newName ?? root.name },
            formers: rows
              .filter(({ rootId }) => rootId === root.id)
              .map(({ id, names }) => ({ id, names }))
              // Of the root, only a rename says more than articles do.
              .filter(({ id }) => id !== root.id || root.newName !== null),
          },
        ]
      : [],
  );
}

/** The names that edits know people by, by the people's ids. */
export async function namesOfEdits(tx: Transaction, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await tx.$queryRaw<{ rootId: string; names: string[] }[]>`
    SELECT "rootId"::text, names FROM "EditedPerson"
    WHERE "rootId" = ANY(${[...ids]}::uuid[]) AND (id <> "rootId" OR "newName" IS NOT NULL)`;
  const names = new Map<string, string[]>();
  for (const row of rows) names.set(row.rootId, [...(names.get(row.rootId) ?? []), ...row.names]);
  return names;
}

/** What a person is found by among those of edits. */
export function wordsOfNames(names: readonly string[]): string[] {
  const words = names.flatMap((name) => {
    const found = surnameWords(name);
    return found.length > 0 ? found : [nameKey(name).replaceAll(' ', '-')];
  });
  return [...new Set(words)];
}
