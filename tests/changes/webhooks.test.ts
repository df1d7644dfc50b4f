import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook as Verifier } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Deliverer, startDeliverer } from '../../src/changes/deliverer.js';
import { toGlobalId } from '../../src/loaders/globalId.js';
import { openSender } from '../../src/sources/web/send.js';
import { createKey } from '../../src/store/apiKeys.js';
import type { Database } from '../../src/store/database.js';
import { withLease } from '../../src/store/lease.js';
import { saveArticle } from '../../src/store/articles/saveArticle.js';
import { answer, refusal } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';
import { inventedArticle, inventWorld } from '../support/world.js';

let database: Database;
let key = '';
beforeAll(async () => {
  database = await openTestDatabase();
  await inventWorld(database, 2);
  key = (await createKey(database, 'test', 'WRITE')).key;
});
afterAll(() => database.close());

interface Came {
  headers: IncomingHttpHeaders;
  body: string;
}
const came: Came[] = [];
let reply: (response: ServerResponse) => void = (response) => response.end('thanks');
const target = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
  request.on('end', () => {
    came.push({ headers: request.headers, body });
    reply(response);
  });
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => target.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${String((target.address() as AddressInfo).port)}/hook`;
});
afterAll(() => target.close());

let deliverer: Deliverer | undefined;
const report = (message: string) => {
  throw new Error(message);
};
const deliver = (allowPrivate = true, timeoutMs = 15_000) =>
  startDeliverer(database, openSender({ userAgent: 'newsgraph test', allowPrivate, timeoutMs }), {
    allowPrivate,
    report,
  });
beforeEach(() => {
  came.length = 0;
  reply = (response) => response.end('thanks');
});
afterEach(async () => {
  await deliverer?.stop();
  deliverer = undefined;
  await database.prisma.webhook.deleteMany();
});

const ask = (query: string, variables = {}) => answer(database, query, variables, key);
const STATE =
  'id url state failures lastError cursor deliveries(first: 100) { id state cursor changes tries status answer }';
async function create(variables: { url?: string; filter?: object; since?: string } = {}) {
  const { createWebhook } = await ask(
    `mutation ($url: String!, $filter: ChangeFilter, $since: String) {
      createWebhook(url: $url, filter: $filter, since: $since) { webhook { ${STATE} } secret userErrors { code field message } } }`,
    { url, ...variables },
  );
  return createWebhook as {
    webhook: { id: string; state: string } | null;
    secret: string;
    userErrors: { code: string; message: string }[];
  };
}
// eslint-disable-next-line @typescript-eslint/no-unsafe-return -- see answer
const state = async () => (await ask(`{ webhooks { ${STATE} } }`)).webhooks[0];
interface Told {
  cursor: string;
  operation: string;
  type: string;
  nodeId: string;
}
const toldIn = ({ body }: Came) => (JSON.parse(body) as { data: { changes: Told[] } }).data.changes;
const told = () => came.flatMap(toldIn);
const latest = async () =>
  (await answer(database, '{ changes { latestCursor } }')).changes.latestCursor as string;
async function changesSince(since: string) {
  const all: string[] = [];
  for (;;) {
    const { changes } = await answer(
      database,
      `{ changes(since: "${since}", first: 100) { nodes { cursor } pageInfo { hasNextPage endCursor } } }`,
    );
    all.push(...(changes.nodes as Told[]).map(({ cursor }) => cursor));
    since = changes.pageInfo.endCursor as string;
    if (!changes.pageInfo.hasNextPage) return all;
  }
}
let next = 10;
const save = () => saveArticle(database, inventedArticle((next += 3)), {});
/** Makes what waits due. */
async function hurry() {
  await database.prisma.webhook.updateMany({ data: { nextTryAt: new Date(0) } });
  deliverer?.wake();
}
const patience = { timeout: 15_000 };

it('webhooks that are made in one millisecond are listed in the order in which they were made', async () => {
  for (let n = 0; n < 8; n++) await create({ url: `https://news.example.org/${String(n)}` });
  await database.prisma.webhook.updateMany({ data: { createdAt: new Date() } });
  const { webhooks } = await ask('{ webhooks { url } }');
  expect((webhooks as { url: string }[]).map(({ url: one }) => one.at(-1)).join('')).toBe('01234567');
});

