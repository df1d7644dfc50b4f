import { setTimeout } from 'node:timers/promises';
import type { Database, Reader } from '../../src/store/database.js';

type QueryRaw = Reader['prisma']['$queryRaw'];

/**
 * The same database, where something happens between the statements of resolvers: whenever one is answered, and before
 * whoever asked has the rows.
 * @param happen is given the SQL of the statement
 */
export function between(database: Database, happen: (sql: string) => Promise<unknown>): Database {
  const listenTo = (prisma: Reader['prisma']) =>
    new Proxy(prisma, {
      get(target, name, receiver) {
        if (name !== '$queryRaw') return Reflect.get(target, name, receiver) as unknown;
        return async (...[query, ...values]: Parameters<QueryRaw>) => {
          const rows = await target.$queryRaw(query, ...values);
          await happen('sql' in query ? query.sql : query.join('?'));
          return rows;
        };
      },
    });
  return {
    ...database,
    reader: (options) => {
      const reader = database.reader(options);
      return { ...reader, prisma: listenTo(reader.prisma) };
    },
  };
}

/** Milliseconds for which rows are held back. */
const LONGEST = 5;

/** The same database, whose rows come back in another order than they were asked for, as from a busy server. */
export function outOfOrder(database: Database): Database {
  let answered = 0;
  return between(database, () => setTimeout(LONGEST - (answered++ % (LONGEST + 1))));
}
