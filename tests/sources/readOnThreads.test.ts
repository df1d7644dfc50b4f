import { afterEach, beforeEach, expect, test } from 'vitest';
import { addFeed } from '../../src/sources/feeds/feeds.js';
import { pollNow } from '../../src/sources/feeds/poller.js';
import { openWeb } from '../../src/sources/feeds/web.js';
import { openTestDatabase } from '../support/database.js';
import { delayDuring } from '../support/delay.js';
import { startLocalServer } from './localServer.js';
import { type ServerParser, openServerParser } from '../../src/ingest/serverParser.js';
import { PageNotFeed } from '../../src/sources/feeds/readFeed.js';
import { type Answered, readOnThreads } from '../../src/sources/feeds/reader.js';

let parser: ServerParser;
beforeEach(() => {
  parser = openServerParser({ threads: 1 });
});
afterEach(() => parser.close());

const url = 'https://news.example.org/story';
const answered = (text: string): Answered => ({
  bytes: Buffer.from(text),
  url,
  ...{ moved: false, contentType: 'text/html', charset: null, etag: null, lastModified: null },
});
const sentence =
  'Mayor Anna Dorn met Karl Baum in Berlin on Monday and said that the bridge will be open in spring.';
const page = (paragraphs: number) =>
  `<!doctype html><html><head><title>A bridge</title></head><body><article><h1>A bridge</h1>${`<p>${sentence}</p>`.repeat(paragraphs)}</article></body></html>`;
const feed = (items: number) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Selm Herald</title>${Array.from(
    { length: items },
    (_, n) =>
      `<item><title>Bridge ${String(n)}</title><guid>${String(n)}</guid><description>${`&lt;p&gt;${sentence}&lt;/p&gt;`.repeat(5)}</description></item>`,
  ).join('')}</channel></rss>`;

test('a long page and a long feed are read while this thread does other work', async () => {
  const read = readOnThreads(parser.run, 120_000);
  expect(await read.page(answered(page(3)))).toMatchObject({ headline: 'A bridge' });
  for (const work of [
    async () => {
      expect((await read.page(answered(page(10_000)))).paragraphs.length).toBeGreaterThan(0);
    },
    async () => {
      expect((await read.feed(answered(feed(1000)), null)).items).toHaveLength(1000);
    },
  ]) {
    const { longest, took } = await delayDuring(work);
    expect(longest).toBeLessThan(took / 3);
  }
}, 240_000);

test('a page that is polled leaves this thread to others', async () => {
  const database = await openTestDatabase();
  const server = await startLocalServer();
  const web = openWeb({ userAgent: 'newsgraph', pauseMs: 0 }, parser);
  try {
    server.on('/page', (_, response) => response.setHeader('content-type', 'text/html').end(page(1500)));
    const { feed: kept } = await addFeed(database, `${server.origin}/page`, { trustedOrigin: server.origin });
    const { signal } = new AbortController();
    const { longest, took } = await delayDuring(async () => {
      expect(await pollNow(database, web, kept.id, { signal })).toMatchObject({ error: null });
    });
    expect(longest).toBeLessThan(took / 3);
  } finally {
    await web.fetcher.close();
    await server.close();
    await database.close();
  }
}, 240_000);

test('what takes too long to read is refused, and what waits is read', async () => {
  // The modules are loaded first, so that only reading counts.
  await readOnThreads(parser.run, 60_000).page(answered(page(3)));
  const [slow, next, text] = await Promise.allSettled([
    readOnThreads(parser.run, 20).page(answered(page(20_000))),
    readOnThreads(parser.run, 60_000).page(answered(page(3))),
    parser.parse({ text: sentence }),
  ]);
  expect(slow).toMatchObject({
    status: 'rejected',
    reason: {
      code: 'TOO_LARGE',
      message: expect.stringMatching(/story takes too much time.*seed that\.$/) as string,
    },
  });
  expect(next).toMatchObject({ status: 'fulfilled', value: { headline: 'A bridge' } });
  expect(text).toMatchObject({ status: 'fulfilled' });
}, 120_000);

test('what a thread refuses is told as it is told here', async () => {
  const read = readOnThreads(parser.run, 60_000);
  const front = `<!doctype html><html><head><title>Selm</title><link rel="alternate" type="application/rss+xml" href="/rss"></head>
    <body><form><input type="password"></form></body></html>`;
  const refused: unknown = await read.feed(answered(front), null).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(PageNotFeed);
  expect(refused).toMatchObject({ code: 'NOT_NEWS', feeds: ['https://news.example.org/rss'] });
  await expect(read.page(answered('Nothing but words.'))).rejects.toMatchObject({
    code: 'NOT_NEWS',
    message: `${url} is not a web page.`,
  });
}, 120_000);
