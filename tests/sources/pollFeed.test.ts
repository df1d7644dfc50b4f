import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseWhenNeeded } from '../../src/ingest/parseWhenNeeded.js';
import { type FeedSettings, addFeed, removeFeed } from '../../src/sources/feeds/feeds.js';
import { pollFeed } from '../../src/sources/feeds/pollFeed.js';
import { pollNow, startPoller } from '../../src/sources/feeds/poller.js';
import { watchFeed } from '../../src/sources/feeds/watchFeed.js';
import { type Web, openWeb } from '../../src/sources/feeds/web.js';
import { restingForAll } from '../../src/sources/web/restingHosts.js';
import { withLease } from '../../src/store/lease.js';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase } from '../support/database.js';
import { emptyTables } from '../support/tables.js';
import { type LocalServer, startLocalServer } from './localServer.js';

let database: Database;
let server: LocalServer;
let web: Web;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** The web as one process has it. */
const openWebHere = () =>
  openWeb(
    { userAgent: 'newsgraph', pauseMs: 0, timeoutMs: 3000, resting: restingForAll(database) },
    { parse: parseWhenNeeded },
  );
beforeEach(async () => {
  server = await startLocalServer();
  web = openWebHere();
});
afterEach(async () => {
  await web.fetcher.close();
  await server.close();
  await emptyTables(database);
  await database.prisma.lease.deleteMany();
  await database.prisma.feed.deleteMany();
});

const signal = new AbortController().signal;

/** A sentence of its own for each number, and words enough to count as an article. */
const words = (n: number, said = 'the bridge will be opened in spring') =>
  `Mayor Anna Dorn of town number ${String(n)} met Karl Baum in Berlin on Monday and said that ${said}, after three years of work on its pillars.`;

interface Item {
  n: number;
  title?: string;
  guid?: string | null;
  link?: string | null;
  text?: string;
  summary?: string;
  date?: string;
}

const itemXml = ({ n, title, guid, link, text, summary, date }: Item) => `<item>
  <title>${title ?? `A bridge for town ${String(n)}`}</title>
  ${guid === null ? '' : `<guid isPermaLink="false">${guid ?? `item-${String(n)}`}</guid>`}
  ${link === null ? '' : `<link>${link ?? `https://news.example.org/${String(n)}`}</link>`}
  ${summary === undefined ? '' : `<description>${summary}</description>`}
  ${text === undefined ? '' : `<content:encoded><![CDATA[<p>${text}</p>]]></content:encoded>`}
  ${date === undefined ? '' : `<pubDate>${date}</pubDate>`}
</item>`;

const rss = (items: Item[]) => `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Selm Herald</title><link>https://news.example.org/</link>
${items.map(itemXml).join('\n')}
</channel></rss>`;

