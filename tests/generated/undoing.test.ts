import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createKey } from '../../src/store/apiKeys.js';
import type { Database } from '../../src/store/database.js';
import { undoEdit } from '../../src/store/edits/undoEdit.js';
import { StoreError } from '../../src/store/errors.js';
import { edit, news, stepper } from '../client/mirror/steps.js';
import { openTestDatabase } from '../support/database.js';
import { readAgain } from '../support/readAgain.js';
import { dumpTables, emptyTables, wrongCounts } from '../support/tables.js';

/** How many stories are tried: UNDO_RUNS=300 npx vitest run undoing is the long form; UNDO_SEED=2 for others. */
const RUNS = Number(process.env['UNDO_RUNS'] ?? '15');
const SEED = Number(process.env['UNDO_SEED'] ?? '7');

let database: Database;
let take: ReturnType<typeof stepper>;
beforeAll(async () => {
  database = await openTestDatabase();
  take = stepper(database, (await createKey(database, 'desk', 'WRITE')).key);
});
afterAll(() => database.close());

/** Undoes all edits; what another one stands in the way of is undone when that is. */
async function undoAll(order: readonly number[]): Promise<void> {
  const edits = await database.prisma.edit.findMany({ select: { id: true }, orderBy: { number: 'asc' } });
  const place = (index: number) => order[index % order.length] ?? 0;
  let left = edits.map(({ id }, index) => ({ id, place: place(index) })).sort((a, b) => a.place - b.place);
  while (left.length > 0) {
    const inTheWay: typeof left = [];
    for (const one of left)
      await undoEdit(database, one.id, 'desk', readAgain).catch((error: unknown) => {
        if (!(error instanceof StoreError && error.code === 'INVALID_EDIT')) throw error;
        inTheWay.push(one);
      });
    expect(inTheWay.length).toBeLessThan(left.length);
    left = inTheWay;
  }
}

/** The tables, but for which kind an organization is of: what the first article said that named it, be that gone or not. */
async function dump() {
  const { Organization = [], ...tables } = await dumpTables(database);
  return { ...tables, Organization: Organization.map((row) => ({ ...(row as object), kind: undefined })) };
}

it(
  'edits of all kinds that are undone in any order leave what was there, ids included',
  async () => {
    const property = fc.asyncProperty(
      fc.array(news, { minLength: 3, maxLength: 8 }),
      fc.array(edit, { minLength: 1, maxLength: 10 }),
      fc.array(fc.nat(100), { minLength: 10, maxLength: 10 }),
      async (articles, edits, order) => {
        await emptyTables(database);
        for (const [number, one] of articles.entries()) await take(one, number);
        const before = await dump();
        for (const [number, one] of edits.entries()) await take(one, number);
        await undoAll(order);
        expect(await dump()).toEqual(before);
        expect(await wrongCounts(database)).toEqual([]);
      },
    );
    await fc.assert(property, { numRuns: RUNS, seed: SEED, interruptAfterTimeLimit: 15_000 * RUNS });
  },
  20_000 * RUNS,
);
