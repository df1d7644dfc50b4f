import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, query } from './cluster.js';

const program = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer'].find((path) => existsSync(path));

/** Why no pooler can be started here, or null. */
export const noPooler: string | null = (() => {
  if (!program) return 'PgBouncer is not installed';
  // It refuses to run as root.
  if (process.getuid?.() === 0 && spawnSync('id', ['postgres']).status !== 0)
    return 'there is no user postgres to run PgBouncer as, and root may not';
  return null;
})();

/** A pooler that gives each transaction a connection. */
export interface Pooler {
  /** The same database as the server's address, through the pooler. */
  through: (server: string) => string;
  stop: () => Promise<void>;
}

/**
 * Starts PgBouncer before a server.
 *
 * @param settings lines of its settings
 */
export async function startPooler(server: string, settings: string[] = []): Promise<Pooler> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-pooler-'));
  await chmod(folder, 0o755);
  const { hostname, port: serverPort, username } = new URL(server);
  const port = await freePort();
  const file = join(folder, 'pgbouncer.ini');
  const lines = [
    '[databases]',
    `* = host=${hostname} port=${serverPort || '5432'} user=${username || 'postgres'}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${String(port)}`,
    'unix_socket_dir =',
    'auth_type = any',
    'pool_mode = transaction',
    // Fewer than this process opens: connections of the server change hands.
    'default_pool_size = 4',
    'max_client_conn = 200',
    ...settings,
  ];
  await writeFile(file, `${lines.join('\n')}\n`, { mode: 0o644 });
  const asUser = process.getuid?.() === 0 ? ['-u', 'postgres'] : [];
  const child = spawn(program ?? '', [...asUser, file], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const through = (url: string) => {
    const address = new URL(url);
    address.hostname = '127.0.0.1';
    address.port = String(port);
    return address.href;
  };
  for (let attempt = 0; ; attempt++) {
    const failure = await query(through(server), 'SELECT 1').then(
      () => null,
      (error: unknown) => error,
    );
    if (!failure) break;
    if (attempt > 100 || child.exitCode !== null) throw failure as Error;
    await sleep(50);
  }
  return {
    through,
    stop: async () => {
      child.kill('SIGINT');
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
