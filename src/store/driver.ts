import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';

/** A way to send statements that the schema engine can use too. */
export interface MigrationConnection {
  factory: SqlMigrationAwareDriverAdapterFactory;
  close: () => Promise<void>;
}

/** SQL with $1, $2 … and what stands for them. */
export interface Statement {
  text: string;
  values: readonly unknown[];
}

/** Times as the server reads them in whatever zone this process is. */
export const toParameter = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

/** What a kind of database brings with it. */
export interface Driver {
  kind: 'pglite' | 'postgres';
  factory: SqlMigrationAwareDriverAdapterFactory;
  /** Sends a statement that reads and gives one text, past Prisma: what the server wrote is passed on as it is. */
  readText: (statement: Statement) => Promise<string | null>;
  /** A connection under the migration lock until closed, so that several processes migrate one after the other. */
  connectForMigration: () => Promise<MigrationConnection>;
  close: () => Promise<void>;
}
