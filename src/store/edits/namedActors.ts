import type { NamedActor, NamedOrganization, NamedPerson } from '../../edits/changes.js';
import { ACTORS, type MergeableType, named } from '../actors/actors.js';
import { searchName } from '../actors/names.js';
import type { Transaction } from '../rows.js';
import { organizationsOfEdits } from './editedActors.js';

/** Ids of records that were created because an edit names them. */
export type Added = Readonly<Record<MergeableType, readonly string[]>>;

/**
 * Ensures that people and organizations named by edits exist, even without articles; merged ones are
 * resolved.
 */
export async function addNamed(tx: Transaction, all: readonly NamedActor[]): Promise<Added> {
  const people = all.filter((actor): actor is NamedPerson => (actor.type ?? 'Person') === 'Person');
  const organizations = all.filter(
    (actor): actor is NamedOrganization & { type: 'Organization' } => actor.type === 'Organization',
  );
  return {
    Person: people.length === 0 ? [] : await addPeople(tx, people),
    Organization: organizations.length === 0 ? [] : await addOrganizations(tx, organizations),
  };
}

const idsOf = (actors: readonly { id: string }[]) => [...new Set(actors.map(({ id }) => id))];

/** Each once, as JSON. */
const rowsOf = (actors: readonly { id: string; name: string }[]) =>
  JSON.stringify(
    [...new Map(actors.map((actor) => [actor.id, actor])).values()].map((actor) => ({
      ...actor,
      searchName: searchName([actor.name]),
    })),
  );

async function addPeople(tx: Transaction, people: readonly NamedPerson[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string; root: NamedPerson }[]>`
    SELECT member.id::text, json_build_object('id', root.id, 'slug', root.slug, 'gender', root.gender,
      'name', coalesce(root."newName", root.name)) AS root
    FROM "EditedPerson" member JOIN "EditedPerson" root ON root.id = member."rootId"
    WHERE member.id = ANY(${idsOf(people)}::uuid[])`;
  const roots = new Map(rows.map(({ id, root }) => [id, root]));
  for (const person of people) Object.assign(person, roots.get(person.id));
  const added = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "Person" (id, slug, name, gender, "searchName")
    SELECT id, slug, name, gender, "searchName" FROM json_populate_recordset(NULL::"Person", ${rowsOf(people)}::json)
    ON CONFLICT DO NOTHING RETURNING id::text`;
  return added.map(({ id }) => id);
}

async function addOrganizations(
  tx: Transaction,
  organizations: readonly NamedOrganization[],
): Promise<string[]> {
  const roots = await organizationsOfEdits(tx, idsOf(organizations));
  for (const organization of organizations) {
    const root = roots.get(organization.id);
    if (!root) continue;
    const { id, slug, name, kind, countryCode } = root;
    Object.assign(organization, { id, slug, name, kind, countryCode });
  }
  const added = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "Organization" (id, slug, name, kind, "countryCode", "searchName")
    SELECT id, slug, name, kind, "countryCode", "searchName"
    FROM json_populate_recordset(NULL::"Organization", ${rowsOf(organizations)}::json)
    ON CONFLICT DO NOTHING RETURNING id::text`;
  return added.map(({ id }) => id);
}

/** Deletes those of these that nothing refers to. */
export async function removeUnused(
  tx: Transaction,
  type: MergeableType,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const { articles, column, refers } = ACTORS[type];
  await tx.$executeRaw`
    DELETE FROM ${named(type)} AS one WHERE id = ANY(${[...ids]}::uuid[])
      AND NOT EXISTS (SELECT FROM ${named(articles)} WHERE ${named(column)} = one.id)
      AND NOT EXISTS (SELECT FROM "EventParticipant" WHERE ${named(refers.EventParticipant)} = one.id)
      AND NOT EXISTS (SELECT FROM "Quote" WHERE ${named(refers.Quote)} = one.id)`;
}

export async function removeAdded(tx: Transaction, added: Added): Promise<void> {
  await removeUnused(tx, 'Person', added.Person);
  await removeUnused(tx, 'Organization', added.Organization);
}