const whole = (n: number, more: Partial<Item> = {}): Item => ({ n, text: words(n), ...more });
const page = (title: string, body: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${body
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</article></body></html>`;

async function keep(path = '/feed.xml', settings: FeedSettings = {}) {
  const { feed } = await addFeed(database, `${server.origin}${path}`, {
    ...settings,
    trustedOrigin: server.origin,
  });
  return feed.id;
}

async function poll(id: string) {
  const feed = await database.prisma.feed.findUniqueOrThrow({ where: { id } });
  return pollFeed(database, web, feed, { signal });
}
const stateOf = (id: string) => database.prisma.feed.findUniqueOrThrow({ where: { id } });
const articles = () => database.prisma.article.count();

describe('a feed', () => {
  it('of 50 items polled twice makes 50 articles', async () => {
    server.on('/feed.xml', rss(Array.from({ length: 50 }, (_, n) => whole(n))));
    const id = await keep();
    expect(await poll(id)).toMatchObject({ added: 50, known: 0, problems: [], error: null });
    expect(await poll(id)).toMatchObject({ added: 0, known: 50, problems: [], error: null });
    expect(await articles()).toBe(50);
    expect(await stateOf(id)).toMatchObject({ title: 'Selm Herald', itemCount: 50, failures: 0 });
    // Known items are not even looked at: the same from a feed that is kept anew finds its articles.
    await removeFeed(database, id);
    expect(await poll(await keep())).toMatchObject({ added: 0 });
    expect(await articles()).toBe(50);
    expect([...web.tally.outcomes]).toEqual([
      ['created', 50],
      ['unchanged', 50],
    ]);
    expect(web.tally.seconds).toBeGreaterThan(0);
  }, 120_000);

  it('with an item whose text changed makes a second version of its article', async () => {
    server.on('/feed.xml', rss([whole(1), whole(2)]));
    const id = await keep();
    await poll(id);
    server.on('/feed.xml', rss([whole(1, { text: words(1, 'it will be opened in autumn') }), whole(2)]));
    expect(await poll(id)).toMatchObject({ added: 0, changed: 1, known: 1, problems: [] });
    expect(await articles()).toBe(2);
    expect(await database.prisma.articleVersion.count({ where: { number: 2 } })).toBe(1);
  });

  it('is asked only for what has changed', async () => {
    server.on('/feed.xml', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.setHeader('etag', '"1"').end(rss([whole(1)]));
    });
    const id = await keep();
    expect(await poll(id)).toMatchObject({ added: 1 });
    expect(await poll(id)).toEqual({
      ...{ added: 0, changed: 0, known: 0, problems: [], error: null, movedTo: null },
    });
    expect(await stateOf(id)).toMatchObject({
      format: expect.stringContaining('RSS') as string,
      itemCount: 1,
    });
  });

  it('whose guids repeat loses nothing', async () => {
    server.on('/feed.xml', rss([1, 2, 3].map((n) => whole(n, { guid: 'always the same' }))));
    const id = await keep();
    const { added, problems } = await poll(id);
    expect({ added, said: problems.map(({ message }) => message) }).toEqual({
      added: 3,
      said: [expect.stringContaining('one identifier')],
    });
    expect(await poll(id)).toMatchObject({ added: 0, known: 3, problems: [] });
    expect(await articles()).toBe(3);
  });

  it('with a date to come is taken in without that date', async () => {
    server.on('/feed.xml', rss([whole(1, { date: 'Fri, 01 Jan 2199 10:00:00 GMT' })]));
    const { added, problems } = await poll(await keep());
    expect(added).toBe(1);
    expect(problems[0]?.message).toMatch(/published on 2199.*which is in the future/);
    expect(await database.prisma.article.findFirst()).toMatchObject({ publishedAt: null });
  });

  it('with an item without text says so, and takes in the rest', async () => {
    server.on('/feed.xml', rss([{ n: 1, link: null }, whole(2)]));
    const id = await keep();
    const { added, problems } = await poll(id);
    expect({ added, item: problems[0]?.item }).toEqual({ added: 1, item: 'A bridge for town 1' });
    expect(problems[0]?.message).toMatch(/has no text.*ask whoever publishes the feed/);
    expect((await stateOf(id)).problems).toEqual(problems);
    expect(await poll(id)).toMatchObject({ added: 0, known: 2 });
  });

  it('that is HTML says what came and where its feed is', async () => {
    const links = '<ul>' + '<li><a href="/a">Read</a></li>'.repeat(30) + '</ul>';
    const front = `<!doctype html><html><head><title>Selm Herald</title>
      <link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2"></head><body>${links}</body></html>`;
    server.on('/feed.xml', front);
    const id = await keep();
    expect((await poll(id)).error).toMatchObject({
      code: 'NOT_NEWS',
      message: expect.stringContaining(`${server.origin}/rss?a=1&b=2`) as string,
    });
    // What was a feed is not taken for an article when a page comes.
    server.on('/feed.xml', rss([whole(1)]));
    expect(await poll(id)).toMatchObject({ added: 1, error: null });
    server.on('/feed.xml', page('We have moved', `${words(1)}\n${words(2)}\n${words(3)}`));
    expect((await poll(id)).error?.message).toContain('is a web page now');
    expect(await stateOf(id)).toMatchObject({ failures: 1, lastErrorCode: 'NOT_NEWS' });
    expect(await articles()).toBe(1);
  });

  it('that fails is asked less and less often, and as late as its server wants', async () => {
    server.on('/feed.xml', (_, response) => response.writeHead(503, { 'retry-after': '7200' }).end());
    const id = await keep('/feed.xml', { schedule: '*/15 * * * *' });
    const waits: number[] = [];
    for (const path of ['slow', 'broken', 'broken', 'broken']) {
      if (path === 'broken') server.on('/feed.xml', (_, response) => response.writeHead(500).end());
      await poll(id);
      waits.push(((await stateOf(id)).nextPollAt?.getTime() ?? 0) - Date.now());
    }
    const [asked = 0, second = 0, third = 0, fourth = 0] = waits.map((wait) => wait / 60_000);
    expect(asked).toBeCloseTo(120, 0);
    expect([second / 2, third / 4, fourth / 8].every((each) => each > 0.75 && each < 1.25)).toBe(true);
    expect(await stateOf(id)).toMatchObject({ failures: 4, lastErrorCode: 'SERVER_FAILED' });
    server.on('/feed.xml', rss([whole(1)]));
    await poll(id);
    expect(await stateOf(id)).toMatchObject({ failures: 0, lastError: null });
  });

  it('that has moved for good is asked at its new address, one that has moved for now at its old', async () => {
    server.on('/new.xml', rss([whole(1)]));
    const moveTo = (status: number) => {
      server.on('/feed.xml', (_, response) => response.writeHead(status, { location: '/new.xml' }).end());
    };
    moveTo(302);
    const id = await keep();
    expect(await poll(id)).toMatchObject({ added: 1, error: null });
    expect(await stateOf(id)).toMatchObject({ url: `${server.origin}/feed.xml` });
    moveTo(301);
    expect(await poll(id)).toMatchObject({ known: 1, error: null });
    expect(await stateOf(id)).toMatchObject({ url: `${server.origin}/new.xml` });
    // Another that moves to the same place stays where it is.
    const other = await keep();
    const movedTo = `${server.origin}/new.xml`;
    expect(await poll(other)).toMatchObject({ added: 0, error: null, movedTo });
    expect(await stateOf(other)).toMatchObject({
      url: `${server.origin}/feed.xml`,
      problems: [{ message: expect.stringContaining(movedTo) as string }],
    });
  });

  it('that moves at the same time as another to one address leaves it to that one', async () => {
    server.on('/new.xml', rss([whole(1)]));
    const paths = ['/a.xml', '/b.xml'];
    for (const path of paths)
      server.on(path, (_, response) => response.writeHead(301, { location: '/new.xml' }).end());
    const results = await Promise.all(paths.map(async (path) => poll(await keep(path))));
    const movedTo = `${server.origin}/new.xml`;
    expect(results.map(({ error }) => error)).toEqual([null, null]);
    expect(results.filter((result) => result.movedTo === movedTo)).toHaveLength(1);
    expect(await database.prisma.feed.count({ where: { url: movedTo } })).toBe(1);
  });

  it('that is watched by an address from which it has moved is not kept twice', async () => {
    server.on('/new.xml', rss([whole(1)]));
    server.on('/old.xml', (_, response) => response.writeHead(301, { location: '/new.xml' }).end());
    const kept = await keep('/new.xml');
    const polled: string[] = [];
    await watchFeed(database, web, `${server.origin}/old.xml`, {
      ...{ signal, schedule: '0 0 1 1 *', once: true, settings: {}, trustedOrigin: server.origin },
      report: {
        item: () => undefined,
        poll: (url) => polled.push(new URL(url).pathname),
        note: () => undefined,
      },
    });
    expect(polled).toEqual(['/old.xml', '/new.xml']);
    expect(await database.prisma.feed.findMany({ select: { id: true } })).toEqual([{ id: kept }]);
  });

  it('that has moved for good to a page stays where it is', async () => {
    server.on('/gone.html', page('Our feeds', [words(1), words(2), words(3)].join('\n')));
    server.on('/feed.xml', (_, response) => response.writeHead(301, { location: '/gone.html' }).end());
    const id = await keep();
    await poll(id);
    expect(await stateOf(id)).toMatchObject({ url: `${server.origin}/feed.xml` });
  });

  it('that is packed without saying so is unpacked', async () => {
    server.on('/feed.xml', (_, response) => response.end(gzipSync(rss([whole(1)]))));
    expect(await poll(await keep())).toMatchObject({ added: 1, error: null });
  });

  it('whose items lead to one page by several addresses makes one article of it', async () => {
    const link = 'https://news.example.org/bridge?utm_source=rss&amp;utm_campaign=';
    const items = ['top', 'local'].map((from) => whole(1, { guid: link + from, link: link + from }));
    server.on('/feed.xml', rss(items));
    expect(await poll(await keep())).toMatchObject({ added: 1, changed: 0, problems: [], error: null });
    expect(await articles()).toBe(1);
  });

  it('that is gone for good is not asked again', async () => {
    server.on('/feed.xml', (_, response) => response.writeHead(410).end());
    const id = await keep('/feed.xml', { schedule: '*/15 * * * *' });
    await poll(id);
    expect(await stateOf(id)).toMatchObject({ nextPollAt: null, lastErrorCode: 'GONE' });
  });
});

