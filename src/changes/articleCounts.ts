import type { ChangeOperation, PrismaClient } from '../../prisma/generated/client.js';
import { sql } from '../loaders/sql.js';

/** Number of articles by what became of them. */
export type ArticleCounts = Record<ChangeOperation, number>;

interface CountRow {
  operation: ChangeOperation;
  count: number;
}

/**
 * Counts the articles that any process has created, updated or deleted since the first call, from the log of
 * changes: commands such as `npm run watch` have no metrics of their own.
 */
export function openArticleCounts(prisma: PrismaClient): () => Promise<ArticleCounts> {
  const counts: ArticleCounts = { CREATED: 0, UPDATED: 0, DELETED: 0 };
  let counted: bigint | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function count(): Promise<ArticleCounts> {
    const [version] = await prisma.$queryRaw<{ number: bigint }[]>(sql`SELECT "number" FROM "DataVersion"`);
    const latest = version?.number ?? 0n;
    if (counted !== null && latest > counted) {
      const rows = await prisma.$queryRaw<CountRow[]>(sql`
        SELECT "operation", count(*)::int AS count FROM "Change"
        WHERE "number" > ${counted} AND "number" <= ${latest} AND "type" = 'Article' GROUP BY 1`);
      for (const { operation, count: more } of rows) counts[operation] += more;
    }
    counted = latest;
    return counts;
  }

  // One at a time: two would count the same changes.
  return () => {
    const counting = last.then(count, count);
    last = counting;
    return counting;
  };
}
