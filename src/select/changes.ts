import { type FieldNode, type GraphQLField, getNamedType, type GraphQLObjectType } from 'graphql';
import { CHANGED, changeCursorSql, changesSql, latestCursorSql, standingSql } from '../loaders/changes.js';
import { raw, sql } from '../loaders/sql.js';
import { ChangesArgs } from '../models/change.js';
import { askedOf, once } from './args.js';
import { jsonOf, writeOneOf } from './fields.js';
import { type Piece, piece } from './piece.js';
import {
  finishItems,
  finishNullable,
  listOf,
  orNull,
  type Scope,
  FallBack,
  type Written,
  writeObject,
} from './written.js';

const quoted = (text: string): string => `'"' || ${text} || '"'`;

/** A page of the log of changes. NULL for an invalid cursor, which resolvers report. */
export function writeChanges(
  scope: Scope,
  field: GraphQLField<unknown, unknown>,
  asked: readonly FieldNode[],
): Written {
  const { constant, of } = askedOf(field, asked, ChangesArgs);
  const page = getNamedType(field.type) as GraphQLObjectType;
  const alias = scope.alias();
  const below = (name: string): GraphQLObjectType => {
    const part = page.getFields()[name];
    if (!part) throw new FallBack(`${page.name}.${name}`);
    return getNamedType(part.type) as GraphQLObjectType;
  };

  const pageInfo = (name: string): Piece => {
    switch (name) {
      case 'hasNextPage':
        return [`coalesce(bool_or(${alias}.more), false)::text`];
      case 'hasPreviousPage':
        return [(request) => `'${String(of(request).since != null)}'`];
      case 'startCursor':
        return orNull([
          quoted(
            `(array_agg(${changeCursorSql(alias)} ORDER BY ${alias}.i) FILTER (WHERE ${alias}.shown))[1]`,
          ),
        ]);
      case 'endCursor': {
        const last = raw(`max(${changeCursorSql(alias)}) FILTER (WHERE ${alias}.last)`);
        const end = once((request) => sql`coalesce(${last}, ${of(request).since ?? null}::text)`, constant);
        return orNull(piece`'"' || ${end} || '"'`);
      }
      default:
        throw new FallBack(`PageInfo.${name}`);
    }
  };

  const fields = scope.fieldsOf(page, asked);
  const object = writeObject(scope, page, fields, (name, nodes) => {
    switch (name) {
      case 'nodes': {
        const item = writeChange(scope, below(name), nodes, alias);
        return {
          sql: listOf(piece`string_agg(${item.sql}, ',' ORDER BY ${alias}.i) FILTER (WHERE ${alias}.shown)`),
          ...finishItems(item.finish),
        };
      }
      case 'pageInfo':
        return writeObject(scope, below(name), scope.fieldsOf(below(name), nodes), (one) => ({
          sql: pageInfo(one),
        }));
      case 'latestCursor':
        return { sql: [quoted(latestCursorSql)] };
      default:
        throw new FallBack(`${page.name}.${name}`);
    }
  });
  const from = once((request) => sql`(${changesSql(of(request))}) ${raw(alias)}`, constant);
  const standing = once((request) => standingSql(of(request).since), constant);
  return {
    ...object,
    sql: piece`CASE WHEN ${standing} = 'KNOWN' THEN (SELECT ${object.sql} FROM ${from} HAVING true) END`,
  };
}

function writeChange(
  scope: Scope,
  type: GraphQLObjectType,
  asked: readonly FieldNode[],
  alias: string,
): Written {
  return writeObject(scope, type, scope.fieldsOf(type, asked), (name, nodes) => {
    switch (name) {
      case 'cursor':
        return { sql: [quoted(changeCursorSql(alias))] };
      case 'at':
        return { sql: [jsonOf('DateTime', `${alias}."at"`)] };
      case 'operation':
        return { sql: [quoted(`${alias}."operation"`)] };
      case 'type':
        return { sql: [quoted(`upper(${alias}."type")`)] };
      case 'nodeId': {
        const id = `convert_to(${alias}."type" || ':' || ${alias}."key", 'UTF8')`;
        return { sql: [quoted(`replace(encode(${id}, 'base64'), '=', '')`)] };
      }
      case 'node': {
        const there = `CASE WHEN ${alias}."operation" <> 'DELETED' THEN ${alias}."type" END`;
        const row = writeOneOf(scope, CHANGED, nodes, there, `${alias}."key"`);
        return { sql: orNull(row.sql), ...finishNullable(row.finish) };
      }
      default:
        throw new FallBack(`${type.name}.${name}`);
    }
  });
}
