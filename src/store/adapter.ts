import type { SqlDriverAdapterFactory, SqlQueryable } from '@prisma/driver-adapter-utils';
import type { ReadDriver } from './driver.js';
import { type Failure, failureOf } from './failures.js';

/** Told the SQL of every statement that is sent, raw ones included. */
export type StatementListener = (sql: string) => void;

/** Transaction control, which drivers send or hide as they like, is not counted as a statement. */
const TRANSACTION_CONTROL = /^\s*(?:BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)\b/i;

/** The same adapter, telling `notify` each statement before it is sent. */
export function observeStatements(
  factory: SqlDriverAdapterFactory,
  notify: StatementListener,
): SqlDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const adapter = observe(await factory.connect(), notify);
      const startTransaction = adapter.startTransaction.bind(adapter);
      adapter.startTransaction = async (isolationLevel) =>
        observe(await startTransaction(isolationLevel), notify);
      return adapter;
    },
  };
}

function observe<T extends SqlQueryable>(queryable: T, notify: StatementListener): T {
  const queryRaw = queryable.queryRaw.bind(queryable);
  const executeRaw = queryable.executeRaw.bind(queryable);
  const tell = (sql: string) => {
    if (!TRANSACTION_CONTROL.test(sql)) notify(sql);
  };
  queryable.queryRaw = (query) => {
    tell(query.sql);
    return queryRaw(query);
  };
  queryable.executeRaw = (query) => {
    tell(query.sql);
    return executeRaw(query);
  };
  return queryable;
}

/**
 * Reads from a replica. What fails there is read from the primary: the replica may be down, may give up a statement to
 * go on replaying, or may not have a migration's tables yet.
 */
export function readFromReplica(
  replica: ReadDriver,
  primary: ReadDriver,
): Pick<ReadDriver, 'factory' | 'readText'> {
  const { provider, adapterName } = replica.factory;
  return {
    factory: {
      provider,
      adapterName,
      connect: async () => {
        const adapter = await replica.factory.connect();
        const rescue = await primary.factory.connect();
        adapter.queryRaw = either(adapter.queryRaw.bind(adapter), rescue.queryRaw.bind(rescue));
        return adapter;
      },
    },
    readText: either(replica.readText, primary.readText),
  };
}

/** Asked again it would take as long again, or be as large. */
const IN_VAIN: ReadonlySet<Failure | null> = new Set(['DEADLINE', 'ANSWER_TOO_LARGE', 'OVERLOADED']);

function either<Q extends unknown[], A>(
  first: (...query: Q) => Promise<A>,
  second: (...query: Q) => Promise<A>,
) {
  return (...query: Q): Promise<A> =>
    first(...query).catch((error: unknown) => {
      if (IN_VAIN.has(failureOf(error))) throw error;
      return second(...query);
    });
}
