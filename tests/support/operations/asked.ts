import {
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  getOperationAST,
  getVariableValues,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { Operation } from './document.js';
import type { Field } from './shape.js';

/** A field that an operation asks of an object, under one response key. */
export interface Asked {
  key: string;
  field: Field;
  /** All that is asked of what the field answers with. */
  selections: SelectionSetNode[];
}

/** Reads off an operation what it asks of an object of a type, in the order of the answer. */
export type AskedOf = (type: GraphQLObjectType, selections: readonly SelectionSetNode[]) => Asked[];

/** An operation, ready to be read. */
export function readOperation(
  schema: GraphQLSchema,
  { document, variables, operationName }: Operation,
): { query: GraphQLObjectType; selection: SelectionSetNode; askedOf: AskedOf } {
  const ast = parse(document);
  const operation = getOperationAST(ast, operationName);
  const query = schema.getQueryType();
  if (!operation || !query) throw new Error('no query');
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) throw new Error(errors[0]?.message);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of ast.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);

  const stays = (node: SelectionNode) =>
    getDirectiveValues(GraphQLSkipDirective, node, coerced)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, coerced)?.['if'] !== false;

  function fits(condition: string | undefined, type: GraphQLObjectType): boolean {
    const wanted = condition === undefined ? type : schema.getType(condition);
    return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
  }

  function* fieldNodes(type: GraphQLObjectType, { selections }: SelectionSetNode): Iterable<FieldNode> {
    for (const node of selections.filter(stays)) {
      if (node.kind === Kind.FIELD) yield node;
      else {
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
        if (fragment && fits(fragment.typeCondition?.name.value, type))
          yield* fieldNodes(type, fragment.selectionSet);
      }
    }
  }

  const askedOf: AskedOf = (type, selections) => {
    const all = new Map<string, Asked>();
    for (const node of selections.flatMap((one) => [...fieldNodes(type, one)])) {
      const key = (node.alias ?? node.name).value;
      const field =
        node.name.value === '__typename' ? TypeNameMetaFieldDef : type.getFields()[node.name.value];
      if (!field) throw new Error(`${type.name} has no ${node.name.value}`);
      const asked = all.get(key) ?? { key, field, selections: [] };
      if (node.selectionSet) asked.selections.push(node.selectionSet);
      all.set(key, asked);
    }
    return [...all.values()];
  };
  return { query, selection: operation.selectionSet, askedOf };
}
