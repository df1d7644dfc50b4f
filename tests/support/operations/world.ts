import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { createSchema } from '../../../src/schema.js';
import { nodes } from '../../../src/loaders/nodes.js';
import { guardedFields } from '../../../src/select/guarded.js';
import type { Database } from '../../../src/store/database.js';
import { type Execute, executeOn } from '../api.js';
import { fixedBudget } from '../budget.js';
import { openTestDatabase, seedTestDatabase } from '../database.js';
import { inventWorld } from '../world.js';
import { getToKnow, type Known } from './known.js';

/**
 * What a client without a key can see: a query for one field that it may not ask would be refused as a whole, and of
 * records that are no part of the graph it is told nothing.
 */
export const schema = mapSchema(createSchema(), {
  [MapperKind.QUERY_ROOT_FIELD]: (field, name) => (guardedFields().has(`Query.${name}`) ? null : field),
  [MapperKind.MUTATION]: () => null,
  [MapperKind.OBJECT_TYPE]: (type) => {
    const isNode = type.getInterfaces().some(({ name }) => name === 'Node');
    return isNode && !Object.hasOwn(nodes, type.name) ? null : type;
  },
});

/** What generated operations are asked of. */
export interface OperationsWorld {
  database: Database;
  execute: Execute;
  known: Known;
}

/** A new database of invented articles, with organizations, and the seed's, and what a client knows of it. */
export async function openOperationsWorld(): Promise<OperationsWorld> {
  const database = await openTestDatabase();
  await inventWorld(database, 20, true);
  await seedTestDatabase(database);
  const execute = executeOn(database, null, fixedBudget);
  return { database, execute, known: await getToKnow(schema, execute) };
}
