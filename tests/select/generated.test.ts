import fc from 'fast-check';
import { getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/schema.js';
import { select } from '../../src/select/select.js';
import type { Database } from '../../src/store/database.js';
import { type Execute, executeOn } from '../support/api.js';
import { openTestDatabase, seedTestDatabase } from '../support/database.js';
import { differenceOf, type Executor } from '../support/operations/differences.js';
import { getToKnow, type Known } from '../support/operations/known.js';
import { operations } from '../support/operations/operations.js';
import { RUNS, SEED, TIME_LIMIT } from '../support/operations/runs.js';
import { inventWorld } from '../support/world.js';

const schema = createSchema();
let database: Database;
let execute: Execute;
let known: Known;
beforeAll(async () => {
  database = await openTestDatabase();
  await inventWorld(database, 20);
  await seedTestDatabase(database);
  execute = executeOn(database);
  known = await getToKnow(schema, execute);
});
afterAll(() => database.close());

/** How many operations went which way. */
let compiled = 0;
let aside = 0;

/** By one statement where that is known, else by resolvers, as the server does. */
const byOneStatement: Executor = async (source, variables, operationName) => {
  const document = parse(source);
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('no operation');
  const text = await select(schema, { document, operation, variables }, database);
  if (text === null) {
    aside += 1;
    return execute(source, variables, operationName);
  }
  compiled += 1;
  return { data: JSON.parse(text) as Record<string, unknown> };
};

describe.each([
  // `rateLimit` is for resolvers alone.
  ['values that are there', false, 0.75],
])('generated operations with %s', (_, wild, share) => {
  it(
    'are answered by one statement as by resolvers',
    async () => {
      compiled = 0;
      aside = 0;
      const property = fc.asyncProperty(operations(schema, known, { wild }), async (operation) => {
        expect(await differenceOf(operation, execute, byOneStatement)).toBeNull();
      });
      await fc.assert(property, {
        numRuns: RUNS,
        seed: SEED,
        interruptAfterTimeLimit: TIME_LIMIT,
        markInterruptAsFailure: true,
      });
      expect(compiled / (compiled + aside)).toBeGreaterThan(share);
    },
    TIME_LIMIT + 10_000,
  );
});