describe('a webhook', () => {
  it('is sent every change, in order, each once, signed', async () => {
    deliverer = deliver();
    const since = await latest();
    const { secret, userErrors } = await create();
    expect(userErrors).toEqual([]);
    for (let i = 0; i < 4; i++) await save();
    const all = await changesSince(since);
    await expect.poll(() => told().length, patience).toBe(all.length);
    expect(told().map(({ cursor }) => cursor)).toEqual(all);
    for (const { headers, body } of came)
      expect(new Verifier(secret).verify(body, headers as Record<string, string>)).toMatchObject({
        type: 'changes',
      });
    expect(() =>
      new Verifier('whsec_AAAA').verify(came[0]?.body ?? '', came[0]?.headers as Record<string, string>),
    ).toThrow();
    await expect.poll(async () => (await state()).deliveries[0].state as string, patience).toBe('DELIVERED');
    expect(await state()).toMatchObject({
      state: 'WORKING',
      failures: 0,
      lastError: null,
      cursor: await latest(),
    });
    expect(JSON.stringify(await state())).not.toContain(secret);
  });

  it('tells its filter as it was given, with slugs as ids', async () => {
    const [person] = await database.prisma.person.findMany({ take: 1, orderBy: { slug: 'asc' } });
    const id = toGlobalId('Person', person?.id ?? '');
    await create({
      url: 'https://news.example.org/',
      filter: {
        types: [],
        or: [{ personId: person?.slug }, { not: { personIds: [id], countryCodes: ['us'] } }],
      },
    });
    const FILTER = 'types personId personIds countryCodes text';
    const { webhooks } = await ask(
      `{ webhooks { filter { ${FILTER} and { text } or { ${FILTER} not { ${FILTER} } } not { text } } } }`,
    );
    const nothing = { types: null, personId: null, personIds: null, countryCodes: null, text: null };
    expect(webhooks[0].filter).toEqual({
      ...nothing,
      and: null,
      not: null,
      or: [
        { ...nothing, personId: id, not: null },
        { ...nothing, not: { ...nothing, personIds: [id], countryCodes: ['US'] } },
      ],
    });
  });

  it('is sent what its filter lets through, from the cursor on that it was made with', async () => {
    deliverer = deliver();
    const since = await latest();
    await save();
    await create({ since, filter: { types: ['QUOTE', 'PERSON'] } });
    await expect.poll(() => told().length, patience).toBe(4);
    expect(new Set(told().map(({ type }) => type))).toEqual(new Set(['QUOTE', 'PERSON']));
  });

  it('is sent the same again until it arrives, and nothing else before', async () => {
    deliverer = deliver();
    reply = (response) => response.writeHead(500).end('not now');
    await create();
    await save();
    await expect.poll(async () => (await state()).failures as number, patience).toBe(1);
    const sent = came.length;
    await save();
    await hurry();
    await expect.poll(async () => (await state()).failures as number, patience).toBe(2);
    expect(await state()).toMatchObject({
      state: 'FAILING',
      lastError: 'The address answered with status 500.',
    });
    expect(came).toHaveLength(sent + 1);
    expect(came[0]?.body).toBe(came[1]?.body);
    expect(came[0]?.headers['webhook-id']).toBe(came[1]?.headers['webhook-id']);
    reply = (response) => response.end();
    await hurry();
    await expect.poll(async () => (await state()).state as string, patience).toBe('WORKING');
    const cursors = told().map(({ cursor }) => cursor);
    expect(new Set(cursors).size).toBe(
      cursors.length - 2 * toldIn(came[0] ?? { headers: {}, body: '' }).length,
    );
  });

  it.each([
    ['410', 410, 'ENDED', 'gone for good'],
    ['302, which is not followed', 302, 'FAILING', 'status 302'],
    ['404', 404, 'FAILING', 'status 404'],
  ])('that answers %s', async (_, status, wanted, why) => {
    deliverer = deliver();
    reply = (response) => response.writeHead(status, { location: url }).end();
    await create();
    await save();
    await expect.poll(async () => (await state()).state as string, patience).toBe(wanted);
    expect((await state()).lastError).toContain(why);
    expect(came).toHaveLength(1);
  });

  it('that says nothing is tried again later', async () => {
    deliverer = deliver(true, 500);
    reply = () => undefined;
    await create();
    await save();
    await expect.poll(async () => (await state()).failures as number, patience).toBe(1);
    expect(await state()).toMatchObject({
      state: 'FAILING',
      deliveries: [{ state: 'PENDING', status: null }],
    });
    expect((await state()).lastError).toMatch(/timeout/i);
  });

  it('that answers without end is read to a bound', async () => {
    deliverer = deliver();
    let written = 0;
    reply = (response) => {
      const more = () => {
        while (!response.destroyed && written < 10_000_000 && response.write('x'.repeat(65_536)))
          written += 65_536;
        response.once('drain', more);
      };
      more();
    };
    await create();
    await save();
    await expect
      .poll(async () => (await state()).deliveries[0]?.state as string | undefined, patience)
      .toBe('DELIVERED');
    expect((await state()).deliveries[0].answer).toHaveLength(500);
    expect(written).toBeLessThan(5_000_000);
  });

  it('is sent by one process of several', async () => {
    const second = deliver();
    deliverer = deliver();
    const since = await latest();
    await create();
    await Promise.all([save(), save(), save()]);
    const all = await changesSince(since);
    await expect.poll(() => told().length, patience).toBeGreaterThanOrEqual(all.length);
    expect(told().map(({ cursor }) => cursor)).toEqual(all);
    await second.stop();
  });

  it('does not wait for slow ones that have much to be sent', async () => {
    const { changes } = await answer(database, '{ changes(first: 1) { nodes { cursor } } }');
    const cursor = (changes.nodes as Told[])[0]?.cursor ?? '';
    const kept = { filter: {}, secret: 'whsec_AAAA', cursor };
    for (let n = 0; n < 9; n++)
      await database.prisma.webhook.create({ data: { ...kept, url: `${url}?${n < 8 ? 'slow' : 'last'}` } });
    const asked: string[] = [];
    const note = ({ url: path = '' }: IncomingMessage) => asked.push(path);
    target.on('request', note);
    reply = (response) => setTimeout(() => response.end(), 200);
    deliverer = deliver();
    await expect
      .poll(() => asked.filter((path) => path.includes('last')).length, patience)
      .toBeGreaterThan(0);
    // Each has four deliveries at least: the last one's first comes before the others' third.
    expect(asked.findIndex((path) => path.includes('last'))).toBeLessThan(17);
    target.off('request', note);
    await expect
      .poll(() => database.prisma.webhookDelivery.count({ where: { deliveredAt: null } }), patience)
      .toBe(0);
  });

  it('is sent what it waits for where another process is at those before it, which are asked for once', async () => {
    const { changes } = await answer(database, '{ changes(first: 1) { nodes { cursor } } }');
    const cursor = (changes.nodes as Told[])[0]?.cursor ?? '';
    const ids = await Promise.all(
      Array.from({ length: 10 }, async (_, n) => {
        const data = { url: `${url}?${n < 8 ? 'held' : 'free'}`, nextTryAt: new Date(n) };
        const kept = { filter: {}, secret: 'whsec_AAAA', cursor };
        return (await database.prisma.webhook.create({ data: { ...kept, ...data } })).id;
      }),
    );
    let free = (): void => undefined;
    const freed = new Promise<void>((resolve) => (free = resolve));
    const holding = ids.slice(0, 8).map(async (id) => {
      let begun = (): void => undefined;
      const isHeld = new Promise<void>((resolve) => (begun = resolve));
      const held = withLease(database, `webhook:${id}`, () => {
        begun();
        return freed;
      });
      await isHeld;
      return { held };
    });
    const held = await Promise.all(holding);
    const takes: string[] = [];
    const stop = database.onStatement((sql) => {
      if (sql.includes('INSERT INTO "Lease"')) takes.push(sql);
    });
    const asked: string[] = [];
    const note = ({ url: path = '' }: IncomingMessage) => asked.push(path);
    target.on('request', note);
    try {
      deliverer = deliver();
      await expect.poll(() => asked.length, { timeout: 4000 }).toBeGreaterThan(1);
      expect(asked.filter((path) => path.includes('held'))).toEqual([]);
      // The eight once until it is time to look again, and the two others for what they are sent.
      expect(takes.length).toBeLessThan(40);
    } finally {
      stop();
      target.off('request', note);
      free();
      await Promise.all(held.map((one) => one.held));
    }
  });

  it('is paused, goes on, and is sent again what it was sent', async () => {
    deliverer = deliver();
    const since = await latest();
    const { webhook } = await create();
    const update = (args: string) =>
      ask(
        `mutation { updateWebhook(id: "${webhook?.id ?? ''}", ${args}) { webhook { state } userErrors { code } } }`,
      );
    expect((await update('paused: true')).updateWebhook.webhook.state).toBe('PAUSED');
    expect((await update(`url: "${url}"`)).updateWebhook.webhook.state).toBe('PAUSED');
    await save();
    const all = await changesSince(since);
    await update('paused: false');
    await expect.poll(() => told().length, patience).toBe(all.length);
    await update(`since: "${since}"`);
    await expect.poll(() => told().length, patience).toBe(2 * all.length);
    expect(
      (await ask(`mutation { removeWebhook(id: "${webhook?.id ?? ''}") { removedWebhookId } }`))
        .removeWebhook,
    ).toEqual({
      removedWebhookId: webhook?.id,
    });
    expect(await database.prisma.webhookDelivery.count()).toBe(0);
  });
});

