import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import { createKey } from '../../src/store/apiKeys.js';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase } from '../support/database.js';
import { type Answer, type Running, post, start } from './support.js';

let database: Database;
let server: Running;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterEach(() => server.close());
afterAll(() => database.close());

const ARTICLES = '{ articles { totalCount } }';
const COUNTRY = '{ country(code: "CL") { name } }';

/** Asks by GET, with the header that tells it from a form on a foreign page. */
const get = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql?${new URLSearchParams({ query }).toString()}`, {
    headers: { 'apollo-require-preflight': 'true', ...headers },
  });

const cacheControl = ({ headers }: Response) => headers.get('cache-control');

it('answers say how long they may be kept, by GET and by POST', async () => {
  server = await start({ database });
  expect(cacheControl(await get(ARTICLES))).toBe('no-cache');
  expect(cacheControl(await get(COUNTRY))).toBe('max-age=3600, public');
  expect(cacheControl((await post(server.url, COUNTRY)).response)).toBe('max-age=3600, public');
  await server.close();
  server = await start({ database, config: { cacheMaxAge: 60 } });
  expect(cacheControl(await get(ARTICLES))).toBe('max-age=60, public');
});

it.each([
  ['an answer with an error', '{ country(code: "CL") { name } article(id: "x") { id } }'],
  ['a document that does not parse', '{'],
  ['a document that is not valid', '{ nothing }'],
  ['a refusal', `{ ${'a '.repeat(600)} }`],
  ['what depends on the client', '{ country(code: "CL") { name } rateLimit { remaining } }'],
])('%s is not kept', async (_, query) => {
  server = await start({ database, config: { cacheMaxAge: 60 } });
  for (const response of [await get(query), (await post(server.url, query)).response]) {
    expect(cacheControl(response)).toBe('no-store');
    expect(response.headers.has('etag')).toBe(false);
  }
});

it('an answer to a client with a key is not kept, nor one to a mutation, nor one after too many', async () => {
  server = await start({ database, config: { cacheMaxAge: 60, rateLimit: 2 } });
  const { key } = await createKey(database, 'test', 'WRITE');
  const authorization = `Bearer ${key}`;
  expect(cacheControl(await get(COUNTRY, { authorization }))).toBe('no-store');
  const mutation = 'mutation { deleteArticle(input: { id: "x" }) { __typename } }';
  expect(cacheControl((await post(server.url, mutation, { authorization })).response)).toBe('no-store');
  const responses = [await get(COUNTRY), await get(COUNTRY), await get(COUNTRY)];
  expect(responses.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(responses.map(cacheControl)).toEqual(['max-age=3600, public', 'max-age=3600, public', 'no-store']);
});

it('an answer by GET has a tag that stays until the answer changes', async () => {
  server = await start({ database, config: { corsOrigins: ['https://news.example.org'] } });
  const first = await get(ARTICLES, { origin: 'https://news.example.org' });
  const tag = first.headers.get('etag') ?? '';
  expect(tag).toMatch(/^W\/"[\w-]{43}"$/);
  expect(first.headers.get('vary')).toBe('Origin, accept, authorization');
  for (const ifNoneMatch of [tag, tag.replace('W/', ''), `"other", ${tag}`]) {
    const again = await get(ARTICLES, { 'if-none-match': ifNoneMatch });
    expect([again.status, await again.text()]).toEqual([304, '']);
    // It would be that of the copy.
    expect(again.headers.has('content-length')).toBe(false);
    expect([again.headers.get('etag'), cacheControl(again)]).toEqual([tag, 'no-cache']);
  }
  await ingestArticle(database, { text: 'Ann Lee met Bo Ek.' });
  const changed = await get(ARTICLES, { 'if-none-match': tag });
  expect(changed.status).toBe(200);
  expect(((await changed.json()) as Answer).data).toEqual({ articles: { totalCount: 1 } });
  expect(changed.headers.get('etag')).not.toBe(tag);
});

it('an answer by POST has no tag', async () => {
  server = await start({ database });
  const { response } = await post(server.url, ARTICLES);
  expect(response.headers.has('etag')).toBe(false);
});
