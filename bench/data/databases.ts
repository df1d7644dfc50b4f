import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { packageRoot } from '../../src/root.js';
import { openDatabase, type Database } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { fill, isFilled } from './fill.js';

/** A database with the data of the bench, which stays for the next run. */
export interface Filled {
  /** Settings by which a server with this name reads it: the Postgres server's own, or a copy of the folder. */
  settingsFor: (server: string) => Record<string, string>;
  /** Its address; null for the embedded database. */
  url: string | null;
  /** Removes the copies. */
  close: () => void;
}

type Progress = (done: number) => void;

/**
 * Same for every server: just-in-time compiling pays only for statements that take seconds, and what parallel workers
 * use cannot be told by connection.
 */
const SETTINGS = { jit: 'off', max_parallel_workers_per_gather: '0' };

/** The database newsgraph_bench_N of a server, made and filled if it is not there. Not on another's: it may be dropped. */
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

/** Does work on a new database of a server, which is dropped after it. */
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

/** The address with the name by which the server knows who is connected. */
export function named(url: string, program: string): string {
  const address = new URL(url);
  address.searchParams.set('application_name', `bench_${program}`);
  return address.href;
}

/** A folder of the embedded database, made and filled if it is not there; every server gets a copy of its own. */
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

/** Whether a database of an earlier run can be used; migrations since are applied. */
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

/** Opens a database for as long as the work takes: on one connection, statements as long as they like. */
export async function withDatabase<T>(place: Place, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ ...place, poolSize: 1, statementTimeoutMs: 0 });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
