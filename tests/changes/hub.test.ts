import { afterAll, beforeAll, expect, it } from 'vitest';
import { openHub } from '../../src/changes/hub.js';
import { loadLatestCursor } from '../../src/loaders/changes.js';
import { saveArticle } from '../../src/store/articles/saveArticle.js';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase } from '../support/database.js';
import { inventedArticle, inventWorld } from '../support/world.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await inventWorld(database, 2);
});
afterAll(() => database.close());

it('tells a follower that is ahead of the others nothing twice', async () => {
  const opened = database;
  // Nobody tells the hub of commits, as behind a pooler: it only looks at the log every two seconds.
  const unheard: Database = Object.assign(Object.create(opened) as Database, {
    reader: opened.reader.bind(opened),
    onCommit: () => () => undefined,
  });
  const hub = openHub(unheard, (message) => {
    throw new Error(message);
  });
  const stop = new AbortController();
  const follow = async (since: string | null): Promise<string[]> => {
    const following = await hub.follow({}, since, stop.signal);
    const told: string[] = [];
    void (async () => {
      for await (const { cursor } of following) told.push(cursor);
    })();
    return told;
  };
  const since = await loadLatestCursor(opened.prisma);
  const waiting = await follow(null);
  // Told of this one, it is among those whom the hub reads for.
  await saveArticle(opened, inventedArticle(50), {});
  await expect.poll(() => waiting.length, { timeout: 10_000 }).toBeGreaterThan(0);

  await saveArticle(opened, inventedArticle(60), {});
  const ahead = await follow(since);
  await saveArticle(opened, inventedArticle(70), {});
  const last = await loadLatestCursor(opened.prisma);
  await expect.poll(() => [waiting.at(-1), ahead.at(-1)], { timeout: 10_000 }).toEqual([last, last]);
  expect(new Set(ahead).size).toBe(ahead.length);
  expect(ahead).toEqual(waiting);
  stop.abort();
  await hub.close();
});
