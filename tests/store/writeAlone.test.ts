import { expect, it } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { writeAlone } from '../../src/store/writeAlone.js';

/** A database that counts the transactions that are open. */
function countingDatabase() {
  const counts = { open: 0, most: 0 };
  const tx = { $queryRaw: () => Promise.resolve([]), $executeRaw: () => Promise.resolve(1) };
  const $transaction = async (work: (transaction: typeof tx) => Promise<unknown>) => {
    counts.most = Math.max(counts.most, ++counts.open);
    return work(tx).finally(() => counts.open--);
  };
  return { counts, database: { prisma: { $transaction } } as unknown as Database };
}

it('writers of one process take one connection between them, and come in their order', async () => {
  const { counts, database } = countingDatabase();
  const done: number[] = [];
  const write = (n: number) =>
    writeAlone(database, async () => {
      await new Promise(setImmediate);
      done.push(n);
      if (n === 1) throw new Error('the second fails');
      return n;
    });
  const results = await Promise.allSettled([0, 1, 2, 3].map(write));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(done).toEqual([0, 1, 2, 3]);
  expect(counts.most).toBe(1);
});

it('writers of one database do not wait for those of another', async () => {
  const [one, other] = [countingDatabase(), countingDatabase()];
  let end = (): void => undefined;
  const long = writeAlone(one.database, () => new Promise<void>((resolve) => (end = resolve)));
  expect(await writeAlone(other.database, () => Promise.resolve('done'))).toBe('done');
  end();
  await long;
});
