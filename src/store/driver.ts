import type {
  SqlDriverAdapterFactory,
  SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';

import type { OnCommit } from './commits.js';

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

/** How many connections to a server there are. */
export interface PoolState {
  /** Its address, without the password. */
  server: string;
  open: number;
  idle: number;
  /** Statements that wait for one. */
  waiting: number;
}

/** Connections that only read. */
export interface ReadDriver {
  factory: SqlDriverAdapterFactory;
  /**
   * Sends a statement that reads and gives one text, past Prisma: what the server wrote is passed on as it is.
   * A server ends it when the signal is aborted.
   */
  readText: (statement: Statement, signal?: AbortSignal) => Promise<string | null>;
  /** The connections that it has; not there where it is one process's own database. */
  pool?: () => PoolState;
  close: () => Promise<void>;
}

/** A place in the log of all writes, in bytes from its beginning, and whether the log is that of another server. */
export type Position = () => Promise<{ position: number; replays: boolean }>;

/** Connections to a server that repeats what the primary does, somewhat later. */
export interface ReplicaDriver extends ReadDriver {
  /** Its address, without the password. */
  name: string;
  position: Position;
}

/** What a kind of database brings with it. */
export interface Driver extends ReadDriver {
  kind: 'pglite' | 'postgres';
  factory: SqlMigrationAwareDriverAdapterFactory;
  /** Tells when something may have been committed, by whichever process. */
  onCommit: OnCommit;
  /** A connection under the migration lock until closed, so that several processes migrate one after the other. */
  connectForMigration: () => Promise<MigrationConnection>;
}

/** A server that can have replicas. */
export interface ServerDriver extends Driver {
  position: Position;
}
