// Needed by the argument classes, which may be loaded before the schema.
import 'reflect-metadata';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Budget } from '../context.js';
import type { Reader } from '../store/database.js';
import type { Statement } from '../store/driver.js';
import { boundedAnswer } from './bounded.js';
import { entry } from './fields.js';
import { type Piece, type Request, toStatement } from './piece.js';
import { requestRoots, roots } from './roots.js';
import { scopeOf, FallBack, writeObject, type Written } from './written.js';

/** An operation of a valid document. */
export interface Operation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** The result of readVariables. */
  variables: Record<string, unknown>;
}

/** An operation compiled to a statement. */
type Sent = Pick<Written, 'finish'> & { sql: Piece };
/** A compiled operation: a statement, or JSON if no database is needed. */
type Compiled = Sent | (Pick<Written, 'finish'> & { json: string });
type Prepared = Request & Required<Pick<Request, 'known'>>;

type Form = Compiled | FallBack;

/** A compiled operation, or the reason why it cannot be compiled. */
interface KeptForm {
  form: Form;
  /** Null if the form itself is not cached. */
  readings: Readings | null;
}

/**
 * Cached readings of variables, if these are short, since queries recur after writes. They do not depend on
 * data, time or client. The keys are those of `latest`.
 */
type Readings = Map<string, Map<unknown, unknown>>;

/** Compiled forms of each document; they and their readings live as long as the document. */
const known = new WeakMap<DocumentNode, Map<string, KeptForm>>();

/** Maximum number of cached forms per document: one for each operation and combination of conditions. */
const MAX_FORMS = 32;

/** LRU list of the latest readings of all documents. Weak, so that it keeps no document alive. */
const latest = new LRUCache<string, WeakRef<Readings>>({
  max: 1000,
  dispose: (readings, key) => readings.deref()?.delete(key),
});
const LONGEST_KEPT = 500;
const numbers = new WeakMap<Readings, number>();
let numbered = 0;

/** The client's server and budget. */
export interface Asker {
  reader: Pick<Reader, 'readText'>;
  budget?: Budget | undefined;
  /** Cancels the statement when the client is gone. */
  signal?: AbortSignal | undefined;
}

/**
 * The `data` of a query as JSON text, by one statement, or none if no field needs the database.
 *
 * @throws FallBack if the operation has a field that only resolvers can answer, or invalid arguments, which
 * resolvers report
 */
export async function select(
  schema: GraphQLSchema,
  { document, operation, variables }: Operation,
  asker: Asker,
): Promise<string> {
  if (operation.operation !== OperationTypeNode.QUERY) throw new FallBack('no query');
  const { form: written, readings } = compiled(schema, document, operation, variables);
  if (written instanceof FallBack) throw written;
  const request = { variables, budget: asker.budget, known: readingOf(readings, variables) };
  const text = 'json' in written ? written.json : await read(written, request, asker);
  return written.finish ? JSON.stringify(written.finish(JSON.parse(text), request)) : text;
}

function readingOf(readings: Readings | null, variables: Record<string, unknown>): Map<unknown, unknown> {
  const reading = new Map<unknown, unknown>();
  if (readings === null) return reading;
  const number = numbers.get(readings) ?? ++numbered;
  numbers.set(readings, number);
  const key = `${String(number)} ${JSON.stringify(variables)}`;
  const found = latest.get(key)?.deref()?.get(key);
  if (found) return found;
  if (key.length > LONGEST_KEPT) return reading;
  readings.set(key, reading);
  latest.set(key, new WeakRef(readings));
  return reading;
}

/** The statement for one request, or the reason why there is none. */
function statementOf({ sql, finish }: Sent, request: Prepared): Statement | FallBack {
  const { known } = request;
  const found = known.get(sql) as Statement | FallBack | undefined;
  if (found) return found;
  const statement = orFallBack(() => toStatement(sql, request));
  // Other readings are needed again only to finish an answer.
  if (!finish) known.clear();
  known.set(sql, statement);
  return statement;
}

async function read(written: Sent, request: Prepared, { reader, signal }: Asker): Promise<string> {
  const statement = statementOf(written, request);
  if (statement instanceof FallBack) throw statement;
  const text = await reader.readText(statement, signal);
  if (text === null) throw new FallBack('a value is missing that the schema says is there');
  return text;
}

function compiled(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): KeptForm {
  const forms = known.get(document) ?? new Map<string, KeptForm>();
  known.set(document, forms);
  const conditions = conditionsOf(document).map((name) => variables[name]);
  const key = JSON.stringify([operation.name?.value, ...conditions]);
  const found = forms.get(key);
  if (found) return found;
  const form = orFallBack(() => compile(schema, document, operation, variables));
  if (forms.size >= MAX_FORMS) return { form, readings: null };
  const kept = { form, readings: new Map() };
  forms.set(key, kept);
  return kept;
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Compiled {
  const query = schema.getQueryType();
  if (!query) throw new FallBack('no queries');
  const scope = scopeOf(schema, document, variables);
  const asked = scope.rootFields(query, operation.selectionSet);
  const { sql, ...rest } = writeObject(scope, query, asked, (name, nodes) => {
    const write = entry(roots, name) ?? entry(requestRoots, name);
    const field = query.getFields()[name];
    if (!write || !field) throw new FallBack(`Query.${name}`);
    return write(scope, field, nodes);
  });
  const names = [...asked].map(([key, [node]]) => [key, node?.name.value ?? ''] as const);
  if (names.some(([, name]) => Object.hasOwn(roots, name))) return { sql: boundedAnswer(sql), ...rest };
  const known = names.map(([key, name]) => [key, name === '__typename' ? query.name : null]);
  return { json: JSON.stringify(Object.fromEntries(known)), ...rest };
}

/** The variables in `@skip` and `@include`, which affect the form. */
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

/** The result, or FallBack, also for an invalid argument. */
function orFallBack<T>(work: () => T): T | FallBack {
  try {
    return work();
  } catch (error) {
    if (error instanceof FallBack) return error;
    if (error instanceof GraphQLError) return new FallBack(error.message);
    throw error;
  }
}
