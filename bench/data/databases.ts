import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { packageRoot } from '../../src/root.js';
import { openDatabase, type Database } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { fill, isFilled } from './fill.js';

/** A database with the data of the benchmark, kept for the next run. */
export interface Filled {
  /** Settings with which the named server reads it: an address of the Postgres server, or a copy of the folder. */
  settingsFor: (server: string) => Record<string, string>;
  /** Its address; null for the embedded database. */
  url: string | null;
  /** Removes the copies. */
  close: () => void;
}

type Progress = (done: number) => void;

/**
 * The same for every server: just-in-time compilation pays off only for statements that take seconds, and the processor
 * time of parallel workers cannot be assigned to a connection.
 */
const SETTINGS = { jit: 'off', max_parallel_workers_per_gather: '0' };

/** The database newsgraph_bench_N of a server, created and filled if necessary. An existing one may be dropped. */
export async function fillServer(server: string, articles: number, progress: Progress): Promise<Filled> {
  const name = `newsgraph_bench_${String(articles)}`;
  const address = new URL(server);
  address.pathname = `/${name}`;
  const url = address.href;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0 || !(await use({ url }, articles))) {
      await client.query(`DROP DATABASE IF EXISTS ${name}`);
      await client.query(`CREATE DATABASE ${name}`);
      for (const [setting, value] of Object.entries(SETTINGS)) {
        await client.query(`ALTER DATABASE ${name} SET ${setting} = ${value}`);
      }
      await make({ url }, articles, progress);
    }
  } finally {
    await client.end();
  }
  return { url, settingsFor: (program) => ({ DATABASE_URL: named(url, program) }), close: () => undefined };
}

/** Runs work on a new database of a server, which is dropped afterwards. */
export async function inNewDatabase<T>(
  server: string,
  name: string,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const database = `newsgraph_bench_${name}_${String(process.pid)}`;
  const address = new URL(server);
  address.pathname = `/${database}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  try {
    await admin.query(`CREATE DATABASE ${database}`);
    return await work(address.href);
  } finally {
    await admin.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await admin.end();
  }
}

/** The address with an application name, by which Postgres can tell the connections of a program. */
export function named(url: string, program: string): string {
  const address = new URL(url);
  address.searchParams.set('application_name', `bench_${program}`);
  return address.href;
}

/** A folder of the embedded database, created and filled if necessary. Every server gets its own copy. */
export async function fillFolder(articles: number, progress: Progress): Promise<Filled> {
  const cache = join(packageRoot, 'node_modules', '.cache', 'newsgraph-bench');
  const folder = join(cache, String(articles));
  if (!existsSync(folder) || !(await use({ dataDir: folder }, articles))) {
    const draft = `${folder}.draft`;
    for (const old of [folder, draft]) rmSync(old, { recursive: true, force: true });
    mkdirSync(cache, { recursive: true });
    await make({ dataDir: draft }, articles, progress);
    renameSync(draft, folder);
  }
  const copies: string[] = [];
  return {
    url: null,
    settingsFor: (program) => {
      const copy = `${folder}.${program}`;
      rmSync(copy, { recursive: true, force: true });
      cpSync(folder, copy, { recursive: true });
      copies.push(copy);
      return { DATA_DIR: copy };
    },
    close: () => {
      for (const copy of copies) rmSync(copy, { recursive: true, force: true });
    },
  };
}

type Place = { url: string } | { dataDir: string };

/** Whether a database of an earlier run can be used. Migrations since then are applied. */
async function use(place: Place, articles: number): Promise<boolean> {
  return withDatabase(place, async (database) => {
    const filled = await isFilled(database, articles);
    if (filled) await migrate(database);
    return filled;
  });
}

function make(place: Place, articles: number, progress: Progress): Promise<void> {
  return withDatabase(place, (database) => fill(database, articles, progress));
}

/** Opens a database while the work runs, with one connection and without a statement timeout. */
export async function withDatabase<T>(place: Place, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ ...place, poolSize: 1, statementTimeoutMs: 0 });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
