import pg from 'pg';
import type { Target } from './postgresTarget.js';

/** Whether there is a pooler, detected or configured. */
export type PoolerSetting = 'auto' | 'on' | 'off';

/**
 * The target, knowing whether a pooler such as PgBouncer answers at its address. It gives a process number of its own,
 * where the server's would be expected.
 *
 * @param config of a connection without settings
 */
export async function recognisePooler(
  target: Target,
  setting: PoolerSetting,
  config: pg.ClientConfig,
): Promise<Target> {
  if (setting !== 'auto') return { ...target, pooled: setting === 'on' };
  // A pooler knows the hosts itself.
  if (target.hosts.length > 1) return target;
  const client = new pg.Client(config);
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const { processID } = client as unknown as { processID: number | null };
    return { ...target, pooled: rows[0]?.pid !== processID };
  } finally {
    await client.end().catch(() => undefined);
  }
}
