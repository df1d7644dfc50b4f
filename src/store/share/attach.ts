import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
  SqlQueryable,
} from '@prisma/driver-adapter-utils';
import { createBirpc } from 'birpc';
import type { Driver } from '../driver.js';
import { StoreError, errorCode } from '../errors.js';
import { connectToPgliteShadow } from '../embedded/pglite.js';
import { fromPlain, type Told } from '../embedded/threadErrors.js';
import { readEndpoint } from './endpoint.js';
import { framesOver } from './frames.js';
import { introduce } from './handshake.js';
import type { SessionCalls } from './session.js';

const PAUSE_MS = 100;

interface Attaching<T> {
  dataDir: string;
  /** Wraps the other process's database like one opened with `open`. */
  over: (driver: Driver) => T;
  /** How long to wait for the other process to start or end, in milliseconds. */
  withinMs: number;
}

/**
 * Opens a data folder or, if another living process has it, works through that process.
 *
 * @param open opens the folder in this process
 * @throws StoreError DATA_DIR_LOCKED if the other process cannot be reached, and errors of `open`
 */
export async function openOrAttach<T>(
  open: () => Promise<T>,
  { dataDir, over, withinMs }: Attaching<T>,
): Promise<T> {
  const until = performance.now() + withinMs;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (errorCode(error) !== 'DATA_DIR_LOCKED') throw error;
      const driver = await attach(dataDir);
      if (driver) return over(driver);
      // It may be just starting or about to end.
      if (performance.now() > until) throw error;
      await sleep(PAUSE_MS);
    }
  }
}

/** The database of the process that shares the folder; null if there is none. */
async function attach(dataDir: string): Promise<Driver | null> {
  const endpoint = await readEndpoint(dataDir);
  if (!endpoint) return null;
  const socket = connect({ port: endpoint.port, host: '127.0.0.1', noDelay: true });
  try {
    await once(socket, 'connect');
  } catch {
    return null;
  }
  socket.on('error', () => undefined);
  return (await introduce(socket, endpoint.token)) ? driverOver(socket, endpoint.pid) : null;
}

function driverOver(socket: Socket, pid: number): Driver {
  const frames = framesOver(socket);
  const ended = () =>
    new StoreError(
      'DATABASE_GONE',
      `The process ${String(pid)}, through which this one used the database, has ended. What was reported as done is there; run this again for the rest.`,
    );
  const calls = createBirpc<SessionCalls>(
    {},
    {
      post: (question) => {
        if (socket.destroyed) throw ended();
        frames.send(question);
      },
      on: (hear) => {
        frames.listen(hear);
      },
      deserialize: (answer: Told) => fromPlain(answer),
      // No timeout for statements.
      timeout: -1,
    },
  );
  socket.on('close', () => {
    void Promise.all(
      calls.$rejectPendingCalls(({ reject }) => {
        reject(ended());
      }),
    );
  });
  return {
    kind: 'pglite',
    factory: factoryOver(calls),
    readText: ({ text, values }) => calls.readText({ text, values }),
    // A command that works through another process waits for nobody's changes.
    onCommit: () => () => undefined,
    connectForMigration: () => Promise.reject(migratesItself(pid)),
    close: async () => {
      if (socket.closed) return;
      const closed = once(socket, 'close');
      socket.end();
      await closed;
    },
  };
}

/** What it began with is what it can work with. */
function migratesItself(pid: number): StoreError {
  return new StoreError(
    'DATA_DIR_LOCKED',
    `The database needs migrations, and the process ${String(pid)} has its folder open. Stop that process, then run this again.`,
  );
}

/** The adapter of the other process, as Prisma uses it here. */
function factoryOver(
  calls: ReturnType<typeof createBirpc<SessionCalls>>,
): SqlMigrationAwareDriverAdapterFactory {
  const kind = { provider: 'postgres', adapterName: 'pglite-prisma-adapter' } as const;
  const queryable = (id: number | null): SqlQueryable => ({
    ...kind,
    queryRaw: (query: SqlQuery) => calls.queryRaw(id, query),
    executeRaw: (query: SqlQuery) => calls.executeRaw(id, query),
  });
  const adapter = (): SqlDriverAdapter => ({
    ...queryable(null),
    executeScript: (script) => calls.executeScript(script),
    getConnectionInfo: () => ({ supportsRelationJoins: true }),
    startTransaction: async (isolationLevel) => {
      const { id, options } = await calls.begin(isolationLevel);
      return {
        ...queryable(id),
        options,
        commit: () => calls.commit(id),
        rollback: () => calls.rollback(id),
      };
    },
    dispose: () => Promise.resolve(),
  });
  return { ...kind, connect: () => Promise.resolve(adapter()), connectToShadowDb: connectToPgliteShadow };
}
