import DataLoader from 'dataloader';
import type { PrismaClient } from '../../prisma/generated/client.js';
import { type NodeName, nodes, type Row } from './nodes.js';
import type { Place } from './questions.js';
import { rowsBy } from './sql.js';

/** Loads rows of one type by a unique column: one statement for all keys of a tick, put back in the order of the keys. */
function rowLoader<N extends NodeName>(
  prisma: PrismaClient,
  node: N,
  column: string & keyof Row<N>,
  type: string,
) {
  return new DataLoader<string, Row<N> | null>(async (keys) => {
    const rows = await prisma.$queryRaw<Row<N>[]>(rowsBy(node, column, type, keys));
    const found = new Map(rows.map((row) => [row[column] as string, row]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

type NodeLoaders = { [N in NodeName]: DataLoader<string, Row<N> | null> };

/** One loader a node type, by primary key. */
export function createNodeLoaders(prisma: PrismaClient): NodeLoaders {
  const all = Object.entries(nodes).map(([node, { key, keyType }]) => [
    node,
    rowLoader(prisma, node as NodeName, key as never, keyType),
  ]);
  return Object.fromEntries(all) as NodeLoaders;
}

/** Rows by the place that root fields are given: primary key, or slug where the type has one. */
export function createPlaceLoaders(prisma: PrismaClient, byKey: NodeLoaders) {
  const articles = rowLoader(prisma, 'Article', 'slug', 'text');
  const people = rowLoader(prisma, 'Person', 'slug', 'text');
  return {
    Article: ({ by, value }: Place) => (by === 'key' ? byKey.Article : articles).load(value),
    Person: ({ by, value }: Place) => (by === 'key' ? byKey.Person : people).load(value),
    Country: ({ value }: Place) => byKey.Country.load(value),
    Quote: ({ value }: Place) => byKey.Quote.load(value),
    Event: ({ value }: Place) => byKey.Event.load(value),
  };
}
