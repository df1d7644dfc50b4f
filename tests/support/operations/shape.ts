import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  isCompositeType,
  isObjectType,
} from 'graphql';

/** What the schema's types look like: asked of the schema itself, so that new types and fields are known as well. */

export type Field = GraphQLField<unknown, unknown>;

/** The fields of a type; unions have none. */
export function fieldsOf(type: GraphQLCompositeType): Field[] {
  return 'getFields' in type ? Object.values(type.getFields()) : [];
}

/** The type without list and non-null. */
export const targetOf = ({ type }: Field): GraphQLNamedOutputType => getNamedType(type);

/** The connection that a field answers with, if it does. */
export function connectionOf(field: Field): GraphQLObjectType | null {
  const type = targetOf(field);
  return isObjectType(type) && 'edges' in type.getFields() && 'pageInfo' in type.getFields() ? type : null;
}

/** What the edges of a connection lead to. */
export function nodeOf(connection: GraphQLObjectType): GraphQLCompositeType {
  const edge = connection.getFields()['edges'];
  const node = edge && (targetOf(edge) as GraphQLObjectType).getFields()['node'];
  const type = node && targetOf(node);
  if (!isCompositeType(type)) throw new Error(`${connection.name} has edges without nodes`);
  return type;
}
