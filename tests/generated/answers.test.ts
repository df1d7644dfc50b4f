import fc from 'fast-check';
import type { FormattedExecutionResult } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatError } from '../../src/server/failures/formatError.js';
import { type Execute, executeOn, statementsOf } from '../support/api.js';
import { outOfOrder } from '../support/between.js';
import type { Operation } from '../support/operations/document.js';
import { faultsOf } from '../support/operations/faults.js';
import { operations, type OperationOptions } from '../support/operations/operations.js';
import { SEED, RUNS, TIME_LIMIT } from '../support/operations/runs.js';
import { mostStatements } from '../support/operations/statements.js';
import { type OperationsWorld, openOperationsWorld, schema } from '../support/operations/world.js';

let world: OperationsWorld;
beforeAll(async () => {
  world = await openOperationsWorld();
}, 120_000);
afterAll(() => world.database.close());

/** The answer with its errors as the server tells them; `masked` are those that it would only log. */
async function answerAsTold(
  execute: Execute,
  ...args: Parameters<Execute>
): Promise<{ result: FormattedExecutionResult; masked: string[] }> {
  const masked: string[] = [];
  const { data, errors } = await execute(...args);
  const told = errors?.map((error) =>
    formatError(error.toJSON(), error, (cause) => masked.push(String(cause))),
  );
  return { result: { data: data ?? null, ...(told && { errors: told }) }, masked };
}

/** Holds for every operation. A failing one is reported as small as it gets in the time. */
async function expectOfAll(
  options: OperationOptions,
  hold: (operation: Operation) => Promise<void>,
): Promise<void> {
  await fc.assert(fc.asyncProperty(operations(schema, world.known, options), hold), {
    numRuns: RUNS,
    seed: SEED,
    interruptAfterTimeLimit: TIME_LIMIT,
    markInterruptAsFailure: true,
  });
}

async function expectNoFaults(operation: Operation, execute = world.execute): Promise<void> {
  const { document, variables, operationName } = operation;
  const { result, masked } = await answerAsTold(execute, document, variables, operationName);
  expect([...masked, ...faultsOf(schema, operation, result)]).toEqual([]);
}

describe('whatever is asked', () => {
  it(
    'the answer is what schema and specification say, by a bounded number of statements',
    () =>
      expectOfAll({}, async (operation) => {
        const execute = executeOn(outOfOrder(world.database));
        const statements = await statementsOf(world.database, () => expectNoFaults(operation, execute));
        expect(statements.length).toBeLessThanOrEqual(mostStatements(schema, operation));
      }),
    TIME_LIMIT + 10_000,
  );

  // Statements are not counted: some may be under way still when an error has made the answer.
  it(
    'with whatever values, the answer is what schema and specification say, and nothing fails inside',
    () => expectOfAll({ wild: true }, (operation) => expectNoFaults(operation)),
    TIME_LIMIT + 10_000,
  );
});
