import type { PrismaClient } from '../../prisma/generated/client.js';
import { createEdgeLoaders } from './connection.js';
import { createListLoaders } from './list.js';
import { createNodeLoaders, createSlugLoaders } from './node.js';

/** Everything resolvers may ask, made afresh for every request: what one request loaded is never shown to another. */
export function createLoaders(prisma: PrismaClient) {
  return {
    /** A row by primary key. */
    node: createNodeLoaders(prisma),
    /** A row by slug. */
    slug: createSlugLoaders(prisma),
    /** A page of an edge. */
    edge: createEdgeLoaders(prisma),
    /** A short list that belongs to its parent. */
    list: createListLoaders(prisma),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
