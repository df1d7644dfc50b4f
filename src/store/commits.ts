import type { SqlMigrationAwareDriverAdapterFactory, SqlQueryable } from '@prisma/driver-adapter-utils';

/** Called when something may have been committed; what it was is read from the log of changes. */
export type CommitListener = () => void;

/** Adds a listener; the returned function removes it. */
export type OnCommit = (listener: CommitListener) => () => void;

/** A list of listeners, and how to call them. */
export function listeners(): { add: OnCommit; tell: CommitListener } {
  const all = new Set<CommitListener>();
  return {
    add: (listener) => {
      all.add(listener);
      return () => all.delete(listener);
    },
    tell: () => {
      for (const listener of all) listener();
    },
  };
}

/** Wraps the adapter of a database that only this process uses, with notification of its commits. */
export function announceCommits(factory: SqlMigrationAwareDriverAdapterFactory): {
  factory: SqlMigrationAwareDriverAdapterFactory;
  onCommit: OnCommit;
} {
  const { add, tell } = listeners();
  const announcing = (queryable: SqlQueryable) => {
    const executeRaw = queryable.executeRaw.bind(queryable);
    queryable.executeRaw = async (query) => executeRaw(query).finally(tell);
  };
  return {
    onCommit: add,
    factory: {
      provider: factory.provider,
      adapterName: factory.adapterName,
      connectToShadowDb: factory.connectToShadowDb.bind(factory),
      connect: async () => {
        const adapter = await factory.connect();
        announcing(adapter);
        const startTransaction = adapter.startTransaction.bind(adapter);
        adapter.startTransaction = async (isolationLevel) => {
          const transaction = await startTransaction(isolationLevel);
          const commit = transaction.commit.bind(transaction);
          transaction.commit = () => commit().finally(tell);
          return transaction;
        };
        return adapter;
      },
    },
  };
}
