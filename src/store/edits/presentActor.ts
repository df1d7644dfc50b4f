import type { Organization, Person } from '../../../prisma/generated/client.js';
import type { NamedActor, NamedOrganization, NamedPerson } from '../../edits/changes.js';
import type { ActorKey } from '../../edits/edited.js';
import { ACTORS, type MergeableType, named } from '../actors/actors.js';
import type { StoreError } from '../errors.js';
import type { Transaction } from '../rows.js';
import { invalidEdit, notFound } from './record.js';

/**
 * The person with an id.
 *
 * @throws StoreError NOT_FOUND; INVALID_EDIT if merged into another
 */
export async function presentPerson(tx: Transaction, field: string, id: string): Promise<Person> {
  const person = await tx.person.findUnique({ where: { id } });
  if (!person) throw await goneFrom(tx, 'Person', field, id);
  return person;
}

/** The same for an organization. */
async function presentOrganization(tx: Transaction, field: string, id: string): Promise<Organization> {
  const organization = await tx.organization.findUnique({ where: { id } });
  if (!organization) throw await goneFrom(tx, 'Organization', field, id);
  return organization;
}

const namedPerson = ({ id, slug, name, gender }: Person): NamedPerson => ({ id, slug, name, gender });

const namedOrganization = ({ id, slug, name, kind, countryCode }: Organization): NamedOrganization => ({
  ...{ id, slug, name, kind, countryCode },
});

const PRESENT = {
  Person: async (tx: Transaction, field: string, id: string) => ({
    type: 'Person' as const,
    ...namedPerson(await presentPerson(tx, field, id)),
  }),
  Organization: async (tx: Transaction, field: string, id: string) => ({
    type: 'Organization' as const,
    ...namedOrganization(await presentOrganization(tx, field, id)),
  }),
  Country: async (tx: Transaction, field: string, code: string) => {
    const country = await tx.country.findUnique({ where: { code } });
    if (!country) throw notFound(field, 'country');
    return { type: 'Country' as const, id: code, name: country.name };
  },
} satisfies Record<
  ActorKey['type'],
  (tx: Transaction, field: string, id: string) => Promise<NamedActor & { type: ActorKey['type'] }>
>;

type Present<T extends ActorKey['type']> = Awaited<ReturnType<(typeof PRESENT)[T]>>;

/**
 * A person or organization as an edit names it.
 *
 * @throws StoreError NOT_FOUND; INVALID_EDIT if merged into another
 */
export function presentActor<T extends ActorKey['type']>(
  tx: Transaction,
  field: string,
  { type, id }: { type: T; id: string },
): Promise<Present<T>> {
  return PRESENT[type](tx, field, id) as Promise<Present<T>>;
}

/** The error for an id without a record. */
async function goneFrom(
  tx: Transaction,
  type: MergeableType,
  field: string,
  id: string,
): Promise<StoreError> {
  const { edited, noun } = ACTORS[type];
  const [former] = await tx.$queryRaw<{ name: string; became: string | null }[]>`
    SELECT former.name, root.name AS became FROM ${named(edited)} former
      LEFT JOIN ${named(type)} root ON root.id = former."rootId"
    WHERE former.id = ${id}::uuid AND former."intoId" IS NOT NULL`;
  if (!former) return notFound(field, noun);
  const edit = await tx.edit.findFirst({
    where: { nodeId: id, node: type, kind: MERGES[type], undoneAt: null },
    orderBy: { number: 'desc' },
  });
  const when = edit ? ` by the edit of ${edit.at.toISOString()}` : '';
  return invalidEdit(
    field,
    `"${former.name}" was merged into "${former.became ?? 'one that is gone'}"${when}. Name that ${noun} instead, or undo the edit first.`,
    edit?.id,
  );
}

export const MERGES = { Person: 'MERGE_PEOPLE', Organization: 'MERGE_ORGANIZATIONS' } as const;
