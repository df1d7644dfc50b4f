import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey, revokeKey } from '../../src/store/apiKeys.js';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase } from '../support/database.js';
import { type Answer, type Running, post, start } from './support.js';

let database: Database;
let server: Running;
let shut: Running;
const keys = { reader: '', writer: '', revoked: '' };
beforeAll(async () => {
  database = await openTestDatabase();
  keys.reader = (await createKey(database, 'reader', 'READ')).key;
  keys.writer = (await createKey(database, 'writer', 'WRITE')).key;
  const revoked = await createKey(database, 'revoked', 'WRITE');
  keys.revoked = revoked.key;
  await revokeKey(database, revoked.id);
  server = await start({ database, config: { publicReading: false } });
  shut = await start({ database, config: { publicReading: false, introspection: false } });
});
afterAll(async () => {
  await server.close();
  await shut.close();
  await database.close();
});

const READ = '{ countries(first: 1) { nodes { code } } }';

function expectClosed(response: Response, answer: Answer) {
  expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  expect(answer).toEqual({
    errors: [
      {
        message: expect.stringMatching(
          /^Reading needs an API key here.* npm run keys -- create NAME|^The API key of this request does not hold/,
        ) as string,
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ],
  });
}

describe('PUBLIC_READING=off', () => {
  it.each<[string, string, Record<string, string>]>([
    ['a question without a key', READ, {}],
    ['a key that is none', READ, { authorization: `Bearer ng_${'x'.repeat(43)}` }],
    ['introspection', getIntrospectionQuery(), {}],
    ['a look at one type', '{ __type(name: "Person") { name } }', {}],
    ['a document that is wrong, whose error would tell of the schema', '{ peoples { nam } }', {}],
    ['the rate limit', '{ rateLimit { limit } }', {}],
    ['no document', '{', {}],
  ])('refuses %s', async (_, query, headers) => {
    const { response, answer } = await post(server.url, query, headers);
    expectClosed(response, answer);
  });

  it('refuses a key that was revoked', async () => {
    const { response, answer } = await post(server.url, READ, { authorization: `Bearer ${keys.revoked}` });
    expectClosed(response, answer);
  });

  it('refuses a question by GET, also of a browser that would take a page', async () => {
    const query = new URLSearchParams({ query: READ }).toString();
    const headers = { 'apollo-require-preflight': 'yes' };
    const response = await fetch(`${server.url}/graphql?${query}`, { headers });
    expectClosed(response, (await response.json()) as Answer);
    const page = await fetch(`${server.url}/graphql?${query}`, {
      headers: { ...headers, accept: 'text/html' },
    });
    expect(await page.text()).toContain('Sandbox');
    const noPage = await fetch(`${shut.url}/graphql?${query}`, {
      headers: { ...headers, accept: 'text/html' },
    });
    expectClosed(noPage, (await noPage.json()) as Answer);
  });

  it.each(['reader', 'writer'] as const)('lets a %s ask and introspect', async (name) => {
    const headers = { authorization: `Bearer ${keys[name]}` };
    const { response, answer } = await post(server.url, READ, headers);
    expect(response.status).toBe(200);
    expect(answer.data).toEqual({ countries: { nodes: [{ code: expect.any(String) as string }] } });
    const { answer: schema } = await post(server.url, getIntrospectionQuery(), headers);
    expect(schema.data?.['__schema']).toMatchObject({ queryType: { name: 'Query' } });
  });

  it('leaves introspection closed to readers too where the setting for that says so', async () => {
    const headers = { authorization: `Bearer ${keys.reader}` };
    const { answer } = await post(shut.url, '{ __schema { queryType { name } } peoples }', headers);
    expect(answer.errors?.map(({ extensions }) => extensions['code'])).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(JSON.stringify(answer)).not.toContain('Did you mean');
    expect((await post(shut.url, READ, headers)).answer.errors).toBeUndefined();
  });

  it('leaves the pages and what watches the server open', async () => {
    for (const path of ['/', '/graphql', '/explorer/', '/livez', '/readyz']) {
      const response = await fetch(server.url + path, { headers: { accept: 'text/html' } });
      expect([path, response.status]).toEqual([path, 200]);
      await response.text();
    }
  });

  it('still needs write scope to write', async () => {
    const write = 'mutation { ingestArticle(input: { text: "Ann Lee sings." }) { created } }';
    const { answer } = await post(server.url, write, { authorization: `Bearer ${keys.reader}` });
    expect(answer.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect(await database.prisma.article.count()).toBe(0);
  });

  it('takes a point for each refusal', async () => {
    const left = async () =>
      Number((await post(server.url, READ)).response.headers.get('x-ratelimit-remaining'));
    expect(await left()).toBe((await left()) + 1);
  });
});
