import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Estimate, estimate } from '../../cost/estimate.js';
import type { Statistics } from '../../store/statistics.js';
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

/** Costs for words are kept for so many characters of variables, of all operations together, each as if it had some more. */
const WORDS_KEPT = { maxSize: 1_000_000, sizeCalculation: (_: Costed, key: string) => key.length + 1000 };

/** Costs of an operation by the shape of its variables. */
interface Known {
  number: number;
  byShape: Map<string, Costed>;
}

/** As names of enums are written, and next to no text is: an order or an interval decides a cost. */
const ENUM = /^[A-Z]{3,}(?:_[A-Z]+)*$/;

/** What of a variable decides a cost: numbers, conditions, enums; of texts and dates only that they are there. */
function shapeOf(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return ENUM.test(value) ? value : '';
  // Of a list of filters each is one of its own.
  if (Array.isArray(value))
    return value.some((one) => typeof one === 'object') ? value.map(shapeOf) : value.length;
  if (typeof value !== 'object' || value instanceof Date) return '';
  return Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]);
}

/**
 * Costs of operations, each measured once for variables of the same shape (where words decide: for the same variables),
 * as long as its document is kept and the statistics are the same.
 */
export function costs(schema: GraphQLSchema, statisticsNow: () => Statistics): CostOf {
  let basis = statisticsNow();
  let known = new WeakMap<OperationDefinitionNode, Known>();
  let operations = 0;
  const ofWords = new LRUCache<string, Costed>(WORDS_KEPT);
  return (document, operation, variables) => {
    const statistics = statisticsNow();
    if (statistics !== basis) {
      basis = statistics;
      known = new WeakMap();
      ofWords.clear();
    }
    const own = known.get(operation) ?? { number: operations++, byShape: new Map<string, Costed>() };
    known.set(operation, own);
    const { number, byShape } = own;
    const shape = JSON.stringify(shapeOf(variables));
    const alike = byShape.get(shape);
    if (alike && !alike.estimate.isOfWords) return alike;
    const words = alike && `${String(number)} ${JSON.stringify(variables)}`;
    const found = words && ofWords.get(words);
    if (found) return found;
    const costed = measure(schema, statistics, document, operation, variables);
    if (words) ofWords.set(words, costed);
    else if (byShape.size < MOST_COSTS) byShape.set(shape, costed);
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
