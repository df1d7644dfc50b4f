import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase } from '../support/database.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

// Prisma gives up after five seconds of its own accord: on a busy machine the first start took longer than that.
it('a transaction that takes some seconds is done', async () => {
  const done = await database.prisma.$transaction(async (tx) => {
    await setTimeout(5500);
    return tx.$queryRaw`SELECT 1 AS done`;
  });
  expect(done).toEqual([{ done: 1 }]);
});
