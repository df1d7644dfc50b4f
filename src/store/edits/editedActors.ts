import type { NamedOrganization, NamedPerson } from '../../edits/changes.js';
import { ACTORS, type MergeableType, named, raw } from '../actors/actors.js';
import { nameKey, surnameWords } from '../actors/names.js';
import type { Transaction } from '../rows.js';

/** A merged person, or the names a person had before being renamed. */
export interface FormerPerson {
  id: string;
  /** Full names, and a surname alone if that was the record's name. */
  names: string[];
}

/** A person known from edits, possibly without any article. */
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
 * People from edits with one of these keys, each resolved to the final person of its merges.
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
              // For the final person itself, only a rename adds a name.
              .filter(({ id }) => id !== root.id || root.newName !== null),
          },
        ]
      : [],
  );
}

/** Names from edits of people or organizations, by id. */
export async function namesOfEdits(
  tx: Transaction,
  type: MergeableType,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const { edited, renamed } = ACTORS[type];
  const rows = await tx.$queryRaw<{ rootId: string; names: string[] }[]>`
    SELECT "rootId"::text, names FROM ${named(edited)}
    WHERE "rootId" = ANY(${[...ids]}::uuid[]) AND (id <> "rootId" OR ${raw(renamed)})`;
  const names = new Map<string, string[]>();
  for (const row of rows) names.set(row.rootId, [...(names.get(row.rootId) ?? []), ...row.names]);
  return names;
}

/** An organization that others were merged into. */
export interface OrganizationOfEdits extends NamedOrganization {
  /** Names of those that were merged into it. */
  names: string[];
}

/** Resolves merged organizations to their final ones. */
export async function organizationsOfEdits(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, OrganizationOfEdits>> {
  const rows = await tx.$queryRaw<{ id: string; root: OrganizationOfEdits }[]>`
    SELECT member.id::text, json_build_object('id', root.id, 'slug', root.slug, 'name', root.name, 'kind', root.kind,
      'countryCode', root."countryCode", 'names', ARRAY(SELECT unnest(former.names) FROM "EditedOrganization" former
        WHERE former."rootId" = root.id AND former.id <> root.id ORDER BY 1)) AS root
    FROM "EditedOrganization" member JOIN "EditedOrganization" root ON root.id = member."rootId"
    WHERE member.id = ANY(${[...ids]}::uuid[])`;
  return new Map(rows.map(({ id, root }) => [id, root]));
}

/** Keys by which people from edits are found. */
export function wordsOfNames(names: readonly string[]): string[] {
  const words = names.flatMap((name) => {
    const found = surnameWords(name);
    return found.length > 0 ? found : [nameKey(name).replaceAll(' ', '-')];
  });
  return [...new Set(words)];
}