describe('the page behind an item', () => {
  const summary = (n: number): Item => ({
    n,
    link: `${server.origin}/page/${String(n)}`,
    summary: 'Mayor Anna Dorn spoke in Selm.',
  });
  const text = (n: number) => `${words(n)}\n${words(n, 'work had been hard')}\n${words(n, 'she was glad')}`;

  it('is read where the feed has only a summary, and only once', async () => {
    server.on('/feed.xml', rss([summary(1), whole(2)]));
    server.on('/page/1', page('A bridge for town 1', text(1)));
    const id = await keep();
    expect(await poll(id)).toMatchObject({ added: 2, problems: [] });
    expect(
      await database.prisma.article.findFirst({ where: { text: { contains: 'she was glad' } } }),
    ).not.toBeNull();
    expect(await poll(id)).toMatchObject({ added: 0, known: 2 });
    expect(server.asked).toEqual(['GET /feed.xml', 'GET /robots.txt', 'GET /page/1', 'GET /feed.xml']);
  });

  it('is left alone where the feed is set so', async () => {
    server.on('/feed.xml', rss([summary(1)]));
    expect(await poll(await keep('/feed.xml', { pages: 'NEVER' }))).toMatchObject({ added: 1, problems: [] });
    expect(server.asked).toEqual(['GET /feed.xml']);
  });

  it.each([
    ['is a form to log in', () => page('Log in', '<form><input type="password"></form>'), /form to log in/],
    ['is forbidden by robots.txt', null, /robots\.txt does not let/],
    ['is at a private address', 'http://127.0.0.1:9/secret', /private network/],
  ])('that %s: what the feed has is taken in, and why no more', async (_, answer, said) => {
    server.on('/feed.xml', rss([typeof answer === 'string' ? { ...summary(1), link: answer } : summary(1)]));
    if (answer === null) server.on('/robots.txt', 'User-agent: *\nDisallow: /page/');
    else if (typeof answer === 'function') server.on('/page/1', answer());
    const id = await keep();
    const { added, problems } = await poll(id);
    expect({ added, message: problems[0]?.message }).toEqual({
      added: 1,
      message: expect.stringMatching(said) as string,
    });
    // Nothing will be other the next time.
    expect(await poll(id)).toMatchObject({ known: 1, problems: [] });
  });

  it('that fails for now is tried again, three times', async () => {
    server.on('/feed.xml', (request, response) => {
      if (request.headers['if-none-match']) response.writeHead(304).end();
      else response.setHeader('etag', '"1"').end(rss([summary(1)]));
    });
    server.on('/page/1', (_, response) => response.writeHead(500).end());
    const id = await keep();
    for (let polls = 1; polls <= 4; polls++) await poll(id);
    expect(server.asked.filter((path) => path === 'GET /page/1')).toHaveLength(3);
  });
});

