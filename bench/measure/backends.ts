import { readFileSync } from 'node:fs';
import pg from 'pg';
import { named } from '../data/databases.js';
import { bind, hasProc, threadTime } from './processor.js';

/** The Postgres processes that serve the connections of one of our servers. */
export class Backends {
  readonly #client: pg.Client;
  readonly #bound = new Set<number>();
  readonly #cores: string | null;

  private constructor(client: pg.Client, cores: string | null) {
    this.#client = client;
    this.#cores = cores;
  }

  /**
   * @param cores the cores that they are bound to, if any
   * @returns null if they run on another machine, or their processor time is unknown
   */
  static async watch(url: string, cores: string | null): Promise<Backends | null> {
    const client = new pg.Client({ connectionString: named(url, 'watch') });
    await client.connect();
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    if (hasProc && isPostgres(rows[0]?.pid ?? 0)) return new Backends(client, cores);
    await client.end();
    return null;
  }

  /** Processor time, in milliseconds, of each process that serves a program now. */
  async times(program: string): Promise<Map<number, number>> {
    const { rows } = await this.#client.query<{ pid: number }>(
      'SELECT pid FROM pg_stat_activity WHERE application_name = $1',
      [`bench_${program}`],
    );
    for (const { pid } of rows) {
      if (this.#cores === null || this.#bound.has(pid)) continue;
      bind(pid, this.#cores);
      this.#bound.add(pid);
    }
    return new Map(rows.map(({ pid }) => [pid, threadTime(pid)]));
  }

  /** Processor time since `before` in milliseconds, including that of processes that started since. */
  async used(program: string, before: ReadonlyMap<number, number>): Promise<number> {
    const now = await this.times(program);
    return [...now].reduce((sum, [pid, time]) => sum + time - (before.get(pid) ?? 0), 0);
  }

  close(): Promise<void> {
    return this.#client.end();
  }
}

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${String(pid)}/comm`, 'utf8').trim() === 'postgres';
  } catch {
    return false;
  }
}
