import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { type Cost, isSize, measureCost } from './cost.js';

/** Costs of one operation by the sizes that variables gave it. */
interface Costs {
  /** Variables that give sizes. */
  names: readonly string[];
  bySizes: Map<string, Cost>;
}

/** They live as long as the document is kept. */
const known = new WeakMap<OperationDefinitionNode, Costs>();

/** So many costs of one operation are kept. */
const MOST_COSTS = 32;

/** Variables in arguments that give a list its length. */
function sizeVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Argument: (argument) => {
      if (isSize(argument.name.value))
        visit(argument.value, { [Kind.VARIABLE]: ({ name }) => void names.add(name.value) });
    },
  });
  return [...names];
}

/**
 * What an operation costs (measureCost), measured once for the same sizes.
 * @param variables coerced values
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Cost {
  const costs = known.get(operation) ?? { names: sizeVariables(document), bySizes: new Map<string, Cost>() };
  known.set(operation, costs);
  const { names, bySizes } = costs;
  const values = names.map((name) => variables[name]);
  const sizes = JSON.stringify(values.map((value) => (Array.isArray(value) ? [value.length] : value)));
  const found = bySizes.get(sizes);
  if (found) return found;
  const cost = measureCost(schema, document, operation, variables);
  if (bySizes.size < MOST_COSTS) bySizes.set(sizes, cost);
  return cost;
}
