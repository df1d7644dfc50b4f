import type { PrismaClient } from '../../prisma/generated/client.js';
import { batchLoader } from './batch.js';
import { articleAt } from './filter.js';
import { type NodeName, nodes, type Row } from './nodes.js';
import type { Place } from './questions.js';
import { becameOf, rowsBy, rowWhere } from './sql.js';

/** Rows of one type by a unique column. */
interface RowLoader<N extends NodeName> {
  /** Null where there is none. */
  load: (key: string) => Promise<Row<N> | null>;
}

function rowLoader<N extends NodeName>(
  prisma: PrismaClient,
  node: N,
  column: string & keyof Row<N>,
  type: string,
): RowLoader<N> {
  const rowOf = batchLoader<Row<N>>(async (keys) => {
    const rows = await prisma.$queryRaw<Row<N>[]>(rowsBy(node, column, type, keys));
    const found = new Map(rows.map((row) => [row[column] as string, row]));
    const missing = keys.filter((key) => !found.has(key));
    // Merged records are also found by their old id or slug.
    const became = missing.length > 0 ? becameOf(node, column, type, missing) : null;
    if (became)
      for (const row of await prisma.$queryRaw<(Row<N> & { '~was': string })[]>(became))
        found.set(row['~was'], row);
    return found;
  });
  return { load: async (key) => (await rowOf.load(key)) ?? null };
}

type NodeLoaders = { [N in NodeName]: RowLoader<N> };

/** One loader a node type, by primary key. */
export function createNodeLoaders(prisma: PrismaClient): NodeLoaders {
  const all = Object.entries(nodes).map(([node, { key, keyType }]) => [
    node,
    rowLoader(prisma, node as NodeName, key as never, keyType),
  ]);
  return Object.fromEntries(all) as NodeLoaders;
}

/** Rows by the arguments of root fields: primary key, or slug if the type has one. */
export function createPlaceLoaders(prisma: PrismaClient, byKey: NodeLoaders) {
  const articles = rowLoader(prisma, 'Article', 'slug', 'text');
  const sources = rowLoader(prisma, 'Source', 'slug', 'text');
  const people = rowLoader(prisma, 'Person', 'slug', 'text');
  const organizations = rowLoader(prisma, 'Organization', 'slug', 'text');
  const countries = rowLoader(prisma, 'Country', 'slug', 'text');
  return {
    Article: async ({ by, value }: Place) => {
      if (by !== 'url') return (by === 'key' ? byKey.Article : articles).load(value);
      const [row] = await prisma.$queryRaw<Row<'Article'>[]>(rowWhere('Article', articleAt(value)));
      return row ?? null;
    },
    Source: ({ by, value }: Place) => (by === 'key' ? byKey.Source : sources).load(value),
    Person: ({ by, value }: Place) => (by === 'key' ? byKey.Person : people).load(value),
    Organization: ({ by, value }: Place) => (by === 'key' ? byKey.Organization : organizations).load(value),
    Country: ({ by, value }: Place) => (by === 'key' ? byKey.Country : countries).load(value),
    Quote: ({ value }: Place) => byKey.Quote.load(value),
    Event: ({ value }: Place) => byKey.Event.load(value),
  };
}
