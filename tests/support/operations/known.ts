import {
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Execute } from '../api.js';
import { connectionOf, type Field, fieldsOf, nodeOf, targetOf } from './shape.js';

/** What a client knows who has read the first pages of everything: the stuff that arguments are made of. */
export interface Known {
  /** Leaf values, by the field that gave them: "Person.slug". */
  values: ReadonlyMap<string, readonly unknown[]>;
  /** Cursors, by connection field, and by its order where one was asked for: see cursorsOf. */
  cursors: ReadonlyMap<string, readonly string[]>;
  /** The words of all texts: see wordsOf. */
  words: readonly string[];
}

type Json = Record<string, unknown>;
interface Page {
  edges: { cursor: string; node: Json }[];
}

/** Where the cursors of a connection stand in Known. */
export function orderedName(coordinate: string, order: unknown): string {
  return order == null ? coordinate : `${coordinate} ${JSON.stringify(order)}`;
}

const isLeafField = (field: Field) => isLeafType(targetOf(field)) && !field.args.some(isRequiredArgument);

/** Connections inside another that can be asked for without more ado. */
const edgesOf = (type: GraphQLCompositeType) =>
  fieldsOf(type).filter((field) => connectionOf(field) && !field.args.some(isRequiredArgument));

/** Lists of objects that are given whole, and have connections of their own. */
const listsOf = (type: GraphQLCompositeType) =>
  fieldsOf(type).filter((field) => {
    const item = targetOf(field);
    return isListType(getNullableType(field.type)) && isObjectType(item) && edgesOf(item).length > 0;
  });

/** All combinations of the enums of an input object that holds nothing else, an order; also without those that need not be there. */
function ordersOf(type: GraphQLInputType): Json[] {
  const input = getNamedType(type);
  if (!isInputObjectType(input)) return [];
  let all: Json[] = [{}];
  for (const { name, type: inner } of Object.values(input.getFields())) {
    const named = getNamedType(inner);
    if (!isEnumType(named)) return [];
    const said = all.flatMap((one) => named.getValues().map((value) => ({ ...one, [name]: value.name })));
    all = isNonNullType(inner) ? said : [...all, ...said];
  }
  return all;
}

/** The words of all texts that are known, each once. */
function wordsOf(values: ReadonlyMap<string, Iterable<unknown>>): string[] {
  const texts = [...values.values()].flatMap((all) => [...all]).filter((value) => typeof value === 'string');
  return [...new Set(texts.join(' ').match(/\p{L}{4,}/gu))].sort();
}

/** Reads the first page of every connection, in every order, and of every connection of its items. */
export async function getToKnow(schema: GraphQLSchema, execute: Execute): Promise<Known> {
  const values = new Map<string, Set<unknown>>();
  const cursors = new Map<string, Set<string>>();
  const add = <V>(map: Map<string, Set<V>>, name: string, value: V) => {
    map.set(name, (map.get(name) ?? new Set()).add(value));
  };
  const selectionOf = (type: GraphQLCompositeType, deep: boolean): string =>
    [
      '__typename',
      ...fieldsOf(type)
        .filter(isLeafField)
        .map(({ name }) => name),
      ...(deep ? edgesOf(type) : []).map((field) => `${field.name}(first: 3) { ${pageOf(field, false)} }`),
      ...(deep ? listsOf(type) : []).map((field) => {
        const edges = edgesOf(targetOf(field) as GraphQLObjectType);
        return `${field.name} { ${edges.map((edge) => `${edge.name}(first: 3) { ${pageOf(edge, false)} }`).join(' ')} }`;
      }),
    ].join(' ');
  const pageOf = (field: Field, deep: boolean): string => {
    const connection = connectionOf(field);
    return connection ? `edges { cursor node { ${selectionOf(nodeOf(connection), deep)} } }` : '';
  };
  const keep = (coordinate: string, field: Field, { edges }: Page, order: unknown) => {
    const connection = connectionOf(field);
    if (!connection) return;
    const type = nodeOf(connection);
    for (const { cursor, node } of edges) {
      add(cursors, orderedName(coordinate, order), cursor);
      for (const inner of fieldsOf(type)) {
        const value = node[inner.name];
        const name = `${type.name}.${inner.name}`;
        if (value == null) continue;
        if (isLeafField(inner)) for (const one of [value].flat()) add(values, name, one);
        else if (listsOf(type).includes(inner))
          for (const item of value as Json[]) keepItem(targetOf(inner), item);
        else keep(name, inner, value as Page, null);
      }
    }
  };

  const keepItem = (type: GraphQLNamedType, item: Json) => {
    for (const edge of edgesOf(type as GraphQLObjectType))
      keep(`${type.name}.${edge.name}`, edge, item[edge.name] as Page, null);
  };

  const query = schema.getQueryType();
  const roots = (query ? fieldsOf(query) : []).filter(connectionOf);
  const isSearch = ({ args }: Field) => args.some(isRequiredArgument);
  // Searches come last, with words that are there.
  for (const field of [...roots.filter((one) => !isSearch(one)), ...roots.filter(isSearch)]) {
    const required = field.args.find(isRequiredArgument);
    const order = field.args.find(({ type }) => ordersOf(type).length > 0);
    for (const given of [null, ...(order ? ordersOf(order.type) : [])]) {
      const args = [
        ...(required
          ? [`${required.name}: ${JSON.stringify(wordsOf(values).slice(0, 20).join(' or '))}`]
          : []),
        ...(order ? [`${order.name}: $order`] : []),
      ].join(', ');
      const declared = order ? `($order: ${String(order.type)})` : '';
      const { data, errors } = await execute(
        `query ${declared} { ${field.name}${args && `(${args})`} { ${pageOf(field, given === null)} } }`,
        order ? { order: given } : {},
      );
      if (errors?.[0]) throw errors[0];
      keep(`Query.${field.name}`, field, JSON.parse(JSON.stringify(data?.[field.name])) as Page, given);
    }
  }
  // Places in the log of changes are no cursors of a connection.
  const { data } = await execute('{ changes(first: 100) { nodes { cursor } } }');
  const { nodes: changes } = data?.['changes'] as { nodes: { cursor: string }[] };
  for (const { cursor } of changes) add(values, 'ChangePage.since', cursor);
  const lists = <V>(map: Map<string, Set<V>>) => new Map([...map].map(([name, set]) => [name, [...set]]));
  return { values: lists(values), cursors: lists(cursors), words: wordsOf(values) };
}
