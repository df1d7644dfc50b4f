import type {
  SqlDriverAdapterFactory,
  SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';

import type { OnCommit } from './commits.js';

/** A connection that the schema engine can also use. */
export interface MigrationConnection {
  factory: SqlMigrationAwareDriverAdapterFactory;
  close: () => Promise<void>;
}

/** SQL with $1, $2 … and their values. */
export interface Statement {
  text: string;
  values: readonly unknown[];
}

/** Dates in a form that does not depend on this process's time zone. */
export const toParameter = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

/** State of a connection pool. */
export interface PoolState {
  /** Its address, without the password. */
  server: string;
  open: number;
  idle: number;
  /** Statements that wait for a connection. */
  waiting: number;
}

/** Read-only connections. */
export interface ReadDriver {
  factory: SqlDriverAdapterFactory;
  /**
   * Runs a reading statement that returns a single text, bypassing Prisma so that it is passed on unparsed. A
   * server cancels it when the signal is aborted.
   */
  readText: (statement: Statement, signal?: AbortSignal) => Promise<string | null>;
  /** The connection pool; absent for an in-process database. */
  pool?: () => PoolState;
  close: () => Promise<void>;
}

/** Position in the write-ahead log in bytes, and whether this server replays another's. */
export type Position = () => Promise<{ position: number; replays: boolean }>;

/** Connections to a streaming replica. */
export interface ReplicaDriver extends ReadDriver {
  /** Its address, without the password. */
  name: string;
  position: Position;
}

/** What each kind of database provides. */
export interface Driver extends ReadDriver {
  kind: 'pglite' | 'postgres';
  factory: SqlMigrationAwareDriverAdapterFactory;
  /** Notifies of possible commits by any process. */
  onCommit: OnCommit;
  /**
   * A connection that holds the migration lock until closed, so that processes migrate one after the other.
   */
  connectForMigration: () => Promise<MigrationConnection>;
}

/** A server that may have replicas. */
export interface ServerDriver extends Driver {
  position: Position;
}
