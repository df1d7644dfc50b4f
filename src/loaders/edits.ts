import type { Edit, EditKind, EditPlace, Prisma, PrismaClient } from '../../prisma/generated/client.js';
import { badInput } from '../errors.js';
import { combineBy, type Combined, type Logic } from './combine.js';
import { type ConnectionPage, type PageRow, toConnection } from './connection.js';
import { type PageArgs, toPage } from './cursor.js';
import type { Order } from './edges.js';
import { parseGlobalId } from './globalId.js';
import { marked } from './mark.js';
import type { NodeName } from './nodes.js';

/** Edits are visible only to clients that may make them, and not part of the public graph. */
export type EditRow = Edit & { __typename: 'Edit'; places: EditPlace[] };

export interface EditConditions extends Combined<EditConditions> {
  kinds?: EditKind[] | null | undefined;
  by?: string | null | undefined;
  undone?: boolean | null | undefined;
  void?: boolean | null | undefined;
  targetId?: string | null | undefined;
}

const include = { places: { orderBy: { position: 'asc' } } } satisfies Prisma.EditInclude;

const toRow = (edit: Edit & { places: EditPlace[] }): EditRow => ({ ...edit, __typename: 'Edit' });

export async function loadEdit(prisma: PrismaClient, id: string): Promise<EditRow | null> {
  const edit = await prisma.edit.findUnique({ where: { id }, include });
  return edit && toRow(edit);
}

/** Newest first. */
const lastFirst: Order = {
  name: 'NUMBER_DESC',
  descending: true,
  columns: [{ sql: 'e."number"', type: 'int' }],
};

export async function loadEdits(
  prisma: PrismaClient,
  filter: EditConditions,
  args: PageArgs,
): Promise<ConnectionPage<NodeName>> {
  const order = marked(lastFirst, 'Query.Edit', filter);
  const page = toPage(order, args);
  const where = whereOf(filter);
  const edits = await prisma.edit.findMany({
    where: { AND: [where, beyond(page.after, 'lt'), beyond(page.before, 'gt')] },
    orderBy: { number: page.backward ? 'asc' : 'desc' },
    take: page.size + 1,
    include,
  });
  const rows = edits.map((edit) => ({
    ...toRow(edit),
    '~cursor': [String(edit.number)],
    '~weight': null,
  }));
  const unasked = () => Promise.resolve([]);
  // The shape of a page does not depend on its rows.
  return toConnection({ order }, page, rows as unknown as PageRow<NodeName>[], {
    count: () => prisma.edit.count({ where }),
    facet: unasked,
    timeline: unasked,
  });
}

const inPrisma: Logic<Prisma.EditWhereInput> = {
  or: (groups) => ({ OR: groups.map((all) => ({ AND: all })) }),
  not: (all) => ({ NOT: { AND: all } }),
};

const whereOf = (filter: EditConditions): Prisma.EditWhereInput => ({
  AND: combineBy(inPrisma, filter, conditionsOf),
});

/** Each is true or false for every edit, never NULL, so that it can be negated. */
function conditionsOf(
  { kinds, by, undone, void: isVoid, targetId }: EditConditions,
  path: string,
): Prisma.EditWhereInput[] {
  const target = targetId == null ? null : parseGlobalId(targetId);
  const argument = `${path}.targetId`;
  if (targetId != null && !target)
    throw badInput(`"${argument}" must be an id as this API gave it.`, { argument });
  return [
    ...(kinds?.length ? [{ kind: { in: kinds } }] : []),
    ...(by == null ? [] : [{ AND: [{ by: { not: null } }, { by }] }]),
    ...(undone == null ? [] : [{ undoneAt: undone ? { not: null } : null }]),
    ...(isVoid === true ? [{ places: { some: {}, every: { void: { not: null } } } }] : []),
    ...(isVoid === false ? [{ OR: [{ places: { none: {} } }, { places: { some: { void: null } } }] }] : []),
    ...(target ? [{ node: target.type, nodeId: target.key }] : []),
  ];
}

function beyond(place: readonly string[] | null, which: 'gt' | 'lt'): Prisma.EditWhereInput {
  return place ? { number: { [which]: BigInt(place[0] ?? 0) } } : {};
}
