import { readdirSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile, mkdir, appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/root.js';
import type { Database } from '../../../src/store/database.js';
import { migrate } from '../../../src/store/migrate/migrate.js';
import { openEmptyDatabase } from '../../support/database.js';

const PRESENT = readdirSync(join(packageRoot, 'prisma', 'migrations'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const FIRST = PRESENT[0] ?? '';
let database: Database;
let folder: string;

beforeEach(async () => {
  database = await openEmptyDatabase();
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-migrations-'));
  await cp(join(packageRoot, 'prisma', 'migrations'), folder, { recursive: true });
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

async function addMigration(name: string, sql: string): Promise<string> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'migration.sql'), sql);
  return name;
}

async function hasTable(name: string): Promise<boolean> {
  const [row] = await database.prisma.$queryRaw<{ found: boolean }[]>`
    SELECT to_regclass(${`"${name}"`}) IS NOT NULL AS found`;
  return row?.found === true;
}

describe('migrate', () => {
  it('applies what is missing, once', async () => {
    expect(await migrate(database, { folder })).toEqual(PRESENT);
    expect(await migrate(database, { folder })).toEqual([]);
    const second = await addMigration(
      '30000101000000_second',
      `CREATE TABLE "Second" (id int); -- a comment; with a semicolon
      CREATE FUNCTION one() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END; $$;`,
    );
    expect(await migrate(database, { folder })).toEqual([second]);
    expect(await database.prisma.$queryRaw`SELECT one()`).toEqual([{ one: 1 }]);
  });

  it('asks little of a database that is up to date', async () => {
    await migrate(database, { folder });
    const statements: string[] = [];
    const stop = database.onStatement((sql) => statements.push(sql));
    await migrate(database, { folder });
    stop();
    // Whether the history is there, the history, and the countries behind the lock of writers.
    expect(statements).toHaveLength(4);
  });

  it('lets several processes do it at once', async ({ skip }) => {
    if (database.kind === 'pglite') skip('the embedded database has one process');
    const applied = await Promise.all([1, 2, 3].map(() => migrate(database, { folder })));
    expect(applied.flat()).toEqual(PRESENT);
  });

  it('refuses an edited migration', async () => {
    await migrate(database, { folder });
    await appendFile(join(folder, FIRST, 'migration.sql'), '-- an afterthought\n');
    await expect(migrate(database, { folder })).rejects.toMatchObject({
      code: 'MIGRATION_EDITED',
      message: expect.stringMatching(`${FIRST}.*Restore the file`) as string,
    });
  });

  it('refuses a database that a newer version has migrated', async () => {
    const newer = await addMigration('30000101000000_newer', 'CREATE TABLE "Newer" (id int)');
    await migrate(database, { folder });
    await rm(join(folder, newer), { recursive: true });
    await expect(migrate(database, { folder })).rejects.toMatchObject({
      code: 'MIGRATION_MISSING',
      message: expect.stringContaining(newer) as string,
    });
  });

  it.each([
    [
      'an empty folder',
      async () => {
        await rm(folder, { recursive: true });
        await mkdir(folder);
      },
    ],
    [
      'no folder',
      async () => {
        await rm(folder, { recursive: true });
        folder = join(tmpdir(), 'newsgraph-no-such-folder');
      },
    ],
    ['a migration without its file', () => rm(join(folder, FIRST, 'migration.sql'))],
  ])('refuses %s', async (_, spoil) => {
    const made = folder;
    await spoil();
    await expect(migrate(database, { folder })).rejects.toMatchObject({ code: 'MIGRATION_MISSING' });
    expect(await hasTable('Article')).toBe(false);
    folder = made;
    await mkdir(folder, { recursive: true });
  });

  it('keeps nothing of a migration that fails, says so again, and tries it again when told to', async () => {
    const bad = await addMigration('30000101000000_bad', 'CREATE TABLE "Half" (id int); SELECT 1 / 0;');
    await expect(migrate(database, { folder })).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message: expect.stringContaining('division by zero') as string,
    });
    expect(await hasTable('Article')).toBe(true);
    expect(await hasTable('Half')).toBe(false);
    await expect(migrate(database, { folder })).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message: expect.stringContaining(`--retry ${bad}`) as string,
    });
    await addMigration('30000101000000_bad', 'CREATE TABLE "Half" (id int);');
    expect(await migrate(database, { folder, retry: bad })).toEqual([bad]);
    expect(await hasTable('Half')).toBe(true);
    expect(await migrate(database, { folder })).toEqual([]);
  });

  it('takes up a migration whose process was killed', async () => {
    await migrate(database, { folder });
    const second = await addMigration('30000101000000_second', 'CREATE TABLE "Second" (id int)');
    // What the engine writes before it begins.
    await database.prisma.$executeRaw`
      INSERT INTO "_prisma_migrations" (id, checksum, migration_name, applied_steps_count)
      VALUES ('killed', 'x', ${second}, 0)`;
    expect(await migrate(database, { folder })).toEqual([second]);
    expect(await hasTable('Second')).toBe(true);
  });

  it('notes the end of a migration together with what it does', async () => {
    // Deferred to the very end of the transaction, when the note must be there.
    await addMigration(
      '30000101000000_watched',
      `CREATE TABLE "Seen" (finished boolean);
      CREATE FUNCTION look() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO "Seen" SELECT finished_at IS NOT NULL FROM "_prisma_migrations" WHERE migration_name LIKE '%watched';
        RETURN NULL;
      END; $$;
      CREATE TABLE "Bell" (id int);
      CREATE CONSTRAINT TRIGGER bell AFTER INSERT ON "Bell" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION look();
      INSERT INTO "Bell" VALUES (1);`,
    );
    await migrate(database, { folder });
    expect(await database.prisma.$queryRaw`SELECT finished FROM "Seen"`).toEqual([{ finished: true }]);
  });
});
