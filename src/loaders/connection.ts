import type { PrismaClient } from '../../prisma/generated/client.js';
import { type Page, type PageArgs, toCursor, toPage } from './cursor.js';
import { type Edge, type EdgeName, type EdgeNode, edges, type Source } from './edges.js';
import { listLoader, type ListLoader } from './list.js';
import type { NodeName, Row } from './nodes.js';
import { snippetIn } from './relevance.js';
import type { Snippet } from './snippet.js';
import { type EdgeAsked, edgeQuestion, type Question } from './questions.js';
import {
  type BucketRow,
  type FacetQuestion,
  type FacetRow,
  facetSql,
  type TimelineQuestion,
  timelineSql,
} from './facets.js';
import {
  countSql,
  edgeCountsSql,
  edgePagesSql,
  type EdgeQuestion,
  edgeRowsOf,
  pageSql,
  rowsOf,
  type Sql,
} from './sql.js';

export interface ConnectionEdge<N extends NodeName> {
  cursor: string;
  /** How strong the edge is; null where it has no strength. */
  weight: number | null;
  node: Row<N>;
  /** Why a filter by words left it; null where there is none. */
  snippet: Snippet | null;
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
  timeline: (question: TimelineQuestion) => Promise<BucketRow[]>;
}

export type PageRow<N extends NodeName> = Row<N> & {
  '~cursor': string[];
  '~weight': number | null;
};

/** Shapes the rows of a page, one more than it holds where there is another page. */
export function toConnection<N extends NodeName, W>(
  { order, marks }: Pick<Source, 'order' | 'marks'>,
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
    // Only where it is asked for.
    get snippet() {
      return marks ? snippetIn(row, marks) : null;
    },
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
  return toConnection(source, page, rows, {
    count: async () => (await prisma.$queryRaw<{ count: number }[]>(countSql(source, where)))[0]?.count ?? 0,
    facet: (question) => prisma.$queryRaw<FacetRow[]>(facetSql(source.node, all, question)),
    timeline: (question) => prisma.$queryRaw<BucketRow[]>(timelineSql(source.node, all, question)),
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

/** The rows of an edge that hold to the same question. */
interface Asking<N extends NodeName> {
  question: EdgeQuestion<Edge & { node: N }>;
  pages: (parent: string, page: Page) => Promise<PageRow<N>[]>;
  counts: ListLoader<{ count: number }>;
  facets: (parent: string, question: FacetQuestion) => Promise<FacetRow[]>;
  timelines: (parent: string, question: TimelineQuestion) => Promise<BucketRow[]>;
}

function askingOf<N extends NodeName>(
  prisma: PrismaClient,
  question: EdgeQuestion<Edge & { node: N }>,
): Asking<N> {
  const { node } = question.edge;
  return {
    question,
    pages: questionLoader(prisma, (parents, page) => edgePagesSql(question, page, parents)),
    counts: listLoader(prisma, (parents) => edgeCountsSql(question, parents)),
    facets: questionLoader(prisma, (parents, facet) => facetSql(node, edgeRowsOf(question, parents), facet)),
    timelines: questionLoader(prisma, (parents, timeline) =>
      timelineSql(node, edgeRowsOf(question, parents), timeline),
    ),
  };
}

/**
 * Answers one edge for all parents of a request: one statement for each different page that is asked for, one for
 * the counts, one for each different facet and timeline, and the same for each different filter and order.
 */
class EdgeLoader<N extends NodeName> {
  readonly #name: string;
  readonly #edge: Edge & { node: N };
  readonly #prisma: PrismaClient;
  readonly #askings = new Map<string, Asking<N>>();

  constructor(prisma: PrismaClient, name: string, edge: Edge & { node: N }) {
    this.#name = name;
    this.#edge = edge;
    this.#prisma = prisma;
  }

  async load(
    parent: string,
    { filter, orderBy, minConfidence, ...args }: PageArgs & EdgeAsked,
  ): Promise<ConnectionPage<N>> {
    const asking = this.#asking({ filter, orderBy, minConfidence });
    const { order } = asking.question.edge;
    const page = toPage(order, args);
    const rows = await asking.pages(parent, page);
    return toConnection(asking.question.edge, page, [...rows], {
      count: async () => (await asking.counts.load(parent))[0]?.count ?? 0,
      facet: (question) => asking.facets(parent, question),
      timeline: (question) => asking.timelines(parent, question),
    });
  }

  #asking(asked: EdgeAsked): Asking<N> {
    const name = JSON.stringify(asked);
    const asking =
      this.#askings.get(name) ?? askingOf<N>(this.#prisma, edgeQuestion(this.#name, this.#edge, asked));
    this.#askings.set(name, asking);
    return asking;
  }
}

type EdgeLoaders = { [E in EdgeName]: EdgeLoader<EdgeNode<E>> };

/** One loader an edge, made afresh for every request. */
export function createEdgeLoaders(prisma: PrismaClient): EdgeLoaders {
  const all = Object.entries(edges).map(([name, edge]) => [name, new EdgeLoader(prisma, name, edge)]);
  return Object.fromEntries(all) as EdgeLoaders;
}
