import type { ExecutionResult } from 'graphql';
import { type Difference, firstDifference } from '../difference.js';
import type { Operation } from './document.js';

/** Answers an operation in one of several ways. */
export type Executor = (
  document: string,
  variables: Record<string, unknown>,
  operationName: string | undefined,
) => Promise<ExecutionResult>;

/** The first place where two ways of answering an operation differ, as a client sees it; null where there is none. */
export async function differenceOf(
  { document, variables, operationName }: Operation,
  one: Executor,
  other: Executor,
): Promise<Difference | null> {
  const answers = await Promise.all(
    [one, other].map((execute) => execute(document, variables, operationName)),
  );
  const [first, second] = answers.map(asClientsSee);
  return firstDifference(first, second);
}

/** As JSON; errors have no order. */
function asClientsSee(answer: ExecutionResult): unknown {
  const { errors = [], ...rest } = JSON.parse(JSON.stringify(answer)) as ExecutionResult;
  return { ...rest, errors: errors.map((error) => JSON.stringify(error)).sort() };
}
