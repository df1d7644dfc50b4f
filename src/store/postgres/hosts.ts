import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { BoundedClient } from './boundedClient.js';
import { StoreError } from '../errors.js';
import type { Host, SessionAttributes } from './postgresTarget.js';

/** Timeout in milliseconds for a host to report its role. */
const ASKING_MS = 2_000;
/** While no host is suitable, as during a failover, all are tried again after this many milliseconds. */
const PAUSE_MS = 250;
/** In total for this many milliseconds, less than a pool waits for a connection. */
const PATIENCE_MS = 9_000;
/** Interval between checks of the hosts, in milliseconds. */
const WATCH_MS = 1_000;

const ACCEPTS: Record<SessionAttributes, (isStandby: boolean) => boolean> = {
  any: () => true,
  'read-write': (isStandby) => !isStandby,
  primary: (isStandby) => !isStandby,
  standby: (isStandby) => isStandby,
  'read-only': (isStandby) => isStandby,
};

/** Several hosts, of which one is currently suitable. */
export interface Hosts {
  /** For a pool: clients that connect to the suitable host, whatever address they are given. */
  Client: typeof pg.Client;
  close: () => void;
}

/**
 * Finds among several hosts that which takes writes (or what else is wanted), whenever a connection is opened, and ends
 * connections to one that has ceased to be it: after a failover nothing has to be told or started again.
 *
 * @param config of a connection to any of them
 */
export function watchHosts(
  hosts: readonly Host[],
  sessionAttributes: SessionAttributes,
  config: pg.ClientConfig,
): Hosts {
  const accepts = ACCEPTS[sessionAttributes];
  const clients = new Set<HostClient>();
  /** The first suitable host, in order; null if there is none. */
  const findOnce = async (): Promise<Host | null> => {
    const fit = await Promise.all(hosts.map((host) => isStandby(host, config).then(accepts, () => false)));
    return hosts.find((_, index) => fit[index]) ?? null;
  };
  const find = async (): Promise<Host> => {
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      const host = await findOnce();
      if (host) return host;
      if (performance.now() > until) {
        const names = hosts.map(({ host: name, port }) => `${name}:${String(port)}`).join(', ');
        throw new StoreError('DATABASE_UNAVAILABLE', `None of ${names} answers as ${sessionAttributes}.`);
      }
      await sleep(PAUSE_MS);
    }
  };

  /** A client that picks its host when it connects. */
  class HostClient extends BoundedClient {
    override connect(): Promise<pg.Client>;
    override connect(callback: (error: Error, client: pg.Client) => void): void;
    override connect(callback?: (error: Error, client: pg.Client) => void): Promise<pg.Client> | void {
      const connected = find().then(async ({ host, port }) => {
        Object.assign(this, { host, port });
        clients.add(this);
        this.once('end', () => clients.delete(this));
        await super.connect();
        return this;
      });
      if (!callback) return connected;
      connected.then(
        (client) => {
          callback(null as unknown as Error, client);
        },
        (error: unknown) => {
          callback(error as Error, undefined as unknown as pg.Client);
        },
      );
    }
  }

  const stopped = new AbortController();
  const { signal } = stopped;
  void (async () => {
    for (;;) {
      await sleep(WATCH_MS, undefined, { signal, ref: false });
      if (clients.size === 0) continue;
      const right = await findOnce();
      if (!right) continue;
      for (const client of clients) {
        if (client.host === right.host && client.port === right.port) continue;
        if (accepts(await isStandby(client, config).catch(() => !accepts(true)))) continue;
        clients.delete(client);
        disconnect(client);
      }
    }
  })().catch(() => undefined);
  return {
    Client: HostClient,
    close: () => {
      stopped.abort();
    },
  };
}

/**
 * Breaks a connection, so that pending statements fail at once. A host that is cut off would not answer a
 * clean close.
 */
function disconnect(client: pg.Client): void {
  const { connection } = client as unknown as { connection: { stream: { destroy: (error: Error) => void } } };
  connection.stream.destroy(
    new StoreError('DATABASE_UNAVAILABLE', 'The server has ceased to be the one that takes writes.'),
  );
}

/** Whether a host is a replica. */
async function isStandby({ host, port }: Host, config: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client({ ...config, connectionTimeoutMillis: ASKING_MS, query_timeout: ASKING_MS });
  Object.assign(client, { host, port });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ standby: boolean }>('SELECT pg_is_in_recovery() AS standby');
    return rows[0]?.standby ?? false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