describe('the pages behind the items of one host', () => {
  const items = (): Item[] =>
    [1, 2].map((n) => ({
      n,
      link: `${server.origin}/page/${String(n)}`,
      summary: 'Mayor Anna Dorn spoke in Selm.',
    }));
  const pagesAsked = () => server.asked.filter((path) => path.startsWith('GET /page/'));

  it.each([
    ['429', 429],
    ['503', 503],
  ])(
    'are left alone after a status %s, and until the time that it gives, by every process',
    async (_, status) => {
      server.on('/feed.xml', rss(items()));
      for (const n of [1, 2])
        server.on(`/page/${String(n)}`, (_request, response) =>
          response.writeHead(status, { 'retry-after': '7200' }).end(),
        );
      const id = await keep();
      const { added, problems } = await poll(id);
      expect({ added, said: problems.map(({ message }) => message) }).toEqual({
        added: 2,
        said: [
          expect.stringContaining(`status ${String(status)}`) as string,
          expect.stringMatching(/asked to be left alone.*read at a later poll\.$/) as string,
        ],
      });
      expect(pagesAsked()).toHaveLength(1);
      // A server that was not asked does not use up the tries of the item. Another process knows of it, too.
      await web.fetcher.close();
      web = openWebHere();
      for (let polls = 0; polls < 3; polls++) await poll(id);
      expect(pagesAsked()).toHaveLength(1);
      expect(await database.prisma.feedItem.count({ where: { tries: { gt: 0 } } })).toBe(2);
    },
  );

  it('are left alone while its robots.txt cannot be had', async () => {
    server.on('/feed.xml', rss(items()));
    server.on('/robots.txt', (_, response) => response.writeHead(503).end());
    await poll(await keep());
    expect(server.asked).toEqual(['GET /feed.xml', 'GET /robots.txt']);
  });

  it('are not read where a redirect leads to what robots.txt forbids', async () => {
    server.on('/feed.xml', rss(items().slice(0, 1)));
    server.on('/robots.txt', 'User-agent: *\nDisallow: /private');
    server.on('/page/1', (_, response) => response.writeHead(302, { location: '/private' }).end());
    server.on('/private', page('A bridge for town 1', `${words(1)}\n${words(2)}`));
    const { problems } = await poll(await keep());
    expect(problems[0]?.message).toMatch(/robots\.txt does not let .*\/private be read/);
    expect(server.asked).not.toContain('GET /private');
  });
});

