import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.js';
import { runScript } from '../support/process.js';
import { wrongCounts } from '../support/tables.js';

/** How often it is killed: KILLS=100 npx vitest run killLoop is the long form. */
const KILLS = Number(process.env['KILLS'] ?? '5');
/** Milliseconds between the first acknowledgement and the end, at most. */
const LONGEST_MS = 400;

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'newsgraph-kills-'));
});
afterAll(() => rm(dataDir, { recursive: true }));

const idsOf = (stdout: string, word: string) =>
  [...stdout.matchAll(new RegExp(`^${word} (.+)\\n`, 'gm'))].flatMap(([, ids = '']) => ids.split(' '));

it(
  `a process that is killed ${String(KILLS)} times has at each start all that it acknowledged before`,
  async () => {
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const run = runScript('tests/faults/writeUntilKilled.ts', [dataDir, String(acknowledged.length)], {});
      await run.printed('acknowledged');
      await sleep(Math.random() * LONGEST_MS);
      run.child.kill('SIGKILL');
      const { stdout } = await run.done;
      const stored = new Set(idsOf(stdout, 'stored'));
      expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
      acknowledged.push(...idsOf(stdout, 'acknowledged'));
    }
    const database = await openDatabase({ dataDir });
    const rows = await database.prisma.article.findMany({ select: { id: true } });
    const counts = await wrongCounts(database);
    await database.close();
    expect(counts).toEqual([]);
    const stored = new Set(rows.map(({ id }) => id));
    expect(new Set(acknowledged).size).toBeGreaterThanOrEqual(KILLS);
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  },
  // A start takes seconds, many on a machine that is busy.
  60_000 + KILLS * 60_000,
);
