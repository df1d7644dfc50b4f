import fc from 'fast-check';
import { getOperationAST, parse } from 'graphql';
import { createSchema } from '../src/schema.js';
import { select } from '../src/select/select.js';
import { readVariables } from '../src/select/variables.js';
import { FallBack } from '../src/select/written.js';
import { createKey } from '../src/store/apiKeys.js';
import { openDatabase } from '../src/store/database.js';
import { executeOn } from '../tests/support/api.js';
import { getToKnow } from '../tests/support/operations/known.js';
import { operations } from '../tests/support/operations/operations.js';
import { fill } from './data/fill.js';

/** How many operations need at most one compiled statement. */
interface CompiledShare {
  operations: number;
  compiled: number;
  /** Number of the others, by the reason for falling back to resolvers. */
  aside: Map<string, number>;
}

const ARTICLES = 50;
const SEED = 1;

/**
 * Compiles operations generated from the schema, as do the tests that compare compiled answers with the resolvers'.
 *
 * @param count number of operations
 */
export async function compiledShare(count: number): Promise<CompiledShare> {
  const database = await openDatabase({});
  try {
    await fill(database, ARTICLES);
    const schema = createSchema();
    const known = await getToKnow(
      schema,
      executeOn(database, (await createKey(database, 'bench', 'WRITE')).key),
    );
    const all = fc.sample(operations(schema, known), { seed: SEED, numRuns: count });
    const aside = new Map<string, number>();
    for (const { document: source, variables, operationName } of all) {
      const document = parse(source);
      const operation = getOperationAST(document, operationName);
      if (!operation) continue;
      try {
        const read = readVariables(schema, operation, variables);
        await select(schema, { document, operation, variables: read }, { reader: database });
      } catch (error) {
        if (!(error instanceof FallBack)) throw error;
        aside.set(error.message, (aside.get(error.message) ?? 0) + 1);
      }
    }
    const left = [...aside.values()].reduce((sum, number) => sum + number, 0);
    return { operations: all.length, compiled: all.length - left, aside };
  } finally {
    await database.close();
  }
}

/** "79 % of 300 …", and a line for each reason. */
export function compiledLines({ operations: all, compiled, aside }: CompiledShare): string[] {
  const reasons = [...aside].sort(([, a], [, b]) => b - a);
  return [
    `${((compiled / all) * 100).toFixed(0)} % of ${String(all)} operations generated from the schema are answered by one compiled statement at most`,
    ...reasons.map(([reason, number]) => `  ${String(number)} are not: ${reason}`),
  ];
}
