import type { EventParticipant, PersonRole, PrismaClient } from '../../prisma/generated/client.js';
import { batchLoader } from './batch.js';
import type { List } from './lists.js';
import { lists } from './lists.js';
import type { Row } from './nodes.js';
import { listsSql, type Sql } from './sql.js';

export interface ListLoader<T> {
  load: (parent: string) => Promise<T[]>;
}

/** The rows of each parent; the statement returns its key as `~parent`. */
export function listLoader<T>(
  prisma: PrismaClient,
  question: (parents: readonly string[]) => Sql,
): ListLoader<T> {
  const rowsOf = batchLoader<T[]>(async (parents) => {
    const rows = await prisma.$queryRaw<(T & { '~parent': string })[]>(question(parents));
    const found = new Map<string, T[]>(parents.map((parent) => [parent, []]));
    for (const row of rows) found.get(row['~parent'])?.push(row);
    return found;
  });
  return { load: async (parent) => (await rowsOf.load(parent)) ?? [] };
}

export type ParticipantRow = Pick<
  EventParticipant,
  'role' | 'personId' | 'organizationId' | 'countryCode' | 'selfCode' | 'actsForCode' | 'label'
>;
export type RoleRow = PersonRole & { articleCount: number; since: Date | null; until: Date | null };

/** One loader a list. */
export function createListLoaders(prisma: PrismaClient) {
  const loader = <T>(list: List) => listLoader<T>(prisma, (parents) => listsSql(list, parents));
  return {
    'Person.aliases': loader<{ name: string }>(lists['Person.aliases']),
    'Person.titles': loader<{ title: string }>(lists['Person.titles']),
    'Person.roles': loader<RoleRow>(lists['Person.roles']),
    'Organization.aliases': loader<{ name: string }>(lists['Organization.aliases']),
    'Event.participants': loader<ParticipantRow>(lists['Event.participants']),
    'Event.mentions': loader<Row<'EventMention'>>(lists['Event.mentions']),
  };
}
