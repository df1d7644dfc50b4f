import { readFile } from 'node:fs/promises';
import { GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { ConfigError } from '../../config.js';
import { errorMessage } from '../../store/errors.js';
import { operationTypeRule } from '../http/operationTypeRule.js';
import { checkStructure } from './structureGuard.js';

/** The allowlist of operations. */
export interface OperationList {
  /** Text of each operation by its id. */
  byId: ReadonlyMap<string, string>;
  texts: ReadonlySet<string>;
}

interface Entry {
  id: string;
  text: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The entries of a manifest, or null if it is not one. Apollo's format is `{ operations: [{ id, body }] }`;
 * the client preset of GraphQL Code Generator and the Relay compiler write `{ [id]: text }`.
 */
function entriesOf(manifest: unknown): Entry[] | null {
  if (!isObject(manifest)) return null;
  const { format, version, operations } = manifest;
  const isApollo = format === 'apollo-persisted-query-manifest' && version === 1 && Array.isArray(operations);
  const pairs: unknown[][] = isApollo
    ? operations.map((one: unknown) => (isObject(one) ? [one['id'], one['body']] : []))
    : Object.entries(manifest);
  const entries = pairs.flatMap(([id, text]) =>
    typeof id === 'string' && typeof text === 'string' ? [{ id, text }] : [],
  );
  return entries.length > 0 && entries.length === pairs.length ? entries : null;
}

/** The error that a client would get for an operation, or null if it is valid. */
function problemOf(text: string, schema: GraphQLSchema): string | null {
  try {
    checkStructure(text);
    const [error] = validate(schema, parse(text), [...specifiedRules, operationTypeRule]);
    return error?.message ?? null;
  } catch (error) {
    if (error instanceof GraphQLError) return error.message;
    throw error;
  }
}

/** "PersonPage (id 5f2c…)": the first operation name, to identify it. */
function nameOf({ id, text }: Entry): string {
  const [, name = 'an operation without a name'] = /\b(?:query|mutation)\s+(\w+)/.exec(text) ?? [];
  return `${name} (id ${id})`;
}

/**
 * Reads an allowlist of operations from a manifest.
 * @throws ConfigError for an invalid file, and for invalid operations, which it names
 */
export async function readOperationList(file: string, schema: GraphQLSchema): Promise<OperationList> {
  const wrong = (problem: string) => new ConfigError(`PERSISTED_OPERATIONS: ${problem}`);
  let manifest: unknown;
  try {
    manifest = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw wrong(`${file} cannot be read: ${errorMessage(error)}`);
  }
  const entries = entriesOf(manifest);
  if (!entries)
    throw wrong(
      `${file}: expected a manifest as generate-persisted-query-manifest writes it, ` +
        'or a JSON object of documents by their ids as the client preset of GraphQL Code Generator and Relay write it',
    );
  const byId = new Map<string, string>();
  const problems: string[] = [];
  for (const entry of entries) {
    const known = byId.get(entry.id) ?? entry.text;
    const problem =
      known === entry.text ? problemOf(entry.text, schema) : 'another operation has the same id';
    if (problem !== null) problems.push(`  ${nameOf(entry)}: ${problem}`);
    byId.set(entry.id, entry.text);
  }
  if (problems.length > 0) throw wrong(`operations in ${file} cannot run:\n${problems.join('\n')}`);
  return { byId, texts: new Set(byId.values()) };
}
