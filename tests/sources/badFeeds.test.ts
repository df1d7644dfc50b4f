import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseWhenNeeded } from '../../src/ingest/parseWhenNeeded.js';
import { addFeed } from '../../src/sources/feeds/feeds.js';
import { startPoller } from '../../src/sources/feeds/poller.js';
import { openWeb } from '../../src/sources/feeds/web.js';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase } from '../support/database.js';
import { type Answer, type LocalServer, startLocalServer } from './localServer.js';

let database: Database;
let server: LocalServer;
beforeAll(async () => {
  database = await openTestDatabase();
  server = await startLocalServer();
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const page = (body: string) =>
  `<!doctype html><html><head><title>Selm</title></head><body>${body}</body></html>`;
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(code, headers).end();
const trickle: Answer = (_, response) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write(' '), 100);
  response.on('close', () => {
    clearInterval(timer);
  });
};
const photo = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="a">
  <itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem></itemSet></newsMessage>`;
const feed = (item: string) =>
  `<rss version="2.0"><channel><title>Selm</title><item><title>A visit</title>${item}</item></channel></rss>`;

/** What is at each address, and what is said of it. */
const BAD: Record<string, [string | Answer, RegExp]> = {
  '/front': [
    page('<ul>' + '<li><a href="/a">Read this story</a></li>'.repeat(30) + '</ul>'),
    /navigation or a list of links.*It announces no feed/,
  ],
  '/login': [
    page('<form><label>Password <input type="password"></label></form>'),
    /a form to log in.*Save the page while you are logged in/,
  ],
  '/round': [status(302, { location: '/round' }), /redirects more than.*give the address at which it ends/],
  '/trickle': [trickle, /did not answer within.*Try again later/],
  '/unchanged': [status(304), /nothing has changed.*give another address/],
  '/lost': [status(404), /status 404\. Check the address/],
  '/photos': [photo, /a picture without text\. Hand in the text/],
  '/bare': [feed('<guid isPermaLink="false">1</guid>'), /has no text.*ask whoever publishes the feed/],
};

it('the service says of each bad feed what it is and what to do, and goes on with the rest', async () => {
  const web = openWeb({ userAgent: 'newsgraph', pauseMs: 0, timeoutMs: 2000 }, { parse: parseWhenNeeded });
  const good = feed('<description>Mayor Anna Dorn met Karl Baum in Berlin on Monday.</description>');
  for (const [path, answer] of [
    ...Object.entries(BAD).map(([path, [answer]]) => [path, answer] as const),
    ['/good', good] as const,
  ]) {
    server.on(path, answer);
    await addFeed(database, `${server.origin}${path}`, {
      schedule: '0 0 1 1 *',
      trustedOrigin: server.origin,
    });
  }
  const reports: string[] = [];
  const poller = startPoller(
    database,
    () => Promise.resolve(web),
    (message) => reports.push(message),
  );
  const notPolled = () => {
    poller.wake();
    return database.prisma.feed.count({ where: { lastPolledAt: null } });
  };
  await expect.poll(notPolled, { timeout: 100_000, interval: 200 }).toBe(0);
  await poller.stop();
  for (const [path, [, said]] of Object.entries(BAD)) {
    const { lastError, problems } = await database.prisma.feed.findUniqueOrThrow({
      where: { url: `${server.origin}${path}` },
    });
    expect(lastError ?? JSON.stringify(problems), path).toMatch(said);
  }
  const saved = await database.prisma.article.findMany({ select: { headline: true } });
  expect({ saved, reports }).toEqual({ saved: [{ headline: 'A visit' }], reports: [] });
}, 120_000);
