import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import { packageRoot } from '../../src/root.js';
import { type Database, databaseOver, openDatabase } from '../../src/store/database.js';
import { makeTemplate } from '../../src/store/migrate/makeTemplate.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { createPglite, pgliteDriver } from '../../src/store/embedded/pglite.js';
import { templateVersion } from '../../src/store/embedded/template.js';

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
  return openMade(await createDatabase(server, await migratedOnServer(server)));
}

/** A database of its own that nobody has migrated. */
export async function openEmptyDatabase(): Promise<Database> {
  const server = inject('testDatabaseUrl');
  if (!server) return openTemplate('empty');
  return openMade(await createDatabase(server));
}

async function openMade({ url, directUrl, drop }: MadeDatabase): Promise<Database> {
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

/** An empty one, or a copy of another. */
export async function createDatabase(server: string, template = 'template1'): Promise<MadeDatabase> {
  const name = `newsgraph_test_${randomUUID().replaceAll('-', '')}`;
  const direct = inject('testDirectUrl');
  await onServer(direct, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  const drop = () =>
    onServer(direct, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    });
  return { url: withName(server, name), directUrl: withName(direct, name), drop };
}

function withName(server: string, name: string): string {
  const own = new URL(server);
  own.pathname = `/${name}`;
  return own.href;
}

async function onServer<T>(server: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  return work(client).finally(() => client.end());
}

const TEMPLATE = 'newsgraph_template_';
const TEMPLATES_KEPT = 4;

/** The name of a migrated database on the server, which is made once and kept between runs: migrating takes a second. */
async function migratedOnServer(server: string): Promise<string> {
  const name = TEMPLATE + (await testVersion());
  const direct = inject('testDirectUrl');
  await onServer(direct, async (client) => {
    // One worker makes it; the others wait.
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [TEMPLATE]);
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1) ORDER BY oid DESC',
      [TEMPLATE],
    );
    if (rows.some(({ datname }) => datname === name)) return;
    // Tests of other versions may run beside these.
    for (const { datname } of rows.slice(TEMPLATES_KEPT))
      await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
    // Past a pooler, which would keep its connections.
    const { directUrl } = await createDatabase(server);
    const database = await openDatabase({ url: directUrl, directUrl });
    await migrate(database).finally(() => database.close());
    const made = new URL(directUrl).pathname.slice(1);
    // Whole under its name, or absent.
    await client.query(`ALTER DATABASE ${made} RENAME TO ${name}`);
  });
  return name;
}

/**
 * Making an embedded database takes seconds, loading one half a second: two are kept between runs, under names that
 * change with all they are made from.
 */
async function openTemplate(state: 'empty' | 'migrated'): Promise<Database> {
  const folder = join(packageRoot, 'node_modules', '.cache', 'newsgraph');
  const file = join(folder, `test-database-${state}-${await testVersion()}.tar`);
  if (!existsSync(file)) {
    const tar = await makeTemplate(state);
    await mkdir(folder, { recursive: true });
    // Whole or absent: other test files may be about to read it.
    const part = `${file}.${randomUUID()}`;
    await writeFile(part, tar);
    await rename(part, file);
  }
  const loadDataDir = new Blob([await readFile(file)]);
  return databaseOver(await pgliteDriver(await createPglite({ loadDataDir })));
}

/** Changes with all that a migrated database is made from. */
async function testVersion(): Promise<string> {
  const hash = createHash('sha256').update(await templateVersion());
  const countries = ['src/store/facts/countries.ts', 'node_modules/world-countries/package.json'];
  for (const file of countries) hash.update(file).update(await readFile(join(packageRoot, file)));
  return hash.digest('hex').slice(0, 16);
}
