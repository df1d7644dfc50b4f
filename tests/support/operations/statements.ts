import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { readOperation } from './asked.js';
import type { Operation } from './document.js';
import { connectionOf, type Field, targetOf } from './shape.js';

/** What a connection has already when its page is loaded. */
const PAGE = ['edges', 'nodes', 'pageInfo', 'facets'];

/**
 * How many statements resolvers may need for an operation, whatever the number of rows: one for each place in it that
 * asks for more than columns of what is there. A page, a sum over a connection (count, facet, timeline), a linked
 * record, a list; of records that may be of several types one for each type.
 *
 * Why one is enough: what a place asks of its rows it asks when they come, and they come together, because loaders
 * answer together what was asked together (src/loaders/batch.ts); then so does what this place gives the next.
 */
export function mostStatements(schema: GraphQLSchema, operation: Operation): number {
  const { query, selection, askedOf } = readOperation(schema, operation);

  function own(parent: GraphQLObjectType, field: Field): number {
    const type = targetOf(field);
    const connection = connectionOf(field);
    if ('pageInfo' in parent.getFields()) return PAGE.includes(field.name) ? 0 : 1;
    if (parent.name.endsWith('Edge') && field.name === 'node') return 0;
    if (isAbstractType(type)) return schema.getPossibleTypes(type).length;
    if (connection) return 1 + typesOf(connection);
    // Pages of changes are no connections.
    if (isObjectType(type) && 'pageInfo' in type.getFields()) return 1;
    const isRecord = isObjectType(type) && type.getInterfaces().length > 0;
    return isRecord || isListType(getNullableType(field.type)) ? 1 : 0;
  }

  /** A page of several types finds ids first. */
  function typesOf(connection: GraphQLObjectType): number {
    const nodes = connection.getFields()['nodes'];
    const type = nodes && targetOf(nodes);
    return isAbstractType(type) ? schema.getPossibleTypes(type).length : 0;
  }

  function of(type: GraphQLObjectType, selections: readonly SelectionSetNode[]): number {
    let sum = 0;
    for (const { field, selections: inner } of askedOf(type, selections)) {
      const target = targetOf(field);
      sum += own(type, field);
      if (isLeafType(target)) continue;
      const types = isAbstractType(target) ? schema.getPossibleTypes(target) : [target as GraphQLObjectType];
      for (const one of types) sum += of(one, inner);
    }
    return sum;
  }

  return of(query, [selection]);
}
