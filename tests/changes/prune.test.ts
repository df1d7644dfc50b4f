import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pruneChanges } from '../../src/changes/prune.js';
import type { Database } from '../../src/store/database.js';
import { answer, refusal } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';
import { inventWorld } from '../support/world.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await inventWorld(database, 4);
});
afterAll(() => database.close());

const changes = async (args = '') =>
  (
    await answer(
      database,
      `{ changes(first: 100${args}) { nodes { cursor } pageInfo { endCursor } latestCursor } }`,
    )
  ).changes as { nodes: { cursor: string }[]; pageInfo: { endCursor: string }; latestCursor: string };
const count = () => database.prisma.change.count();

describe('old changes', () => {
  it('stay as long as they are to be kept', async () => {
    const before = await count();
    expect(await pruneChanges(database, 30)).toBe(0);
    expect(await count()).toBe(before);
  });

  it('are removed by whole transactions, and cursors among them refused', async () => {
    const { nodes } = await changes();
    const numbers = [
      ...new Set(
        (await database.prisma.change.findMany({ orderBy: { number: 'asc' } })).map(({ number }) => number),
      ),
    ];
    const border = numbers[2] ?? 0n;
    const old = await database.prisma.change.count({ where: { number: { lte: border } } });
    await database.prisma
      .$executeRaw`UPDATE "Change" SET "at" = now() - interval '31 days' WHERE "number" <= ${border}`;
    expect(await pruneChanges(database, 30, { atOnce: 10 })).toBe(old);
    expect(await database.prisma.change.count({ where: { number: { lte: border } } })).toBe(0);
    const error = await refusal(
      database,
      `{ changes(since: "${nodes[5]?.cursor ?? ''}") { nodes { cursor } } }`,
    );
    expect(error).toMatchObject({ code: 'CURSOR_TOO_OLD' });
    expect(error.message).toContain('latestCursor');
  });

  it('leave the last transaction, whose end is still a cursor', async () => {
    const { latestCursor } = await changes();
    await database.prisma.$executeRaw`UPDATE "Change" SET "at" = now() - interval '31 days'`;
    await pruneChanges(database, 30);
    expect(await count()).toBeGreaterThan(0);
    const after = await changes(`, since: "${latestCursor}"`);
    expect(after.nodes).toEqual([]);
    expect(after.pageInfo.endCursor).toBe(latestCursor);
  });

  it('that are all gone leave a log that goes on', async () => {
    await database.prisma
      .$executeRaw`UPDATE "ChangeLog" SET "prunedThrough" = (SELECT max("number") FROM "Change")`;
    await database.prisma.$executeRaw`DELETE FROM "Change"`;
    const { latestCursor, nodes } = await changes();
    expect(nodes).toEqual([]);
    await inventWorld(database, 5);
    expect((await changes(`, since: "${latestCursor}"`)).nodes.length).toBeGreaterThan(0);
  });
});
