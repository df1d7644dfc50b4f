import type { Database } from './database.js';
import type { Transaction } from './rows.js';

/**
 * Raises the version of the data. Belongs at the end of every transaction that changes what clients can see: the new
 * number becomes visible together with the change, never before and never after.
 */
export async function bumpDataVersion(tx: Transaction): Promise<void> {
  await tx.$executeRaw`UPDATE "DataVersion" SET number = number + 1`;
}

/** The version of the data as last committed: what was read after it holds as long as it stays the same. */
export async function readDataVersion({ prisma }: Pick<Database, 'prisma'>): Promise<bigint> {
  const [row] = await prisma.$queryRaw<{ number: bigint }[]>`SELECT number FROM "DataVersion"`;
  if (!row) throw new Error('The table DataVersion has lost its row.');
  return row.number;
}
