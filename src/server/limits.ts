import { refusal } from './refusal.js';

/** What is counted of an operation before it is executed. */
export type Counted = 'tokens' | 'fields' | 'depth' | 'aliases' | 'repeats' | 'directives' | 'nodes';

interface Limit {
  most: number;
  code: string;
  /** What the number counts, to stand behind it. */
  unit: string;
  /** What the client can change. */
  advice: string;
}

/**
 * Pages of a front-end stay far below; all of them together bound the work of validation and execution. The standard
 * introspection query, the deepest in common use, has depth 15.
 */
export const LIMITS: Readonly<Record<Counted, Limit>> = {
  tokens: {
    most: 2000,
    code: 'TOO_MANY_TOKENS',
    unit: 'tokens (names, punctuation, values)',
    advice: 'Send fewer operations in one document, and give values as variables.',
  },
  fields: {
    most: 500,
    code: 'TOO_MANY_FIELDS',
    unit: 'fields, those of a fragment counted wherever it is spread',
    advice: 'Ask for fewer fields, or in several operations.',
  },
  depth: {
    most: 15,
    code: 'QUERY_TOO_DEEP',
    unit: 'fields inside one another',
    advice: 'Ask for the inner records by their ids in an operation of their own.',
  },
  aliases: {
    most: 50,
    code: 'TOO_MANY_ALIASES',
    unit: 'aliases',
    advice: 'Use filters or `nodes(ids:)` in place of one alias for each record, or several operations.',
  },
  repeats: {
    most: 20,
    code: 'TOO_MANY_DUPLICATES',
    unit: 'fields that stand in the same selection already',
    advice: 'Name each field once.',
  },
  directives: {
    most: 50,
    code: 'TOO_MANY_DIRECTIVES',
    unit: 'directives',
    advice: 'Put one directive on a fragment in place of one on each field.',
  },
  nodes: {
    most: 500_000,
    code: 'QUERY_TOO_COSTLY',
    unit: 'nodes, counting every list full',
    advice: 'Give smaller `first` or `last`, above all on connections that hold other connections.',
  },
};

/**
 * Lets counts pass that are within their limits.
 * @throws Refusal of the first that is not: what the limit is, what came, what to change
 */
export function checkLimits(counts: Partial<Record<Counted, number>>): void {
  for (const [name, count] of Object.entries(counts)) {
    const { most, code, unit, advice } = LIMITS[name as Counted];
    if (count <= most) continue;
    throw refusal(
      code,
      `At most ${most.toLocaleString('en')} ${unit}; this asks for ${count.toLocaleString('en')}. ${advice}`,
      { limit: most, requested: count },
    );
  }
}
