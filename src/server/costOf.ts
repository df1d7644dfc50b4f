import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { type Estimate, estimate } from '../cost/estimate.js';
import type { Statistics } from '../store/statistics.js';
import { type Cost as Counted, measureCost } from './cost.js';

/** What an operation costs, as clients are told. */
export interface Cost extends Counted {
  /** Estimated work, in milliseconds of one processor. */
  work: number;
  /** Estimated length of the answer, every list counted full. */
  bytes: number;
}

/** A cost, and what makes it up. */
export interface Costed {
  cost: Cost;
  estimate: Estimate;
}

/** Says what an operation costs. */
export type CostOf = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
) => Costed;

/** Milliseconds of work that cost a point. */
const WORK_PER_POINT = 25;

/** So many costs of one operation are kept. */
const MOST_COSTS = 32;

/** What of a variable decides a cost: numbers and conditions; of texts and dates only that they are there. */
function shapeOf(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  // Of a list of filters each is one of its own.
  if (Array.isArray(value))
    return value.some((one) => typeof one === 'object') ? value.map(shapeOf) : value.length;
  if (typeof value !== 'object' || value instanceof Date) return '';
  return Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]);
}

/**
 * Costs of operations, each measured once for variables of the same shape, as long as its document is kept and the
 * statistics are the same; what is searched for words, for each words anew.
 */
export function costs(schema: GraphQLSchema, statisticsNow: () => Statistics): CostOf {
  let basis = statisticsNow();
  let known = new WeakMap<OperationDefinitionNode, Map<string, Costed>>();
  return (document, operation, variables) => {
    const statistics = statisticsNow();
    if (statistics !== basis) {
      basis = statistics;
      known = new WeakMap();
    }
    const byShape = known.get(operation) ?? new Map<string, Costed>();
    known.set(operation, byShape);
    const shape = JSON.stringify(shapeOf(variables));
    const found = byShape.get(shape);
    if (found) return found;
    const costed = measure(schema, statistics, document, operation, variables);
    if (!costed.estimate.isOfWords && byShape.size < MOST_COSTS) byShape.set(shape, costed);
    return costed;
  };
}

/** What one event of a subscription costs: at least a hundredth of a point. */
export const pointsOf = ({ estimate: { work } }: Costed): number => Math.max(0.01, work / WORK_PER_POINT);

function measure(
  schema: GraphQLSchema,
  statistics: Statistics,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Costed {
  const { requested, nodes } = measureCost(schema, document, operation, variables);
  const estimated = estimate(schema, statistics, document, operation, variables);
  const { work, bytes } = estimated;
  const points = Math.max(requested, Math.ceil(work / WORK_PER_POINT));
  return { cost: { requested: points, nodes, work: Math.ceil(work), bytes }, estimate: estimated };
}
