import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { graphql, print } from 'graphql';
import { createContext } from '../../src/context.js';
import { createSchema } from '../../src/schema.js';
import type { Database } from '../../src/store/database.js';

const schema = createSchema();

/**
 * Sends a typed document, and gives back what a front-end reads from the wire: plain JSON.
 * @throws Error with the messages of the answer when there are any
 */
export async function request<Data, Variables extends Record<string, unknown>>(
  database: Database,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, errors } = await graphql({
    schema,
    source: print(document),
    variableValues: variables,
    contextValue: createContext(database),
  });
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return JSON.parse(JSON.stringify(data)) as Data;
}
