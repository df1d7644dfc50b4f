import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { packageRoot } from '../../root.js';
import { writeCountries } from '../facts/countries.js';
import type { Database } from '../database.js';
import { StoreError, errorMessage } from '../errors.js';
import { fillUp } from './fillUp.js';
import { NOTHING_EXTERNAL, listMigrations, openSchemaEngine } from './schemaEngine.js';

export interface MigrateOptions {
  /** Folder of the migrations; default: this package's. */
  folder?: string;
  /** A failed migration to retry after its cause was fixed. */
  retry?: string;
}

/**
 * Brings the database to this version's schema: applies pending migrations in order, each in a transaction,
 * then updates countries and columns of older articles that only code can fill. Several processes may call it
 * at once on one server.
 *
 * @returns names of the migrations just applied
 * @throws StoreError MIGRATION_EDITED, MIGRATION_FAILED, MIGRATION_MISSING
 */
export async function migrate(database: Database, options: MigrateOptions = {}): Promise<string[]> {
  const list = await readMigrations(options.folder ?? join(packageRoot, 'prisma', 'migrations'));
  // The engine is the slowest thing to load at start-up, and takes 100 MB of memory.
  if (options.retry === undefined && isCurrent(list, await readHistory(database))) {
    await writeCountries(database.prisma);
    await fillUpOwn(database, options);
    return [];
  }
  const schema = await readFile(join(packageRoot, 'prisma', 'schema.prisma'), 'utf8');
  const connection = await database.connectForMigration();
  try {
    const engine = await openSchemaEngine(finishing(connection.factory, list), schema);
    try {
      const interrupted = (await readHistory(database)).filter(isInterrupted).map(({ name }) => name);
      for (const migrationName of [...interrupted, ...(options.retry ? [options.retry] : [])]) {
        await engine.markMigrationRolledBack({ migrationName });
      }
      await checkHistory(engine, list);
      const applied = await apply(engine, list);
      await writeCountries(database.prisma);
      await fillUpOwn(database, options);
      return applied;
    } finally {
      engine.free();
    }
  } finally {
    await connection.close();
  }
}

/** Other folders' migrations make other tables. */
async function fillUpOwn(database: Database, { folder }: MigrateOptions): Promise<void> {
  if (folder === undefined) await fillUp(database);
}

async function readMigrations(folder: string): Promise<MigrationList> {
  const list = await listMigrations(folder).catch((error: unknown) => {
    throw incomplete(folder, errorMessage(error));
  });
  const unreadable = list.migrationDirectories.find(
    (directory) => directory.migrationFile.content.tag === 'error',
  );
  if (unreadable) throw incomplete(folder, `${unreadable.path} has no readable migration.sql`);
  if (list.migrationDirectories.length === 0) throw incomplete(folder, 'there is none');
  return list;
}

function incomplete(folder: string, reason: string): StoreError {
  return new StoreError(
    'MIGRATION_MISSING',
    `The migrations in ${folder} cannot be read: ${reason}. Restore that folder from the release or with git.`,
  );
}

/**
 * Records a migration's end in its own batch, and so in its transaction. The engine would record it in a
 * separate statement afterwards; a process killed in between would leave an applied migration that looks
 * unfinished.
 */
function finishing(
  factory: SqlMigrationAwareDriverAdapterFactory,
  list: MigrationList,
): SqlMigrationAwareDriverAdapterFactory {
  const scripts = new Set(
    list.migrationDirectories.map((directory) => directory.migrationFile.content.value),
  );
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: factory.connectToShadowDb.bind(factory),
    connect: async () => {
      const adapter = await factory.connect();
      const executeScript = adapter.executeScript.bind(adapter);
      adapter.executeScript = (script) =>
        executeScript(scripts.has(script) ? `${script}\n;${FINISH_MIGRATION}` : script);
      return adapter;
    },
  };
}

const FINISH_MIGRATION = `UPDATE "_prisma_migrations" SET finished_at = now()
  WHERE finished_at IS NULL AND rolled_back_at IS NULL AND logs IS NULL`;

/** A migration in the database's history. */
interface Begun {
  name: string;
  /** SHA-256 of its script, in hexadecimal. */
  checksum: string;
  finished: boolean;
  rolledBack: boolean;
  failed: boolean;
}

async function readHistory({ prisma }: Database): Promise<Begun[]> {
  const [table] = await prisma.$queryRaw<{ exists: boolean }[]>`
    SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS exists`;
  if (!table?.exists) return [];
  return prisma.$queryRaw<Begun[]>`
    SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished,
      rolled_back_at IS NOT NULL AS "rolledBack", logs IS NOT NULL AS failed
    FROM "_prisma_migrations"`;
}

/** Begun but never ended: its process was killed, and it was rolled back. */
const isInterrupted = ({ finished, rolledBack, failed }: Begun): boolean =>
  !finished && !rolledBack && !failed;

/** Whether exactly these migrations were applied, unchanged. */
function isCurrent({ migrationDirectories }: MigrationList, history: readonly Begun[]): boolean {
  const begun = history.filter(({ rolledBack }) => !rolledBack);
  const applied = new Map(begun.map(({ name, checksum, finished }) => [name, finished ? checksum : null]));
  return (
    begun.length === migrationDirectories.length &&
    migrationDirectories.every(
      ({ path, migrationFile: { content } }) => applied.get(path) === sha256(content.value),
    )
  );
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function checkHistory(engine: SchemaEngine, migrationsList: MigrationList): Promise<void> {
  const diagnosis = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters: NOTHING_EXTERNAL,
  });
  const { failedMigrationNames: failed, editedMigrationNames: edited, history } = diagnosis;
  if (failed.length > 0) {
    throw new StoreError(
      'MIGRATION_FAILED',
      `Migration ${failed.join(', ')} failed before; nothing of it was kept. Fix the cause (see column "logs" of table ` +
        `_prisma_migrations), then run: npm run migrate -- --retry ${failed[0] ?? ''}`,
    );
  }
  if (edited.length > 0) {
    throw new StoreError(
      'MIGRATION_EDITED',
      `Migration ${edited.join(', ')} was changed after it had been applied to this database. Restore the file from ` +
        'the release or with git, and put the change into a new migration.',
    );
  }
  const unknown = history && 'unpersistedMigrationNames' in history ? history.unpersistedMigrationNames : [];
  if (unknown.length > 0) {
    throw new StoreError(
      'MIGRATION_MISSING',
      `The database has migration ${unknown.join(', ')}, which is not in ${migrationsList.baseDir}: it comes from a ` +
        'newer version, or the folder was deleted. Install that version, or restore the folder with git.',
    );
  }
}

async function apply(engine: SchemaEngine, migrationsList: MigrationList): Promise<string[]> {
  try {
    const applied = await engine.applyMigrations({ migrationsList, filters: NOTHING_EXTERNAL });
    return applied.appliedMigrationNames;
  } catch (error) {
    throw new StoreError(
      'MIGRATION_FAILED',
      `A migration failed and nothing of it was kept: ${errorMessage(error)}\n` +
        'Fix the cause, then run: npm run migrate -- --retry <name of the migration>',
      { cause: error },
    );
  }
}
