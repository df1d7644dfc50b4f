import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addFeed } from '../../src/sources/feeds/feeds.js';
import { openDatabase } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { type LocalServer, startLocalServer } from '../sources/localServer.js';
import { runScript } from '../support/process.js';
import { KILLS, TIME, TIMES, afterKill, expectAllOnce, feedOf } from './killing.js';

/** Milliseconds between the first story that is served and the end, at most. */
const LONGEST_MS = 300;
/** Stories that come into the feed before each start. */
const PER_RUN = 15;

let dataDir: string;
let server: LocalServer;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'newsgraph-kill-polling-'));
  server = await startLocalServer();
});
afterAll(async () => {
  await server.close();
  await rm(dataDir, { recursive: true });
});

interface Stories {
  data: {
    articles: {
      nodes: { id: string; headline: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  };
}

/** The stories that a service gives, by their ids. */
async function served(url: string): Promise<Map<string, string>> {
  const stories = new Map<string, string>();
  for (let after: string | null = '', more = true; more;) {
    const query = `query ($after: String) { articles(first: 100, after: $after, filter: { publisher: "Selm Herald" }) {
      nodes { id headline } pageInfo { hasNextPage endCursor } } }`;
    const response = await fetch(`${url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { after } }),
    });
    const { nodes, pageInfo } = ((await response.json()) as Stories).data.articles;
    for (const { id, headline } of nodes) stories.set(id, headline);
    ({ hasNextPage: more, endCursor: after } = pageInfo);
  }
  return stories;
}

/** Starts the service and waits until it has taken in more stories than there were. */
async function serveUntil(stories: number) {
  const run = runScript('src/commands/serve.ts', [], { DATA_DIR: dataDir, DATA_FSYNC: 'off', PORT: '0' });
  await run.printed('\n');
  const url = /http:\S+/.exec(run.output.stdout)?.[0] ?? '';
  await expect
    .poll(async () => (await served(url)).size, { timeout: 60_000, interval: 50 })
    .toBeGreaterThanOrEqual(stories);
  return { run, url };
}

it(
  `a service that is killed ${TIMES} while it polls a feed has all that it served, and each item once`,
  async () => {
    server.on('/feed.xml', feedOf(PER_RUN));
    const database = await openDatabase({ dataDir });
    await migrate(database);
    const { origin: trustedOrigin } = server;
    await addFeed(database, `${server.origin}/feed.xml`, { schedule: '0 0 1 1 *', trustedOrigin });
    await database.close();
    const seen = new Map<string, string>();
    for (let times = 0; times < KILLS; times++) {
      const { run, url } = await serveUntil(seen.size + 1);
      await sleep(Math.random() * LONGEST_MS);
      const last = await served(url);
      run.child.kill('SIGKILL');
      await run.done;
      for (const [id, headline] of seen) expect(last.get(id)).toBe(headline);
      for (const [id, headline] of last) seen.set(id, headline);
      server.on('/feed.xml', feedOf(PER_RUN * (times + 2)));
      await afterKill(dataDir, ({ prisma }) => prisma.feed.updateMany({ data: { nextPollAt: new Date() } }));
    }
    const all = PER_RUN * (KILLS + 1);
    const { run, url } = await serveUntil(all);
    const last = await served(url);
    for (const [id, headline] of seen) expect(last.get(id)).toBe(headline);
    run.child.kill('SIGTERM');
    expect((await run.done).code).toBe(0);
    await expectAllOnce(dataDir, all);
  },
  TIME,
);
