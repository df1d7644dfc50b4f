import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { NodeName } from '../loaders/nodes.js';
import { guardedFields } from './guarded.js';
import { type Piece, piece, type Request } from './piece.js';

/** Computes a field's result from its SQL value if SQL alone cannot. Values are parsed JSON. */
export type Finish = (value: unknown, request: Request) => unknown;

/** A field, or what is below it, as SQL. */
export interface Written {
  /** An expression of type text with the answer's JSON, never NULL for a non-null field. */
  sql: Piece;
  /** Absent if the SQL value is the result. */
  finish?: Finish;
}

/** Thrown for what cannot be compiled: resolvers answer instead. */
export class FallBack extends Error {}

/** Context for writing a selection. */
export interface Scope {
  schema: GraphQLSchema;
  /**
   * The fields of a selection on a type, by response key, with fragments expanded and `@skip` and `@include`
   * applied.
   */
  fieldsOf: (
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
  ) => ReadonlyMap<string, readonly FieldNode[]>;
  rootFields: (
    type: GraphQLObjectType,
    selection: SelectionSetNode,
  ) => ReadonlyMap<string, readonly FieldNode[]>;
  /** Fields that may not be compiled, as "Type.field". */
  guarded: ReadonlySet<string>;
  /** A name for a row that no other row of the statement has. */
  alias: () => string;
}

/** The scope of an operation; of the variables only those count that `@skip` and `@include` name. */
export function scopeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
): Scope {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one;
  let rows = 0;
  return {
    schema,
    fieldsOf: (type, nodes) => collectSubfields(schema, fragments, variables, type, nodes),
    rootFields: (type, selection) => collectFields(schema, fragments, variables, type, selection),
    guarded: guardedFields(),
    alias: () => `r${String((rows += 1))}`,
  };
}

/** `null` where the expression is NULL. */
export const orNull = (sql: Piece): Piece => piece`coalesce(${sql}, 'null')`;

/** A JSON list of items that are joined already; NULL is the empty list. */
export const listOf = (items: Piece): Piece => piece`'[' || coalesce(${items}, '') || ']'`;

/** A row of the statement that fields are read from. */
export interface RowAlias {
  alias: string;
  columns: readonly string[];
  /** Set where it is a row of a node's table. */
  node?: NodeName;
  /** Column by which its edges find their rows, where it is no node's. */
  key?: string;
}

/**
 * What is asked of an object, as a JSON object; `write` writes the fields of its type.
 * @throws FallBack where a field is guarded
 */
export function writeObject(
  { guarded }: Scope,
  type: GraphQLObjectType,
  fields: ReadonlyMap<string, readonly FieldNode[]>,
  write: (name: string, asked: readonly FieldNode[]) => Written,
): Written {
  const written = [...fields].map(([key, asked]): [string, Written] => {
    const name = asked[0]?.name.value ?? '';
    if (name === '__typename') return [key, { sql: [`'"${type.name}"'`] }];
    if (guarded.has(`${type.name}.${name}`)) throw new FallBack(`${type.name}.${name}`);
    return [key, write(name, asked)];
  });
  return objectOf(written);
}

/** So few are joined one after the other. */
const FEW_MEMBERS = 8;

/** A JSON object of fields by response key. */
function objectOf(fields: readonly (readonly [key: string, written: Written])[]): Written {
  const members = fields.map(([key, { sql }], i) => piece`'${i === 0 ? '{' : ','}"${key}":' || ${sql}`);
  const sql = fields.length === 0 ? ["'{}'"] : piece`${joinMembers(members)} || '}'`;
  const finishing = fields.flatMap(([key, { finish }]) => (finish ? [[key, finish] as const] : []));
  if (finishing.length === 0) return { sql };
  return {
    sql,
    finish: (value, request) => {
      const object = value as Record<string, unknown>;
      for (const [key, finish] of finishing) object[key] = finish(object[key], request);
      return object;
    },
  };
}

/** Joined by halves: one after the other, each step would copy all that is joined before it. */
function joinMembers(members: readonly Piece[]): Piece {
  const [first = [], ...others] = members;
  if (others.length < FEW_MEMBERS) return others.reduce((all, one) => piece`${all} || ${one}`, first);
  const half = Math.ceil(members.length / 2);
  return piece`(${joinMembers(members.slice(0, half))}) || (${joinMembers(members.slice(half))})`;
}

/** The finish of a value that may be null. */
export function finishNullable(finish: Finish | undefined): Pick<Written, 'finish'> {
  return finish ? { finish: (value, request) => (value === null ? null : finish(value, request)) } : {};
}

/** The finish of every item of a list. */
export function finishItems(finish: Finish | undefined): Pick<Written, 'finish'> {
  return finish
    ? {
        finish: (value, request) =>
          (value as unknown[]).map((item) => (item === null ? null : finish(item, request))),
      }
    : {};
}
