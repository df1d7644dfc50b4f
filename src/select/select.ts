import {
  type DocumentNode,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import type { Database } from '../store/database.js';
import { toStatement } from './piece.js';
import { roots } from './roots.js';
import { constant, objectOf, scopeOf, StandAside, type Written } from './written.js';

/** An operation of a valid document with the variables that came. */
export interface Operation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/** Compiled operations of each document; null where there is nothing to compile. They live as long as the document is kept. */
const known = new WeakMap<DocumentNode, Map<string, Written | null>>();

/** So many forms of one document are kept: one for each operation and each set of conditions. */
const MAX_FORMS = 32;

/**
 * The `data` of a query as JSON text, by one statement.
 *
 * Null where this way does not know the answer: the operation has a field that only resolvers can answer, or arguments
 * that are wrong, of which resolvers say how.
 */
export async function select(
  schema: GraphQLSchema,
  { document, operation, variables }: Operation,
  database: Pick<Database, 'readText'>,
): Promise<string | null> {
  if (operation.operation !== OperationTypeNode.QUERY) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) return null;
  const written = compiled(schema, document, operation, coerced);
  if (!written) return null;
  const request = { variables: coerced };
  const statement = standingAside(() => toStatement(written.sql, request));
  if (!statement) return null;
  const text = await database.readText(statement);
  if (text === null || !written.finish) return text;
  return JSON.stringify(written.finish(JSON.parse(text), request));
}

function compiled(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Written | null {
  const forms = known.get(document) ?? new Map<string, Written | null>();
  known.set(document, forms);
  const conditions = conditionsOf(document).map((name) => variables[name]);
  const form = JSON.stringify([operation.name?.value, ...conditions]);
  const found = forms.get(form);
  if (found !== undefined) return found;
  const written = standingAside(() => compile(schema, document, operation, variables));
  if (forms.size < MAX_FORMS) forms.set(form, written);
  return written;
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Written {
  const query = schema.getQueryType();
  if (!query) throw new StandAside('no queries');
  const scope = scopeOf(schema, document, variables);
  const fields = [...scope.rootFields(query, operation.selectionSet)].map(([key, asked]) => {
    const name = asked[0]?.name.value ?? '';
    if (name === '__typename') return [key, constant(query.name)] as const;
    const write = Object.hasOwn(roots, name) ? roots[name] : undefined;
    const field = query.getFields()[name];
    if (!write || !field || scope.guarded.has(`Query.${name}`)) throw new StandAside(`Query.${name}`);
    return [key, write(scope, field, asked)] as const;
  });
  const { sql, ...rest } = objectOf(fields);
  return { sql: ['SELECT ', ...sql], ...rest };
}

/** The variables that decide what is asked for, in `@skip` and `@include`. */
function conditionsOf(document: DocumentNode): readonly string[] {
  const known = conditions.get(document);
  if (known) return known;
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => visit(directive, { [Kind.VARIABLE]: ({ name }) => void names.add(name.value) }),
  });
  const all = [...names];
  conditions.set(document, all);
  return all;
}

const conditions = new WeakMap<DocumentNode, readonly string[]>();

/** Null where the work stands aside, or finds an argument that is wrong. */
function standingAside<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof StandAside || error instanceof GraphQLError) return null;
    throw error;
  }
}
