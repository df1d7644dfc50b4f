import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeCountries } from '../../src/store/facts/countries.js';
import type { Database } from '../../src/store/database.js';
import { failureOf } from '../../src/store/failures.js';
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

describe('where no connection is free', () => {
  let free: () => void;
  let holder: Promise<void>;
  beforeEach(async () => {
    const freed = new Promise<void>((resolve) => (free = resolve));
    // The embedded database has one.
    await new Promise<void>((resolve) => {
      holder = database.prisma.$transaction(async () => {
        resolve();
        await freed;
      });
    });
  });
  afterEach(async () => {
    free();
    await holder;
  });

  it('whoever asks is told so after seconds, not minutes', async () => {
    const started = performance.now();
    const asked = database.prisma.$transaction(async (tx) => tx.country.count());
    // Without an end to the wait the test would hang instead of failing.
    const late = setTimeout(10_000).then(() => 'still waiting');
    const failure = await Promise.race([asked.then(() => null, failureOf), late]);
    expect(failure).toBe('OVERLOADED');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('a start waits', async () => {
    const written = writeCountries(database.prisma);
    await Promise.race([written, setTimeout(4000)]);
    free();
    await expect(written).resolves.toBeUndefined();
  });
});
