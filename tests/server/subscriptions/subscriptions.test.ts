import { createClient } from 'graphql-sse';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '../../../src/config.js';
import { createKey } from '../../../src/store/apiKeys.js';
import type { Database } from '../../../src/store/database.js';
import { deleteArticle } from '../../../src/store/articles/deleteArticle.js';
import { saveArticle } from '../../../src/store/articles/saveArticle.js';
import { answer } from '../../support/api.js';
import { openTestDatabase } from '../../support/database.js';
import { inventedArticle, inventWorld } from '../../support/world.js';
import { type Answer, type Running, start } from '../support.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await inventWorld(database, 3);
});
afterAll(() => database.close());

/** SUBSCRIPTIONS_ASKED=10000 is the long form of what asks for more than may be open. */
const ASKED = Number(process.env['SUBSCRIPTIONS_ASKED'] ?? '160');

let server: Running | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function serve(config: Partial<Config> = {}): Promise<string> {
  server = await start({ database, config });
  return `${server.url}/graphql`;
}

/** An event as it stands in the stream. */
interface Told {
  event?: string;
  id?: string;
  data?: string;
  comment: boolean;
}

interface Asking {
  headers?: Record<string, string>;
  variables?: object;
  signal?: AbortSignal;
}

/** Asks for a subscription. */
function askFor(url: string, query = CHANGED(), { headers, variables = {}, signal }: Asking = {}) {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query, variables }),
    signal: signal ?? null,
  });
}