describe('what is refused', () => {
  it.each([
    ['http://127.0.0.1:1/hook'],
    ['http://[::1]/'],
    ['http://10.1.2.3/'],
    ['http://localhost/'],
    ['ftp://news.example.org/'],
    ['nonsense'],
    ['https://user:password@news.example.org/'],
  ])('the address %s', async (address) => {
    const { webhook, userErrors } = await create({ url: address });
    expect(webhook).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'INVALID_WEBHOOK' }]);
    expect(await database.prisma.webhook.count()).toBe(0);
  });

  it('an address that becomes private, when something is sent', async () => {
    await database.prisma.webhook.create({
      data: {
        id: '00000000-0000-4000-8000-000000000001',
        url,
        filter: {},
        secret: 'whsec_AAAA',
        cursor: await latest(),
      },
    });
    deliverer = deliver(false);
    await save();
    deliverer.wake();
    await expect
      .poll(async () => (await state()).lastError as string | null, patience)
      .toContain('private network');
    expect(came).toEqual([]);
  });

  it('a cursor of nothing, an id of nothing, and who may not write', async () => {
    const CREATE = (args: string) =>
      `mutation { createWebhook(url: "https://news.example.org/", ${args}) { secret } }`;
    expect(await refusal(database, CREATE('since: "nonsense"'), {}, key)).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await refusal(database, CREATE('filter: { personId: "x" }'), {}, key)).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(
      await refusal(database, CREATE('filter: { or: [{ personIds: ["ann-nobody"] }] }'), {}, key),
    ).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('"filter.or[0].personIds": no Person has the slug') as unknown,
    });
    const many = `filter: { and: [${'{ types: [QUOTE] }, '.repeat(10)}] }`;
    expect((await refusal(database, CREATE(many), {}, key)).message).toContain('at most 10 filters');
    const tooMuch = `filter: { text: "${'(oil or gas) '.repeat(6)}" }`;
    expect(await refusal(database, CREATE(tooMuch), {}, key)).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(
      await refusal(database, 'mutation { removeWebhook(id: "x") { removedWebhookId } }', {}, key),
    ).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await refusal(database, '{ webhooks { url } }')).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await database.prisma.webhook.count()).toBe(0);
  });
});
