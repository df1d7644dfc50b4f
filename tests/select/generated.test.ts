import fc from 'fast-check';
import { getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { select } from '../../src/select/select.js';
import { readVariables } from '../../src/select/variables.js';
import { FallBack } from '../../src/select/written.js';
import { statementsOf } from '../support/api.js';
import { fixedBudget } from '../support/budget.js';
import { differenceOf } from '../support/operations/differences.js';
import type { Operation } from '../support/operations/document.js';
import { operations } from '../support/operations/operations.js';
import { RUNS, SEED, TIME_LIMIT } from '../support/operations/runs.js';
import { mostStatements } from '../support/operations/statements.js';
import { type OperationsWorld, openOperationsWorld, schema } from '../support/operations/world.js';

let world: OperationsWorld;
beforeAll(async () => {
  world = await openOperationsWorld();
}, 120_000);
afterAll(() => world.database.close());

/** How many operations went this way, and why the others did not. */
let compiled = 0;
let reasons: string[] = [];

/** Whether a field is the reason: "Query.rateLimit". */
const isField = (reason: string) => /^\w+\.\w+$/.test(reason);

/** The answer by one statement; null where resolvers must answer. */
const byOneStatement = async ({ document: source, variables, operationName }: Operation) => {
  const document = parse(source);
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('no operation');
  const asker = { reader: world.database, budget: fixedBudget };
  try {
    const read = readVariables(schema, operation, variables);
    const text = await select(schema, { document, operation, variables: read }, asker);
    return { data: JSON.parse(text) as Record<string, unknown> };
  } catch (error) {
    if (!(error instanceof FallBack)) throw error;
    reasons.push(error.message);
    return null;
  }
};

describe.each([
  ['values that are there', false, 1],
  // The others have arguments that are wrong.
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
        const needsDatabase = mostStatements(schema, operation) > 0;
        expect(statements).toHaveLength(answer && needsDatabase ? 1 : 0);
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
      if (!wild) expect(reasons).toEqual([]);
      expect(reasons.filter(isField)).toEqual([]);
      expect(compiled / (compiled + reasons.length)).toBeGreaterThanOrEqual(share);
    },
    TIME_LIMIT + 10_000,
  );
});
