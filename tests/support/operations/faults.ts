import {
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  type SelectionSetNode,
} from 'graphql';
import { type AskedOf, readOperation } from './asked.js';
import type { Operation } from './document.js';

/** Codes of errors that a valid query may bring on itself. */
const CODES = ['BAD_USER_INPUT'];

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What is wrong with the answer to a valid operation, as a client gets it: what the schema promises and the
 * specification of GraphQL demands. Empty where nothing is.
 */
export function faultsOf(
  schema: GraphQLSchema,
  operation: Operation,
  result: FormattedExecutionResult,
): string[] {
  const { data, errors } = JSON.parse(JSON.stringify(result)) as FormattedExecutionResult;
  const { query, selection, askedOf } = readOperation(schema, operation);
  const faults = (errors ?? []).flatMap((error) => errorFaults(error, data));
  if (errors?.length === 0) faults.push('errors: an empty list');
  if (data == null) return errors ? faults : [...faults, 'data: nothing, and no error says why'];
  return [...faults, ...objectFaults({ schema, askedOf }, query, [selection], data, 'data')];
}

function errorFaults(
  { message, path, locations, extensions }: GraphQLFormattedError,
  data: unknown,
): string[] {
  const name = `error "${message}"`;
  const faults: string[] = [];
  if (typeof message !== 'string' || message === '') faults.push(`${name}: no message`);
  if (!CODES.includes(String(extensions?.['code'])))
    faults.push(`${name}: code ${String(extensions?.['code'])}`);
  if (!locations?.every(({ line, column }) => line > 0 && column > 0)) faults.push(`${name}: no locations`);
  if (!path || path.length === 0) faults.push(`${name}: no path`);
  else if (!leadsToNull(path, data)) faults.push(`${name}: something at ${path.join('.')}`);
  return faults;
}

/** The place of an error is null, or something around it. */
function leadsToNull(path: readonly (string | number)[], data: unknown): boolean {
  let value = data;
  for (const key of path) {
    if (value == null) return true;
    value = (value as Json)[key];
  }
  return value === null;
}

interface Reader {
  schema: GraphQLSchema;
  askedOf: AskedOf;
}

function objectFaults(
  reader: Reader,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  value: Json,
  place: string,
): string[] {
  const asked = reader.askedOf(type, selections);
  const wanted = asked.map(({ key }) => key).join(' ');
  const keys = Object.keys(value).join(' ');
  const faults = keys === wanted ? [] : [`${place}: keys ${keys}, not ${wanted}`];
  for (const { key, field, selections: inner } of asked) {
    const here = `${place}.${key}`;
    if (field.name === '__typename') {
      if (value[key] !== type.name) faults.push(`${here}: ${String(value[key])}, not ${type.name}`);
    } else faults.push(...valueFaults(reader, field.type, inner, value[key], here));
  }
  return faults;
}

function valueFaults(
  reader: Reader,
  type: GraphQLOutputType,
  selections: readonly SelectionSetNode[],
  value: unknown,
  place: string,
): string[] {
  if (isNonNullType(type))
    return value === null ? [`${place}: null`] : valueFaults(reader, type.ofType, selections, value, place);
  if (value === null) return [];
  if (isListType(type)) {
    if (!Array.isArray(value)) return [`${place}: no list`];
    return value.flatMap((one, i) =>
      valueFaults(reader, type.ofType, selections, one, `${place}.${String(i)}`),
    );
  }
  if (isLeafType(type))
    return isValue(type, value)
      ? []
      : [`${place}: ${value === undefined ? 'nothing' : JSON.stringify(value)} is no ${type.name}`];
  if (!isObject(value)) return [`${place}: no object`];
  const types = isAbstractType(type) ? reader.schema.getPossibleTypes(type) : [type];
  const each = types.map((one) => objectFaults(reader, one, selections, value, place));
  // The type that its keys speak for.
  const isOther = (faults: string[]) => faults[0]?.startsWith(`${place}: keys`) === true;
  return (
    each.find((faults) => faults.length === 0) ?? each.find((faults) => !isOther(faults)) ?? each[0] ?? []
  );
}

/** Whether a leaf is written as its type says. */
function isValue(type: GraphQLOutputType & { name: string }, value: unknown): boolean {
  if (isEnumType(type)) return type.getValues().some(({ name }) => name === value);
  if (!isLeafType(type)) return false;
  try {
    // Ids may be given as numbers, but are never written so.
    return type.parseValue(value) !== undefined && (type.name !== 'ID' || typeof value === 'string');
  } catch {
    return false;
  }
}
