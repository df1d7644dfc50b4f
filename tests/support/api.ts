import { type ExecutionResult, graphql } from 'graphql';
import { type Budget, createContext } from '../../src/context.js';
import { createSchema } from '../../src/schema.js';
import { keyLookup } from '../../src/store/apiKeys.js';
import type { Database } from '../../src/store/database.js';

const schema = createSchema();

/** Runs an operation and answers as the API does. */
export type Execute = (
  source: string,
  variables?: Record<string, unknown>,
  operationName?: string,
) => Promise<ExecutionResult>;

/** Requests as a client would send them, each with a context of its own; `budget` is what limits the client. */
export function executeOn(database: Database, key: string | null = null, budget?: Budget): Execute {
  return async (source, variableValues = {}, operationName) =>
    graphql({
      schema,
      source,
      variableValues,
      operationName: operationName ?? null,
      contextValue: Object.assign(
        await createContext(database, keyLookup(database, key)),
        budget && { budget },
      ),
    });
}

async function ask(
  database: Database,
  source: string,
  variables: Record<string, unknown> = {},
  key: string | null = null,
) {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a query answers is the test's own knowledge
  return (await executeOn(database, key)(source, variables)) as ExecutionResult<any>;
}

/** The data of a request that must succeed; `key` is the API key that comes with it. */
export async function answer(
  database: Database,
  source: string,
  variables: Record<string, unknown> = {},
  key: string | null = null,
) {
  const { data, errors } = await ask(database, source, variables, key);
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- see ask
  return data;
}

/** The first error of a request that must fail, with what class-validator said about each property. */
export async function refusal(
  database: Database,
  source: string,
  variables: Record<string, unknown> = {},
  key: string | null = null,
) {
  const { errors } = await ask(database, source, variables, key);
  const error = errors?.[0];
  if (!error) throw new Error('expected an error, none came');
  return {
    message: error.message,
    code: error.extensions['code'],
    validation: JSON.stringify(error.extensions['validationErrors'] ?? null),
  };
}

/** The statements that `work` sends to the database. */
export async function statementsOf(database: Database, work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const stop = database.onStatement((statement) => statements.push(statement));
  try {
    await work();
  } finally {
    stop();
  }
  return statements;
}
