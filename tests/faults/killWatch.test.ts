import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalServer, startLocalServer } from '../sources/localServer.js';
import { runScript } from '../support/process.js';
import {
  KILLS,
  TIME,
  TIMES,
  afterKill,
  expectAllOnce,
  feedOf,
  numbersTo,
  storiesIn,
  story,
} from './killing.js';

/** Milliseconds between the first article taken in and the end, at most. */
const LONGEST_MS = 300;
const ITEMS = 40;

let folder: string;
let server: LocalServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-kill-watch-'));
  server = await startLocalServer();
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const added = (stdout: string) => [...stdout.matchAll(/^added: .+$/gm)].map(([line]) => line);
const watch = (dataDir: string, ...args: string[]) =>
  runScript('src/commands/watch.ts', args, { DATA_DIR: dataDir, DATA_FSYNC: 'off' });

/** Kills a watch at a moment after its first article, and tells what it acknowledged. */
async function kill(run: ReturnType<typeof watch>): Promise<string[]> {
  await Promise.race([run.printed('added: ').catch(() => undefined), run.done]);
  await sleep(Math.random() * LONGEST_MS);
  run.child.kill('SIGKILL');
  return added((await run.done).stdout);
}

it(
  `a feed whose poll is killed ${TIMES} is taken in whole and once`,
  async () => {
    server.on('/feed.xml', feedOf(ITEMS));
    const dataDir = join(folder, 'feed-data');
    const poll = () => watch(dataDir, '--once', `${server.origin}/feed.xml`);
    const told: string[] = [];
    for (let times = 0; times < KILLS; times++) {
      told.push(...(await kill(poll())));
      await afterKill(dataDir, storiesIn);
    }
    const last = await poll().done;
    expect(last).toMatchObject({ code: 0, stderr: '' });
    told.push(...added(last.stdout));
    // What was told as added was there, so that no later run added it again.
    expect(told.length).toBe(new Set(told).size);
    await expectAllOnce(dataDir, ITEMS);
  },
  TIME,
);

it(
  `a folder that fills up while its watching is killed ${TIMES} is taken in whole and once`,
  async () => {
    const dataDir = join(folder, 'folder-data');
    const watched = join(folder, 'in');
    await mkdir(watched);
    let written = 0;
    /** A file of several stories, and one of a single story. */
    const write = async (lines: number) => {
      const numbers = numbersTo(lines).map((n) => written + n);
      const content = numbers.map((n) => JSON.stringify({ id: String(n), text: story(n) }));
      await writeFile(join(watched, `${String(written)}.jsonl`), content.join('\n'));
      written += lines + 1;
      await writeFile(join(watched, `${String(written)}.txt`), story(written));
    };
    const told: string[] = [];
    for (let times = 0; times < KILLS; times++) {
      await write(ITEMS / 2);
      const killed = kill(watch(dataDir, watched));
      await write(ITEMS / 4);
      told.push(...(await killed));
      await afterKill(dataDir, storiesIn);
    }
    const left = written - (await afterKill(dataDir, storiesIn));
    const last = watch(dataDir, watched);
    const soon = { timeout: 60_000 };
    await expect.poll(() => added(last.output.stdout).length, soon).toBe(left);
    // It goes on with what comes later.
    await write(1);
    await expect.poll(() => added(last.output.stdout).length, soon).toBe(left + 2);
    last.child.kill('SIGTERM');
    const { code, stdout, stderr } = await last.done;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    told.push(...added(stdout));
    expect(told.length).toBe(new Set(told).size);
    await expectAllOnce(dataDir, written);
  },
  TIME,
);
