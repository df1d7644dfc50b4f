import DataLoader from 'dataloader';
import type { PrismaClient } from '../../prisma/generated/client.js';
import { type Page, type PageArgs, toCursor, toPage } from './cursor.js';
import { type Edge, type EdgeName, type EdgeNode, edges, type Order, type Source } from './edges.js';
import type { NodeName, Row } from './nodes.js';
import { countSql, edgeCountsSql, edgePagesSql, pageSql, type Sql } from './sql.js';

export interface ConnectionEdge<N extends NodeName> {
  cursor: string;
  /** How strong the edge is; null where it has no strength. */
  weight: number | null;
  node: Row<N>;
}

/** One page, as Relay's specification shapes it. */
export interface ConnectionPage<N extends NodeName> {
  edges: ConnectionEdge<N>[];
  nodes: Row<N>[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  /** A statement of its own, so counted only when asked for. */
  countAll: () => Promise<number>;
}

export type PageRow<N extends NodeName> = Row<N> & {
  '~cursor': string[];
  '~weight': number | null;
};

/** Shapes the rows of a page, one more than it holds where there is another page. */
export function toConnection<N extends NodeName>(
  order: Order,
  page: Page,
  rows: PageRow<N>[],
  countAll: () => Promise<number>,
): ConnectionPage<N> {
  const more = rows.length > page.size;
  const shown = more ? rows.slice(0, page.size) : rows;
  if (page.backward) shown.reverse();
  const all = shown.map((row) => ({
    cursor: toCursor(order, row['~cursor']),
    weight: row['~weight'],
    node: row,
  }));
  return {
    edges: all,
    nodes: shown,
    pageInfo: {
      hasNextPage: page.backward ? page.before !== null : more,
      hasPreviousPage: page.backward ? more : page.after !== null,
      startCursor: all[0]?.cursor ?? null,
      endCursor: all.at(-1)?.cursor ?? null,
    },
    countAll,
  };
}

/** A page of all rows that hold to every condition of `where`, which speaks of `e`. */
export async function loadPage<N extends NodeName>(
  prisma: PrismaClient,
  source: Source & { node: N },
  args: PageArgs,
  where: readonly Sql[],
): Promise<ConnectionPage<N>> {
  const page = toPage(source.order, args);
  const rows = await prisma.$queryRaw<PageRow<N>[]>(pageSql(source, page, where));
  return toConnection(source.order, page, rows, async () => {
    const [row] = await prisma.$queryRaw<{ count: number }[]>(countSql(source, where));
    return row?.count ?? 0;
  });
}

function byParent<T extends { '~parent': string }>(rows: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row['~parent']);
    if (group) group.push(row);
    else groups.set(row['~parent'], [row]);
  }
  return groups;
}

/** Answers one edge for all parents of a request: one statement for each different page asked for, one for the counts. */
export class EdgeLoader<N extends NodeName> {
  readonly #pages: DataLoader<{ parent: string; page: Page }, ConnectionPage<N>, string>;
  readonly #counts: DataLoader<string, number>;
  readonly #edge: Edge;

  constructor(prisma: PrismaClient, edge: Edge & { node: N }) {
    this.#edge = edge;
    this.#counts = new DataLoader(async (parents) => {
      const rows = await prisma.$queryRaw<{ '~parent': string; count: number }[]>(
        edgeCountsSql(edge, parents),
      );
      const counts = new Map(rows.map((row) => [row['~parent'], row.count]));
      return parents.map((parent) => counts.get(parent) ?? 0);
    });
    this.#pages = new DataLoader(
      async (keys) => {
        const questions = new Map<string, { page: Page; parents: string[] }>();
        for (const { parent, page } of keys) {
          const question = questions.get(JSON.stringify(page)) ?? { page, parents: [] };
          question.parents.push(parent);
          questions.set(JSON.stringify(page), question);
        }
        const answers = new Map<string, Map<string, PageRow<N>[]>>();
        await Promise.all(
          [...questions].map(async ([name, { page, parents }]) => {
            const rows = await prisma.$queryRaw<(PageRow<N> & { '~parent': string })[]>(
              edgePagesSql(edge, page, parents),
            );
            answers.set(name, byParent(rows));
          }),
        );
        return keys.map(({ parent, page }) => {
          const rows = answers.get(JSON.stringify(page))?.get(parent) ?? [];
          return toConnection(edge.order, page, rows, () => this.#counts.load(parent));
        });
      },
      { cacheKeyFn: ({ parent, page }) => `${parent} ${JSON.stringify(page)}` },
    );
  }

  load(parent: string, args: PageArgs): Promise<ConnectionPage<N>> {
    return this.#pages.load({ parent, page: toPage(this.#edge.order, args) });
  }
}

type EdgeLoaders = { [E in EdgeName]: EdgeLoader<EdgeNode<E>> };

/** One loader an edge, made afresh for every request. */
export function createEdgeLoaders(prisma: PrismaClient): EdgeLoaders {
  const all = Object.entries(edges).map(([name, edge]) => [name, new EdgeLoader(prisma, edge)]);
  return Object.fromEntries(all) as EdgeLoaders;
}
