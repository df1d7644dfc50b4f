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
  /** Strength of the edge; null if it has none. */
  weight: number | null;
  node: Row<N>;
  /** Excerpt with the matched words; null without a search filter. */
  snippet: Snippet | null;
}

/** One page in the form of the Relay specification. */
export interface ConnectionPage<N extends NodeName, W = Whole> {
  edges: ConnectionEdge<N>[];
  nodes: Row<N>[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  /** Aggregates over all pages. Each is a separate statement, so only run on demand. */
  whole: W;
}

/** Aggregates over all rows of a connection. */
export interface Whole {
  count: () => Promise<number>;
  facet: (question: FacetQuestion) => Promise<FacetRow[]>;
  timeline: (question: TimelineQuestion) => Promise<BucketRow[]>;
}

export type PageRow<N extends NodeName> = Row<N> & {
  '~cursor': string[];
  '~weight': number | null;
};

/** Converts rows to a page; one row more than its size means that there is a next page. */
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
    // Computed on demand.
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

/** A page of all rows that meet the question's conditions. */
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

/** The rows of a question for each parent: a list loader per distinct question. */
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

/** The rows of an edge for one question. */
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
 * Loads one edge for all parents of a request: one statement for each distinct page, count, facet and
 * timeline, per distinct filter and order.
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

/** One loader per edge, created for each request. */
export function createEdgeLoaders(prisma: PrismaClient): EdgeLoaders {
  const all = Object.entries(edges).map(([name, edge]) => [name, new EdgeLoader(prisma, name, edge)]);
  return Object.fromEntries(all) as EdgeLoaders;
}
