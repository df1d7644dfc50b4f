import {
  type ArgumentNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromAST,
} from 'graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../loaders/cursor.js';
import { longestPage } from '../../loaders/edges.js';

/** Upper bounds on what an operation requests. */
export interface Cost {
  /** Requested connections ÷ 100, at least 1. */
  requested: number;
  /** Number of records and list values, with every list at its full length. */
  nodes: number;
}

/** Assumed length of a list without a bound. */
const LIST_SIZE = 10;

const REQUESTS_PER_POINT = 100;

/** Totals of a selection set; `item…` are added for each item of the surrounding connection. */
interface Totals {
  nodes: number;
  requests: number;
  itemNodes: number;
  itemRequests: number;
}

const NOTHING: Totals = { nodes: 0, requests: 0, itemNodes: 0, itemRequests: 0 };

const plus = (one: Totals, other: Totals): Totals => ({
  nodes: one.nodes + other.nodes,
  requests: one.requests + other.requests,
  itemNodes: one.itemNodes + other.itemNodes,
  itemRequests: one.itemRequests + other.itemRequests,
});

const isConnection = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && type.name.endsWith('Connection') && 'pageInfo' in type.getFields();

function fieldOf(parent: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

const within = (size: number, most = MAX_PAGE_SIZE) => Math.min(Math.max(size, 1), most);

/** Maximum length of a list by its arguments; pages above the API's limit are rejected later. */
function sizeOf(
  parent: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly ArgumentNode[],
  variables: Record<string, unknown>,
): number {
  const most = longestPage(`${parent.name}.${field.name}`);
  const given = field.args.map(({ name, type, defaultValue }) => {
    const node = nodes.find((one) => one.name.value === name);
    return { name, value: (node && valueFromAST(node.value, type, variables)) ?? defaultValue };
  });
  const lengths = given.flatMap(({ name, value }) => {
    if (name === 'first' || name === 'last') return typeof value === 'number' ? [within(value, most)] : [];
    return name === 'ids' && Array.isArray(value) ? [within(value.length)] : [];
  });
  if (lengths.length > 0) return Math.max(...lengths);
  return isConnection(getNamedType(field.type)) ? DEFAULT_PAGE_SIZE : LIST_SIZE;
}

/**
 * Counts an operation of a valid document as GitHub does: a connection of 100 whose nodes each contain one of
 * 50 requests 100 + 100 × 50 nodes by 1 + 100 requests. Lists without a length count as 10; fields excluded
 * by a condition (`@skip`) or type count too. Each fragment is visited once, however often it is spread.
 * @param variables coerced values
 */
export function measureCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const measured = new Map<string, Totals>();

  function ofFragment(name: string): Totals {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const totals = type ? ofSelection(fragment.selectionSet, type) : NOTHING;
    measured.set(name, totals);
    return totals;
  }

  function ofSelection({ selections }: SelectionSetNode, parent: GraphQLNamedType): Totals {
    let sum = NOTHING;
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        sum = plus(sum, ofFragment(selection.name.value));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        const type = condition === undefined ? parent : (schema.getType(condition) ?? parent);
        sum = plus(sum, ofSelection(selection.selectionSet, type));
      } else if (selection.selectionSet) {
        const field = fieldOf(parent, selection.name.value);
        if (field) sum = plus(sum, ofField(field, selection.arguments ?? [], selection.selectionSet, parent));
      }
    }
    return sum;
  }

  function ofField(
    field: GraphQLField<unknown, unknown>,
    args: readonly ArgumentNode[],
    selectionSet: SelectionSetNode,
    parent: GraphQLNamedType,
  ): Totals {
    const type = getNamedType(field.type);
    const inner = ofSelection(selectionSet, type);
    if (isConnection(type)) {
      const size = sizeOf(parent, field, args, variables);
      return {
        ...NOTHING,
        nodes: size + size * inner.itemNodes + inner.nodes,
        requests: 1 + size * inner.itemRequests + inner.requests,
      };
    }
    const { nodes, requests } = inner;
    if (isConnection(parent) && (field.name === 'edges' || field.name === 'nodes'))
      return { ...NOTHING, itemNodes: nodes, itemRequests: requests };
    if (!isListType(getNullableType(field.type)) || isLeafType(type)) return { ...NOTHING, nodes, requests };
    const size = sizeOf(parent, field, args, variables);
    const asked = field.args.length > 0 ? 1 : 0;
    return { ...NOTHING, nodes: size + size * nodes, requests: asked + size * requests };
  }

  const root = schema.getRootType(operation.operation);
  const { nodes, requests } = root ? ofSelection(operation.selectionSet, root) : NOTHING;
  return {
    requested: Math.max(1, Math.round(Math.min(requests, Number.MAX_SAFE_INTEGER) / REQUESTS_PER_POINT)),
    nodes: Math.min(nodes, Number.MAX_SAFE_INTEGER),
  };
}
