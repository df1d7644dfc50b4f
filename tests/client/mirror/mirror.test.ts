import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey } from '../../../src/store/apiKeys.js';
import type { Database } from '../../../src/store/database.js';
import { executeOn } from '../../support/api.js';
import { openTestDatabase } from '../../support/database.js';
import { emptyTables } from '../../support/tables.js';
import { type Ask, openMirror } from './mirror.js';
import { step, stepper } from './steps.js';

/** How many stories are tried: MIRROR_RUNS=500 npx vitest run mirror is the long form; MIRROR_SEED=2 for others. */
const RUNS = Number(process.env['MIRROR_RUNS'] ?? '12');
const SEED = Number(process.env['MIRROR_SEED'] ?? '7');

let database: Database;
let take: ReturnType<typeof stepper>;
beforeAll(async () => {
  database = await openTestDatabase();
  take = stepper(database, (await createKey(database, 'desk', 'WRITE')).key);
});
afterAll(() => database.close());

const ask: Ask = async (query, variables = {}) => {
  const { data, errors } = await executeOn(database)(query, variables);
  if (errors?.[0]) throw errors[0];
  // As it goes over the wire.
  return JSON.parse(JSON.stringify(data)) as never;
};

describe('the mirror of the documentation', () => {
  it('is the file that the page prints, of thirty lines beside comments', async () => {
    const page = await readFile('docs/changes.md', 'utf8');
    const file = await readFile('tests/client/mirror/mirror.ts', 'utf8');
    expect(page).toContain(file);
    expect(file.split('\n').filter((line) => !/^\s*(?:\/\/|\/\*\*|$)/.test(line)).length).toBeLessThanOrEqual(
      30,
    );
  });

  it(
    'is what the database is, whatever happens to that',
    async () => {
      const property = fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        await emptyTables(database);
        const mirror = await openMirror(ask);
        const late = await openMirror(ask);
        for (const [number, one] of steps.entries()) {
          if (one.kind === 'catchUp') await mirror.catchUp();
          else await take(one, number);
        }
        await mirror.catchUp();
        await late.catchUp();
        const { records } = await openMirror(ask);
        const sorted = (all: typeof records) => [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(sorted(mirror.records)).toEqual(sorted(records));
        expect(sorted(late.records)).toEqual(sorted(records));
      });
      await fc.assert(property, { numRuns: RUNS, seed: SEED, interruptAfterTimeLimit: 15_000 * RUNS });
    },
    20_000 * RUNS,
  );
});
