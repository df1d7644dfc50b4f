import type { PrismaClient } from '../../prisma/generated/client.js';
import { changedMeanwhile } from '../errors.js';
import { createEdgeLoaders } from './connection.js';
import {
  type ChoiceName,
  type ChoiceNode,
  type ChoiceRow,
  choices,
  type Link,
  type LinkName,
  type LinkNode,
  type LinkRow,
  links,
} from './links.js';
import { createListLoaders } from './list.js';
import { createNodeLoaders, createPlaceLoaders } from './node.js';
import type { NodeName, Row } from './nodes.js';

/** All loaders, created for each request so that no data is shared between requests. */
export function createLoaders(prisma: PrismaClient) {
  const node = createNodeLoaders(prisma);
  async function follow<N extends NodeName>(
    name: string,
    { node: type }: Link,
    key: string,
  ): Promise<Row<N>> {
    const linked = await node[type].load(key);
    // Foreign keys guarantee that the row existed.
    if (!linked) throw changedMeanwhile(`${name} was deleted while this was answered. Ask again.`);
    return linked as unknown as Row<N>;
  }
  const keyIn = (row: object, { column }: Link) => (row as Record<string, string | null>)[column] ?? null;
  return {
    /** A row by primary key. */
    node,
    /**
     * The row of a link; null if it has none.
     * @throws GraphQLError CHANGED_MEANWHILE if the row was deleted after the other was read
     */
    async link<L extends LinkName>(name: L, row: LinkRow<L>): Promise<Row<LinkNode<L>> | null> {
      const link = links[name];
      const key = keyIn(row, link);
      return key === null ? null : follow(name, link, key);
    },
    /** The same for a field with several types. */
    async choice<C extends ChoiceName>(name: C, row: ChoiceRow<C>): Promise<Row<ChoiceNode<C>> | null> {
      for (const link of choices[name]) {
        const key = keyIn(row, link);
        if (key !== null) return follow(name, link, key);
      }
      return null;
    },
    /** The row that a root field requests. */
    place: createPlaceLoaders(prisma, node),
    /** A page of an edge. */
    edge: createEdgeLoaders(prisma),
    /** A short list that belongs to its parent. */
    list: createListLoaders(prisma),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
