import type { PrismaClient } from '../../prisma/generated/client.js';
import { type Page, type PageArgs, toCursor, toPage } from './cursor.js';
import { type Edge, type EdgeName, type EdgeNode, edges, narrowed, type Order } from './edges.js';
import { listLoader, type ListLoader } from './list.js';
import type { NodeName, Row } from './nodes.js';
import type { Question } from './questions.js';
import {
  type BucketRow,
  type FacetQuestion,
  type FacetRow,
  facetSql,
  type TimelineInterval,
  timelineSql,
} from './facets.js';
import { countSql, edgeCountsSql, edgePagesSql, edgeRowsOf, pageSql, rowsOf, type Sql } from './sql.js';

export interface ConnectionEdge<N extends NodeName> {
  cursor: string;
  /** How strong the edge is; null where it has no strength. */
  weight: number | null;
  node: Row<N>;
}

/** One page, as Relay's specification shapes it. */
export interface ConnectionPage<N extends NodeName, W = Whole> {
  edges: ConnectionEdge<N>[];
  nodes: Row<N>[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  /** What is known of all pages together. Each is a statement of its own, so only when asked for. */
  whole: W;
}

/** Sums over everything a connection holds. */
export interface Whole {
  count: () => Promise<number>;
  facet: (question: FacetQuestion) => Promise<FacetRow[]>;
  timeline: (interval: TimelineInterval) => Promise<BucketRow[]>;
}

export type PageRow<N extends NodeName> = Row<N> & {
  '~cursor': string[];
  '~weight': number | null;
};

/** Shapes the rows of a page, one more than it holds where there is another page. */
export function toConnection<N extends NodeName, W>(
  order: Order,
  page: Page,
  rows: PageRow<N>[],
  whole: W,
): ConnectionPage<N, W> {
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
    whole,
  };
}

/** A page of all rows that hold to every condition of the question. */
export async function loadPage<N extends NodeName>(
  prisma: PrismaClient,
  { source, where }: Question<N>,
  args: PageArgs,
): Promise<ConnectionPage<N>> {
  const page = toPage(source.order, args);
  const rows = await prisma.$queryRaw<PageRow<N>[]>(pageSql(source, page, where));
  const all = rowsOf(source, where);
  return toConnection(source.order, page, rows, {
    count: async () => (await prisma.$queryRaw<{ count: number }[]>(countSql(source, where)))[0]?.count ?? 0,
    facet: (question) => prisma.$queryRaw<FacetRow[]>(facetSql(source.node, all, question)),
    timeline: (interval) => prisma.$queryRaw<BucketRow[]>(timelineSql(source.node, all, interval)),
  });
}

/** The rows that answer a question for a parent: a list loader for each different question. */
function questionLoader<Q, R>(
  prisma: PrismaClient,
  toSql: (parents: readonly string[], question: Q) => Sql,
): (parent: string, question: Q) => Promise<R[]> {
  const loaders = new Map<string, ListLoader<R>>();
  return (parent, question) => {
    const name = JSON.stringify(question);
    const loader = loaders.get(name) ?? listLoader<R>(prisma, (parents) => toSql(parents, question));
    loaders.set(name, loader);
    return loader.load(parent);
  };
}

/**
 * Answers one edge for all parents of a request: one statement for each different page that is asked for, one for
 * the counts, one for each different facet and timeline.
 */
class EdgeLoader<N extends NodeName> {
  readonly #pages: (parent: string, page: Page) => Promise<PageRow<N>[]>;
  readonly #counts: ListLoader<{ count: number }>;
  readonly #facets: (parent: string, question: FacetQuestion) => Promise<FacetRow[]>;
  readonly #timelines: (parent: string, interval: TimelineInterval) => Promise<BucketRow[]>;
  readonly #edge: Edge & { node: N };
  readonly #prisma: PrismaClient;
  /** Loaders of the rows that have at least a confidence, by that. */
  readonly #narrowed = new Map<number, EdgeLoader<N>>();

  constructor(prisma: PrismaClient, edge: Edge & { node: N }) {
    this.#edge = edge;
    this.#prisma = prisma;
    this.#pages = questionLoader(prisma, (parents, page) => edgePagesSql(edge, page, parents));
    this.#counts = listLoader(prisma, (parents) => edgeCountsSql(edge, parents));
    this.#facets = questionLoader(prisma, (parents, question) =>
      facetSql(edge.node, edgeRowsOf(edge, parents), question),
    );
    this.#timelines = questionLoader(prisma, (parents, interval) =>
      timelineSql(edge.node, edgeRowsOf(edge, parents), interval),
    );
  }

  async load(
    parent: string,
    { minConfidence, ...args }: PageArgs & { minConfidence?: number | null },
  ): Promise<ConnectionPage<N>> {
    if (minConfidence != null) return this.#confident(minConfidence).load(parent, args);
    const page = toPage(this.#edge.order, args);
    const rows = await this.#pages(parent, page);
    return toConnection(this.#edge.order, page, [...rows], {
      count: async () => (await this.#counts.load(parent))[0]?.count ?? 0,
      facet: (question) => this.#facets(parent, question),
      timeline: (interval) => this.#timelines(parent, interval),
    });
  }

  #confident(least: number): EdgeLoader<N> {
    const loader = this.#narrowed.get(least) ?? new EdgeLoader<N>(this.#prisma, narrowed(this.#edge, least));
    this.#narrowed.set(least, loader);
    return loader;
  }
}

type EdgeLoaders = { [E in EdgeName]: EdgeLoader<EdgeNode<E>> };

/** One loader an edge, made afresh for every request. */
export function createEdgeLoaders(prisma: PrismaClient): EdgeLoaders {
  const all = Object.entries(edges).map(([name, edge]) => [name, new EdgeLoader(prisma, edge)]);
  return Object.fromEntries(all) as EdgeLoaders;
}
