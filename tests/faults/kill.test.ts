import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedFiles } from '../../seed/seedFiles.js';
import { type Database, openDatabase } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { openTestDatabase } from '../support/database.js';
import { runScript } from '../support/process.js';
import { dumpTables, wrongCounts } from '../support/tables.js';

/** Two batches, which are written one after the other. */
const ARTICLES = 150;
/** Milliseconds after a first start has begun to write: while it makes the database, migrates, seeds. */
const MOMENTS = [0, 600, 1800].map((least) => Math.round(least * (1 + Math.random())));

let folder: string;
let articles: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-kill-'));
  articles = join(folder, 'articles');
  await mkdir(articles);
  for (let n = 0; n < ARTICLES; n++) {
    const number = String(n).padStart(3, '0');
    const text = `Minister Anna Berg met Carl Dorn in Paris on day ${number}.\n\n“France will wait ${number} days,” Berg said. Dorn left for Chile.\n`;
    await writeFile(join(articles, `${number}.txt`), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

const seed = (dataDir: string) => runScript('seed/seed.ts', [articles], { DATA_DIR: dataDir });

/** Opens what a killed process left, and closes it again. */
async function inspect<T>(dataDir: string, look: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ dataDir });
  try {
    await migrate(database);
    return await look(database);
  } finally {
    await database.close();
  }
}

/** Nothing half-written, nothing missing that was told to be there. */
async function expectWhole(database: Database, acknowledged: number): Promise<void> {
  expect(await wrongCounts(database)).toEqual([]);
  const counted = await database.prisma.article.count();
  expect(counted).toBeGreaterThanOrEqual(acknowledged);
  expect(await database.prisma.country.count()).toBe(250);
  // The people of an article come with it.
  expect(await database.prisma.articlePerson.groupBy({ by: ['articleId'] })).toHaveLength(counted);
}

/** What an undisturbed run comes to. */
async function undisturbed() {
  const database = await openTestDatabase();
  await seedFiles(database, [articles]);
  const dump = await dumpTables(database);
  await database.close();
  return dump;
}

const told = (stdout: string) => stdout.match(/^added: /gm)?.length ?? 0;

describe('kill -9', () => {
  it.each(MOMENTS)(
    '%i ms into the first start leaves a folder that the next start makes whole',
    async (moment) => {
      const dataDir = join(folder, `start-${String(moment)}`);
      const run = seed(dataDir);
      await sleep(moment);
      run.child.kill('SIGKILL');
      const { stdout } = await run.done;
      await inspect(dataDir, async (database) => {
        await expectWhole(database, told(stdout));
        expect(await seedFiles(database, [articles])).toMatchObject({ failed: 0 });
        expect(await dumpTables(database)).toEqual(await undisturbed());
      });
      await rm(dataDir, { recursive: true });
    },
    240_000,
  );

  it('while seeding, again and again, loses nothing that was told to be there', async () => {
    const dataDir = join(folder, 'seeding');
    let acknowledged = 0;
    for (const article of ['003', '103']) {
      const run = seed(dataDir);
      await run.printed(`${article}.txt`);
      await sleep(Math.random() * 100);
      run.child.kill('SIGKILL');
      acknowledged += told((await run.done).stdout);
    }
    await inspect(dataDir, (database) => expectWhole(database, acknowledged));
    const { code, stdout } = await seed(dataDir).done;
    expect(code).toBe(0);
    expect(stdout).toContain(`0 failed.`);
    expect(await inspect(dataDir, dumpTables)).toEqual(await undisturbed());
  }, 360_000);
});
