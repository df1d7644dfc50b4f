import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import { countOld } from '../../src/ingest/reread.js';
import { PARSER_VERSION } from '../../src/parse/version.js';
import { openDatabase } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { runScript } from '../support/process.js';
import { dumpTables, wrongCounts } from '../support/tables.js';

const ARTICLES = 16;

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'newsgraph-reread-'));
});
afterAll(() => rm(dataDir, { recursive: true }));

it('reading again that is killed goes on with the next start of a service, and leaves all as it was', async () => {
  let database = await openDatabase({ dataDir });
  await migrate(database);
  for (let n = 0; n < ARTICLES; n++)
    await ingestArticle(database, {
      text: `Minister Anna Berg met Carl Dorn in Paris on May ${String(n + 1)}, 2017.\n\n“France will wait,” Berg said.`,
    });
  const before = await dumpTables(database);
  await database.prisma.article.updateMany({ data: { parser: PARSER_VERSION - 1 } });
  await database.close();

  const first = runScript('tests/faults/rereadUntilKilled.ts', [dataDir, 'start'], {});
  await first.printed('read 5');
  first.child.kill('SIGKILL');
  await first.done;
  const { stdout } = await runScript('tests/faults/rereadUntilKilled.ts', [dataDir], {}).done;
  const [, read = ''] = /read (\d+)\nover\n$/.exec(stdout) ?? [];
  expect(Number(read)).toBeGreaterThan(0);
  expect(Number(read)).toBeLessThanOrEqual(ARTICLES - 5);

  database = await openDatabase({ dataDir });
  const [left, jobs, counts, after] = [
    await countOld(database),
    await database.prisma.job.count(),
    await wrongCounts(database),
    await dumpTables(database),
  ];
  await database.close();
  expect({ left, jobs, counts }).toEqual({ left: 0, jobs: 0, counts: [] });
  expect(after).toEqual(before);
}, 240_000);
