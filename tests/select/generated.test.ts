import fc from 'fast-check';
import { getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { select } from '../../src/select/select.js';
import { StandAside } from '../../src/select/written.js';
import { statementsOf } from '../support/api.js';
import { differenceOf } from '../support/operations/differences.js';
import type { Operation } from '../support/operations/document.js';
import { operations } from '../support/operations/operations.js';
import { RUNS, SEED, TIME_LIMIT } from '../support/operations/runs.js';
import { type OperationsWorld, openOperationsWorld, schema } from '../support/operations/world.js';

let world: OperationsWorld;
beforeAll(async () => {
  world = await openOperationsWorld();
}, 120_000);
afterAll(() => world.database.close());

/** How many operations went this way, and why the others did not. */
let compiled = 0;
let reasons: string[] = [];

/** The answer by one statement; null where resolvers must answer. */
const byOneStatement = async ({ document: source, variables, operationName }: Operation) => {
  const document = parse(source);
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('no operation');
  try {
    const text = await select(schema, { document, operation, variables }, world.database);
    return { data: JSON.parse(text) as Record<string, unknown> };
  } catch (error) {
    if (!(error instanceof StandAside)) throw error;
    reasons.push(error.message);
    return null;
  }
};

describe.each([
  // `rateLimit` is for resolvers alone.
  ['values that are there', false, 0.75],
  ['any values', true, 0.3],
])('generated operations with %s', (_, wild, share) => {
  it(
    'are answered by one statement as by resolvers',
    async () => {
      compiled = 0;
      reasons = [];
      const property = fc.asyncProperty(operations(schema, world.known, { wild }), async (operation) => {
        const answers: Awaited<ReturnType<typeof byOneStatement>>[] = [];
        const statements = await statementsOf(world.database, async () => {
          answers.push(await byOneStatement(operation));
        });
        const [answer] = answers;
        expect(statements).toHaveLength(answer ? 1 : 0);
        if (!answer) return;
        compiled += 1;
        expect(await differenceOf(operation, world.execute, () => Promise.resolve(answer))).toBeNull();
      });
      await fc.assert(property, {
        numRuns: RUNS,
        seed: SEED,
        interruptAfterTimeLimit: TIME_LIMIT,
        markInterruptAsFailure: true,
      });
      if (!wild) expect(new Set(reasons)).toEqual(new Set(['Query.rateLimit']));
      expect(compiled / (compiled + reasons.length)).toBeGreaterThan(share);
    },
    TIME_LIMIT + 10_000,
  );
});
