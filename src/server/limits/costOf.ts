import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Estimate, estimate } from '../../cost/estimate.js';
import type { Statistics } from '../../store/statistics.js';
import { type Cost as Counted, measureCost } from './cost.js';

/** The cost of an operation as reported to clients. */
export interface Cost extends Omit<Counted, 'given'> {
  /** Estimated processor time in milliseconds. */
  work: number;
  /** Estimated size of the answer in bytes, with every list at its full length. */
  bytes: number;
}

/** A cost with its estimate. */
export interface Costed {
  cost: Cost;
  estimate: Estimate;
  /** Filters and list values in arguments, see Counted. */
  given: number;
}

/** Computes the cost of an operation. */
export type CostOf = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
) => Costed;

/** Milliseconds of work per point. */
const WORK_PER_POINT = 25;

/** Maximum number of cached costs per operation. */
const MOST_COSTS = 32;

/**
 * Size of the cache for costs that depend on search words: total characters of variables, plus an overhead
 * for each.
 */
const WORDS_KEPT = { maxSize: 1_000_000, sizeCalculation: (_: Costed, key: string) => key.length + 1000 };

/** Cached costs of an operation by the shape of its variables. */
interface Known {
  number: number;
  byShape: Map<string, Costed>;
}

/** The form of enum values, which other strings rarely have: an order or interval affects the cost. */
const ENUM = /^[A-Z]{3,}(?:_[A-Z]+)*$/;

/**
 * The parts of a variable that affect the cost: numbers, booleans, enums; for strings and dates, only their
 * presence.
 */
function shapeOf(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return ENUM.test(value) ? value : '';
  // In a list of filters, each has its own shape.
  if (Array.isArray(value))
    return value.some((one) => typeof one === 'object') ? value.map(shapeOf) : value.length;
  if (typeof value !== 'object' || value instanceof Date) return '';
  return Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]);
}

/**
 * Computes costs, cached by the shape of the variables (or by their values if search words matter) for as
 * long as the document is alive and the statistics are unchanged.
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

/** The points for one event of a subscription: at least a hundredth. */
export const pointsOf = ({ estimate: { work } }: Costed): number => Math.max(0.01, work / WORK_PER_POINT);

function measure(
  schema: GraphQLSchema,
  statistics: Statistics,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Costed {
  const { requested, nodes, given } = measureCost(schema, document, operation, variables);
  const estimated = estimate(schema, statistics, document, operation, variables);
  const { work, bytes } = estimated;
  const points = Math.max(requested, Math.ceil(work / WORK_PER_POINT));
  return { cost: { requested: points, nodes, work: Math.ceil(work), bytes }, estimate: estimated, given };
}
