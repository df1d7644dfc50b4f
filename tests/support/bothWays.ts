import { getOperationAST, parse } from 'graphql';
import { expect } from 'vitest';
import { createSchema } from '../../src/schema.js';
import { select } from '../../src/select/select.js';
import { readVariables } from '../../src/select/variables.js';
import type { Database } from '../../src/store/database.js';
import { answer, statementsOf } from './api.js';
import { fixedBudget } from './budget.js';

const schema = createSchema();

/** The answer of resolvers, which one statement must give as well, letter by letter. */
export async function answerBothWays(
  database: Database,
  source: string,
  variables: Record<string, unknown> = {},
): ReturnType<typeof answer> {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const data: unknown = await answer(database, source, variables);
  const texts: string[] = [];
  const statements = await statementsOf(database, async () => {
    const read = readVariables(schema, operation, variables);
    const asker = { reader: database, budget: fixedBudget };
    texts.push(await select(schema, { document, operation, variables: read }, asker));
  });
  expect(texts).toEqual([JSON.stringify(data)]);
  expect(statements).toHaveLength(1);

  return data as Awaited<ReturnType<typeof answer>>;
}
