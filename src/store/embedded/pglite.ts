import { PGlite, type PGliteOptions, messages } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { announceCommits } from '../commits.js';
import { type Driver, toParameter } from '../driver.js';

/** A PGlite with the extensions that migrations create; in memory unless the options say otherwise. */
export function createPglite(options: PGliteOptions = {}): Promise<PGlite> {
  return PGlite.create({ ...options, extensions: { pg_trgm } });
}

/** The driver over a PGlite that is open; closing the driver closes it. */
export async function pgliteDriver(pglite: PGlite): Promise<Driver> {
  // The adapter reads times of day without their time zone.
  await pglite.exec(`SET TIME ZONE 'UTC'`);
  const { factory, onCommit } = announceCommits(pgliteFactory(pglite));
  return {
    kind: 'pglite',
    factory,
    readText: async ({ text, values }) => {
      const { rows } = await pglite.query<[string | null]>(text, values.map(toParameter), {
        rowMode: 'array',
      });
      return rows[0]?.[0] ?? null;
    },
    onCommit,
    connectForMigration: () => Promise.resolve({ factory, close: () => Promise.resolve() }),
    close: () => pglite.close(),
  };
}

/**
 * The stock adapter with three fixes: scripts are awaited and their errors reported (a failed migration would
 * pass otherwise), a failed COMMIT fails the transaction, and shadow databases are closed after use.
 */
function pgliteFactory(pglite: PGlite): SqlMigrationAwareDriverAdapterFactory {
  const transaction = pglite.transaction.bind(pglite);
  let latest: Promise<unknown> = Promise.resolve();
  pglite.transaction = (callback) => {
    const result = transaction(callback);
    latest = result;
    return result;
  };
  const factory = new PrismaPGlite(pglite);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const adapter = withScripts(await factory.connect(), pglite);
      const startTransaction = adapter.startTransaction.bind(adapter);
      adapter.startTransaction = async () => {
        const starting = startTransaction();
        // The call above has reached pglite.transaction, whose promise is now in `latest`.
        const done = latest;
        const started = await starting;
        const commit = started.commit.bind(started);
        started.commit = async () => {
          await commit();
          await done;
        };
        return started;
      };
      return adapter;
    },
    connectToShadowDb: connectToPgliteShadow,
  };
}

/** An empty in-memory database for the schema engine's shadow; closed when disposed. */
export async function connectToPgliteShadow(): Promise<SqlDriverAdapter> {
  const pglite = await createPglite();
  const adapter = withScripts(await new PrismaPGlite(pglite).connect(), pglite);
  adapter.dispose = () => pglite.close();
  return adapter;
}

function withScripts(adapter: SqlDriverAdapter, pglite: PGlite): SqlDriverAdapter {
  adapter.executeScript = async (script) => {
    try {
      await pglite.exec(script);
    } catch (error) {
      throw error instanceof messages.DatabaseError ? driverError(error) : error;
    }
  };
  return adapter;
}

/** Converts a database error to the form that Prisma's engines expect. */
function driverError(error: messages.DatabaseError): DriverAdapterError {
  const { code = 'N/A', severity = 'ERROR', message, detail, column, hint } = error;
  return new DriverAdapterError({
    kind: 'postgres',
    originalCode: code,
    originalMessage: message,
    code,
    severity,
    message,
    detail,
    column,
    hint,
  });
}
