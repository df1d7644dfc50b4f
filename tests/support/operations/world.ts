import { createSchema } from '../../../src/schema.js';
import type { Database } from '../../../src/store/database.js';
import { type Execute, executeOn } from '../api.js';
import { fixedBudget } from '../budget.js';
import { openTestDatabase, seedTestDatabase } from '../database.js';
import { inventWorld } from '../world.js';
import { getToKnow, type Known } from './known.js';

export const schema = createSchema();

/** What generated operations are asked of. */
export interface OperationsWorld {
  database: Database;
  execute: Execute;
  known: Known;
}

/** A new database of invented articles and the seed's, and what a client knows of it. */
export async function openOperationsWorld(): Promise<OperationsWorld> {
  const database = await openTestDatabase();
  await inventWorld(database, 20);
  await seedTestDatabase(database);
  const execute = executeOn(database, null, fixedBudget);
  return { database, execute, known: await getToKnow(schema, execute) };
}
