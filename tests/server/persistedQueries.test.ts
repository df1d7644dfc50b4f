import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Running, start } from './support.js';

let server: Running;
beforeAll(async () => {
  server = await start({ config: { rateLimit: 0 } });
});
afterAll(() => server.close());

const hashOf = (query: string) => createHash('sha256').update(query).digest('hex');
const extensions = (query: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(query) } });

async function send(body: object) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Answer;
}

const NOT_FOUND = [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }];

describe('automatic persisted queries', () => {
  it('are sent once with their text, and by their hash from then on, by POST and GET', async () => {
    const query = 'query Once { __typename }';
    expect((await send({ extensions: extensions(query) })).errors).toMatchObject(NOT_FOUND);
    expect((await send({ query, extensions: extensions(query) })).data).toEqual({ __typename: 'Query' });
    expect((await send({ extensions: extensions(query) })).data).toEqual({ __typename: 'Query' });
    const search = new URLSearchParams({ extensions: JSON.stringify(extensions(query)) });
    const response = await fetch(`${server.url}/graphql?${search.toString()}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(((await response.json()) as Answer).data).toEqual({ __typename: 'Query' });
  });

  it.each([
    ['what is wrong', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['what is too large', `{ ${'__typename '.repeat(100)} }`, 'TOO_MANY_DUPLICATES'],
  ])('keep nothing of %s', async (_, query, code) => {
    const answer = await send({ query, extensions: extensions(query) });
    expect(answer.errors?.[0]?.extensions['code']).toBe(code);
    expect((await send({ extensions: extensions(query) })).errors).toMatchObject(NOT_FOUND);
  });

  it('take no text under the hash of another', async () => {
    const query = 'query Mine { __typename }';
    const answer = await send({ query: 'query Yours { __typename }', extensions: extensions(query) });
    expect(answer.errors?.[0]?.extensions['code']).toBe('BAD_REQUEST');
    expect((await send({ extensions: extensions(query) })).errors).toMatchObject(NOT_FOUND);
  });

  it('forget the oldest, so that a flood of them fills no memory', async () => {
    const first = 'query First { __typename }';
    await send({ query: first, extensions: extensions(first) });
    expect((await send({ extensions: extensions(first) })).data).toEqual({ __typename: 'Query' });
    // 33 MB; Apollo's store holds 30.
    for (let n = 0; n < 330; n++) {
      const query = `query Flood${String(n)} { __typename } #${'x'.repeat(100_000)}`;
      await send({ query, extensions: extensions(query) });
    }
    expect((await send({ extensions: extensions(first) })).errors).toMatchObject(NOT_FOUND);
  });
});
