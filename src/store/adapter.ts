import type { SqlDriverAdapterFactory, SqlQueryable } from '@prisma/driver-adapter-utils';
import type { ReadDriver } from './driver.js';
import { type Failure, failureOf } from './failures.js';

/** Called with the SQL of each statement that is sent, including raw ones. */
export type StatementListener = (sql: string) => void;

/** Transaction control does not count as a statement: drivers differ in whether they send it. */
const TRANSACTION_CONTROL = /^\s*(?:BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)\b/i;

/** Wraps an adapter so that `notify` is called with each statement before it is sent. */
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
 * Reads from a replica, and falls back to the primary on failure: the replica may be down, may cancel a
 * statement to continue replay, or may lack a new migration's tables.
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

/** On the primary, the statement would take as long or return as much. */
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
