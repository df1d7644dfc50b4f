import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

/** Where Debian's packages put the programs of the newest server that is installed, or null. */
function findPrograms(): string | null {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return null;
  const folders = readdirSync(root)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(root, version, 'bin'));
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

const programs = findPrograms();
const isRoot = process.getuid?.() === 0;
/** A server refuses to run as root: then its programs run as the user that Debian's packages make. */
const [setpriv, ...asPostgres] = [
  'setpriv',
  '--reuid=postgres',
  '--regid=postgres',
  '--clear-groups',
] as const;

/** Why no server can be started here, or null. */
export const noCluster: string | null = (() => {
  if (programs === null) return 'no Postgres server is installed under /usr/lib/postgresql';
  if (isRoot && spawnSync(setpriv, [...asPostgres, 'true']).status !== 0)
    return 'there is no user postgres to run a server as, and root may not';
  return null;
})();

/** A primary with a streaming replica, on free ports of this machine. */
export interface Cluster {
  primary: string;
  replica: string;
  /** As if its machine were gone. */
  stopPrimary: () => Promise<void>;
  /** Makes the replica the primary. */
  promoteReplica: () => Promise<void>;
  stopReplica: () => Promise<void>;
  startReplica: () => Promise<void>;
  /** The replica gets what is written and does not show it, until told to go on. */
  pauseReplay: () => Promise<void>;
  /** Resolves when the replica shows all that is written by now. */
  resumeReplay: () => Promise<void>;
  /** Stops both and removes their data. */
  stop: () => Promise<void>;
}

export async function startCluster(): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-cluster-'));
  chmodSync(folder, 0o700);
  if (isRoot) await chown(folder, await idOf('-u'), await idOf('-g'));
  const [primaryPort, replicaPort] = [await freePort(), await freePort()];
  const data = { primary: join(folder, 'primary'), replica: join(folder, 'replica') };
  const url = (port: number) => `postgresql://postgres@127.0.0.1:${String(port)}/postgres`;
  const start = (name: keyof typeof data, port: number) => {
    const settings = [
      `port=${String(port)}`,
      'listen_addresses=127.0.0.1',
      `unix_socket_directories=${folder}`,
      'fsync=off',
    ];
    const log = join(folder, `${name}.log`);
    const options = settings.map((setting) => `-c ${setting}`).join(' ');
    return run('pg_ctl', ['start', '--wait', '-D', data[name], '-l', log, '-o', options]);
  };
  const stop = (name: keyof typeof data) =>
    run('pg_ctl', ['stop', '--wait', '-m', 'immediate', '-D', data[name]]);
  await run('initdb', [
    '-D',
    data.primary,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '-N',
  ]);
  await start('primary', primaryPort);
  const from = ['-h', '127.0.0.1', '-p', String(primaryPort), '-U', 'postgres'];
  await run('pg_basebackup', [...from, '-D', data.replica, '-R', '-X', 'stream', '-c', 'fast', '-N']);
  await start('replica', replicaPort);
  const [primary, replica] = [url(primaryPort), url(replicaPort)];
  return {
    primary,
    replica,
    stopPrimary: () => stop('primary'),
    promoteReplica: () => run('pg_ctl', ['promote', '--wait', '-D', data.replica]),
    stopReplica: () => stop('replica'),
    startReplica: () => start('replica', replicaPort),
    pauseReplay: async () => {
      await query(replica, 'SELECT pg_wal_replay_pause()');
    },
    resumeReplay: async () => {
      await query(replica, 'SELECT pg_wal_replay_resume()');
      const [row] = await query(primary, 'SELECT pg_current_wal_lsn()::text AS lsn');
      const caughtUp = async (): Promise<void> => {
        const [now] = await query(
          replica,
          `SELECT pg_last_wal_replay_lsn() >= '${String(row?.['lsn'])}' AS done`,
        );
        if (now?.['done'] !== true) await caughtUp();
      };
      await caughtUp();
    },
    stop: async () => {
      await Promise.allSettled([stop('replica'), stop('primary')]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const execute = promisify(execFile);

async function run(program: string, args: string[]): Promise<void> {
  const path = join(programs ?? '', program);
  await (isRoot
    ? execute(setpriv, [...asPostgres, path, ...args], { cwd: tmpdir() })
    : execute(path, args, { cwd: tmpdir() }));
}

async function idOf(which: '-u' | '-g'): Promise<number> {
  return Number((await execute('id', [which, 'postgres'])).stdout);
}

/** The rows of a statement, on a connection of its own. */
export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const result = await client.query<Record<string, unknown>>(sql).finally(() => client.end());
  return result.rows;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
