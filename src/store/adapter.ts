import type { SqlDriverAdapterFactory, SqlQueryable } from '@prisma/driver-adapter-utils';

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
