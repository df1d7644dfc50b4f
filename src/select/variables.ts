import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  type ValueNode,
  valueFromAST,
} from 'graphql';
import { FallBack } from './written.js';

/** A variable that an operation declares. */
interface Declared {
  name: string;
  type: GraphQLInputType;
  isRequired: boolean;
  fallback?: ValueNode | undefined;
}

/** Cache of declared variables: resolving their types takes time. */
const known = new WeakMap<OperationDefinitionNode, { schema: GraphQLSchema; declared: Declared[] }>();

function declaredBy(schema: GraphQLSchema, operation: OperationDefinitionNode): Declared[] {
  const found = known.get(operation);
  if (found?.schema === schema) return found.declared;
  const declared = (operation.variableDefinitions ?? []).map((definition): Declared => {
    const type = typeFromAST(schema, definition.type);
    if (!isInputType(type)) throw new FallBack('wrong variables');
    const name = definition.variable.name.value;
    return { name, type, isRequired: isNonNullType(type), fallback: definition.defaultValue };
  });
  known.set(operation, { schema, declared });
  return declared;
}

function refuse(): never {
  throw new FallBack('wrong variables');
}

/**
 * Coerces the variables that an operation declares, like getVariableValues.
 *
 * @throws FallBack if one is invalid, which execution reports
 */
export function readVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  // A variable may have any name, including that of an object method.
  const coerced = Object.create(null) as Record<string, unknown>;
  for (const { name, type, isRequired, fallback } of declaredBy(schema, operation)) {
    if (Object.hasOwn(variables, name)) coerced[name] = coerceInputValue(variables[name], type, refuse);
    else if (fallback) coerced[name] = valueFromAST(fallback, type);
    else if (isRequired) refuse();
  }
  return coerced;
}
