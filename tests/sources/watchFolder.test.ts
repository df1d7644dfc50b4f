import { appendFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { watchFolder } from '../../src/sources/folder/watchFolder.js';
import { feedsOfOpml, isOpml } from '../../src/sources/opml.js';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase } from '../support/database.js';

let database: Database;
let parent: string;
let folder: string;
const started: { stop: AbortController; done: Promise<void> }[] = [];
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'newsgraph-watch-'));
  folder = join(parent, 'in');
  await mkdir(folder);
});
afterEach(async () => {
  for (const { stop } of started) stop.abort();
  await Promise.all(started.splice(0).map(({ done }) => done));
  await rm(parent, { recursive: true });
});

function start() {
  const stop = new AbortController();
  const taken: string[] = [];
  const reports: string[] = [];
  const contents: string[] = [];
  const done = watchFolder(database, folder, {
    signal: stop.signal,
    take: async (files) => {
      taken.push(...files.map((file) => file.slice(folder.length + 1)));
      contents.push(...(await Promise.all(files.map((file) => readFile(file, 'utf8')))));
    },
    report: (message) => reports.push(message.replace(folder, 'in')),
    quietMs: 300,
    lookMs: 200,
  });
  started.push({ stop, done });
  return { taken, contents, reports, stop, done };
}

const soon = { timeout: 20_000 };

describe('a folder that is watched', () => {
  it('hands on what is there and what comes, once it is whole, and leaves it where it is', async () => {
    await writeFile(join(folder, 'a.txt'), 'There.');
    const { taken, reports } = start();
    await expect.poll(() => taken, soon).toEqual(['a.txt']);
    await mkdir(join(folder, 'below'));
    await writeFile(join(folder, 'below', 'b.txt'), 'New.');
    await writeFile(join(folder, 'c.txt.part'), 'Half');
    await writeFile(join(folder, '.hidden'), 'No.');
    await expect.poll(() => taken, soon).toEqual(['a.txt', join('below', 'b.txt')]);
    await rename(join(folder, 'c.txt.part'), join(folder, 'c.txt'));
    await expect.poll(() => taken.length, soon).toBe(3);
    await writeFile(join(folder, 'a.txt'), 'There, and corrected.');
    await expect.poll(() => taken, soon).toEqual(['a.txt', join('below', 'b.txt'), 'c.txt', 'a.txt']);
    expect(reports).toEqual([]);
  });

  it.each([
    ['when the watching begins', true],
    ['while it is watched', false],
  ])('takes a file that grows in steps %s once and whole', async (_, early) => {
    const lines = Array.from({ length: 8 }, (__, n) => `Line ${String(n)} of the story.\n`);
    const file = join(folder, 'grows.txt');
    const grow = async () => {
      for (const line of lines) {
        await appendFile(file, line);
        await sleep(100);
      }
    };
    await writeFile(join(folder, 'whole.txt'), 'There.');
    const growing = early ? grow() : null;
    const { taken, contents } = start();
    if (!growing) {
      await expect.poll(() => taken, soon).toEqual(['whole.txt']);
      await grow();
    }
    await growing;
    await expect.poll(() => taken, soon).toEqual(['whole.txt', 'grows.txt']);
    // Long enough for it to be handed on a second time.
    await sleep(800);
    expect(contents).toEqual(['There.', lines.join('')]);
  });

  it('that disappears is waited for, and watched again when it is back', async () => {
    const { taken, reports } = start();
    await writeFile(join(folder, 'a.txt'), 'There.');
    await expect.poll(() => taken, soon).toEqual(['a.txt']);
    await rm(folder, { recursive: true });
    await expect.poll(() => reports, soon).toEqual([expect.stringMatching(/^in is not there\. Put it back/)]);
    await mkdir(folder);
    await writeFile(join(folder, 'b.txt'), 'Again.');
    await expect.poll(() => taken, soon).toEqual(['a.txt', 'b.txt']);
    expect(reports[1]).toBe('in is watched.');
  });

  it('by two processes is watched by one of them, and by the other when that has ended', async () => {
    const first = start();
    await writeFile(join(folder, 'a.txt'), 'There.');
    await expect.poll(() => first.taken, soon).toEqual(['a.txt']);
    const second = start();
    await expect
      .poll(() => second.reports, soon)
      .toEqual([expect.stringMatching(/^in is watched by process \d+ on .* already\. Stop one of the two/)]);
    expect(second.taken).toEqual([]);
    first.stop.abort();
    await first.done;
    await expect.poll(() => second.taken, soon).toEqual(['a.txt']);
  });
});

describe('OPML', () => {
  it('gives its feeds, in folders too, each once', () => {
    const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
      <outline text="News"><outline type="rss" text="A" xmlUrl="https://a.example.org/feed"/>
      <outline type="rss" text="B" xmlUrl="https://b.example.org/feed"/></outline>
      <outline type="rss" text="A again" xmlUrl="https://a.example.org/feed"/></body></opml>`;
    expect(isOpml(opml)).toBe(true);
    expect(isOpml('An opml file is a list of feeds.')).toBe(false);
    expect(feedsOfOpml(opml)).toEqual(['https://a.example.org/feed', 'https://b.example.org/feed']);
  });
});
