import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase } from '../support/database.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe('a database', () => {
  it('answers a ping', async () => {
    await expect(database.ping()).resolves.toBeUndefined();
  });

  it('tells listeners each statement, raw ones and those of transactions too, until they have enough', async () => {
    const seen: string[] = [];
    const stop = database.onStatement((sql) => seen.push(sql));
    await database.prisma.country.count();
    await database.prisma.$queryRaw`SELECT 1 AS one`;
    await database.prisma.$executeRaw`UPDATE "Country" SET name = name WHERE false`;
    await database.prisma.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 2 AS two`;
    });
    stop();
    await database.ping();
    expect(seen.map((sql) => sql.slice(0, 15))).toEqual([
      'SELECT COUNT(*)',
      'SELECT 1 AS one',
      'UPDATE "Country',
      'SELECT 2 AS two',
    ]);
  });

  it('keeps time in UTC, which the adapters take for granted', async () => {
    expect(await database.prisma.$queryRaw`SHOW TimeZone`).toEqual([{ TimeZone: 'UTC' }]);
  });

  it('compiles no statement just in time, which takes longer than running it', async () => {
    expect(await database.prisma.$queryRaw`SELECT pg_jit_available() AS jit`).toEqual([{ jit: false }]);
  });

  it('undoes a transaction that fails', async () => {
    const failing = database.prisma.$transaction(async (tx) => {
      await tx.country.update({ where: { code: 'FR' }, data: { mentionCount: 99 } });
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await database.prisma.country.findUnique({ where: { code: 'FR' } })).toMatchObject({
      mentionCount: 0,
    });
  });

  it('does not report success when the very COMMIT fails', async () => {
    await database.prisma.$executeRaw`CREATE TABLE "Late" (id int UNIQUE DEFERRABLE INITIALLY DEFERRED)`;
    const late = database.prisma.$transaction(async (tx) => {
      await tx.$executeRaw`INSERT INTO "Late" VALUES (1), (1)`;
    });
    await expect(late).rejects.toThrow(/duplicate key|UniqueConstraint/);
    expect(await database.prisma.$queryRaw`SELECT id FROM "Late"`).toEqual([]);
    await expect(database.ping()).resolves.toBeUndefined();
  });

  it('may be closed twice', async () => {
    const other = await openTestDatabase();
    await other.close();
    await expect(other.close()).resolves.toBeUndefined();
    await expect(other.ping()).rejects.toThrow();
  });
});