describe('a page that was given itself', () => {
  it('is taken in where robots.txt allows it, and refused where not', async () => {
    const text = [words(1), words(2), words(3)].join('\n');
    for (const path of ['/open', '/private']) server.on(path, page('A bridge', text));
    server.on('/robots.txt', 'User-agent: *\nDisallow: /private');
    const refused = await keep('/private');
    for (let polls = 0; polls < 2; polls++)
      expect((await poll(refused)).error).toMatchObject({ code: 'ROBOTS_DISALLOW' });
    expect(await articles()).toBe(0);
    const id = await keep('/open');
    expect(await poll(id)).toMatchObject({ added: 1, error: null });
    // Known as a page, it is not even asked for once it is forbidden.
    await web.fetcher.close();
    web = openWeb({ userAgent: 'newsgraph', pauseMs: 0 }, { parse: parseWhenNeeded });
    server.on('/robots.txt', 'User-agent: *\nDisallow: /');
    expect((await poll(id)).error).toMatchObject({ code: 'ROBOTS_DISALLOW' });
    expect(server.asked.filter((path) => path === 'GET /open')).toHaveLength(1);
  });
});

describe('a site map', () => {
  it('of news is read page by page', async () => {
    server.on(
      '/map.xml',
      `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>${server.origin}/news.xml</loc><lastmod>2026-01-01</lastmod></sitemap></sitemapindex>`,
    );
    server.on(
      '/news.xml',
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>${server.origin}/page/1</loc><news:news>
          <news:publication><news:name>Selm Herald</news:name><news:language>en</news:language></news:publication>
          <news:publication_date>2025-11-02T10:00:00+01:00</news:publication_date>
          <news:title>A bridge for town 1</news:title></news:news></url>
        <url><loc>${server.origin}/old</loc><lastmod>2001-01-01</lastmod></url></urlset>`,
    );
    server.on('/page/1', page('A bridge for town 1', `${words(1)}\n${words(2)}\n${words(3)}`));
    expect(await poll(await keep('/map.xml'))).toMatchObject({ added: 1, problems: [], error: null });
    expect(await database.prisma.article.findFirst()).toMatchObject({
      publisher: 'Selm Herald',
      publishedAt: new Date('2025-11-02T09:00:00Z'),
    });
    expect(server.asked).not.toContain('GET /old');
  });
});

describe('polling', () => {
  it('is done by one process at a time', async () => {
    server.on('/feed.xml', rss([whole(1)]));
    const id = await keep();
    const held = await withLease(database, `feed:${id}`, () => pollNow(database, web, id, { signal }));
    expect(held).toEqual({ done: { heldBy: expect.stringContaining(String(process.pid)) as string } });
    expect(await pollNow(database, web, id, { signal })).toMatchObject({ added: 1 });
    expect(await pollNow(database, web, '9f2c0a52-76c8-4c55-9d0b-0c1c5d3b7a10', { signal })).toBeNull();
  });

  it('that is watched is polled as soon as another process has done with it', async () => {
    server.on('/feed.xml', rss([whole(1)]));
    const id = await keep();
    const holder = '9f2c0a52-76c8-4c55-9d0b-0c1c5d3b7a10';
    const until = new Date(Date.now() + 1000);
    await database.prisma.lease.create({ data: { name: `feed:${id}`, holder, label: 'process 1', until } });
    const notes: string[] = [];
    const added: number[] = [];
    await watchFeed(database, web, `${server.origin}/feed.xml`, {
      ...{ signal, schedule: '0 0 1 1 *', once: true, settings: {}, trustedOrigin: server.origin },
      report: {
        item: () => undefined,
        poll: (_, result) => added.push(result.added),
        note: (message) => notes.push(message),
      },
    });
    expect({ notes, added }).toEqual({
      notes: [expect.stringContaining('is polled by process 1 now.')],
      added: [1],
    });
  });

  it('goes on after a process was killed, as soon as its lease has run out', async () => {
    server.on('/feed.xml', rss([whole(1)]));
    const id = await keep();
    const holder = '9f2c0a52-76c8-4c55-9d0b-0c1c5d3b7a10';
    const until = new Date(Date.now() + 60_000);
    await database.prisma.lease.create({ data: { name: `feed:${id}`, holder, label: 'process 1', until } });
    expect(await pollNow(database, web, id, { signal })).toEqual({ heldBy: 'process 1' });
    await database.prisma.lease.updateMany({ data: { until: new Date(Date.now() - 1) } });
    expect(await pollNow(database, web, id, { signal })).toMatchObject({ added: 1 });
    expect(await database.prisma.lease.count()).toBe(0);
  });

  it('takes in what a process had not noted when it was killed, and nothing twice', async () => {
    server.on('/feed.xml', rss([1, 2, 3].map((n) => whole(n))));
    const id = await keep();
    const stopped = new AbortController();
    let taken = 0;
    const feed = await stateOf(id);
    await expect(
      pollFeed(database, web, feed, {
        signal: stopped.signal,
        report: () => {
          if (++taken === 2) stopped.abort(new Error('killed'));
        },
      }),
    ).rejects.toThrow('killed');
    expect(await articles()).toBe(2);
    // As if it was killed between the article and the note of it.
    await database.prisma.feedItem.deleteMany();
    expect(await poll(id)).toMatchObject({ error: null });
    expect(await articles()).toBe(3);
  });

  it('that takes too long ends, and the next one takes the rest', async () => {
    server.on('/feed.xml', rss([1, 2, 3].map((n) => whole(n))));
    const id = await keep();
    const cut = await pollFeed(database, web, await stateOf(id), { signal, mostMs: 0 });
    expect(cut).toMatchObject({
      added: 0,
      problems: [{ message: expect.stringContaining('up to 3 items are read at the next poll') as string }],
    });
    expect(await poll(id)).toMatchObject({ added: 3, problems: [] });
  });

  it('of the service goes on while four feeds are slow', async () => {
    for (let n = 1; n <= 4; n++) {
      server.on(`/slow${String(n)}.xml`, () => undefined);
      await keep(`/slow${String(n)}.xml`, { schedule: '0 0 1 1 *' });
    }
    server.on('/quick.xml', rss([whole(1)]));
    const quick = await keep('/quick.xml', { schedule: '0 0 1 1 *' });
    const patient = openWeb({ userAgent: 'newsgraph', pauseMs: 0 }, { parse: parseWhenNeeded });
    // Hosts have one connection each, and so each of the slow feeds counts as one of another host here.
    const { get } = patient.fetcher;
    let slow = 0;
    patient.fetcher.get = (url, options) => {
      if (!url.includes('/slow')) return get(url, options);
      slow++;
      return new Promise((_, reject) => {
        options?.signal?.addEventListener('abort', () => {
          reject(new Error('stopped'));
        });
      });
    };
    const poller = startPoller(
      database,
      () => Promise.resolve(patient),
      () => undefined,
      500,
    );
    try {
      await expect.poll(() => stateOf(quick), { timeout: 30_000 }).toMatchObject({ itemCount: 1 });
      expect(slow).toBe(4);
    } finally {
      await poller.stop();
    }
  }, 60_000);

  it('of the service asks feeds when they are due, and none else', async () => {
    server.on('/feed.xml', rss([whole(1)]));
    server.on('/other.xml', rss([whole(2)]));
    const id = await keep('/feed.xml', { schedule: '0 0 1 1 *' });
    const other = await keep('/other.xml');
    const reports: string[] = [];
    const poller = startPoller(
      database,
      () => Promise.resolve(web),
      (message) => reports.push(message),
    );
    await expect.poll(() => stateOf(id), { timeout: 10_000 }).toMatchObject({ itemCount: 1 });
    await poller.stop();
    expect((await stateOf(id)).nextPollAt?.getUTCMonth()).toBe(0);
    expect(await stateOf(other)).toMatchObject({ lastPolledAt: null, nextPollAt: null });
    expect({ articles: await articles(), reports }).toEqual({ articles: 1, reports: [] });
  });
});
