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
  type ValueNode,
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
  /**
   * Number of filters and list values inside arguments, counted for each record whose field has them: resolvers
   * read them that often.
   */
  given: number;
}

/** Assumed length of a list without a bound. */
const LIST_SIZE = 10;

const REQUESTS_PER_POINT = 100;

/** Totals of a selection set; `item…` are added for each item of the surrounding connection. */
interface Totals {
  nodes: number;
  requests: number;
  given: number;
  itemNodes: number;
  itemRequests: number;
  itemGiven: number;
}

const NOTHING: Totals = { nodes: 0, requests: 0, given: 0, itemNodes: 0, itemRequests: 0, itemGiven: 0 };

const plus = (one: Totals, other: Totals): Totals => ({
  nodes: one.nodes + other.nodes,
  requests: one.requests + other.requests,
  given: one.given + other.given,
  itemNodes: one.itemNodes + other.itemNodes,
  itemRequests: one.itemRequests + other.itemRequests,
  itemGiven: one.itemGiven + other.itemGiven,
});

/** The number of objects and list values inside a value. */
function partsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null || value instanceof Date) return 0;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + 1 + partsIn(one), 0);
  return Object.values(value).reduce((sum: number, one) => {
    const own = typeof one === 'object' && one !== null && !Array.isArray(one) ? 1 : 0;
    return sum + own + partsIn(one);
  }, 0);
}

/** The same for a value of a document. */
function partsOf(node: ValueNode, partsOfVariable: (name: string) => number): number {
  const inside = (one: ValueNode) => partsOf(one, partsOfVariable);
  if (node.kind === Kind.VARIABLE) return partsOfVariable(node.name.value);
  if (node.kind === Kind.LIST) return node.values.reduce((sum, one) => sum + 1 + inside(one), 0);
  if (node.kind !== Kind.OBJECT) return 0;
  return node.fields.reduce(
    (sum, { value }) => sum + (value.kind === Kind.OBJECT ? 1 : 0) + inside(value),
    0,
  );
}

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
  const parts = new Map<string, number>();

  function partsOfVariable(name: string): number {
    const known = parts.get(name) ?? partsIn(variables[name]);
    parts.set(name, known);
    return known;
  }

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
      } else if (selection.selectionSet || selection.arguments?.length) {
        const field = fieldOf(parent, selection.name.value);
        if (field) sum = plus(sum, ofField(field, selection.arguments ?? [], selection.selectionSet, parent));
      }
    }
    return sum;
  }

  function ofField(
    field: GraphQLField<unknown, unknown>,
    args: readonly ArgumentNode[],
    selectionSet: SelectionSetNode | undefined,
    parent: GraphQLNamedType,
  ): Totals {
    const type = getNamedType(field.type);
    const inner = selectionSet ? ofSelection(selectionSet, type) : NOTHING;
    // Those of a mutation are what it writes, and are read once.
    const read = parent === schema.getMutationType() ? [] : args;
    const own = read.reduce((sum, { value }) => sum + partsOf(value, partsOfVariable), 0);
    if (isConnection(type)) {
      const size = sizeOf(parent, field, args, variables);
      return {
        ...NOTHING,
        nodes: size + size * inner.itemNodes + inner.nodes,
        requests: 1 + size * inner.itemRequests + inner.requests,
        given: own + size * inner.itemGiven + inner.given,
      };
    }
    const { nodes, requests, given } = inner;
    if (isConnection(parent) && (field.name === 'edges' || field.name === 'nodes'))
      return { ...NOTHING, itemNodes: nodes, itemRequests: requests, itemGiven: own + given };
    if (!isListType(getNullableType(field.type)) || isLeafType(type))
      return { ...NOTHING, nodes, requests, given: own + given };
    const size = sizeOf(parent, field, args, variables);
    const asked = field.args.length > 0 ? 1 : 0;
    return {
      ...NOTHING,
      nodes: size + size * nodes,
      requests: asked + size * requests,
      given: own + size * given,
    };
  }

  const root = schema.getRootType(operation.operation);
  const { nodes, requests, given } = root ? ofSelection(operation.selectionSet, root) : NOTHING;
  return {
    requested: Math.max(1, Math.round(Math.min(requests, Number.MAX_SAFE_INTEGER) / REQUESTS_PER_POINT)),
    nodes: Math.min(nodes, Number.MAX_SAFE_INTEGER),
    given: Math.min(given, Number.MAX_SAFE_INTEGER),
  };
}
