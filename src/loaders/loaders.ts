import type { PrismaClient } from '../../prisma/generated/client.js';
import { changedMeanwhile } from '../errors.js';
import { createEdgeLoaders } from './connection.js';
import { type LinkName, type LinkNode, type LinkRow, links } from './links.js';
import { createListLoaders } from './list.js';
import { createNodeLoaders, createPlaceLoaders } from './node.js';
import type { Row } from './nodes.js';

/** Everything resolvers may ask, made afresh for every request: what one request loaded is never shown to another. */
export function createLoaders(prisma: PrismaClient) {
  const node = createNodeLoaders(prisma);
  return {
    /** A row by primary key. */
    node,
    /**
     * The row a link of another row leads to; null where it leads nowhere.
     * @throws GraphQLError CHANGED_MEANWHILE where the row was deleted after the other was read
     */
    async link<L extends LinkName>(name: L, row: LinkRow<L>): Promise<Row<LinkNode<L>> | null> {
      const { node: type, column } = links[name];
      const key = (row as Record<string, string | null>)[column] ?? null;
      if (key === null) return null;
      const linked = await (node[type].load(key) as Promise<Row<LinkNode<L>> | null>);
      // The database keeps no key of a row that there is not.
      if (!linked) throw changedMeanwhile(`${name} was deleted while this was answered. Ask again.`);
      return linked;
    },
    /** The row that a root field asks for. */
    place: createPlaceLoaders(prisma, node),
    /** A page of an edge. */
    edge: createEdgeLoaders(prisma),
    /** A short list that belongs to its parent. */
    list: createListLoaders(prisma),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
