import { type FieldNode, type GraphQLField, getNamedType, type GraphQLObjectType } from 'graphql';
import { CHANGED, changeCursorSql, changesSql, latestCursorSql, standingSql } from '../loaders/changes.js';
import { raw, sql } from '../loaders/sql.js';
import { ChangesArgs } from '../models/change.js';
import { type Asked, askedOf, once } from './args.js';
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

/** What the parts of a page of changes are written from. */
interface ChangePage extends Asked<ChangesArgs> {
  scope: Scope;
  type: GraphQLObjectType;
  alias: string;
}

/** A page of the log of changes. NULL for an invalid cursor, which resolvers report. */
export function writeChanges(
  scope: Scope,
  field: GraphQLField<unknown, unknown>,
  asked: readonly FieldNode[],
): Written {
  const { constant, of } = askedOf(field, asked, ChangesArgs);
  const type = getNamedType(field.type) as GraphQLObjectType;
  const page = { scope, type, alias: scope.alias(), constant, of };
  const object = writeObject(scope, type, scope.fieldsOf(type, asked), (name, nodes) =>
    writePart(page, name, nodes),
  );
  const from = once((request) => sql`(${changesSql(of(request))}) ${raw(page.alias)}`, constant);
  const standing = once((request) => standingSql(of(request).since), constant);
  return {
    ...object,
    sql: piece`CASE WHEN ${standing} = 'KNOWN' THEN (SELECT ${object.sql} FROM ${from} HAVING true) END`,
  };
}

function writePart(page: ChangePage, name: string, nodes: readonly FieldNode[]): Written {
  const { scope, type, alias } = page;
  const part = type.getFields()[name];
  if (!part) throw new FallBack(`${type.name}.${name}`);
  const below = getNamedType(part.type) as GraphQLObjectType;
  switch (name) {
    case 'nodes': {
      const item = writeChange(scope, below, nodes, alias);
      return {
        sql: listOf(piece`string_agg(${item.sql}, ',' ORDER BY ${alias}.i) FILTER (WHERE ${alias}.shown)`),
        ...finishItems(item.finish),
      };
    }
    case 'pageInfo':
      return writeObject(scope, below, scope.fieldsOf(below, nodes), (one) => ({
        sql: writePageInfo(page, one),
      }));
    case 'latestCursor':
      return { sql: [quoted(latestCursorSql)] };
    default:
      throw new FallBack(`${type.name}.${name}`);
  }
}

function writePageInfo({ alias, constant, of }: ChangePage, name: string): Piece {
  switch (name) {
    case 'hasNextPage':
      return [`coalesce(bool_or(${alias}.more), false)::text`];
    case 'hasPreviousPage':
      return [(request) => `'${String(of(request).since != null)}'`];
    case 'startCursor':
      return orNull([
        quoted(`(array_agg(${changeCursorSql(alias)} ORDER BY ${alias}.i) FILTER (WHERE ${alias}.shown))[1]`),
      ]);
    case 'endCursor': {
      const last = raw(`max(${changeCursorSql(alias)}) FILTER (WHERE ${alias}.last)`);
      const end = once((request) => sql`coalesce(${last}, ${of(request).since ?? null}::text)`, constant);
      return orNull(piece`'"' || ${end} || '"'`);
    }
    default:
      throw new FallBack(`PageInfo.${name}`);
  }
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
