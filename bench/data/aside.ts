import type { PrismaClient } from '../../prisma/generated/client.js';

/** Foreign keys, and indexes except unique ones. */
const CONSTRAINTS = `SELECT
    format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS make
  FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`;
const INDEXES = `SELECT format('DROP INDEX %s', indexrelid::regclass) AS drop, pg_get_indexdef(indexrelid) AS make
  FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
  WHERE NOT indisunique AND relnamespace = 'public'::regnamespace`;

/**
 * Drops indexes and foreign keys, which are slow to maintain row by row and fast to build at once, and restores them when
 * the work is done. If the work fails, they are not restored.
 */
export async function withIndexesAside(prisma: PrismaClient, work: () => Promise<void>): Promise<void> {
  const list = (query: string) => prisma.$queryRawUnsafe<{ drop: string; make: string }[]>(query);
  const all = [...(await list(CONSTRAINTS)), ...(await list(INDEXES))];
  for (const { drop } of all) await prisma.$executeRawUnsafe(drop);
  await work();
  // Indexes first: foreign keys are checked with them.
  for (const { make } of all.reverse()) await prisma.$executeRawUnsafe(make);
}
