import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import { packageRoot } from '../../src/root.js';
import { type Database, databaseOver, openDatabase } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { createPglite, pgliteDriver } from '../../src/store/embedded/pglite.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Server on which the database tests run, or '' for the embedded database. See vitest.config.ts. */
    testDatabaseUrl: string;
    /** The same server past a pooler, if there is one before it. */
    testDirectUrl: string;
  }
}

/** A migrated database of its own, with the countries and nothing else; gone when closed. */
export async function openTestDatabase(): Promise<Database> {
  const server = inject('testDatabaseUrl');
  if (!server) return openTemplate('migrated');
  const database = await openEmptyDatabase();
  await migrate(database);
  return database;
}

/** A database of its own that nobody has migrated. */
export async function openEmptyDatabase(): Promise<Database> {
  const server = inject('testDatabaseUrl');
  if (!server) return openTemplate('empty');
  const { url, directUrl, drop } = await createDatabase(server);
  const database = await openDatabase({ url, directUrl });
  return { ...database, close: () => database.close().then(drop) };
}

/** Puts the two articles of seed/articles into it. */
export async function seedTestDatabase(database: Database): Promise<void> {
  const folder = join(packageRoot, 'seed', 'articles');
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort()) {
    await ingestArticle(database, { text: await readFile(join(folder, name), 'utf8') });
  }
}

/** A database on a server, under a name of its own. */
export interface MadeDatabase {
  url: string;
  /** Past a pooler. */
  directUrl: string;
  drop: () => Promise<void>;
}

/** An empty one. */
export async function createDatabase(server: string): Promise<MadeDatabase> {
  const name = `newsgraph_test_${randomUUID().replaceAll('-', '')}`;
  const direct = inject('testDirectUrl');
  await runOnServer(direct, `CREATE DATABASE ${name}`);
  const [url = '', directUrl = ''] = [server, direct].map((address) => {
    const own = new URL(address);
    own.pathname = `/${name}`;
    return own.href;
  });
  const drop = () => runOnServer(direct, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  return { url, directUrl, drop };
}

async function runOnServer(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/**
 * Making an embedded database takes seconds, loading one half a second: two are kept between runs, under names that
 * change with all they are made from.
 */
async function openTemplate(state: 'empty' | 'migrated'): Promise<Database> {
  const folder = join(packageRoot, 'node_modules', '.cache', 'newsgraph');
  const file = join(folder, `test-database-${state}-${await templateVersion()}.tar`);
  if (!existsSync(file)) {
    const pglite = await createPglite();
    const template = databaseOver(await pgliteDriver(pglite));
    if (state === 'migrated') await migrate(template);
    const dump = await pglite.dumpDataDir('none');
    await template.close();
    await mkdir(folder, { recursive: true });
    // Whole or absent: other test files may be about to read it.
    const part = `${file}.${randomUUID()}`;
    await writeFile(part, Buffer.from(await dump.arrayBuffer()));
    await rename(part, file);
  }
  const loadDataDir = new Blob([await readFile(file)]);
  return databaseOver(await pgliteDriver(await createPglite({ loadDataDir })));
}

async function templateVersion(): Promise<string> {
  const migrations = join(packageRoot, 'prisma', 'migrations');
  const files = (await readdir(migrations, { recursive: true }))
    .filter((file) => file.endsWith('.sql'))
    .sort();
  const sources = [
    ...files.map((file) => join(migrations, file)),
    join(packageRoot, 'src', 'store', 'facts', 'countries.ts'),
    ...['@electric-sql/pglite', 'world-countries'].map((name) =>
      join(packageRoot, 'node_modules', name, 'package.json'),
    ),
  ];
  const hash = createHash('sha256');
  for (const source of sources) hash.update(source).update(await readFile(source));
  return hash.digest('hex').slice(0, 16);
}
