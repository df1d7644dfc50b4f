import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseWhenNeeded } from '../../src/ingest/parseWhenNeeded.js';
import { startPoller } from '../../src/sources/feeds/poller.js';
import { openWeb } from '../../src/sources/feeds/web.js';
import { createKey } from '../../src/store/apiKeys.js';
import type { Database } from '../../src/store/database.js';
import { startLocalServer } from '../sources/localServer.js';
import { answer, refusal } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';

let database: Database;
let key: string;
let readKey: string;
beforeAll(async () => {
  database = await openTestDatabase();
  ({ key } = await createKey(database, 'writer', 'WRITE'));
  ({ key: readKey } = await createKey(database, 'reader', 'READ'));
});
afterAll(() => database.close());
afterEach(() => database.prisma.feed.deleteMany());

const ADD = `mutation ($input: AddFeedInput!) { addFeed(input: $input) {
  feed { id url schedule pages state source itemCount problems { item } } created userErrors { code field } } }`;
interface Added {
  feed: { id: string } | null;
  created: boolean;
  userErrors: unknown[];
}
const add = async (input: object) => (await answer(database, ADD, { input }, key)).addFeed as Added;

describe('feeds', () => {
  it('are added once, listed in pages, changed and removed', async () => {
    const added = await add({ url: 'HTTPS://anna:s3cret@News.example.org/feed#top' });
    expect(added).toMatchObject({
      created: true,
      userErrors: [],
      feed: {
        url: 'https://anna:***@news.example.org/feed',
        schedule: '*/15 * * * *',
        pages: 'SUMMARY',
        state: 'NEW',
        itemCount: 0,
      },
    });
    expect(await add({ url: 'https://anna:s3cret@news.example.org/feed', pages: 'NEVER' })).toMatchObject({
      created: false,
      feed: added.feed,
    });
    await add({ url: 'https://b.example.org/', schedule: null, source: 'B' });
    await add({ url: 'https://c.example.org/' });
    const LIST = `query ($after: String) { feeds(first: 2, after: $after) {
      nodes { url } totalCount pageInfo { hasNextPage endCursor } } }`;
    const { feeds: first } = await answer(database, LIST, {}, key);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const { feeds: second } = await answer(database, LIST, { after: first.pageInfo.endCursor }, key);
    expect([...first.nodes, ...second.nodes].map(({ url }: { url: string }) => url)).toEqual([
      'https://anna:***@news.example.org/feed',
      'https://b.example.org/',
      'https://c.example.org/',
    ]);
    const id = added.feed?.id;
    const { updateFeed } = await answer(
      database,
      'mutation ($input: UpdateFeedInput!) { updateFeed(input: $input) { feed { schedule pages source } userErrors { code } } }',
      { input: { id, schedule: '0 * * * *', source: 'A' } },
      key,
    );
    expect(updateFeed.feed).toEqual({ schedule: '0 * * * *', pages: 'SUMMARY', source: 'A' });
    const REMOVE =
      'mutation ($input: FeedInput!) { removeFeed(input: $input) { removedFeedId userErrors { code } } }';
    expect((await answer(database, REMOVE, { input: { id } }, key)).removeFeed.removedFeedId).toBe(id);
    expect((await answer(database, REMOVE, { input: { id } }, key)).removeFeed.userErrors).toEqual([
      { code: 'NOT_FOUND' },
    ]);
  });

  it.each([
    [{ url: 'file:///etc/passwd' }, 'url'],
    [{ url: 'news' }, 'url'],
    [{ url: 'https://a.example.org/', schedule: 'often' }, 'schedule'],
    [{ url: 'https://a.example.org/', schedule: '* * * * * *' }, 'schedule'],
    [{ url: 'https://a.example.org/', source: '' }, 'source'],
  ])('that cannot be are refused: %j', async (input, field) => {
    expect(await add(input)).toEqual({
      feed: null,
      created: false,
      userErrors: [{ code: 'INVALID_FEED', field: ['input', field] }],
    });
    expect(await database.prisma.feed.count()).toBe(0);
  });

  it('that are added in one millisecond are listed in the order in which they were added', async () => {
    for (let n = 0; n < 8; n++) await add({ url: `https://news.example.org/${String(n)}`, schedule: null });
    await database.prisma.feed.updateMany({ data: { createdAt: new Date() } });
    const { feeds } = await answer(database, '{ feeds(first: 8) { nodes { url } } }', {}, key);
    expect((feeds.nodes as { url: string }[]).map(({ url }) => url.at(-1)).join('')).toBe('01234567');
  });

  it('are for those who may write', async () => {
    const { feed } = await add({ url: 'https://a.example.org/' });
    const NODE = 'query ($id: ID!) { node(id: $id) { id ... on Feed { url } } nodes(ids: [$id]) { id } }';
    const id = feed?.id;
    expect(await answer(database, NODE, { id }, key)).toEqual({
      node: { id, url: 'https://a.example.org/' },
      nodes: [{ id }],
    });
    expect(await answer(database, NODE, { id }, readKey)).toEqual({ node: null, nodes: [null] });
    expect((await refusal(database, '{ feeds { totalCount } }')).code).toBe('UNAUTHENTICATED');
    expect((await refusal(database, '{ feeds { totalCount } }', {}, readKey)).code).toBe('FORBIDDEN');
    expect((await refusal(database, ADD, { input: { url: 'https://b.example.org/' } }, readKey)).code).toBe(
      'FORBIDDEN',
    );
  });

  it('are polled when asked, at private addresses only where that is allowed', async () => {
    const server = await startLocalServer();
    server.on(
      '/feed.xml',
      '<rss version="2.0"><channel><title>Herald</title><item><title>A bridge</title><guid isPermaLink="false">1</guid>' +
        '<description>Mayor Anna Dorn met Karl Baum in Berlin on Monday.</description></item></channel></rss>',
    );
    const POLL = `mutation ($input: FeedInput!) { pollFeed(input: $input) {
      done feed { state itemCount lastError lastPolledAt } userErrors { code } } }`;
    const { feed } = await add({ url: `${server.origin}/feed.xml`, schedule: null });
    const input = { id: feed?.id };
    // No process polls: it is done when one does.
    expect((await answer(database, POLL, { input }, key)).pollFeed).toMatchObject({ done: false });
    for (const allowPrivate of [false, true]) {
      const open = () =>
        Promise.resolve(openWeb({ userAgent: 'x', allowPrivate, pauseMs: 0 }, { parse: parseWhenNeeded }));
      const poller = startPoller(database, open, () => undefined);
      expect((await answer(database, POLL, { input }, key)).pollFeed).toMatchObject({ userErrors: [] });
      const LIST = '{ feeds { nodes { state itemCount lastError } } }';
      // The first article loads the parser, which may take longer than an answer may.
      await expect
        .poll(async () => (await answer(database, LIST, {}, key)).feeds.nodes[0] as unknown, {
          timeout: 50_000,
        })
        .toMatchObject(
          allowPrivate
            ? { state: 'WORKING', itemCount: 1, lastError: null }
            : {
                state: 'FAILING',
                itemCount: 0,
                lastError: expect.stringContaining('private network') as string,
              },
        );
      await poller.stop();
    }
    await server.close();
  });
});
