import type { ExecutionResult } from 'graphql';
import type { Operation } from './document.js';

/** Answers an operation in one of several ways. */
export type Executor = (
  document: string,
  variables: Record<string, unknown>,
  operationName: string | undefined,
) => Promise<ExecutionResult>;

export interface Difference {
  /** Where: "data.people.nodes.0.name". */
  path: string;
  one: unknown;
  other: unknown;
}

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
  return compare(first, second, '');
}

/** As JSON; errors have no order. */
function asClientsSee(answer: ExecutionResult): unknown {
  const { errors = [], ...rest } = JSON.parse(JSON.stringify(answer)) as ExecutionResult;
  return { ...rest, errors: errors.map((error) => JSON.stringify(error)).sort() };
}

function compare(one: unknown, other: unknown, path: string): Difference | null {
  if (one === other) return null;
  const within = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (Array.isArray(one) && Array.isArray(other)) {
    for (let i = 0; i < Math.min(one.length, other.length); i++) {
      const difference = compare(one[i], other[i], within(String(i)));
      if (difference) return difference;
    }
    return compare(one.length, other.length, within('length'));
  }
  if (!isObject(one) || !isObject(other)) return { path, one, other };
  // The order of keys is part of an answer.
  const keys = [Object.keys(one).join(' '), Object.keys(other).join(' ')];
  if (keys[0] !== keys[1]) return { path: within('keys'), one: keys[0], other: keys[1] };
  for (const key of Object.keys(one)) {
    const difference = compare(one[key], other[key], within(key));
    if (difference) return difference;
  }
  return null;
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
