import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';

/** A way to send statements that the schema engine can use too. */
export interface MigrationConnection {
  factory: SqlMigrationAwareDriverAdapterFactory;
  close: () => Promise<void>;
}

/** What a kind of database brings with it. */
export interface Driver {
  kind: 'pglite' | 'postgres';
  factory: SqlMigrationAwareDriverAdapterFactory;
  /** A connection under the migration lock until closed, so that several processes migrate one after the other. */
  connectForMigration: () => Promise<MigrationConnection>;
  close: () => Promise<void>;
}
