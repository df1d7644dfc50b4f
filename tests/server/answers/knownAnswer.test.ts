import { ApolloServer } from '@apollo/server';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createKey } from '../../../src/store/apiKeys.js';
import { type Running, type SeededServer, start, startSeeded } from '../support.js';

// A query that one statement has answered before does not go through Apollo again. Whoever asks must not notice.

const PEOPLE = `query People($first: Int = 2, $prefix: String) {
  people(first: $first, filter: { name: $prefix }) { totalCount nodes { id name } pageInfo { endCursor } }
}
query Countries($code: CountryCode!) { country(code: $code) { name flag } }`;
const COUNTRY = '{ country(code: "CL") { name } }';
const LIMIT = '{ rateLimit { cost limit } }';

interface Asked {
  body: unknown;
  headers?: Record<string, string>;
}

let seeded: SeededServer;
let warm: Running;
let key: string;

async function ask(server: Running, { body, headers = {} }: Asked) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const told = Object.fromEntries(response.headers);
  for (const name of ['date', 'x-request-id', 'x-ratelimit-remaining', 'x-ratelimit-reset'])
    Reflect.deleteProperty(told, name);
  return { status: response.status, headers: told, text: await response.text() };
}

beforeAll(async () => {
  seeded = await startSeeded();
  ({ key } = await createKey(seeded.database, 'test', 'READ'));
  warm = await start({ database: seeded.database });
  for (const headers of [{}, { accept: 'application/graphql-response+json' }]) {
    await ask(warm, { body: { query: PEOPLE, operationName: 'People' }, headers });
    await ask(warm, { body: { query: PEOPLE, operationName: 'Countries', variables: { code: 'CL' } } });
    await ask(warm, { body: { query: COUNTRY } });
    await ask(warm, { body: { query: LIMIT } });
  }
});
afterAll(async () => {
  await warm.close();
  await seeded.close();
});
afterEach(() => vi.restoreAllMocks());

const people = (more: object = {}) => ({ query: PEOPLE, operationName: 'People', ...more });

/** Told by the heading; the second says whether Apollo must be asked. */
const requests: [string, boolean, Asked][] = [
  ['a query', false, { body: { query: COUNTRY } }],
  ['a named operation', false, { body: people() }],
  [
    'another one of the same document',
    false,
    { body: { query: PEOPLE, operationName: 'Countries', variables: { code: 'FR' } } },
  ],
  ['other variables', false, { body: people({ variables: { first: 1, prefix: 'G' } }) }],
  ['variables that are null', false, { body: people({ variables: null }) }],
  ['a variable that nobody declared', false, { body: people({ variables: { other: 1 } }) }],
  ['what depends on the client', false, { body: { query: LIMIT } }],
  [
    'extensions that mean nothing here',
    false,
    { body: people({ extensions: { clientLibrary: { name: 'x' } } }) },
  ],
  ['another media type', false, { body: people(), headers: { accept: 'application/graphql-response+json' } }],
  ['a foreign page', false, { body: people(), headers: { origin: 'https://elsewhere.example' } }],
  ['a media type that has not come before', true, { body: people(), headers: { accept: 'application/*' } }],
  ['a media type that we have not', true, { body: people(), headers: { accept: 'text/csv' } }],
  ['a variable of the wrong type', true, { body: people({ variables: { first: 'many' } }) }],
  ['an argument out of range', true, { body: people({ variables: { first: 1000 } }) }],
  ['a missing variable', true, { body: { query: PEOPLE, operationName: 'Countries' } }],
  ['no operation name where there are two', true, { body: { query: PEOPLE } }],
  ['an operation that is not there', true, { body: { query: PEOPLE, operationName: 'Quotes' } }],
  ['a name that is a number', true, { body: { query: COUNTRY, operationName: 7 } }],
  ['variables that are a list', true, { body: people({ variables: [] }) }],
  ['variables that are a text', true, { body: people({ variables: '{}' }) }],
  ['extensions that are a text', true, { body: people({ extensions: '{}' }) }],
  [
    'a persisted query of another text',
    true,
    { body: people({ extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } }) },
  ],
  ['a batch', false, { body: [people()] }],
];

describe('a query that was answered before', () => {
  it.each(requests)('has the same answer: %s', async (_, throughApollo, request) => {
    const cold = await start({ database: seeded.database });
    try {
      const first = await ask(cold, request);
      const apollo = vi.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
      expect(await ask(warm, request)).toEqual(first);
      expect(apollo).toHaveBeenCalledTimes(throughApollo ? 1 : 0);
    } finally {
      await cold.close();
    }
  });

  it('has the same answer with a key, which others must not keep', async () => {
    const request = { body: people(), headers: { authorization: `Bearer ${key}` } };
    const cold = await start({ database: seeded.database });
    const first = await ask(cold, request);
    expect(first.headers['cache-control']).toBe('no-store');
    expect(await ask(warm, request)).toEqual(first);
    await cold.close();
  });

  it('costs points as before', async () => {
    const limited = await start({ database: seeded.database, config: { rateLimit: 5 } });
    const query = '{ people(first: 100) { nodes { quotes { totalCount } coMentions { totalCount } } } }';
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await ask(limited, { body: { query } })).status);
    expect(statuses).toEqual([200, 200, 429, 429]);
    await limited.close();
  });

  it('is for keys alone where reading is', async () => {
    const closed = await start({ database: seeded.database, config: { publicReading: false } });
    const headers = { authorization: `Bearer ${key}` };
    for (let i = 0; i < 2; i++) expect((await ask(closed, { body: people(), headers })).status).toBe(200);
    expect((await ask(closed, { body: people() })).status).toBe(401);
    await closed.close();
  });
});
