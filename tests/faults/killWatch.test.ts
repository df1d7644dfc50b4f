import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.js';
import { type LocalServer, startLocalServer } from '../sources/localServer.js';
import { runScript } from '../support/process.js';
import { wrongCounts } from '../support/tables.js';

/** How often each is killed: KILLS=100 npx vitest run killWatch is the long form. */
const KILLS = Math.max(2, Math.round(Number(process.env['KILLS'] ?? '5') / 5));
/** Milliseconds between the first article taken in and the end, at most. */
const LONGEST_MS = 300;
const ITEMS = 40;

const story = (n: number) =>
  `Mayor Anna Dorn of town number ${String(n)} met Karl Baum in Berlin on Monday and said that the bridge will be opened in spring.`;
const items = Array.from({ length: ITEMS }, (_, n) => n + 1);

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

/** Ends what a killed process held, as a minute would. */
async function letGo(dataDir: string): Promise<void> {
  const database = await openDatabase({ dataDir });
  await database.prisma.lease.deleteMany();
  await database.close();
}

/** Watches what is given, is killed again and again, and is left to come to its end at last. */
async function watchAndKill(dataDir: string, what: string): Promise<void> {
  const env = { DATA_DIR: dataDir, DATA_FSYNC: 'off' };
  const told: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const run = runScript('src/commands/watch.ts', ['--once', what], env);
    await Promise.race([run.printed('added: ').catch(() => undefined), run.done]);
    await sleep(Math.random() * LONGEST_MS);
    run.child.kill('SIGKILL');
    told.push(...added((await run.done).stdout));
    await letGo(dataDir);
  }
  const last = await runScript('src/commands/watch.ts', ['--once', what], env).done;
  expect(last).toMatchObject({ code: 0, stderr: '' });
  told.push(...added(last.stdout));
  // What was told as added was there, so that no later run added it again.
  expect(told.length).toBe(new Set(told).size);

  const database = await openDatabase({ dataDir });
  const texts = await database.prisma.article.findMany({ select: { text: true } });
  const counts = await wrongCounts(database);
  await database.close();
  const numbers = texts.map(({ text }) => Number(/number (\d+)/.exec(text)?.[1]));
  expect(numbers.sort((one, other) => one - other)).toEqual(items);
  expect(counts).toEqual([]);
}

const TIME = 120_000 + KILLS * 60_000;

it(
  `a feed whose poll is killed ${String(KILLS)} times is taken in whole and once`,
  async () => {
    const xml = items.map(
      (n) => `<item><title>A bridge for town ${String(n)}</title><guid isPermaLink="false">${String(n)}</guid>
        <content:encoded><![CDATA[<p>${story(n)}</p>]]></content:encoded></item>`,
    );
    server.on(
      '/feed.xml',
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Selm Herald</title>${xml.join('')}</channel></rss>`,
    );
    await watchAndKill(join(folder, 'feed-data'), `${server.origin}/feed.xml`);
  },
  TIME,
);

it(
  `a file of news whose reader is killed ${String(KILLS)} times is taken in whole and once`,
  async () => {
    const news = join(folder, 'news.jsonl');
    const lines = items.map((n) => JSON.stringify({ id: String(n), text: story(n) }));
    await writeFile(news, lines.join('\n'));
    await watchAndKill(join(folder, 'file-data'), news);
  },
  TIME,
);