/** Reads server-sent events by hand. */
async function open(url: string, query: string, asking: Asking = {}) {
  const stop = new AbortController();
  const response = await askFor(url, query, { ...asking, signal: stop.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = '';
  async function next(): Promise<Told | null> {
    for (;;) {
      const end = buffer.indexOf('\n\n');
      if (end >= 0) {
        const lines = buffer.slice(0, end).split('\n');
        buffer = buffer.slice(end + 2);
        const value = (name: string) =>
          lines
            .find((line) => line.startsWith(`${name}:`))
            ?.slice(name.length + 1)
            .trim();
        const [event, id, data] = [value('event'), value('id'), value('data')];
        return {
          comment: lines[0] === ':',
          ...(event !== undefined && { event }),
          ...(id !== undefined && { id }),
          ...(data && { data }),
        };
      }
      const read = await reader?.read();
      if (!read || read.done) return null;
      buffer += read.value;
    }
  }
  /** The next event that is no heartbeat. */
  async function event(): Promise<Told | null> {
    for (;;) {
      const told = await next();
      if (!told?.comment) return told;
    }
  }
  return {
    response,
    next,
    event,
    stop: () => {
      stop.abort();
    },
  };
}

/** The changes that events tell, as "CREATED ARTICLE", until so many have come. */
async function take(stream: Awaited<ReturnType<typeof open>>, count: number) {
  const all: { cursor: string; operation: string; type: string; nodeId: string }[] = [];
  while (all.length < count) {
    const told = await stream.event();
    if (told?.event !== 'next') throw new Error(`no event: ${JSON.stringify(told)}`);
    const { data, errors } = JSON.parse(told.data ?? '') as {
      data: { changed: (typeof all)[number] };
      errors?: unknown;
    };
    if (errors) throw new Error(JSON.stringify(errors));
    expect(told.id).toBe(data.changed.cursor);
    all.push(data.changed);
  }
  return all;
}

const CHANGED = (args = '') => `subscription { changed${args} { cursor operation type nodeId node { id } } }`;
let next = 10;
const save = () => saveArticle(database, inventedArticle((next += 3)), {});

/** Subscribes to events that are larger than what is sent ahead, and takes none of them. */
async function askWithoutReading(url: string, since: string) {
  const fields = Array.from({ length: 20 }, (_, i) => `t${String(i)}: text b${String(i)}: body`).join(' ');
  const { hostname, port } = new URL(url);
  const asking = httpRequest({
    ...{ hostname, port, path: '/graphql', method: 'POST' },
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
  });
  let seen = '';
  const begun = new Promise<IncomingMessage>((resolve) => {
    asking.on('response', (response) => {
      response.pause().on('error', () => undefined);
      // A reader that is paused before stays so.
      response.setEncoding('utf8').on('data', (part: string) => (seen += part));
      resolve(response);
    });
  });
  const query = `subscription { changed(since: "${since}") { node { ... on Article { ${fields} } } } }`;
  asking.on('error', () => undefined).end(JSON.stringify({ query }));
  const response = await begun;
  expect(response.statusCode).toBe(200);
  return { asking, response, seen: () => seen };
}

async function saveLongArticles(): Promise<void> {
  const long = { people: [], countries: [], quotes: [], events: [], paragraphs: [] };
  for (let i = 0; i < 10; i++)
    await saveArticle(
      database,
      { ...inventedArticle((next += 3)), ...long, text: `${'word '.repeat(20_000)}${String(next)}` },
      {},
    );
}

async function changesSince(since: string) {
  const all: { cursor: string }[] = [];
  for (;;) {
    const { changes } = await answer(
      database,
      `{ changes(since: "${since}", first: 100) { nodes { cursor operation type nodeId } pageInfo { hasNextPage endCursor } } }`,
    );
    all.push(...(changes.nodes as { cursor: string }[]));
    since = changes.pageInfo.endCursor as string;
    if (!changes.pageInfo.hasNextPage) return all;
  }
}
const latest = async () =>
  (await answer(database, '{ changes(first: 1) { latestCursor } }')).changes.latestCursor as string;

describe('a subscription', () => {
  it('tells every change as it is committed, once and in order', async () => {
    const url = await serve();
    const since = await latest();
    const stream = await open(url, CHANGED());
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const { id } = await save();
    const came = await changesSince(since);
    expect((await take(stream, came.length)).map(({ cursor }) => cursor)).toEqual(
      came.map(({ cursor }) => cursor),
    );
    const before = await latest();
    await deleteArticle(database, id);
    const gone = await changesSince(before);
    expect((await take(stream, gone.length)).map(({ cursor }) => cursor)).toEqual(
      gone.map(({ cursor }) => cursor),
    );
    stream.stop();
  });

  it('goes on after the cursor of the last event, whichever way it comes', async () => {
    const url = await serve();
    const since = await latest();
    await save();
    await save();
    const all = (await changesSince(since)).map(({ cursor }) => cursor);
    const first = await open(url, CHANGED(`(since: "${since}")`));
    const some = await take(first, 5);
    first.stop();
    const byHeader = await open(url, CHANGED(`(since: "${since}")`), {
      headers: { 'last-event-id': some.at(-1)?.cursor ?? '' },
    });
    const rest = await take(byHeader, all.length - 5);
    expect([...some, ...rest].map(({ cursor }) => cursor)).toEqual(all);
    const live = await changesSinceSave(() => save());
    expect((await take(byHeader, live.length)).map(({ cursor }) => cursor)).toEqual(live);
    byHeader.stop();
  });

  async function changesSinceSave(work: () => Promise<unknown>) {
    const since = await latest();
    await work();
    return (await changesSince(since)).map(({ cursor }) => cursor);
  }

  it('loses and doubles nothing while several write and it catches up', async () => {
    const url = await serve();
    const since = await latest();
    const writing = Promise.all(Array.from({ length: 8 }, save));
    const streams = await Promise.all([
      open(url, CHANGED(`(since: "${since}")`)),
      open(url, CHANGED(`(since: "${since}")`)),
    ]);
    await writing;
    const all = (await changesSince(since)).map(({ cursor }) => cursor);
    for (const stream of streams) {
      expect((await take(stream, all.length)).map(({ cursor }) => cursor)).toEqual(all);
      stream.stop();
    }
  });

  it.each([
    ['types', '(filter: { types: [QUOTE] })', (one: string) => one.endsWith('QUOTE')],
    [
      'words',
      '(filter: { text: "\\"number 900\\"", types: [ARTICLE] })',
      (one: string) => one === 'CREATED ARTICLE',
    ],
    [
      'a country',
      '(filter: { countryCode: "ZA", types: [COUNTRY, ARTICLE] })',
      (one: string) => /COUNTRY|ARTICLE/.test(one),
    ],
  ])('is narrowed by %s', async (name, args, wanted) => {
    const url = await serve();
    const stream = await open(url, CHANGED(args));
    // Of no interest to the last two: other words, other countries.
    await saveArticle(database, inventedArticle(10 * (next += 1)), {});
    const n = name === 'words' ? 900 : 900 + 10 * (next += 1) + 9;
    const since = await latest();
    await saveArticle(database, inventedArticle(n), {});
    const told = await take(stream, 1);
    expect(wanted(told.map(({ operation, type }) => `${operation} ${type}`)[0] ?? '')).toBe(true);
    if (name !== 'types')
      expect((await changesSince(since)).map(({ cursor }) => cursor)).toContain(told[0]?.cursor);
    stream.stop();
  });

  it('is narrowed by a person: what mentions them, what they said, what was done', async () => {
    const url = await serve();
    await saveArticle(database, inventedArticle(700), {});
    const { people } = await answer(database, '{ people(first: 100) { nodes { id name } } }');
    const person = (people.nodes as { id: string; name: string }[]).find(
      ({ name }) => name === 'Adaaz Personaz',
    );
    if (!person) throw new Error('the invented person is not there');
    const stream = await open(url, CHANGED('(filter: { personId: "ID" })'.replace('ID', person.id)));
    await save();
    const since = await latest();
    const { id } = await saveArticle(database, inventedArticle(701), {});
    const mine = new Set((await changesSince(since)).map(({ cursor }) => cursor));
    const told = await take(stream, 1);
    expect(told.every(({ cursor }) => mine.has(cursor))).toBe(true);
    await deleteArticle(database, id);
    stream.stop();
  });

  it('shows its reader how far it has come while nothing happens', async () => {
    const url = await serve();
    const stream = await open(url, CHANGED('(filter: { types: [SOURCE] })'));
    await save();
    const told = await stream.next();
    expect(told?.comment).toBe(true);
    await changesSince(told?.id ?? '');
    stream.stop();
  }, 30_000);

  it('has an error in place of an event that would be too large, and goes on', async () => {
    const url = await serve();
    const fields = Array.from({ length: 40 }, (_, i) => `t${String(i)}: text`).join(' ');
    const stream = await open(
      url,
      `subscription { changed(filter: { types: [ARTICLE] }) { cursor node { ... on Article { ${fields} } } } }`,
    );
    const plain = { people: [], countries: [], quotes: [], events: [], paragraphs: [] };
    await saveArticle(
      database,
      { ...inventedArticle((next += 3)), ...plain, text: `${'word '.repeat(100_000)}${String(next)}` },
      {},
    );
    const large = await stream.event();
    expect(large?.event).toBe('next');
    expect(JSON.parse(large?.data ?? '')).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'ANSWER_TOO_LARGE' } }],
    });
    await saveArticle(
      database,
      { ...inventedArticle((next += 3)), ...plain, text: `short ${String(next)}` },
      {},
    );
    const small = await stream.event();
    expect(JSON.parse(small?.data ?? '')).toMatchObject({
      data: { changed: { node: { t0: `short ${String(next)}` } } },
    });
    stream.stop();
  });

  it('ends with the server, and says from where to go on', async () => {
    const url = await serve();
    const since = await latest();
    const stream = await open(url, CHANGED());
    await save();
    const all = await changesSince(since);
    await take(stream, all.length);
    const closing = server?.close();
    const last = await stream.event();
    const { errors } = JSON.parse(last?.data ?? '') as Answer;
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'SHUTTING_DOWN', cursor: all.at(-1)?.cursor });
    expect(await stream.event()).toMatchObject({ event: 'complete' });
    expect(await stream.event()).toBeNull();
    await closing;
    server = undefined;
  });

  it('ends at once with the server, however many are open and whether or not they are read', async () => {
    const url = await serve({ subscriptionsPerClient: 1000 });
    const { asking } = await askWithoutReading(url, await latest());
    await saveLongArticles();
    const streams = await Promise.all(
      Array.from({ length: 100 }, () => open(url, CHANGED('(filter: { types: [SOURCE] })'))),
    );
    const began = performance.now();
    const closing = server?.close();
    const ends = await Promise.all(streams.map((stream) => stream.event()));
    for (const end of ends) expect(end?.data).toContain('"code":"SHUTTING_DOWN","cursor":"');
    await closing;
    // Whoever takes nothing would be waited for ten seconds.
    expect(performance.now() - began).toBeLessThan(8000);
    server = undefined;
    asking.destroy();
  }, 60_000);

  it('is read by the client of graphql-sse', async () => {
    const url = await serve();
    const client = createClient({ url, retryAttempts: 0 });
    const since = await latest();
    await save();
    const all = (await changesSince(since)).map(({ cursor }) => cursor);
    const told: string[] = [];
    for await (const result of client.iterate<{ changed: { cursor: string } }>({
      query: 'subscription ($since: String) { changed(since: $since) { cursor } }',
      variables: { since },
    })) {
      told.push(result.data?.changed.cursor ?? '');
      if (told.length === all.length) break;
    }
    expect(told).toEqual(all);
    client.dispose();
  });

  it('is asked for by an address, as browsers do', async () => {
    const url = await serve();
    const since = await latest();
    await save();
    const query = encodeURIComponent('subscription ($since: String) { changed(since: $since) { cursor } }');
    const stop = new AbortController();
    const response = await fetch(
      `${url}?query=${query}&variables=${encodeURIComponent(JSON.stringify({ since }))}`,
      {
        headers: { accept: 'text/event-stream' },
        signal: stop.signal,
      },
    );
    const { value } = (await response.body?.pipeThrough(new TextDecoderStream()).getReader().read()) ?? {};
    expect(value).toMatch(/^event: next\nid: \S+\ndata: \{"data":\{"changed":\{"cursor":/);
    stop.abort();
  });
});

describe('what is refused', () => {
  async function refused(query: string, config: Partial<Config> = {}, headers: Record<string, string> = {}) {
    const url = await serve(config);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ query }),
    });
    const { errors } = (await response.json()) as Answer;
    return { status: response.status, code: errors?.[0]?.extensions['code'], message: errors?.[0]?.message };
  }

  it.each([
    ['a cursor of nothing', '(since: "nonsense")', 'BAD_USER_INPUT'],
    ['a person that is none', '(filter: { personId: "x" })', 'BAD_USER_INPUT'],
    ['a slug that nobody has', '(filter: { not: { personId: "nobody-here" } })', 'BAD_USER_INPUT'],
    ['a text without an end, inside', `(filter: { or: [{ text: "${'x'.repeat(600)}" }] })`, 'BAD_USER_INPUT'],
    ['a text without an end', `(filter: { text: "${'x'.repeat(600)}" })`, 'BAD_USER_INPUT'],
    [
      'more combinations of words than are looked for',
      `(filter: { text: "${'(oil or gas) '.repeat(6)}" })`,
      'BAD_USER_INPUT',
    ],
    ['an argument that there is not', '(since: 1)', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s', async (_, args, code) => {
    expect(await refused(CHANGED(args))).toMatchObject({ status: 400, code });
  });

  it('a subscription of somebody who wants no events', async () => {
    const url = await serve();
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: CHANGED() }),
    });
    expect(((await response.json()) as Answer).errors?.[0]?.message).toContain('accept: text/event-stream');
  });

  it('more of one client, and of all, than may be open', async () => {
    const url = await serve({ subscriptionsPerClient: 2, subscriptions: 3 });
    const streams = [await open(url, CHANGED()), await open(url, CHANGED())];
    const third = await askFor(url);
    expect(third.status).toBe(429);
    expect(((await third.json()) as Answer).errors?.[0]?.extensions['code']).toBe('TOO_MANY_SUBSCRIPTIONS');
    streams[0]?.stop();
    await expect
      .poll(async () => {
        const stream = await open(url, CHANGED());
        stream.stop();
        return stream.response.status;
      })
      .toBe(200);
    streams[1]?.stop();
  });

  it('more of one key than may be open, whatever others at the same address have open', async () => {
    const url = await serve({ subscriptionsPerClient: 1 });
    const keys = await Promise.all(['one', 'other'].map((name) => createKey(database, name, 'READ')));
    const statuses: number[] = [];
    const stops: (() => void)[] = [];
    for (const { key } of [...keys, ...keys]) {
      const stream = await open(url, CHANGED(), { headers: { authorization: `Bearer ${key}` } });
      statuses.push(stream.response.status);
      stops.push(stream.stop);
    }
    expect(statuses).toEqual([200, 200, 429, 429]);
    for (const stop of stops) stop();
  });

  it(
    'more than may be open together, while all else is served as before',
    async () => {
      const url = await serve({ subscriptionsPerClient: ASKED, subscriptions: 40 });
      const streams = await Promise.all(Array.from({ length: 40 }, () => open(url, CHANGED())));
      for (let asked = 40; asked < ASKED; asked += 60) {
        for (const response of await Promise.all(Array.from({ length: 60 }, () => askFor(url)))) {
          expect(response.status).toBe(503);
          expect(response.headers.get('retry-after')).toBe('1');
          const { errors } = (await response.json()) as Answer;
          expect(errors?.[0]).toMatchObject({
            message: expect.stringContaining('40 subscriptions are open') as string,
            extensions: { code: 'OVERLOADED' },
          });
        }
      }
      const metric = async () =>
        /^newsgraph_subscriptions (\d+)/m.exec(await (await fetch(new URL('/metrics', url))).text())?.[1];
      expect(await metric()).toBe('40');
      expect((await fetch(new URL('/readyz', url))).status).toBe(200);
      const { id } = await save();
      const told = await Promise.all(streams.map((stream) => stream.event()));
      expect(told.every((one) => one?.data?.includes('"operation":"CREATED"'))).toBe(true);
      await deleteArticle(database, id);
      for (const stream of streams) stream.stop();
      await expect.poll(metric, { timeout: 15_000 }).toBe('0');
    },
    60_000 + ASKED * 50,
  );

  it('a client without a key where reading needs one', async () => {
    expect(await refused(CHANGED(), { publicReading: false })).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
  });

  it('a reader who takes nothing is cut off, with a cursor from which to go on', async () => {
    const url = await serve();
    const since = await latest();
    const { response, asking, seen } = await askWithoutReading(url, since);
    const subscriptions = async () =>
      /^newsgraph_subscriptions (\d+)/m.exec(await (await fetch(new URL('/metrics', url))).text())?.[1];
    expect(await subscriptions()).toBe('1');
    await saveLongArticles();
    await expect.poll(subscriptions, { timeout: 40_000 }).toBe('0');
    response.resume();
    await expect.poll(() => seen().includes('event: complete')).toBe(true);
    const ids = [...seen().matchAll(/^id: (.+)$/gm)].map(([, id]) => id);
    const last = /^data: (\{"errors":.+\})$/m.exec(seen())?.[1] ?? '{}';
    const { errors } = JSON.parse(last) as Answer;
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_SLOW', cursor: ids.at(-1) });
    // What it was told, and what it is told when it goes on, is all there is.
    const all = (await changesSince(since)).map(({ cursor }) => cursor);
    expect(ids.length).toBeGreaterThan(0);
    expect(all.slice(0, ids.length)).toEqual(ids);
    expect(all.length).toBeGreaterThan(ids.length);
    asking.destroy();
  }, 90_000);
});
